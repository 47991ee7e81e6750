import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../../problem/index.ts';
import { headingsOf } from '../headings.ts';
import type { Rule } from '../rule.ts';

/**
 * A heading is marked as one, not only set in bold: else it is in no bookmark, and nobody can jump to it
 * (WCAG 1.3.1).
 *
 * @good
 *   **Wichtig:** Bitte lesen.
 *
 *   **Ein ganzer Satz darf fett sein.**
 * @bad
 *   ⟦**Bedarfe**⟧
 *
 *   Ein Satz.
 * @bad
 *   ⟦Herausforderungen⟧
 *
 *   Ein Satz.
 */
export const headingIsMarked: Rule = {
  id: 'heading-is-marked',
  *check(material) {
    const { texts, of } = material;
    const titles = new Set(headingsOf(material).map(({ title }) => title));
    for (const { root } of texts)
      for (const [index, node] of root.children.entries()) {
        const text = plainText(node).trim();
        const isTitle = node.type === 'paragraph' && titles.has(text);
        // “**Das nehmen wir mit:**” leads to a list.
        if (/^\p{Lu}\p{L}* (?:\p{Ll}+ ){2,}.*:$/u.test(text) && root.children[index + 1]?.type === 'list')
          continue;
        const isShort = text.length > 0 && text.length < 60 && !/[.!?…,;“]$/.test(text);
        // At the end of a text there is nothing it could be the heading of.
        if ((isTitle || (isBold(node) && isShort)) && root.children[index + 1] !== undefined)
          yield report('heading-is-marked', { text }, { place: of(node) });
      }
  },
};

const isBold = (node: Nodes): boolean =>
  node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong';
