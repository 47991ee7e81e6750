import { diffWordsWithSpace } from 'diff';
import picocolors from 'picocolors';
import { visible } from '../problem/index.ts';

/** Wraps a text in the codes of a colour, or leaves it as it is. */
type Paint = (text: string) => string;

/**
 * A file's unified diff as people read it: its name, then the hunks, in each changed line the part that differs set off
 * (a no-break space would not be seen otherwise). Nothing in it steers the terminal. Ends with a line feed.
 */
export function patchView(file: string, patch: string, color: boolean): string {
  const paint = picocolors.createColors(color);
  const paints: Readonly<Record<string, Paint>> = { '-': paint.red, '+': paint.green, '@': paint.cyan };
  const lines = patch.slice(patch.indexOf('@@')).trimEnd().split(/\r?\n/);
  const partners = partnersIn(lines.map(([sign = ' ']) => sign).join(''));
  const shown = lines.map((line, index) => {
    const [sign = ' ', text, other] = [line[0], line.slice(1), lines[partners.get(index) ?? -1]?.slice(1)];
    const body = other === undefined ? visible(text) : setOff(text, other, paint.inverse);
    return (paints[sign] ?? String)(`${sign}${body}`.replace(/^ $/, ''));
  });
  return `${[paint.bold(visible(file)), ...shown].join('\n')}\n`;
}

/** Which line became which, by index and both ways: where as many are put in as were taken out before. */
function partnersIn(signs: string): Map<number, number> {
  const partners = new Map<number, number>();
  for (const { 1: out = '', 2: into = '', index } of signs.matchAll(/(-+)(\++)/g)) {
    if (out.length !== into.length) continue;
    for (let at = index; at < index + out.length; at += 1) {
      partners.set(at, at + out.length);
      partners.set(at + out.length, at);
    }
  }
  return partners;
}

/** The text with the words marked that the other one does not have; as it is where they share nothing. */
function setOff(text: string, other: string, mark: Paint): string {
  const parts = diffWordsWithSpace(other, text).filter(({ removed }) => !removed);
  if (!parts.some(({ added, value }) => !added && value.trim() !== '')) return visible(text);
  return parts.map(({ added, value }) => (added ? mark(visible(value)) : visible(value))).join('');
}
