import type { Place } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { dateRangesIn } from './date-ranges.ts';
import { sentenceAround } from './sentences.ts';

/** A span that a text tells of the survey, and the one the survey has. */
interface OddSpan {
  readonly found: string;
  readonly place: Place;
  readonly known: string;
  readonly other: Place;
}

const survey = latin(
  '[Bb]efrag|[Uu]mfrage|(?:[Ff]rage|[Rr]ückmelde|[Ff]eedback|[Ee]valuations)b[oö]gen|[Ee]valuation|[Rr]ückmeldungen',
);

/**
 * Spans told of the survey that begin or end with it, but not both: “the survey of 9 to 26 October” beside one of 9 to 24
 * October. One that has neither day in common is another survey.
 */
export function oddSurveySpans({ chapter, passages, place, of }: Material): readonly OddSpan[] {
  const zeitraum = chapter('evaluation')?.zeitraum;
  const [span, ...more] = dateRangesIn(zeitraum?.text ?? '');
  const other = zeitraum && of(zeitraum);
  if (zeitraum === undefined || span === undefined || more.length > 0 || other === undefined) return [];
  return passages.flatMap(({ raw, file, start, quoted, key }) =>
    quoted || key === 'zeitraum' || !survey.test(raw)
      ? []
      : dateRangesIn(raw).flatMap(({ text: found, start: at, from, to }): OddSpan[] => {
          const isHalf = (from === span.from) !== (to === span.to);
          const end = at + found.length;
          return isHalf && survey.test(sentenceAround(raw, at, end))
            ? [{ found, place: place(file, start + at, start + end), known: zeitraum.text, other }]
            : [];
        }),
  );
}
