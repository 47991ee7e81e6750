import type { Passage } from '../material/passages.ts';

/** A word of running text, or a part of one with hyphens. */
export interface Word {
  /** As it is looked up: without soft hyphens, a gender mark joined (`Kolleg:innen` is `Kolleginnen`). */
  readonly text: string;
  readonly passage: Passage;
  /** UTF-16 offsets in the passage. */
  readonly start: number;
  readonly end: number;
  /** Whether a hyphen or slash stands before it, behind it: parts of compounds are no words of their own. */
  readonly isContinued: boolean;
  readonly goesOn: boolean;
  /** Offsets of the whole run with its hyphens. */
  readonly run: { readonly start: number; readonly end: number };
}

const letter = 'A-Za-zÀ-ÖØ-öø-ÿĀ-ž';
/** What is written without spaces: words, joined by whatever may join them, and addresses, numbers, names of files. */
const run = new RegExp(`[${letter}\\d][${letter}\\d\\u00AD’':*_·.@/\\\\-]*`, 'g');
const address = new RegExp(`@|//|\\\\|\\.[${letter}\\d]`);
const part = /[^-/]+/g;
const genderMark = /[:*_·](?=[a-zß-öø-ÿ])/;
const openers = new Set(' \t\n\r\u00A0\u202F„“”"‚‘\'’«»‹›([–—-/…*_~|>+&•·');

/**
 * The words of a passage. Left out: addresses, abbreviations with inner full stops, whatever holds a digit, remains of
 * words with brackets in them (“Stadt(teil)entwicklung”), and what is shorter than three letters.
 */
export function* wordsOf(passage: Passage): Iterable<Word> {
  const { raw } = passage;
  for (const { 0: found, index } of raw.matchAll(run)) {
    const whole = found.replace(/[.:'’*_·@\\]+$/, '');
    if (address.test(whole) || !standsFree(raw, index, index + found.length)) continue;
    for (const piece of whole.matchAll(part)) {
      const text = wordOf(piece[0]);
      if (text === undefined) continue;
      const start = index + piece.index;
      const end = start + piece[0].length;
      yield {
        text,
        passage,
        start,
        end,
        isContinued: piece.index > 0 || raw[start - 1] === '-',
        goesOn: /[-/]/.test(raw[end] ?? ''),
        run: { start: index, end: index + whole.length },
      };
    }
  }
}

function wordOf(piece: string): string | undefined {
  let text = piece.includes('\u00AD') ? piece.replaceAll('\u00AD', '') : piece;
  if (genderMark.test(text)) text = text.replace(genderMark, '');
  // “geht’s”, “Max’”: what is behind the apostrophe is no word.
  text = text.replace(/['’].*$/, '');
  return text.length < 3 || /[\d:*_·.]/.test(text) ? undefined : text;
}

/** Whether no bracket or other sign cuts through the word. */
function standsFree(raw: string, start: number, end: number): boolean {
  const [before, beyond] = [raw[start - 1] ?? ' ', raw[start - 2] ?? ' '];
  if (!openers.has(before)) return false;
  if (before === '(' && isLetter(beyond)) return false;
  return !(raw[end] === '(' && isLetter(raw[end + 1] ?? ' '));
}

const isLetter = (sign: string): boolean => new RegExp(`[${letter}]`).test(sign);
