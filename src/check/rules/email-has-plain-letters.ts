import { report } from '../../problem/index.ts';
import { addressesOf } from '../addresses.ts';
import type { Rule } from '../rule.ts';

/**
 * E-mail addresses have no umlauts: hardly any mailbox takes them.
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
 */
export const emailHasPlainLetters: Rule = {
  id: 'email-has-plain-letters',
  *check(material) {
    for (const { local, host, text, place } of addressesOf(material))
      if (local !== undefined && /[^\x20-\x7e]/.test(local + host))
        yield report('email-has-plain-letters', { email: text }, { place });
  },
};
