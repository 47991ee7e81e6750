import { defectsOf } from './defect.ts';

/** E-mail addresses and links. */
export const addresses = [
  ...defectsOf('hoefe', [
    ['kontakte.yaml', 'h.vollmer@stadt', 'H.Vollmer@stadt', 'email-is-lower-case'],
    ['kontakte.yaml', 'r.ostermann@stadt-', 'r.ostermann@stadt.', 'email-domains-are-alike'],
    ['kontakte.yaml', 'mathilda.krone@gruenthal', 'mathilda.krone@sankt-veit', 'email-domain-fits'],
    ['kontakte.yaml', 'leonore.wick@', 'leonore.weck@', 'surname-fits-email'],
    ['kontakte.yaml', 's.anders@', 's.andres@', 'surname-fits-email'],
    ['kontakte.yaml', 'e.nagel@stadt-lindenau', 'info@stadt-lindenau', 'email-is-personal'],
    ['kontakte.yaml', 'j.holm@sankt-veit.de', 'j.holm@sankt-veit', 'value-is-well-formed'],
    ['seiten/literatur.md', 'https://www.gruene', 'http://www.gruene', 'link-is-encrypted'],
    ['seiten/literatur.md', '[PDF zum Herunterladen]', '[hier]', 'link-says-where'],
    ['seiten/literatur.md', '/hundert-hoefe)', '/hundert-hoefe?utm_source=heft)', 'link-does-not-track'],
    ['seiten/literatur.md', 'mailto:beratung@', 'mailto:beratnug@', 'link-leads-where-it-says'],
    ['../serie.yaml', 'beratung@gruene', 'Beratung@gruene', 'email-is-lower-case'],
  ]),
  ...defectsOf('leseorte', [
    ['kontakte.csv', 'stramm@moorkaten', 'sander@moorkaten', 'surname-fits-email'],
    ['kontakte.csv', 'aydin@buecherei', 'aydin.buecherei', 'value-is-well-formed'],
    ['kontakte.csv', 'petersen@reparaturcafe', 'kontakt@reparaturcafe', 'email-is-personal'],
    [
      'protokolle/4-raeume.md',
      '[Heft der Architektenkammer](https://www.architekten.example/moebel)',
      'Heft https://www.architekten.example/moebel',
      'link-has-words',
    ],
    ['protokolle/4-raeume.md', 'https://www.arch', 'htps://www.arch', 'link-has-an-address'],
    ['protokolle/4-raeume.md', '[Heft der Architektenkammer]', '[]', 'link-has-text'],
    ['impressum.md', '[kontakt@buechereiverband', '[kontakte@buechereiverband', 'link-leads-where-it-says'],
  ]),
];
