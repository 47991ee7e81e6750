import { report } from '../../problem/index.ts';
import { addressesOf } from '../addresses.ts';
import { hitsIn } from '../hits.ts';
import type { Rule } from '../rule.ts';

/** A comma in place of the last dot; behind a whole domain it ends a part of the sentence. */
const withComma = /[\w.+-]+@(?:[\w-]+\.)*[\w-]+,(?:de|com|org|eu|net|info|at|ch)(?![\w.@-])/g;

/**
 * E-mail addresses have no umlauts, as hardly any mailbox takes them, and a dot before their ending.
 *
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Größer, institution: Stadtverwaltung, email: b.groesser@rotental.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Größer, institution: Stadtverwaltung, email: ⟦b.größer@rotental.de⟧}
 * @good Schreibt an post@kulturring-rotental.de, wenn ihr mögt.
 * @bad Schreibt an [⟦post@kulturring-rotental,de⟧](mailto:post@kulturring-rotental.de).
 * @bad Schreibt an ⟦post@kulturring-rotental,de⟧ oder ruft an.
 */
export const emailHasPlainLetters: Rule = {
  id: 'email-has-plain-letters',
  *check(material) {
    for (const { local, host, text, place } of addressesOf(material))
      if (local !== undefined && /[^\x20-\x7e]/.test(local + host))
        yield report('email-has-plain-letters', { email: text }, { place });
    for (const { passage, index, found } of hitsIn(material, withComma)) {
      const start = passage.start + index;
      const place = material.place(passage.file, start, start + found.length);
      yield report('email-has-plain-letters', { email: found }, { place });
    }
  },
};
