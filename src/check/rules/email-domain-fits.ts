import { report } from '../../problem/index.ts';
import { bare, folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/** What tells a town from others of its name: “/Sa.”, “im Vogtland”. */
const addition = /\/.*| (?:im|am|an der|in|bei|ob|a\.|i\.) ?.*$/;

/**
 * The address of a town's administration lies in a domain that holds the town's name. Of other institutions the domain
 * says too little.
 *
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Neustadt/Sa., name: Ida Iltis, institution: Stadtverwaltung, email: iltis@stadt-neustadt.de}
 *     - {kommune: Rotental, name: Jan Jaguar, institution: Jugendhaus, email: jaguar@zirkus.eu}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Ida Iltis, institution: Stadtverwaltung, email: ⟦iltis@rt.de⟧}
 */
export const emailDomainFits: Rule = {
  id: 'email-domain-fits',
  *check({ chapter, of }) {
    for (const kontakt of chapter('kontakte')?.kontakte ?? []) {
      const { email = '', kommune = '', institution = '' } = kontakt;
      const domain = folded(email.split('@')[1] ?? '');
      const isTown =
        /^(?:Stadt(?:verwaltung)?|Gemeinde(?:verwaltung)?|Landkreis|Landratsamt|Rathaus)(?=[ ,]|$)/.test(
          institution,
        );
      const names = kommune
        .replace(addition, '')
        .split(/[\s/-]|\bund\b/)
        .flatMap((word) => [folded(word), bare(word)]);
      const fits = names.some((word) => word.length > 2 && domain.includes(word));
      if (isTown && domain !== '' && !/example\.\w+$/.test(email) && kommune !== '' && !fits)
        yield report(
          'email-domain-fits',
          { email, owner: `${institution}, ${kommune}` },
          { place: of(kontakt, 'email') },
        );
    }
  },
};
