/// <reference lib="dom" />

/** A text without what is not read: soft hyphens gone, spaces plain, letters small. Same length for same length in. */
const fold = (text: string): string => text.replace(/\s/g, ' ').toLowerCase();

/** A match: where it begins and ends. */
export interface Hit {
  readonly node: Text;
  readonly start: number;
  readonly endNode: Text;
  readonly end: number;
}

/** Finds a text in what is shown below an element; soft hyphens do not count. */
export function findIn(root: HTMLElement, wanted: string): Hit[] {
  const needle = fold(wanted).trim();
  if (needle === '') return [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  const spots: { readonly node: Text; readonly offset: number }[] = [];
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest('style, script, [hidden]')) continue;
    for (const [offset, sign] of [...node.data].entries()) {
      if (sign === '\u00ad' || sign.length > 1) continue;
      text += sign;
      spots.push({ node, offset });
    }
  }
  const folded = fold(text);
  const hits: Hit[] = [];
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length)) {
    const [first, last] = [spots[at], spots[at + needle.length - 1]];
    if (first && last)
      hits.push({ node: first.node, start: first.offset, endNode: last.node, end: last.offset + 1 });
  }
  return hits;
}
