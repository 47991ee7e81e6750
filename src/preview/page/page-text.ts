/** The text of one printed page, piece by piece as it was printed: mostly a line each. */
export type PageText = readonly Piece[];

interface Piece {
  readonly str: string;
  /** Whether the line ends after it. */
  readonly hasEOL: boolean;
}

/** Where a match begins and ends: number of the piece, and offset in it; the end is exclusive. */
export interface PageHit {
  readonly from: Spot;
  readonly to: Spot;
}

interface Spot {
  readonly piece: number;
  readonly offset: number;
}

/** Finds a text on a page; soft hyphens and the hyphens at line ends that they leave do not count. */
export function hitsIn(page: PageText, wanted: string): PageHit[] {
  const needle = fold(wanted).trim();
  if (needle === '') return [];
  const { text, spots } = unbroken(page);
  const hits: PageHit[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    const [from, last] = [spots[at], spots[at + needle.length - 1]];
    if (from && last) hits.push({ from, to: { ...last, offset: last.offset + 1 } });
  }
  return hits;
}

// Letter by letter, so that every offset stays what it was.
const fold = (text: string): string =>
  [...text.replace(/\s/g, ' ')]
    .map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign))
    .join('');

const divided = /[\u00ad\u2010]$/;

function unbroken(page: PageText): { readonly text: string; readonly spots: readonly Spot[] } {
  let text = '';
  const spots: Spot[] = [];
  page.forEach(({ str, hasEOL }, piece) => {
    const isDivided = hasEOL && divided.test(str);
    const shown = isDivided ? str.slice(0, -1) : str;
    for (let offset = 0; offset < shown.length; offset += 1) {
      if (shown[offset] === '\u00ad') continue;
      text += shown[offset];
      spots.push({ piece, offset });
    }
    if (!hasEOL || isDivided || str.endsWith('-')) return;
    text += ' ';
    spots.push({ piece, offset: Math.max(0, shown.length - 1) });
  });
  return { text: fold(text), spots };
}

/** A text reduced to its letters and digits: what a screen and a page share, however they break the lines. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
