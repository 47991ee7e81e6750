import type { List, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { type Material, offsetsOf } from '../material/material.ts';
import { miscountedLists } from '../named-lists.ts';
import { countOf, severalInWords } from '../numerals.ts';
import type { Rule } from '../rule.ts';

/** What is counted to be listed; other things that are counted may be told of without being listed. */
const things =
  '(?:\\p{L}*(?:[Ee]rgebniss|[Ee]rkenntniss|[Bb]edürfniss|[Hh]inderniss)e[n]?|\\p{L}*(?:[Ff]rage|[Tt]hese|[Aa]ufgabe|[Ii]dee|[Rr]egel|[Hh]ürde|[Ll]ehre|[Mm]aßnahme|[Pp]hase|[Ss]tufe|[Ss]äule|[Bb]itte)n|\\p{L}*(?:[Vv]erabredung|[Vv]ereinbarung|[Ff]orderung|[Ee]mpfehlung|[Hh]erausforderung|[Bb]eobachtung|[Bb]edingung|[Vv]oraussetzung|[Ee]rfahrung|[Ee]rwartung|[Bb]otschaft|[Aa]ntwort|[Ll]ösung|[Ee]insicht|[Aa]nregung|[Bb]efürchtung)en|\\p{L}*(?:[Pp]unkt|[Ss]chritt|[Zz]iel|[Gg]r[uü]nd|[Hh]inweis|[Bb]eispiel|[Ss]chwerpunkt|[Vv]orhab|[Aa]rgument|[Bb]eschlüss|[Gg]rundsätz|[Aa]nsätz|[Vv]orschläg|[Ww]ünsch|[Pp]rinzipi|[Kk]riteri|[Ff]aktor|[Ww]eg|[Dd]ing|[Bb]edarf|[Ss]ätz)e[n]?|Tipps|Themen|Anliegen|Prinzipien|Kriterien|Faktoren|Vorhaben|Bausteine[n]?|Aspekte[n]?|Gedanken)';
const count = String.raw`(?<![\p{L}\d.,–-])(${severalInWords}|[2-9]|1[0-2])`;
/** “Three results”, “the following four open questions”. */
const announced = latin(String.raw`${count}\s(?:\p{Ll}+[en][nrsm]?\s){0,2}(${things})(?!\p{L})`, 'gi');
/** Only some of them, or more than that. */
const partial = latin(
  String.raw`(?<!\p{L})(?:Absatz|Satz|Nummer|Ziffer|Artikel|Kapitel|[Vv]on|[Mm]indestens|[Hh]öchstens|[Ee]twa|[Rr]und|[Mm]ehr als|[Üü]ber|[Jj]e|[Bb]is zu|oder|und|[Nn]ach|[Ss]eit|weitere[nr]?)\s(?:den\s|die\s)?$`,
);

/**
 * How many results, questions or steps a sentence announces is how many follow: items of the list behind it, paragraphs
 * that begin in bold, or headings below.
 *
 * @good
 *   Drei Ergebnisse halten wir fest:
 *
 *   1. Vereine brauchen Zeit.
 *   2. Räume fehlen.
 *   3. Geld gibt es selten.
 * @good
 *   Die in Absatz 6 genannten Vorschläge:
 *
 *   - Zeit
 *   - Geld
 * @bad
 *   ⟦Vier Ergebnisse⟧ halten wir fest:
 *
 *   1. Vereine brauchen Zeit.
 *   2. Räume fehlen.
 *   3. Geld gibt es selten.
 * @bad
 *   Am Ende standen ⟦zwei offene Fragen⟧:
 *
 *   - Wer zahlt die Miete?
 *   - Wer hat den Schlüssel?
 *   - Wer räumt auf?
 * @good
 *   Zwei Städte haben berichtet, eine von drei Fragen blieb offen:
 *
 *   - Wer zahlt die Miete?
 *   - Wer hat den Schlüssel?
 *   - Wer räumt auf?
 * @bad
 *   ## ⟦Drei Wünsche⟧ zum Schluss
 *
 *   - Mehr Zeit
 *   - Mehr Räume
 * @bad
 *   ## In ⟦drei Schritten⟧ zum Ziel
 *
 *   1. Fragen
 *   2. Hören
 *
 *   Danach ist Pause.
 * @bad
 *   Wir nehmen ⟦drei Aufgaben⟧ mit.
 *
 *   **Räume:** Das Amt sucht nach Räumen.
 *
 *   **Geld:** Der Verein stellt Anträge.
 * @bad
 *   Es blieben ⟦drei Themen⟧: Miete, Schlüssel, Putzen und Strom.
 * @bad
 *   ⟦Vier Kommunen⟧ machen im nächsten Jahr mit: Rotental, Bad Neustadt und Lindenau.
 * @good
 *   In zwei Städten gibt es Gäste, drei Vereine sind dabei: Jugendhaus, Kulturring und Bauhof.
 * @bad
 *   - Vereinbart sind ⟦drei Regeln⟧:
 *     - Wir hören zu.
 *     - Wir fragen nach.
 * @good
 *   ## Zwei häufige Fragen
 *
 *   **Frage:** Wer zahlt die Miete?
 *
 *   **Antwort:** Die Stadt.
 *
 *   **Frage:** Wer hat den Schlüssel?
 *
 *   **Antwort:** Der Verein.
 * @good
 *   Auf acht Zetteln standen acht Antworten:
 *
 *   - mehr Zeit: 5
 *   - mehr Räume: 3
 */
export const announcedCountIsKept: Rule = {
  id: 'announced-count-is-kept',
  *check(material) {
    for (const { passage, found, index, follow } of miscountedLists(material)) {
      const at = passage.start + index;
      const place = material.place(passage.file, at, at + found.length);
      yield report('announced-count-is-kept', { found, follow }, { place });
    }
    if (material.wholeText.search(announced) < 0) return;
    for (const { file, root } of material.texts) yield* among(material, file, root.children);
  },
};

function* among(
  material: Material,
  file: string,
  nodes: readonly Nodes[],
): Iterable<ReturnType<typeof report>> {
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'containerDirective') yield* among(material, file, node.children);
    if (node.type === 'list')
      for (const item of node.children)
        if (item.children.length > 1) yield* among(material, file, item.children);
    if (node.type !== 'paragraph' && node.type !== 'heading') continue;
    const text = plainText(node);
    const last = text.search(/[^.!?]+(?:\d\.\s[^.!?]*)*[.!?:]?$/);
    // A heading or the last sentence announces what follows.
    const [match, ...more] = text.slice(Math.max(last, 0)).matchAll(announced);
    if (match === undefined || more.length > 0) continue;
    const sentence = text.slice(Math.max(last, 0));
    if (partial.test(sentence.slice(0, match.index))) continue;
    const [found, numeral = ''] = match;
    const said = countOf(numeral);
    const named = inline(sentence.slice(match.index + found.length));
    const follow = named ?? following(nodes.slice(index + 1), node, text);
    if (follow === undefined || follow === said) continue;
    const { start = 0, end = 0 } = offsetsOf(node) ?? {};
    const raw = (material.sources.get(file) ?? '').slice(start, end);
    const at = raw.lastIndexOf(found);
    const place = at < 0 ? material.of(node) : material.place(file, start + at, start + at + found.length);
    yield report('announced-count-is-kept', { found, follow }, { place });
  }
}

