import { report } from '../../problem/index.ts';
import { stepsBetween } from '../names/likeness.ts';
import { folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/** The programme as the ministry writes it. */
const official = 'Nachhaltige soziale Stadtentwicklung ESF Plus 2021–2027';
/** Names less alike than this are other programmes. */
const alike = 0.75;

/**
 * The funding programme has one name: wherever it stands in quotation marks, it is that of `foerderung: programm`; that
 * of the ESF Plus in Saxony is the official one.
 *
 * @good
 *   Ein Projekt im Programm „Nachhaltige soziale Stadtentwicklung ESF Plus 2021–2027“ und im Heft „Nachhaltige Stadt“.
 * @bad
 *   Ein Projekt im Programm ⟦„Nachhaltige soziale Stadtentwicklung ESF 2021–2027“⟧.
 * @bad
 *   Ein Projekt im Programm ⟦„Nachhaltige soziale Stadtentwicklung ESF Plus 2021–2026“⟧.
 */
export const programmeHasOneName: Rule = {
  id: 'programme-has-one-name',
  *check({ handreichung, passages, place, of }) {
    const programm = handreichung.foerderung?.programm;
    if (programm === undefined) return;
    if (isOther(programm, official))
      yield report(
        'programme-has-one-name',
        { found: programm, known: official },
        { place: of(handreichung.foerderung ?? {}, 'programm') },
      );
    for (const { raw, file, start } of passages)
      for (const { 0: quoted, 1: found = '', index } of raw.matchAll(/[„"]([^„“”"]{20,140})[“”"]/g))
        if (isOther(found, programm) && isOther(found, official))
          yield report(
            'programme-has-one-name',
            { found, known: programm },
            { place: place(file, start + index, start + index + quoted.length) },
          );
  },
};

/** Nearly the same name; dashes, spaces and capitals are the business of other rules. */
function isOther(found: string, known: string): boolean {
  const [a, b] = [folded(found), folded(known)];
  return a !== b && 1 - stepsBetween(a, b) / Math.max(a.length, b.length) >= alike;
}
