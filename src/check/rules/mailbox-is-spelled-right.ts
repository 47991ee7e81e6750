import { report } from '../../problem/index.ts';
import { addressesOf } from '../addresses.ts';
import { stepsBetween } from '../names/likeness.ts';
import type { Rule } from '../rule.ts';

/**
 * A mailbox of a domain is spelled as everywhere else: one that is a letter away from another that is used more often
 * was mistyped. People in the contact list have addresses of their own.
 *
 * @good
 *   Schreibt an post@kulturring-rotental.de oder raum@kulturring-rotental.de.
 * @bad
 *   Schreibt an ⟦posst@kulturring-rotental.de⟧.
 */
export const mailboxIsSpelledRight: Rule = {
  id: 'mailbox-is-spelled-right',
  *check(material) {
    const mails = addressesOf(material).flatMap(({ local, kontakt, ...each }) =>
      local === undefined || kontakt !== undefined ? [] : [{ ...each, local: local.toLowerCase() }],
    );
    const uses = (local: string, host: string): number =>
      mails.filter((each) => each.host === host && each.local === local).length;
    for (const { local, host, text, place } of mails) {
      const meant = mails.find(
        (each) =>
          each.host === host &&
          each.local.length > 3 &&
          stepsBetween(each.local, local) === 1 &&
          uses(each.local, host) > uses(local, host),
      );
      const first = mails.find((each) => each.host === host && stepsBetween(each.local, local) === 1);
      const usual =
        meant ??
        (first !== undefined && mails.indexOf(first) === 0 && local !== first.local ? first : undefined);
      if (usual !== undefined)
        yield report(
          'mailbox-is-spelled-right',
          { found: text, meant: usual.text },
          { place, expected: [usual.text] },
        );
    }
  },
};
