import { toString as plainText } from 'mdast-util-to-string';
import type { Baum, Blatt } from '../load/index.ts';
import type { Bau } from './bau.ts';
import { checkMarkdown } from './markdown.ts';
import type { Herkunft } from './register.ts';
import type { Prosa, Text } from './types.ts';

/** The text at a key as inline Markdown; what is wrong in it becomes problems. */
export function prosaAt(bau: Bau, baum: Baum, halter: object, key: string | number): Prosa {
  return register(bau, baum, baum.inline(halter, key), { baum, halter, key });
}

function register(bau: Bau, baum: Baum, inhalt: Prosa['inhalt'], herkunft: Herkunft): Prosa {
  for (const node of inhalt) bau.register.tree(node, baum.file);
  checkMarkdown(bau, { nodes: inhalt, file: baum.file, source: baum.source, blocks: false });
  return bau.register.link({ text: textOf(inhalt), inhalt }, herkunft);
}

/** The key itself as inline Markdown: what an answer says is the key of its count. */
export function prosaOfKey(bau: Bau, baum: Baum, halter: object, key: string): Prosa {
  return register(bau, baum, baum.inlineKey(halter, key), { baum, halter, key, isKey: true });
}

/** What stands where a text is not known. */
export const stumm: Prosa = { text: '', inhalt: [] };

/** The text at a key that may be left out. */
export function prosaOder(bau: Bau, baum: Baum, halter: object, key: string): Prosa | undefined {
  const value: unknown = Reflect.get(halter, key);
  return typeof value === 'string' ? prosaAt(bau, baum, halter, key) : undefined;
}

/** Inline Markdown as it is read aloud: without markup, a line break is a space. */
export const textOf = (inhalt: Prosa['inhalt']): string =>
  inhalt.map((node) => (node.type === 'break' ? ' ' : plainText(node))).join('');

/** The text at a key as block Markdown. */
export function blockOder(bau: Bau, baum: Baum, halter: object, key: string): Text | undefined {
  if (typeof Reflect.get(halter, key) !== 'string') return undefined;
  const root = bau.register.tree(baum.block(halter, key), baum.file);
  checkMarkdown(bau, { nodes: root.children, file: baum.file, source: baum.source, blocks: true });
  return root;
}

/** The body of a Markdown file. */
export function bodyOf(bau: Bau, blatt: Blatt): Text {
  const root = bau.register.tree(blatt.body, blatt.file);
  checkMarkdown(bau, { nodes: root.children, file: blatt.file, source: blatt.source, blocks: true });
  return root;
}

/** Keys whose texts are prose, in whatever file they stand. */
const prose = new Set(
  'titel untertitel ort text thema zeitraum frage einleitung zitat wiedergabe foerderhinweis'.split(' '),
);

/** Checks the prose of a file whose values are wrong elsewhere, so that its mistakes are found in the same run. */
export function checkProse(bau: Bau, baum: Baum, value: unknown = baum.wert, seen = new Set<object>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const key of baum.namen(value)) {
    const below: unknown = Reflect.get(value, key);
    if (typeof below === 'string' && prose.has(key)) prosaAt(bau, baum, value, key);
    else checkProse(bau, baum, below, seen);
  }
}
