import { report } from '../../problem/index.ts';
import { linksOf } from '../links.ts';
import type { Rule } from '../rule.ts';

/**
 * E-mail addresses are written in lower case.
 *
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Amsel, institution: Stadtverwaltung, email: b.amsel@rotental.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Amsel, institution: Stadtverwaltung, email: ⟦B.Amsel@Rotental.de⟧}
 * @bad Schreibt an ⟦[Kontakt@rotental.de](mailto:Kontakt@rotental.de)⟧.
 */
export const emailIsLowerCase: Rule = {
  id: 'email-is-lower-case',
  *check(material) {
    const { chapter, handreichung, of, span, fix } = material;
    for (const { url, place } of linksOf(material)) {
      const [, found = ''] = /^mailto:([^?]+)/i.exec(url) ?? [];
      const instead = found.toLowerCase();
      if (found !== instead) yield report('email-is-lower-case', { found, instead }, { place });
    }
    for (const kontakt of [handreichung.herausgeber, ...(chapter('kontakte')?.kontakte ?? [])]) {
      const { email: found = '' } = kontakt;
      const [instead, place] = [found.toLowerCase(), of(kontakt, 'email')];
      if (found === instead || place === undefined || found.startsWith('PLATZHALTER')) continue;
      const { start, end } = span(place);
      // Quotation marks around the value stay.
      const lead = end - start > found.length ? 1 : 0;
      yield report(
        'email-is-lower-case',
        { found, instead },
        { place, fix: fix(place.file, start + lead, start + lead + found.length, instead) },
      );
    }
  },
};
