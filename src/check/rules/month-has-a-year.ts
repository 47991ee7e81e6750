import { report } from '../../problem/index.ts';
import { months } from '../calendar/dates.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

const month = new RegExp(
  String.raw`(?<!\p{L})(?:im|ab|bis|seit|(?:Anfang|Mitte|Ende)(?: des)?) ((?:${months.join('|')})s?)(?![\p{L}\d])`,
  'gu',
);
/** What takes place once; a month of every year (“im August ist es heiß”) needs none. */
const happens = latin(
  /(?<!\p{L})(?:findet|finden|fand|fanden) |statt(?:finden|gefunden)|(?<!\p{L})(?:geplant|vorgesehen|angesetzt|terminiert)(?!\p{L})|(?:[Ww]orkshop|[Tt]reffen|[Ff]achtag|[Tt]agung|[Kk]onferenz|[Vv]eranstaltung|[Ww]erkstatt|[Ss]eminar|[Ss]itzung)(?:s|en|e)?(?!\p{L})/u,
);

/**
 * A month in which something takes place has its year: a hand-out is read for years.
 *
 * @good Das Treffen findet im November 2024 statt. Im August ist es heiß, und im Juli kam wenig Regen.
 * @bad Das nächste Treffen findet ⟦im November⟧ statt.
 * @bad Vielleicht ein Thema für den Workshop ⟦im Januar⟧?
 */
export const monthHasAYear: Rule = {
  id: 'month-has-a-year',
  *check({ passages, place }) {
    for (const { raw, file, start, form } of passages) {
      if (form === 'value') continue;
      for (const { 0: found, 1: name = '', index } of raw.matchAll(month)) {
        const sentence = sentenceAround(raw, index, index + found.length);
        if (/(?<!\d)(?:19|20)\d\d(?!\d)/.test(sentence) || !happens.test(sentence)) continue;
        const at = start + index;
        yield report('month-has-a-year', { month: name }, { place: place(file, at, at + found.length) });
      }
    }
  },
};

/** The sentence that holds a stretch of a text; the dot of an ordinal number ends none. */
function sentenceAround(text: string, from: number, to: number): string {
  const ends = [...text.matchAll(/(?<!\d)[.!?](?=\s|$)/g)].map(({ index }) => index + 1);
  const first = ends.findLast((end) => end <= from) ?? 0;
  return text.slice(first, ends.find((end) => end >= to) ?? text.length);
}
