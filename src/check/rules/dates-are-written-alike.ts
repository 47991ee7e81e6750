import { report } from '../../problem/index.ts';
import { months } from '../calendar/dates.ts';
import { hitsIn } from '../hits.ts';
import { isInAddress, isQuoted } from '../quotes.ts';
import type { Rule } from '../rule.ts';

const dated = new RegExp(
  String.raw`(?<![\d.,–-])\d{1,2}\.\s?(?:(\d{1,2})\.\s?|(?:${months.join('|')})\s)(?:19|20)\d\d(?!\d|\.\d)`,
  'g',
);

/** Gazettes are cited in their own way. */
const cited = /(?:BGBl|ABl|BAnz|GV(?:O?Bl)?)\.?(?:\s[^;\n]{0,30})?$|(?:^|\s)G v\. $/;

/**
 * Dates are written in one way, “24. September 2024” or “24.09.2024”, as most of them are (DIN 5008 knows both). One or
 * two among many were pasted in; the cells of a table have a form of their own.
 *
 * @good Am 24. September 2024, am 5. Dezember 2024 und am 24.09.2025.
 * @bad Am 24. September 2024, 1. Oktober 2024, 5. November 2024 und 5. Dezember 2024; Frist ist der ⟦24.10.2024⟧.
 * @bad Am 24.09.2024, 01.10.2024, 05.11.2024, 12.11.2024, 19.11.2024, 26.11.2024, 03.12.2024 und 05.12.2024; Frist ist der ⟦24. Oktober 2024⟧.
 */
export const datesAreWrittenAlike: Rule = {
  id: 'dates-are-written-alike',
  *check(material) {
    const hits = [...hitsIn(material, dated)].filter(
      ({ passage, index }) =>
        passage.form !== 'link' &&
        !passage.quoted &&
        !isInAddress(passage.raw, index) &&
        !cited.test(passage.raw.slice(0, index)) &&
        !isQuoted(material, passage, index),
    );
    const isShort = ({ found }: { found: string }): boolean => /^\d+\.\s?\d/.test(found);
    const short = hits.filter(isShort);
    const long = hits.filter((hit) => !isShort(hit));
    const [few, many] = short.length < long.length ? [short, long] : [long, short];
    const [usual] = many;
    if (usual === undefined || few.length > 2 || many.length < 4 * few.length) return;
    for (const { passage, index, found } of few) {
      const { file, start } = passage;
      const line = (material.sources.get(file) ?? '').slice(0, start).split('\n').at(-1) ?? '';
      if (line.trimStart().startsWith('|')) continue;
      const place = material.place(file, start + index, start + index + found.length);
      yield report('dates-are-written-alike', { found, usual: usual.found }, { place });
    }
  },
};
