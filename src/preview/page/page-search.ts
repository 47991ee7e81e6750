/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { hitsIn, type PageHit, type PageText } from './page-text.ts';

/** A page with its text, and the pieces of it that are laid over it while it is drawn. */
interface Searched {
  readonly number: number;
  readonly text: PageText;
  readonly pieces: readonly HTMLElement[];
}

/** What is searched: every match with its page, and which of them is shown. */
let found: readonly { readonly sheet: Searched; readonly hit: PageHit }[] = [];
let shown = -1;
let sought = '';

/** Finds a text page by page and marks it; `go` shows one of the matches. Sought again, the one shown stays so. */
export function findOn(
  sheets: readonly Searched[],
  wanted: string,
  goToPage: (number: number) => void,
): { readonly count: number; go(index: number): void } {
  found = sheets.flatMap((sheet) => hitsIn(sheet.text, wanted).map((hit) => ({ sheet, hit })));
  shown = wanted === sought ? Math.min(shown, found.length - 1) : -1;
  sought = wanted;
  markFound();
  return {
    count: found.length,
    go: (index) => {
      const match = found[index];
      if (match === undefined) return;
      shown = index;
      markFound();
      const piece = match.sheet.pieces[match.hit.from.piece];
      if (piece === undefined) goToPage(match.sheet.number);
      else piece.scrollIntoView({ block: 'center' });
    },
  };
}

/** Marks the matches on the pages that are drawn. */
export function markFound(): void {
  const ranges = found.map(({ sheet, hit }) => rangeOf(sheet, hit));
  const others = ranges.filter((range, index) => range !== undefined && index !== shown) as Range[];
  const one = ranges[shown];
  CSS.highlights?.set('found', new Highlight(...others));
  CSS.highlights?.set('shown', new Highlight(...(one ? [one] : [])));
}

function rangeOf({ pieces }: Searched, { from, to }: PageHit): Range | undefined {
  const [start, end] = [pieces[from.piece]?.firstChild, pieces[to.piece]?.firstChild];
  if (!start || !end) return undefined;
  const range = document.createRange();
  range.setStart(start, Math.min(from.offset, start.textContent?.length ?? 0));
  range.setEnd(end, Math.min(to.offset, end.textContent?.length ?? 0));
  return range;
}
