import type { Heading, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Text } from '../model/index.ts';

/** A heading of a body with what stands below it, up to the next heading. */
export interface Section {
  readonly heading: Heading;
  readonly title: string;
  readonly depth: number;
  readonly content: readonly Nodes[];
  /** Titles of the headings above, outermost first. */
  readonly above: readonly string[];
}

/** The sections of a body in order; what stands before the first heading is in none. */
export function sectionsOf(root: Text): readonly Section[] {
  const sections: (Section & { content: Nodes[] })[] = [];
  let above: { depth: number; title: string }[] = [];
  for (const node of root.children) {
    if (node.type !== 'heading') {
      sections.at(-1)?.content.push(node);
      continue;
    }
    const title = plainText(node).trim();
    above = above.filter(({ depth }) => depth < node.depth);
    sections.push({
      heading: node,
      title,
      depth: node.depth,
      content: [],
      above: above.map((each) => each.title),
    });
    above.push({ depth: node.depth, title });
  }
  return sections;
}
