import type { List, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Problem, report } from '../../problem/index.ts';
import { months } from '../calendar/dates.ts';
import { latin } from '../latin.ts';
import { type Material, offsetsOf } from '../material/material.ts';
import type { Rule } from '../rule.ts';

const words =
  'Schritt|Phase|Stufe|Teil|Frage|These|Punkt|Tipp|Regel|Etappe|Baustein|Station|Modul|Ziel|Wunsch|Ergebnis|Tag|Runde|Beispiel|Empfehlung|Hinweis';
/** “Step 2”, “2.”, “2)”, “b)”, “Secondly,” at the beginning of a heading, item or paragraph. */
const typed = latin(
  String.raw`^(?:(?<word>${words})\s(?<of>\d{1,2})(?![\d.,]\d|\p{L})|(?<digits>\d{1,2})(?<dot>[.)])\s(?!${months.join('|')})(?=\p{Lu})|(?<letter>[a-h])\)\s|(?<adverb>Erstens|Zweitens|Drittens|Viertens|Fünftens|Sechstens)(?!\p{L}))`,
);
const adverbs = 'Erstens Zweitens Drittens Viertens Fünftens Sechstens'.split(' ');

/**
 * What is numbered counts up: after 1 comes 2, in lists as well as in numbers typed before headings, items and
 * paragraphs. A list may be written with 1. before every item.
 *
 * @good
 *   1. Räume
 *   2. Geld
 *
 *   ## Schritt 1: Fragen
 *
 *   Ein Satz.
 *
 *   ## Schritt 2: Finden
 *
 *   Noch ein Satz.
 * @bad
 *   1. Räume
 *   ⟦3⟧. Geld
 *   3. Zeit
 * @bad
 *   ## Schritt 1: Fragen
 *
 *   Ein Satz.
 *
 *   ## ⟦Schritt 3⟧: Finden
 *
 *   Noch ein Satz.
 * @bad
 *   **Frage 1:** Wer zahlt?
 *
 *   **⟦Frage 1⟧:** Wer kommt?
 * @bad
 *   - Erstens: Wer zahlt?
 *   - ⟦Drittens⟧: Wer kommt?
 */
export const numberingCountsUp: Rule = {
  id: 'numbering-counts-up',
  *check(material) {
    for (const { file, root } of material.texts) {
      yield* lists(material, file, root);
      yield* typedNumbers(material, file, root);
    }
  },
};

function* lists(material: Material, file: string, node: Nodes): Iterable<Problem> {
  if (node.type === 'list' && node.ordered) yield* items(material, file, node);
  if ('children' in node) for (const child of node.children) yield* lists(material, file, child);
}

function* items({ sources, place }: Material, file: string, list: List): Iterable<Problem> {
  const numbers = list.children.map((item) => {
    const { start = 0 } = offsetsOf(item) ?? {};
    const [digits = ''] = /^\d+/.exec((sources.get(file) ?? '').slice(start, start + 4)) ?? [];
    return { start, digits, number: Number(digits) };
  });
  // “1. 1. 1.” is left to the program.
  if (new Set(numbers.map(({ number }) => number)).size <= 1) return;
  for (const [index, { start, digits, number }] of numbers.entries()) {
    const before = numbers[index - 1];
    if (before === undefined || number === before.number + 1) continue;
    yield report(
      'numbering-counts-up',
      { found: digits, expected: String(before.number + 1) },
      { place: place(file, start, start + digits.length) },
    );
    return;
  }
}

/** Numbers typed at the beginning of sister headings, of items of one list, or of paragraphs in a row. */
function* typedNumbers(material: Material, file: string, node: Nodes): Iterable<Problem> {
  if (!('children' in node)) return;
  if (node.type === 'paragraph' || node.type === 'heading') return;
  const series = new Map<string, number>();
  for (const child of node.children as readonly Nodes[]) {
    yield* typedNumbers(material, file, child);
    const line = child.type === 'listItem' ? child.children[0] : child;
    if (line?.type !== 'heading' && line?.type !== 'paragraph') continue;
    if (line.type === 'heading')
      for (const key of [...series.keys()]) if (Number(key[0]) > line.depth) series.delete(key);
    const { 0: found = '', groups } = typed.exec(plainText(line)) ?? {};
    if (groups === undefined) continue;
    const { word = '', of: after, digits, dot = '', letter, adverb } = groups;
    const number =
      letter !== undefined
        ? letter.charCodeAt(0) - 96
        : adverb !== undefined
          ? adverbs.indexOf(adverb) + 1
          : Number(after ?? digits);
    const kind = letter !== undefined ? 'abc' : adverb !== undefined ? 'adverb' : `${word}${dot}`;
    const key = `${line.type === 'heading' ? line.depth : 9}${kind}`;
    const before = series.get(key);
    if (number === 1 && (before === undefined || kind === 'abc' || kind === 'adverb')) series.set(key, 1);
    else if (before !== undefined) {
      if (number !== before + 1) {
        const at = offsetsOf(line);
        const raw = (material.sources.get(file) ?? '').slice(at?.start, at?.end);
        const from = (at?.start ?? 0) + Math.max(raw.indexOf(found.trim()), 0);
        const expected =
          kind === 'adverb'
            ? (adverbs[before] ?? '')
            : letter !== undefined
              ? `${String.fromCharCode(97 + before)})`
              : `${word} ${before + 1}${dot}`.trim();
        yield report(
          'numbering-counts-up',
          { found: found.trim(), expected },
          { place: material.place(file, from, from + found.trim().length) },
        );
      }
      series.set(key, number);
    }
  }
}
