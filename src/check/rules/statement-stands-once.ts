import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Prosa } from '../../model/index.ts';
import { type Problem, report } from '../../problem/index.ts';
import { blocksOf } from '../blocks.ts';
import type { Material } from '../material/material.ts';
import { folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/** Shorter ones may be said twice. */
const shortest = 25;

/** What stands more often than this was meant to. */
const refrain = 2;

/**
 * A paragraph, item or row stands once in a text, an answer once in the survey, a voice once among the voices, and no
 * short summary repeats a paragraph of another; a sentence stands once in its paragraph: a second one is left over from
 * copying.
 *
 * @good
 *   Ein ganzer Satz, der nur einmal dasteht.
 *
 *   Ein anderer Satz, der auch nur einmal dasteht.
 * @bad
 *   - Ein ganzer Satz, der hier noch einmal steht
 *   - ⟦Ein ganzer Satz, der hier noch einmal steht⟧
 * @bad
 *   Davor steht etwas. Hausärzte und Postfilialen
 *   sind Verbündete. ⟦Hausärzte und Postfilialen
 *   sind Verbündete.⟧
 * @good Das gilt vom 1. Januar 2015 bis zum 31. Dezember 2016, das andere vom 1. Januar 2015 bis zum 31. Dezember 2018.
 * @good
 *   Zuhören! Zuhören! Das ist gut. Ja, das ist gut.
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: mehr, art: freitext, frage: Was noch?, antworten: [Bitte mehr Zeit für Gespräche, Danke, ⟦Bitte mehr Zeit für Gespräche!⟧]}
 * @good evaluation.yaml
 *   titel: Evaluation
 *   fragen:
 *     - {id: mehr, art: freitext, frage: Was noch?, antworten: [Danke!, Alles gut, Danke!]}
 */
export const statementStandsOnce: Rule = {
  id: 'statement-stands-once',
  *check(material) {
    const { texts, of, chapter } = material;
    yield* lines(
      material,
      (chapter('evaluation')?.fragen ?? []).flatMap(({ freitexte = [] }) => freitexte),
    );
    yield* lines(
      material,
      (chapter('stimmen')?.stimmen ?? []).map(({ text }) => text),
    );
    yield* summaries(material);
    yield* sentencesTwice(material);
    for (const { root, file } of texts) {
      // An imprint may give one address twice.
      if (/impressum\.md$/.test(file)) continue;
      const all = statementsIn(root).map((node) => ({ node, text: wordsOf(node) }));
      const counts = new Map<string, number>();
      for (const { text } of all) counts.set(text, (counts.get(text) ?? 0) + 1);
      const seen = new Set<string>();
      for (const { node, text } of all) {
        // What comes back again and again is a refrain; parts of a sentence may be listed twice.
        const isTwice = seen.has(text) && (counts.get(text) ?? 0) <= refrain;
        if (isTwice && text.length >= shortest && !/[,;]$/.test(text))
          yield report('statement-stands-once', { text }, { place: of(node) });
        seen.add(text);
      }
    }
  },
};

/**
 * A sentence of three words at least, with its mark; one with a full stop inside, as in “z. B.”, is none here. The dot of
 * an ordinal number ends none: “bis zum 31. Dezember”.
 */
const sentence =
  /(?<=^|(?<!\d)[.!?…][“)]?\s)(?=\S+\s+\S+\s+\S)(?:[^.!?…]|(?<=(?<!\d)\d\d?)\.(?=\s\p{L})){12,}[.!?…]+[“)]?(?=\s|$)/gu;

/** Sentences that stand twice in one paragraph, also over the end of a line. */
function* sentencesTwice(material: Material): Iterable<Problem> {
  for (const { file, start, text } of blocksOf(material)) {
    const seen = new Set<string>();
    for (const { 0: found, index } of text.matchAll(sentence)) {
      const words = found.replace(/\s+/g, ' ');
      if (seen.has(words)) {
        const place = material.place(file, start + index, start + index + found.length);
        yield report('statement-stands-once', { text: words }, { place });
      }
      seen.add(words);
    }
  }
}

/** The same words, whatever sign they end with. */
function* lines({ of }: Material, all: readonly Prosa[]): Iterable<Problem> {
  const seen = new Set<string>();
  for (const line of all) {
    const words = folded(line.text);
    if (line.text.length >= shortest && seen.has(words))
      yield report('statement-stands-once', { text: line.text }, { place: of(line) });
    seen.add(words);
  }
}

/** Paragraphs of one short summary that another has too. */
function* summaries({ chapter, of }: Material): Iterable<Problem> {
  const seen = new Set<string>();
  for (const { text: root } of chapter('zusammenfassung')?.kurzfassungen ?? []) {
    const own = statementsIn(root).map((node) => ({ node, text: plainText(node).trim() }));
    for (const { node, text } of own)
      if (text.length >= 2 * shortest && seen.has(text))
        yield report('statement-stands-once', { text }, { place: of(node) });
    for (const { text } of own) seen.add(text);
  }
}

const wordsOf = (node: Statement): string =>
  (node.type === 'tableRow' ? node.children : [node]).map((cell) => plainText(cell).trim()).join(' | ');

type Statement = Extract<Nodes, { type: 'paragraph' | 'tableRow' }>;

function statementsIn(node: Nodes): Statement[] {
  if (node.type === 'paragraph' || node.type === 'tableRow') return [node];
  // Two tables may have the same head.
  if (node.type === 'table') return node.children.slice(1);
  return 'children' in node ? node.children.flatMap((child) => statementsIn(child)) : [];
}
