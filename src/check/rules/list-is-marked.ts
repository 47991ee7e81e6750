import type { Nodes } from 'mdast';
import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { offsetsOf } from '../material/material.ts';
import type { Rule } from '../rule.ts';

/** A sign typed for a bullet at the beginning of a line, which makes no list: `• Punkt`, `-Punkt`, `3.Punkt`, `-- Punkt`. */
const typed = latin(
  String.raw`(?<=^|\n)[ \t]*(?:[•·▪◦‣●○]\s*|--?(?=[\p{Lu}„])|-- |[–—] ?(?=[\p{Lu}„])|[–—] (?=\p{Ll})|o (?=\p{Lu})|\d{1,2}[.)](?=\p{Lu}))`,
  'g',
);

/**
 * A list is marked as one: a hyphen and a space, or a number, a full stop and a space. Other signs, or a mark without
 * its space, run the items together in one paragraph; two marks make a list in the list.
 *
 * @good
 *   - Zeit
 *   - Geld
 *
 *   Das war – wie immer
 *   – Zufall.
 * @bad
 *   ⟦• ⟧Zeit
 *   • Geld
 * @bad
 *   - Zeit
 *   ⟦-⟧Geld
 * @bad
 *   - Zeit
 *   - ⟦- Geld⟧
 */
export const listIsMarked: Rule = {
  id: 'list-is-marked',
  *check({ texts, of, place, sources }) {
    for (const { file, root } of texts) {
      const nodes = nodesIn(root);
      const items = new Set<Nodes>(nodes.flatMap((node) => (node.type === 'listItem' ? node.children : [])));
      for (const node of nodes) {
        const [first] = node.type === 'listItem' ? node.children : [];
        if (first?.type === 'list') yield report('list-is-marked', { found: '- -' }, { place: of(first) });
        if (node.type === 'listItem' && first === undefined)
          yield report('list-is-marked', { found: '-' }, { place: of(node) });
        const at = node.type === 'paragraph' ? offsetsOf(node) : undefined;
        if (at === undefined) continue;
        const text = (sources.get(file) ?? '').slice(at.start, at.end);
        for (const { 0: found, index } of text.matchAll(typed)) {
          if (/^\s*[–—]/.test(found) && !isBroken(text.slice(0, index), items.has(node))) continue;
          const lead = found.length - found.trimStart().length;
          const from = at.start + index + lead;
          const where = { place: place(file, from, at.start + index + found.length) };
          yield report('list-is-marked', { found: found.trim() }, where);
        }
      }
    }
  },
};

/** A dash at the beginning of a line is a bullet only where the line before is complete, or ends early in an item. */
const isBroken = (before: string, isItem: boolean): boolean =>
  before === '' || /[.:;!?]\s*$/.test(before) || (isItem && /(?:^|\n).{1,60}\n?$/.test(before));

function nodesIn(node: Nodes): Nodes[] {
  if (node.type === 'blockquote') return [];
  return 'children' in node ? [node, ...node.children.flatMap((child) => nodesIn(child))] : [node];
}
