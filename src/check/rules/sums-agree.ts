import type { Antwort, Evaluation, Frage } from '../../model/index.ts';
import { type Problem, report } from '../../problem/index.ts';
import type { Material } from '../material/material.ts';
import type { Rule } from '../rule.ts';

/**
 * The counts of a single choice or scale add up to `n`; no count of a multiple choice is greater than `n`; nobody
 * answered who did not return a form, and nobody returned one who did not attend.
 *
 * @good evaluation.yaml
 *   titel: Evaluation
 *   antworten: 12
 *   fragen:
 *     - {id: gut, art: einfach, frage: War es gut?, n: 12, antworten: {ja: 9, nein: 3}}
 *     - {id: was, art: mehrfach, frage: Was war gut?, n: 12, antworten: {Essen: 9, Musik: 12}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   antworten: 14
 *   fragen:
 *     - {id: gut, art: einfach, frage: War es gut?, n: ⟦13⟧, antworten: {ja: 9, nein: 3}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   antworten: 12
 *   fragen:
 *     - {id: gut, art: einfach, frage: War es gut?, antworten: {ja: 9, nein: 3}}
 *     - {id: schoen, art: einfach, frage: War es schön?, antworten: {ja: 8, nein: 4}}
 *     - {id: neu, art: einfach, frage: War es neu?, antworten: {ja: 7, nein: 5}}
 *     - {id: hell, art: einfach, frage: War es hell?, ⟦antworten:⟧ {ja: 5, nein: 4}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   antworten: ⟦13⟧
 *   fragen:
 *     - {id: gut, art: einfach, frage: War es gut?, antworten: {ja: 9, nein: 3}}
 *     - {id: schoen, art: einfach, frage: War es schön?, antworten: {ja: 8, nein: 4}}
 *     - {id: neu, art: einfach, frage: War es neu?, antworten: {ja: 7, nein: 5}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: was, art: mehrfach, frage: Was war gut?, n: 8, antworten: {Essen: ⟦9⟧, Musik: 2}}
 */
export const sumsAgree: Rule = {
  id: 'sums-agree',
  *check(material) {
    const evaluation = material.chapter('evaluation');
    if (evaluation === undefined) return;
    const { teilnehmende, antworten: forms, fragen } = evaluation;
    if (teilnehmende !== undefined && forms !== undefined && forms > teilnehmende)
      yield sum('forms', forms, 'attendees', teilnehmende, material, [evaluation, 'antworten']);
    const most = forms ?? teilnehmende;
    const over = fragen.filter(
      ({ n, antworten }) => antworten !== undefined && most !== undefined && (n ?? 0) > most,
    );
    // Where several questions have more answers than there were forms, the number of forms is the slip.
    const [first] = over;
    const isTotal =
      first !== undefined &&
      over.length > 1 &&
      over.length * 2 > fragen.filter(({ antworten }) => antworten !== undefined).length;
    if (isTotal && most !== undefined && (teilnehmende ?? most) >= most)
      yield sum('n', first.n ?? 0, forms === undefined ? 'attendees' : 'forms', most, material, [
        evaluation,
        forms === undefined ? 'teilnehmende' : 'antworten',
      ]);
    yield* tooFew(evaluation, material);
    yield* tooMany(evaluation, material);
    for (const frage of fragen)
      yield* question(
        material,
        frage,
        isTotal ? { ...evaluation, antworten: undefined, teilnehmende: undefined } : evaluation,
      );
  },
};

type Totals = { readonly [K in 'antworten' | 'teilnehmende']?: Evaluation[K] | undefined };

function* question(material: Material, frage: Frage, evaluation: Totals): Iterable<Problem> {
  const { n, antworten, art } = frage;
  if (n === undefined || antworten === undefined) return;
  const total = antworten.reduce((all, { anzahl }) => all + anzahl, 0);
  const most = evaluation.antworten ?? evaluation.teilnehmende;
  const at = (right: number): [object, string] =>
    valueOff(antworten, total - right, material) ?? [frage, 'n'];
  if (art !== 'mehrfach' && total !== n)
    yield sum('answers', total, 'n', n, material, n === most ? at(n) : [frage, 'n']);
  else if (most !== undefined && n > most) {
    const against = evaluation.antworten === undefined ? 'attendees' : 'forms';
    yield sum('n', n, against, most, material, art === 'mehrfach' ? [frage, 'n'] : at(most));
  }
  for (const antwort of art === 'mehrfach' ? antworten : [])
    if (antwort.anzahl > n) yield sum('one answer', antwort.anzahl, 'n', n, material, [antwort, 'anzahl']);
}

/** Answers short of the forms in one question without `n`, where those of all others, three at least, add up to them. */
function* tooFew({ antworten: forms, fragen }: Evaluation, material: Material): Iterable<Problem> {
  const isGiven = (frage: Frage): boolean => material.handreichung.stellen.key(frage, 'n') !== undefined;
  const closed = fragen.filter(({ art, antworten }) => antworten !== undefined && art !== 'mehrfach');
  const [short, ...more] = closed.filter(({ n = 0 }) => n !== forms);
  if (forms === undefined || short === undefined || more.length > 0 || closed.length < 4) return;
  const { n = 0, antworten = [] } = short;
  if (n > forms || isGiven(short) || !material.of(short, 'antworten')?.file.endsWith('.yaml')) return;
  const at = valueOff(antworten, n - forms, material);
  // Which one is wrong or left out cannot be told: the whole list is marked.
  const place = at ? material.of(...at) : material.handreichung.stellen.key(short, 'antworten');
  // One or two may have left the question out.
  const severity = n < forms && forms - n <= 2 ? 'info' : undefined;
  yield report(
    'sums-agree',
    { what: 'answers', found: n, limit: forms, against: 'forms' },
    { place, severity },
  );
}

/** More forms than anybody answered, where most questions, three at least, have one number of answers and none has more. */
function* tooMany(evaluation: Evaluation, material: Material): Iterable<Problem> {
  const { antworten: forms = 0, fragen } = evaluation;
  const counts = fragen.filter(({ antworten }) => antworten !== undefined).map(({ n = 0 }) => n);
  const n = Math.max(0, ...counts);
  const many = counts.filter((each) => each === n).length;
  if (many >= 3 && many * 3 > counts.length * 2 && n > 0 && n < forms)
    yield sum('n', n, 'forms', forms, material, [evaluation, 'antworten']);
}

/** The only count with one digit mistyped without which the sum would be right. */
function valueOff(
  antworten: readonly Antwort[],
  excess: number,
  { of }: Material,
): [object, string] | undefined {
  const isMistyped = (count: number): boolean => {
    const [said, meant] = [String(count), String(count - excess)];
    return (
      count > excess &&
      said.length === meant.length &&
      [...said].filter((digit, at) => digit !== meant[at]).length === 1
    );
  };
  const [first, ...more] = antworten.filter(({ anzahl }) => isMistyped(anzahl));
  // What was counted from an export stands in no line of its own.
  const isWritten = first !== undefined && of(first, 'anzahl')?.file.endsWith('.yaml') === true;
  return isWritten && more.length === 0 ? [first, 'anzahl'] : undefined;
}

const sum = (
  what: string,
  found: number,
  against: string,
  limit: number,
  { of }: Material,
  at: [object, string],
): Problem => report('sums-agree', { what, found, limit, against }, { place: of(...at) });
