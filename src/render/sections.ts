/**
 * A page whose body is worked over section by section; `work` gets pieces of the body that begin and end at a block. What
 * it made of each piece of the last page is kept: a page that is rendered again and again is mostly the same.
 */
export function sectionwise(page: string, work: (piece: string) => string): string {
  const start = page.indexOf('<body');
  const before = made.get(work);
  const now = new Map<string, string>();
  const pieces = piecesOf(page.slice(start)).map((piece) => {
    const result = before?.get(piece) ?? work(piece);
    now.set(piece, result);
    return result;
  });
  made.set(work, now);
  return page.slice(0, start) + pieces.join('');
}

const made = new WeakMap<(piece: string) => string, ReadonlyMap<string, string>>();

function piecesOf(body: string): string[] {
  const starts = [0, ...Array.from(body.matchAll(/<(?:section|article)[ >]/g), ({ index }) => index)];
  return starts.map((start, index) => body.slice(start, starts[index + 1]));
}
