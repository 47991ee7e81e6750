/** A font face in a style sheet, and the characters it is for. */
const face = /@font-face\s*\{[^}]*\}\s*/g;
const rangeOf = /unicode-range:\s*([^;}]+)/;

/** What a style sheet may write instead of a character. */
const escaped = /\\([\da-f]{1,6})/gi;

/** The rules for faces, and all others. They come first in the page: the browser can load them while the rest is made. */
export const splitFaces = (stil: string): { readonly schriften: string; readonly stil: string } => ({
  schriften: (stil.match(face) ?? []).join(''),
  stil: stil.replace(face, ''),
});

/**
 * The rules for faces as a page made of these texts is likely to hold them, before it is made: the page itself decides,
 * and may hold signs that stand in none of them.
 */
export const facesFor = (stil: string, texts: Iterable<string>): string =>
  facesWith(splitFaces(stil).schriften, rareSigns([stil.replace(face, ''), ...texts].join('')));

/**
 * Leaves out the faces that no character of the page needs (CSS Fonts 4, 4.5 unicode-range): the browser would load and
 * unpack each before it prints. A face for signs of ASCII, or for any, stays.
 */
export function dropUnneededFaces(html: string): string {
  return facesWith(html, rareSigns(html));
}

/** The signs of a text beyond ASCII, as they stand or as a style sheet writes them. */
function rareSigns(text: string): ReadonlySet<number> {
  // Most of a page is ASCII: taking that away is five times as fast as collecting what is not.
  const rare = new Set([...new Set(text.replace(/[\0-\x7f]+/g, ''))].map((sign) => sign.codePointAt(0) ?? 0));
  for (const [, code = ''] of text.matchAll(escaped)) rare.add(Number.parseInt(code, 16));
  return rare;
}

function facesWith(text: string, rare: ReadonlySet<number>): string {
  return text.replace(face, (rule) => {
    const ranges = rangeOf.exec(rule)?.[1]?.split(',').map(boundsOf) ?? [];
    const needed = ranges.some(
      ([first, last]) => first <= 0x7f || [...rare].some((code) => code >= first && code <= last),
    );
    return needed || ranges.length === 0 ? rule : '';
  });
}

/** `U+0131`, `U+0000-00FF`, `U+4??` as first and last code point. */
function boundsOf(range: string): readonly [first: number, last: number] {
  const [first = '', last = first] = range.trim().slice(2).split('-');
  return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)];
}
