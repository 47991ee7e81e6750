import { defectsOf } from '../defect.ts';

/** Without a rule: what no rule tells. */
export const addresses = defectsOf('reparieren', [
  ['kontakte.yaml', 'f.lohse@delitzsch.de', 'f.lohse@delitzsch', 'value-is-well-formed'],
  ['kontakte.yaml', 'jasmin.krahl@pirna.de', 'jasmin.kral@pirna.de', 'surname-fits-email'],
  ['kontakte.yaml', 'ehrlich@radebeul.de', 'Ehrlich@Radebeul.de', 'email-is-lower-case'],
  ['kontakte.yaml', 'tabea.mirow@doebeln.de', 'tabea.mirow@döbeln.de', 'email-has-plain-letters'],
  [
    'kontakte.yaml',
    'e.sauerbier@limbach-oberfrohna.de',
    'e.sauerbier@limbach.oberfrohna.de',
    'email-domain-fits',
  ],
  [
    'kontakte.yaml',
    'kessler@reparaturnetz',
    'nissen@reparaturnetz',
    ['email-is-personal', 'surname-fits-email'],
  ],
  ['kontakte.yaml', 'm.sattler@zwoenitz.de', 'm.sattler@zwoenitz,de', 'value-is-well-formed'],
  ['kontakte.yaml', 'h.brandis@zwoenitz.de', 'h.brandis@zwonitz.de', 'house-has-one-domain'],
  ['kontakte.yaml', 'url: https://www.werkstatt-am-wehr.de', 'url: www.werkstatt-am-wehr.de', []],
  ['protokolle/2-haftung.md', '[Vorlagen](', '[hier](', 'link-says-where'],
  [
    'protokolle/2-haftung.md',
    'muldental.de/vorlagen)',
    'muldental.de/vorlagen?utm_source=newsletter)',
    'link-does-not-track',
  ],
  ['impressum.md', 'mailto:post@reparaturnetz', 'mailto:post@reperaturnetz', 'link-leads-where-it-says'],
  [
    'impressum.md',
    '(https://www.reparaturnetz-muldental.de)',
    '(http://www.reparaturnetz-muldental.de)',
    'link-is-encrypted',
  ],
  [
    'impressum.md',
    '[www.reparaturnetz-muldental.de]',
    '[www.reparaturnetz-mulde.de]',
    'link-leads-where-it-says',
  ],
  ['kontakte.yaml', 'telefon: 03731 27440', 'telefon: 03731/27440x', 'phone-is-a-number'],
]);
