/**
 * Text as a terminal shows it: how many cells each character takes, and nothing invisible or active in it
 * (an escape sequence in a content file must not steer the reader's terminal).
 */

/** One character as the reader sees it: its text, its width in terminal cells, and where it starts in the line (UTF-16 units). */
export interface Cell {
  readonly text: string;
  readonly width: number;
  readonly start: number;
}

const TAB = 4;
/** Signs that stand each for itself: Latin letters, usual punctuation, lines of a report. */
const PLAIN = /^[\t\x20-\x7E\u00A0-\u02FF\u2010-\u2027\u202F-\u205E\u2500-\u257F]*$/;
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]$/u;
/** As INVISIBLE, but the joiners stay: they hold emoji and some scripts together. */
const ACTIVE = /[^\P{C}\p{Cn}\p{Co}\n\u200C\u200D]|[\p{Zl}\p{Zp}]/gu;
/** East Asian wide and full-width blocks, and whatever is shown as an emoji. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|.\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}])/u;

const named = (character: string): string =>
  `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;

/** The line's cells in order; tabs reach to the next stop of four, an invisible character is written as `<U+200B>`. */
export function cellsOf(line: string): Cell[] {
  let column = 0;
  return segmentsOf(line).map(({ segment, index }) => {
    const text = shownAs(segment, column);
    const width = text !== segment ? text.length : WIDE.test(text) ? 2 : 1;
    column += width;
    return { text, width, start: index };
  });
}

let graphemes: Intl.Segmenter | undefined;

// A segmenter takes longer to make than all the rest of a report, and few lines need one.
function segmentsOf(line: string): readonly { readonly segment: string; readonly index: number }[] {
  if (PLAIN.test(line)) return Array.from(line, (segment, index) => ({ segment, index }));
  graphemes ??= new Intl.Segmenter('de', { granularity: 'grapheme' });
  return [...graphemes.segment(line)];
}

function shownAs(segment: string, column: number): string {
  if (segment === '\t') return ' '.repeat(TAB - (column % TAB));
  return INVISIBLE.test(segment) ? named(segment) : segment;
}

/** The same text with every control or invisible format character written out; line breaks stay. */
export const visible = (text: string): string => text.replace(/\t/g, ' ').replace(ACTIVE, named);

/** Width of a text in terminal cells. */
export const widthOf = (text: string): number => cellsOf(text).reduce((sum, cell) => sum + cell.width, 0);

/** The text broken at spaces (not at no-break spaces) into lines of at most `width` cells; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width)
        lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  });
}
