import type { Nodes } from 'mdast';
import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { type Material, offsetsOf } from '../material/material.ts';
import type { Rule } from '../rule.ts';
import { textRule } from '../text-rule.ts';

/** Straight and English marks, commas and apostrophes. */
const typed = latin(
  String.raw`(?=["“„”,'])(?:(?<![\p{L}\p{N}\\„.,;:!?…)"])"(?=\S)([^"„“\r\n]{1,120})(?<![\s\\])"(?!\p{L})|“([^"„“”\r\n]{1,120})”|„([^"„“”]{1,200})[”"](?!\p{L})|„([^"„“”]{1,200}[^\s"„“”])[ \u00a0]+“(?=[\s.,;:)]|$)|(?<![\p{L}\p{N}\\.,;:!?…)„=])"(?=\p{L})([^"„“”\r\n]{1,120})“(?!\p{L})|(?<=^|[\s(])”(?=\p{L})([^"„“”\r\n]{1,120})”(?!\p{L})|,,(?=\p{L})([^,'"“”]{1,120})(?:''|["“”])|(?<![\p{L}\p{N}'])'(?=\p{L})([^'\r\n]{2,120})'(?![\p{L}']))`,
  'g',
);
const french = /»([^»«]{1,200})«|«([^»«]{1,200})»/gu;

/** What stands between the marks, in German ones. */
const german = (match: RegExpExecArray | RegExpMatchArray): string =>
  `„${match.slice(1).find((inner) => inner !== undefined)}“`;

const inText = [
  textRule('quotes-are-german', { find: typed, instead: german }),
  // These are marks of a quotation, which no fix touches.
  textRule('quotes-are-german', {
    find: french,
    instead: (match, _, { wholeText }) => (wholeText.includes('„') ? german(match) : undefined),
    isSafe: false,
  }),
];

/**
 * Quotation marks are „…“; straight, English and French ones are replaced, so are commas and apostrophes typed for them.
 * Inches and seconds behind a number stay, and a hand-out that uses »…« throughout keeps them. A block of citation keeps
 * its words, but the marks around them are the editor’s.
 *
 * @good Das „Weltecho“ hat einen Bildschirm von 27" Größe und einen von 32" Größe; so geht’s, das ‚kleine Haus‘.
 * @bad Das ⟦"Weltecho"⟧ war voll.
 * @bad Das ⟦“Weltecho”⟧ war voll.
 * @bad Das ⟦„Weltecho”⟧ war voll.
 * @bad Das ⟦”Weltecho”⟧ war voll.
 * @bad Das ⟦»Weltecho«⟧ war voll, das „Kleine Haus“ nicht.
 * @bad Das ⟦„Weltecho “⟧ war voll, das ⟦"Kleine Haus“⟧ auch.
 * @bad Das ⟦,,Weltecho''⟧ war voll.
 * @bad Das ⟦'Weltecho'⟧ war voll.
 * @bad
 *   > ⟦"Wir bleiben hier."⟧
 */
export const quotesAreGerman: Rule = {
  id: 'quotes-are-german',
  *check(material) {
    for (const rule of inText) yield* rule.check(material);
    for (const { file, start, text } of citedIn(material)) {
      if (/\p{L}['"“”]? (?:the|and|is|of|to) /u.test(text)) continue;
      const marked = [typed, ...(material.wholeText.includes('„') ? [french] : [])];
      for (const match of marked.flatMap((find) => [...text.matchAll(find)])) {
        const from = start + match.index;
        const place = material.place(file, from, from + match[0].length);
        yield report('quotes-are-german', { found: match[0], instead: german(match) }, { place });
      }
    }
  },
};

/** Paragraphs of citations, as written. */
function citedIn({ texts, sources }: Material): { file: string; start: number; text: string }[] {
  const found: { file: string; start: number; text: string }[] = [];
  const visit = (node: Nodes, file: string, isCited: boolean): void => {
    const at = offsetsOf(node);
    if (node.type === 'paragraph' && isCited && at !== undefined)
      found.push({ file, start: at.start, text: (sources.get(file) ?? '').slice(at.start, at.end) });
    else if ('children' in node)
      for (const child of node.children) visit(child, file, isCited || node.type === 'blockquote');
  };
  for (const { root, file } of texts) visit(root, file, false);
  return found;
}
