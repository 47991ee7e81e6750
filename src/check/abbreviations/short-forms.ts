import { type Problem, report } from '../../problem/index.ts';
import { hitsIn } from '../hits.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { stepsBetween } from '../names/likeness.ts';
import { isInAddress } from '../quotes.ts';
import { bareLong, endsLike, isIn, isTurned } from './long-forms.ts';
import { explainedShorts } from './tables.ts';
import { wellKnown } from './well-known.ts';

/** Abbreviations of three to seven capitals. */
export const capitals = latin(String.raw`(?<![\p{L}\d-])\p{Lu}{3,7}(?![\p{L}\d])`, 'g');

const mixed = latin(String.raw`(?<![\p{L}\d@./-])\p{Lu}\p{Ll}\p{Lu}{3,6}(?![\p{L}\d@/-])`, 'g');

const small = latin(String.raw`\p{Ll}`, 'g');
const cited = latin(
  String.raw`(?<=§[^.;:!?\n]{1,40}\s)\p{Lu}(?=\p{L}*\p{Ll})\p{L}{2,9}(?![\p{L}\d@/-])`,
  'g',
);

/** “§ 12 KlAnG” where the list has KAnG: the same capitals, and one small letter more, less or another; a law nobody else cites. */
export function* nearCited(material: Material): Iterable<Problem> {
  const { wholeText, place, woerterbuecher } = material;
  const all = Object.keys(explainedShorts(material));
  const listed = all.filter((short) => /^\p{Lu}\p{L}*\p{Ll}\p{L}*\p{Lu}$/u.test(short) && short.length > 3);
  for (const { passage, index, found } of listed.length === 0 ? [] : hitsIn(material, cited)) {
    const known = listed.find(
      (short) =>
        found !== short &&
        short.replace(small, '') === found.replace(small, '') &&
        stepsBetween(found, short) === 1,
    );
    const isOwn = all.includes(found) || wholeText.split(found).length > 2 || woerterbuecher.de.has(found);
    if (known === undefined || isOwn || passage.form === 'link') continue;
    const start = passage.start + index;
    const where = { place: place(passage.file, start, start + found.length) };
    yield report('abbreviation-has-one-form', { found, known }, where);
  }
}

/** “StMLF” where the list has StMELF: small and capital letters, and one of them left out or too much. */
export function* nearMixed(material: Material): Iterable<Problem> {
  const all = Object.keys(material.handreichung.abkuerzungen);
  const listed = all.filter((short) => short.length > 5 && /^[A-Z][a-z][A-Z]+$/.test(short));
  if (listed.length === 0) return;
  for (const { passage, index, found } of hitsIn(material, mixed)) {
    const known = listed.find((short) => found !== short && stepsBetween(found, short) === 1);
    if (known === undefined || all.includes(found) || passage.form === 'link') continue;
    const start = passage.start + index;
    const where = { place: material.place(passage.file, start, start + found.length) };
    yield report('abbreviation-has-one-form', { found, known }, where);
  }
}

/** “EFS Plus” where the list has ESF: the same letters in another order, explained by no long form of their own. */
export function* turnedLetters(material: Material): Iterable<Problem> {
  const { handreichung, passages, wholeText, place, woerterbuecher } = material;
  const listed = Object.keys(handreichung.abkuerzungen).flatMap((short) =>
    short.split(/\s/).filter((part) => part.length > 2 && /^\p{Lu}+$/u.test(part)),
  );
  const known = new Set([...listed, ...handreichung.woerter]);
  const counts = new Map<string, number>();
  for (const [found] of wholeText.matchAll(capitals)) counts.set(found, (counts.get(found) ?? 0) + 1);
  const slips = [...counts].flatMap(([found, count]) => {
    const meant = listed.find((short) => isTurned(short, found));
    const isWord = known.has(found) || wellKnown.has(found) || woerterbuecher.de.has(found);
    return meant === undefined || isWord || count > 1 ? [] : [{ found, meant }];
  });
  for (const { found, meant } of slips)
    for (const { raw, file, start, form, key } of passages) {
      const at = form === 'link' ? -1 : raw.search(new RegExp(`(?<![\\p{L}@./-])${found}(?![\\p{L}@])`, 'u'));
      const isNamed = ['name', 'ort', 'kommune'].includes(key) && raw !== found;
      if (at < 0 || isNamed || isInAddress(raw, at)) continue;
      const [before = ''] = /[^(]*(?=\($)/.exec(raw.slice(0, at)) ?? [];
      const long = bareLong(handreichung.abkuerzungen[meant] ?? '');
      // Explained on its own, unless by the long form of the other one; “long (TURNED)” is told by the letters already.
      const isLong = endsLike(before.replace(/ Plus\s*$/, ''), long);
      const isOwn = before !== '' && !isLong && isIn(found, before);
      if (isOwn || (isLong && raw[at + found.length] === ')')) continue;
      yield report(
        'abbreviation-has-one-form',
        { found, known: meant },
        { place: place(file, start + at, start + at + found.length) },
      );
    }
}

const cooperative = latin(String.raw`(?<![\p{L}.])e\.\s?G\.(?!\p{L})`, 'g');

/** The law writes “eG” (§ 3 GenG); the older form is told beside it. */
export function* cooperatives(material: Material): Iterable<Problem> {
  if (!/\seG(?![A-Za-z])/.test(material.wholeText)) return;
  for (const { passage, index, found } of hitsIn(material, cooperative)) {
    const start = passage.start + index;
    const where = { place: material.place(passage.file, start, start + found.length) };
    yield report('abbreviation-has-one-form', { found, known: 'eG' }, where);
  }
}
