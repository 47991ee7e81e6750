/**
 * Letters as German texts have them: those of Latin script, with all marks that names bring along. Unicode’s own classes
 * hold a hundred thousand more, and a pattern with them takes ten times as long.
 */
const letters = 'A-Za-zÀ-ÖØ-öø-ÿĀ-žḀ-ỿ';
const extended = Array.from({ length: 0x17f - 0x100 }, (_, index) => String.fromCharCode(0x100 + index));
const capitals = `A-ZÀ-ÖØ-Þẞ${extended.filter((letter) => letter !== letter.toLowerCase()).join('')}`;
const smalls = `a-zß-öø-ÿ${extended.filter((letter) => letter === letter.toLowerCase()).join('')}`;

const classes: Readonly<Record<string, string>> = { L: letters, Lu: capitals, Ll: smalls, N: '0-9' };

/**
 * The same pattern with the Unicode classes of letters and digits written out, and without the flag they need. It is best
 * given as a text: of a literal the engine makes the long classes first, which takes as long as all the rest.
 */
export function latin(pattern: string | RegExp, ownFlags = ''): RegExp {
  const { source, flags } = typeof pattern === 'string' ? { source: pattern, flags: ownFlags } : pattern;
  return new RegExp(writtenOut(source), flags.replace('u', ''));
}

/** The source of a pattern with `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` written out: in a class without brackets of its own. */
export const writtenOut = (source: string): string =>
  source.replace(/\\[[\]\\]|\[(?:[^\]\\]|\\[\s\S])*\]|\\p\{(L|Lu|Ll|N)\}/g, (found, name?: string) =>
    name === undefined
      ? found.replace(unicode, (_, inside: string) => classes[inside] ?? '')
      : `[${classes[name]}]`,
  );

const unicode = /\\p\{(L|Lu|Ll|N)\}/g;

/** A text as the pattern that finds it letter by letter. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
