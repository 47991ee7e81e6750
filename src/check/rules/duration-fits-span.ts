import { type Problem, report } from '../../problem/index.ts';
import { durationsIn, type MonthSpan, monthSpansIn, outcomesIn } from '../calendar/month-spans.ts';
import { sentenceAround } from '../calendar/sentences.ts';
import type { Material } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import { isQuoted } from '../quotes.ts';
import type { Rule } from '../rule.ts';

/**
 * What went on from one month to another went on for as many months as the sentence says, and so does the outcome told below
 * it.
 *
 * @good Von März bis August 2024 haben die Vereine sechs Monate lang geübt; der Kurs dauert zwei Monate.
 * @good Von Mitte März bis Mitte Mai, von März bis Mai 2024, also zwei Monate, und von November 2023 bis März 2024, also fünf Monate.
 * @good
 *   Von März bis August 2024 haben die Vereine geübt.
 *
 *   Das Ergebnis nach sechs Monaten: Es geht.
 * @bad Von März bis August 2024 haben die Vereine ⟦drei Monate⟧ lang geübt.
 * @bad Von Januar bis Juni 2024, also ⟦ein Jahr⟧ lang, haben die Vereine geübt.
 * @bad
 *   Von März bis Mai 2024 haben die Vereine geübt.
 *
 *   Das Ergebnis nach ⟦sechs Monaten⟧: Es geht.
 */
export const durationFitsSpan: Rule = {
  id: 'duration-fits-span',
  *check(material) {
    if (!/Monat|Jahr|jahr/.test(material.wholeText)) return;
    let last: { readonly file: string; readonly spans: readonly MonthSpan[] } | undefined;
    for (const passage of material.passages) {
      const { raw, file, form, quoted } = passage;
      if (quoted) continue;
      // The outcome of a section belongs to the only span that was told in it.
      if (last?.file !== file || form === 'title') last = undefined;
      const spans = monthSpansIn(raw);
      if (spans.length > 0) last = { file, spans: [...(last?.spans ?? []), ...spans] };
      for (const span of spans)
        for (const duration of durationsIn(raw)) {
          const sentence = sentenceAround(raw, span.start, span.start + span.text.length);
          const isOne = monthSpansIn(sentence).length === 1 && durationsIn(sentence).length === 1;
          if (isOne && isIn(duration, sentence, raw)) yield* told(duration, span, passage, material);
        }
      const [only, ...more] = last?.spans ?? [];
      for (const outcome of only === undefined || more.length > 0 ? [] : outcomesIn(raw))
        yield* told(outcome, only as MonthSpan, passage, material);
    }
  },
};

function isIn({ start, text }: MonthSpan, sentence: string, raw: string): boolean {
  const from = raw.indexOf(sentence);
  return start >= from && start + text.length <= from + sentence.length;
}

/** From the middle of one month to the middle of another it is one month less. */
function* told(
  { text: found, start, months }: MonthSpan,
  { text: span, months: right }: MonthSpan,
  passage: Passage,
  material: Material,
): Iterable<Problem> {
  if (months === right || months === right - 1 || isQuoted(material, passage, start)) return;
  const at = passage.start + start;
  const place = material.place(passage.file, at, at + found.length);
  yield report('duration-fits-span', { found, span, right }, { place });
}
