import { type Problem, report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { stepsBetween } from '../names/likeness.ts';
import { registerOf } from '../names/register.ts';
import {
  bareLong,
  endsLike,
  isExpanded,
  isOtherLong,
  isRejoined,
  isStrange,
  otherHead,
  writtenOutFor,
} from './long-forms.ts';
import { otherPartsIn } from './long-words.ts';

/** “long (SHORT)” and “SHORT (long)” where the list has nearly the same long form: one of the two is wrong. */
export function* otherLongForms(material: Material): Iterable<Problem> {
  const { handreichung, passages, place } = material;
  const named = (text: string): boolean =>
    registerOf(material).spellings.some(({ name }) => text.endsWith(name.full));
  const listed = Object.entries(handreichung.abkuerzungen).map(([short, written]) => {
    const known = bareLong(written);
    return { short, known, count: known.split(/\s+/).length };
  });
  for (const { raw, file, start, form, quoted } of passages) {
    if (form === 'link' || quoted || !raw.includes('(')) continue;
    for (const { 0: all, 1: short, 2: behind = '', index } of raw.matchAll(bracketed)) {
      const bare = all.replace(' Plus)', ')');
      const { known, count } =
        listed.find((each) => bare === `(${each.short})` || each.short === short) ?? {};
      if (known === undefined || count === undefined) continue;
      const isBefore = behind === '';
      const text = raw
        .slice(0, index)
        .trimEnd()
        .replace(bare === all ? '' : /\s+Plus$/, '');
      const found = isBefore
        ? otherBefore(text, known, count) ||
          otherHead(text, bare.slice(1, -1), known) ||
          strangeBefore(text, short ?? bare.slice(1, -1), known, named)
        : isOtherLong(behind, known)
          ? behind
          : '';
      const slip = isBefore && found === '' ? slipInList(text, known, count, material) : undefined;
      if (slip !== undefined)
        yield report('abbreviation-has-one-form', slip, {
          place: material.of(handreichung.abkuerzungen, short ?? bare.slice(1, -1)),
        });
      if (found === '') continue;
      const from = start + (isBefore ? text.length - found.length : index + all.indexOf('(') + 1);
      yield report(
        'abbreviation-has-one-form',
        { found: found.replace(/\s+/g, ' '), known },
        { place: place(file, from, from + found.length) },
      );
    }
  }
}

/** A word of the list that is none, where the text has the one of the dictionary, a letter away. */
function slipInList(
  text: string,
  known: string,
  count: number,
  { woerterbuecher: { de } }: Material,
): { found: string; known: string } | undefined {
  const [here, listed] = [text.split(/\s+/).slice(-count), known.split(/\s+/)];
  const at = listed.findIndex(
    (word, index) =>
      word.length > 7 &&
      word !== here[index] &&
      !de.has(word) &&
      de.isWhole(here[index] ?? '') &&
      stepsBetween(word, here[index] ?? '') === 1,
  );
  return at < 0 ? undefined : { found: listed[at] ?? '', known: here[at] ?? '' };
}

/** “(SHORT)”, or “SHORT (long)”. */
const bracketed = latin(
  String.raw`(?<=\s)\([\p{L}\d +]{2,12}\)|(?<![\p{L}-])(\p{Lu}[\p{L} ]{1,11}?) \((\p{L}[^()]{9,80})\)`,
  'g',
);

/** The long form before the brackets, if it is another one: of as many words as that of the list, or one more or less. */
function otherBefore(text: string, known: string, count: number): string {
  if (endsLike(text, known)) return '';
  const same = lastWords(text, count) ?? '';
  if (isOtherLong(same, known)) return same;
  const others = [count - 1, count + 1].map((each) => (each > 1 ? (lastWords(text, each) ?? '') : ''));
  return others.find((each) => isRejoined(each, known)) ?? '';
}

/** “Bürgerlichen Gesetzbuchs (BGB)” where the list has “Bundesgesetzbuch”: other words with the letters of the short form. */
function strangeBefore(
  text: string,
  short: string,
  known: string,
  isNamed: (text: string) => boolean,
): string {
  // Of a foreign one the list may have what it means.
  if (!/^[A-ZÄÖÜ]{2,}$/.test(short) || !isExpanded(short, known) || endsLike(text, known)) return '';
  const found = writtenOutFor(short, text) ?? '';
  return found !== '' && isStrange(found, known) && !isNamed(text) ? found : '';
}

const lastWords = (text: string, count: number): string | undefined =>
  new RegExp(`(?:\\S+\\s+){${String(count - 1)}}\\S+$`).exec(text)?.[0];

/** “Inklusionsfachdienst (IFD)” where the list has “Integrationsfachdienst”. */
export function* otherParts(material: Material): Iterable<Problem> {
  for (const { file, start, found, known } of otherPartsIn(material))
    yield report(
      'abbreviation-has-one-form',
      { found, known },
      { place: material.place(file, start, start + found.length) },
    );
}
