import { type Problem, report } from '../../problem/index.ts';
import type { Material } from '../material/material.ts';
import { romans } from '../numerals.ts';

const code = /(?<![\w-])SGB[ \u00a0-](\d{1,2})(?!\d|\.\d)/g;

/** The books of the Sozialgesetzbuch are counted in Roman numerals. */
export function* codesOfLaw({ passages, wholeText, place }: Material): Iterable<Problem> {
  if (wholeText.search(code) < 0) return;
  for (const { raw, file, start } of passages)
    for (const { 0: found, 1: digits, index } of raw.matchAll(code)) {
      const roman = romans[Number(digits) - 1];
      if (roman === undefined) continue;
      const known = `SGB ${roman}`;
      const where = { place: place(file, start + index, start + index + found.length) };
      yield report('abbreviation-has-one-form', { found, known }, where);
    }
}

/** “§ 40 SGB IX” where the list has SGB XI, and nothing tells of the Ninth Book. */
export function* turnedNumeral({ handreichung, passages, wholeText, place }: Material): Iterable<Problem> {
  const listed = Object.keys(handreichung.abkuerzungen).filter((short) => /^SGB\s[IVX]+$/.test(short));
  if (listed.length === 0) return;
  const all = [...wholeText.matchAll(code)].map(([found]) => found.replace(/\W/g, ' '));
  for (const known of listed) {
    const found = { 'SGB IX': 'SGB XI', 'SGB XI': 'SGB IX' }[known.replace(/\s/g, ' ')] ?? '';
    const isOwn = listed.some((short) => short.replace(/\s/g, ' ') === found);
    const isNamed = wholeText.includes(found.endsWith('XI') ? 'Elfte' : 'Neunte');
    if (isOwn || isNamed || !all.includes(known) || all.filter((each) => each === found).length !== 1)
      continue;
    for (const { raw, file, start } of passages)
      for (const { 0: written, index } of raw.matchAll(code))
        if (written.replace(/\W/g, ' ') === found)
          yield report(
            'abbreviation-has-one-form',
            { found, known },
            { place: place(file, start + index, start + index + written.length), severity: 'info' },
          );
  }
}