/** “… : rent, keys and power.”: single words and no clauses. */
function inline(after: string): number | undefined {
  const [, listed] = /^: ((?:[\p{L}-]+, )+[\p{L}-]+ und [\p{L}-]+)\.?$/u.exec(after) ?? [];
  return listed?.split(/, | und /).length;
}

/** How many items, bold paragraphs or headings follow; undefined where it cannot be told. */
function following(nodes: readonly Nodes[], node: Nodes, text: string): number | undefined {
  const [next] = nodes;
  const isHeading = node.type === 'heading';
  const isOpen = text.endsWith(':');
  if (next?.type === 'list') {
    // A list split by a picture goes on behind it; in a section there may be several.
    const own = isHeading ? sectionOf(nodes, node.depth) : nodes;
    const lists = own.filter(({ type }) => type === 'list');
    const isSplit = isHeading
      ? lists.length > 1
      : nodes[2]?.type === 'list' && nodes[1]?.type !== 'heading' && nodes[1]?.type !== 'paragraph';
    return isSplit || isTally(next) ? undefined : next.children.length;
  }
  const bold = nodes.findIndex(
    (each) =>
      each.type !== 'paragraph' ||
      (each.children[0]?.type !== 'strong' && !/^(?:\d\.|[A-Z]\p{L}+ens,)/u.test(plainText(each))),
  );
  const inBold = bold < 0 ? nodes : nodes.slice(0, bold);
  if (inBold.length > 1) return withoutReplies(inBold);
  if (!isHeading && !isOpen) return undefined;
  const first = nodes.find((each) => each.type === 'heading');
  if (first === undefined || next !== first || !(isHeading ? first.depth === node.depth + 1 : isOpen))
    return undefined;
  const section = sectionOf(nodes, first.depth - 1);
  return section.filter((each) => each.type === 'heading' && each.depth === first.depth).length;
}

/** “Debian: 5”, “Ubuntu: 2”: items that count themselves. */
const isTally = ({ children }: List): boolean =>
  children.every((item) => /(?::|\s–)\s\d+$/.test(plainText(item).trim()));

/** “Frage: …”, “Antwort: …”, “Frage: …”: of what alternates only the first kind is counted. */
function withoutReplies(nodes: readonly Nodes[]): number {
  const labels = nodes.map((node) => /^\p{L}+(?=:)/u.exec(plainText(node))?.[0]);
  const again = labels.filter((label) => label !== undefined && label === labels[0]).length;
  return again > 1 ? again : nodes.length;
}

/** What stands before the next heading of this depth or above. */
function sectionOf(nodes: readonly Nodes[], depth: number): readonly Nodes[] {
  const end = nodes.findIndex((each) => each.type === 'heading' && each.depth <= depth);
  return end < 0 ? nodes : nodes.slice(0, end);
}
