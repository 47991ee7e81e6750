import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../../problem/index.ts';
import { offsetsOf } from '../material/material.ts';
import type { Rule } from '../rule.ts';

/** Ends that ask for more: a hyphen, a comma, a conjunction, or a small word. */
const open = /(?:\p{L}-|,|(?:^|\s)(?:und|oder|sowie|der|die|das|den|dem|ein|eine|mit|von|für|zu|was|dass))$/u;
const closed = /[.!?:;…“)\]]$/;

/**
 * A sentence is not cut in two by a blank line, as copied columns and pages leave it: a block that ends openly is not
 * followed by one that goes on in lower case. Items of a list may begin in lower case.
 *
 * @good
 *   - regional
 *   - thematisch
 *
 *   Und ein Satz.
 * @bad
 *   Das lässt sich leicht lernen und
 *
 *   ⟦ohne Mühe behalten.⟧
 * @bad
 *   - Das läuft gut,
 *
 *   ⟦aber langsam.⟧
 */
export const sentenceIsNotCut: Rule = {
  id: 'sentence-is-not-cut',
  *check({ texts, place }) {
    for (const { file, root } of texts)
      for (const [first, second] of neighbours(root)) {
        const [before, after] = [plainText(first).trim(), plainText(second).trim()];
        const goesOn = /^\p{Ll}/u.test(after);
        // Two items of a list: only a conjunction at the end says that the list was torn apart.
        const areItems = second.type === 'listItem';
        const isCut = goesOn && (open.test(before) || (!areItems && !closed.test(before)));
        const at = offsetsOf(second);
        if (isCut && at !== undefined && !(areItems && /,$/.test(before)))
          yield report(
            'sentence-is-not-cut',
            { before: tail(before), after: head(after) },
            { place: place(file, at.start, at.end) },
          );
      }
  },
};

const tail = (text: string): string => text.split(/\s+/).slice(-3).join(' ');
const head = (text: string): string => text.split(/\s+/).slice(0, 3).join(' ');

/** Blocks that follow each other, the last item of a list standing for the list. */
function neighbours(node: Nodes): (readonly [Nodes, Nodes])[] {
  if (!('children' in node)) return [];
  const children = node.children as readonly Nodes[];
  const pairs = children.slice(1).flatMap((second, index) => {
    const first = children[index];
    return first && isProse(first) && isProse(second) ? [[first, second] as const] : [];
  });
  const ends = pairs.map(([first, second]) => [lastItem(first), firstItem(second)] as const);
  return [...ends, ...children.flatMap((child) => (isProse(child) ? neighbours(child) : []))];
}

const isProse = ({ type }: Nodes): boolean => ['paragraph', 'list', 'listItem'].includes(type);

function lastItem(node: Nodes): Nodes {
  const item = node.type === 'list' ? node.children.at(-1) : undefined;
  return item ?? node;
}

function firstItem(node: Nodes): Nodes {
  const item = node.type === 'list' ? node.children[0] : undefined;
  return item ?? node;
}
