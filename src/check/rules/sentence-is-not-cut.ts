import type { Nodes, Paragraph } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Problem, report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { type Material, offsetsOf } from '../material/material.ts';
import type { Rule } from '../rule.ts';

/** Ends that ask for more before a word in lower case. */
const open = latin(
  String.raw`(?:\p{L}-|,|(?:^|\s)(?:und|oder|sowie|der|die|das|den|dem|ein|eine|mit|von|für|zu|was|dass))$`,
);
/** Ends that ask for more whatever follows; “ein”, “mit” or “einen” may end a line: “Wir laden ein”. */
const inside =
  /(?:^|\s)(?:und|oder|sowie|bzw\.|der|die|des|den|dem|zur|zum|im|am|vom|beim|ins|in|als|für|von|ohne|(?<!(?:les|wirk|halt|steuer|arbeit)(?:en|e|t|n) )gegen|zwischen|seit|(?<!(?:nur|als|kein|wie) )eine[rms]?|dass)$/u;
const closed = /[.!?:;…“)\]]$/;
/** Behind the comma of a salutation the letter begins in lower case (Duden). */
const salutation = latin(
  String.raw`^(?:(?:Sehr |Hoch)?(?:geehrte|verehrte|geschätzte)|Liebe|Werte|Hallo|Moin|Servus|Grüß Gott|Guten (?:Tag|Morgen|Abend))(?!\p{Ll}{2})(?:[^.!?:;]|:(?=\p{Ll})|(?<=(?:Dr|Prof|med|phil|jur|rer|nat))\.)*,$`,
  'i',
);

/**
 * A sentence is not cut in two by a blank line or a new item, as copied columns and pages leave it: what ends in the
 * middle of a sentence is not followed by a block of its kind. Items of a list may begin in lower case; a long
 * paragraph ends with a sign.
 *
 * @good
 *   - regional
 *   - thematisch
 *
 *   Und ein Satz.
 * @good
 *   Das ist gut. Dazu fordern wir
 *
 *   - Zeit für
 *     alle,
 *   - Geld.
 * @good
 *   Geeignet sind Angebote für
 *
 *   1. alle, die lesen, und
 *   2. alle, die schreiben
 *
 *   lernen.
 * @bad
 *   Das lässt sich leicht lernen und
 *
 *   ⟦ohne Mühe behalten.⟧
 * @good
 *   1. Wo darf es laut sein?
 *      - am Eingang, bei den Spielen
 *      - im Keller, wenn die Lüftung reicht
 *   2. und wo nicht
 * @good
 *   - Was passiert, wenn Angebote kippen und die Leute nach und nach lieber anderswo hingehen
 *
 *   Die Antworten stehen im Heft.
 * @good
 *   Liebe Leserinnen und Leser,
 *
 *   zum vierten Mal haben wir uns getroffen.
 * @good
 *   Sehr geehrte Frau Dr. Amsel, liebe Leser:innen,
 *
 *   die ersten drei Jahre sind vorbei.
 * @good
 *   Dr. Anna Amsel, Anschrift wie oben
 *
 *   Die Bilder sind alle aus Rotental. Adresse siehe oben
 * @bad
 *   - Das läuft gut,
 *
 *   ⟦aber langsam.⟧
 * @bad
 *   Das sind Dinge, die alle betreffen;
 *
 *   ⟦in vielen Orten auch mehr.⟧
 * @bad
 *   - Die Werkzeuge müssen auf dem Telefon laufen,
 *   ⟦- ohne Anmeldung.⟧
 *   - Ergebnisse werden öffentlich.
 * @bad
 *   ⟦Das ist gut. Beides sollte zusammen⟧
 *
 *   Ein Satz.
 * @bad
 *   - Ein Gerüst verteuert die
 *   ⟦- Pflege im dritten Stock⟧
 * @bad
 *   - Nachbarschaftshilfe als
 *   ⟦- Praxismodul⟧
 *   - Pflege
 * @bad
 *   - Räume helfen allen, die Zeit haben,
 *   ⟦- und denen, die keine haben⟧
 *   - Geld hilft
 * @bad
 *   - Lob hilft: Der erste
 *   ⟦- Anruf gilt dem Guten⟧
 *   - Geld hilft
 * @good
 *   - Räume für alle,
 *   - Geld für viele,
 *   - und Zeit für uns
 *
 *   Was gefiel?
 *
 *   - Das andere
 *   - Der Saal
 *   - Der Garten
 * @good
 *   - Viele machen mit
 *   - Andere kommen nach
 *   - Wir laden ein
 * @bad
 *   Ein Modell im Treppenhaus erreicht nach allem, was wir wissen, viel mehr
 *
 *   ⟦Menschen als eine Einladung.⟧
 */
export const sentenceIsNotCut: Rule = {
  id: 'sentence-is-not-cut',
  *check(material) {
    const { texts, place } = material;
    for (const { file, root } of texts) {
      const tornItems = new Set(tornItemsIn(root));
      const listed = new Set(listedIn(root));
      for (const [first, second] of neighbours(root)) {
        if (listed.has(second)) continue;
        const [before, after] = [textOf(first, -1), textOf(second, 0)];
        const at = offsetsOf(second);
        if (at !== undefined && (isCut(before, after, [first, second]) || tornItems.has(second)))
          yield report(
            'sentence-is-not-cut',
            { before: tail(before), after: head(after) },
            { place: place(file, at.start, at.end) },
          );
      }
    }
    yield* brokenOffIn(material);
  },
};

/** A second sentence that has begun and is in no verse, address or title. */
const broken = latin(
  String.raw`(?<!(?<!\p{L})(?:Dr|Prof|St|Dipl|Ing|Nr|Str|Tel|Hrsg|geb|vgl|ca|bzw|med|phil))(?<=\p{Ll})[.!?] \p{Lu}[^.!?:;…]*[ \n]\p{Ll}{2,}(?<!(?:wie|siehe)\s(?:oben|unten|vorn|hinten|dort))$`,
);

/** Paragraphs that break off in their last sentence, nothing of which follows; items of a list need no full stop. */
function* brokenOffIn({ texts, place }: Material): Iterable<Problem> {
  for (const { file, root } of texts)
    for (const { node, next } of paragraphsIn(root)) {
      // “Dazu fordern wir”, and a list.
      if (next?.type === 'list') continue;
      const at = offsetsOf(node);
      const text = node.children.every(({ type }) => type === 'text') ? plainText(node).trim() : '';
      if (at === undefined || !broken.test(text)) continue;
      const from = at.end - (text.length - text.lastIndexOf('\n') - 1);
      yield report(
        'sentence-is-not-cut',
        { before: tail(text), after: '' },
        { place: place(file, from, at.end) },
      );
    }
}

/** Items that go on with what the one before them left at a comma, where all other items of the list end with a full stop. */
function tornItemsIn(node: Nodes): Nodes[] {
  if (!('children' in node)) return [];
  const within = node.children.flatMap((child) => tornItemsIn(child));
  if (node.type !== 'list' || node.children.length < 3) return within;
  const ends = node.children.map((item) => textOf(item, -1));
  const at = ends.findIndex((text) => text.endsWith(','));
  const next = node.children[at + 1];
  const isOnly = ends.every((text, index) => index === at || text.endsWith('.'));
  const isTorn = at >= 0 && next !== undefined && isOnly && /^\p{Ll}/u.test(textOf(next, 0));
  return [...within, ...(isTorn ? [next] : []), ...joinedTo(node.children, ends)];
}

const joins = latin(String.raw`^(?:und|oder|sowie|aber|sondern)(?!\p{L})`);
/** An article with what tells one from others, and no noun: “Der erste”. */
const nounless = latin(
  String.raw`(?:^|:\s)(?:(?:Der|Die|Das|Eine)\s(?!andere|eine|beide|alle|ganze|gerne|meiste|wenigste|weitere|beste|gleiche|einzige|letztere|erstere)\p{Ll}{3,}e|Ein\s(?!andere|weitere)\p{Ll}{3,}e[rs]|(?:Die|Den|Dem)\s(?:ersten|zweiten|dritten|letzten|nächsten))$`,
);

/** Items that go on with “und” behind the only comma at an end, or with the noun that the item before them lacks. */
function joinedTo(items: readonly Nodes[], ends: readonly string[]): Nodes[] {
  const commas = ends.filter((text) => /[,;]$/.test(text)).length;
  return items.filter((item, index) => {
    const [before = '', text] = [ends[index - 1], textOf(item, 0)];
    return (
      (commas === 1 && before.endsWith(',') && joins.test(text)) ||
      (nounless.test(before) && /^(?!D(?:er|ie|as|en|em) |Eine? )\p{Lu}\p{Ll}/u.test(text))
    );
  });
}

interface Found {
  readonly node: Paragraph;
  readonly next: Nodes | undefined;
}

function paragraphsIn(node: Nodes, next?: Nodes): Found[] {
  if (node.type === 'paragraph') return [{ node, next }];
  if (!('children' in node) || ['blockquote', 'list'].includes(node.type)) return [];
  const children: readonly Nodes[] = node.children;
  return children.flatMap((child, index) => paragraphsIn(child, children[index + 1]));
}

/**
 * A sentence listed in parts, as laws do: “Geeignet sind Angebote für”, several items that begin in lower case or go on at
 * their ends (“…, und”), and the rest of the sentence. What is given is the items, and the paragraph behind the list.
 */
function listedIn(node: Nodes): Nodes[] {
  if (!('children' in node) || node.type === 'paragraph') return [];
  const children: readonly Nodes[] = node.children;
  return children.flatMap((child, index) => {
    const [before, after] = [children[index - 1], children[index + 1]];
    const items: readonly Nodes[] = child.type === 'list' ? child.children : [];
    if (items.length < 2 || before?.type !== 'paragraph') return listedIn(child);
    const lead = textOf(before, 0);
    const isChained = items
      .slice(0, -1)
      .every((item) => /[,;]$|\s(?:und|oder|sowie)$/.test(textOf(item, -1)));
    const isLower = items.every((item) => /^\p{Ll}/u.test(textOf(item, 0)));
    const goesOn = !closed.test(lead) && (isChained || isLower);
    const isListed = goesOn || (isChained && lead.endsWith(':') && items.length > 2);
    const own = isListed ? [...items, ...(goesOn && after?.type === 'paragraph' ? [after] : [])] : [];
    return [...own, ...listedIn(child)];
  });
}

function isCut(before: string, after: string, [first, second]: readonly [Nodes, Nodes]): boolean {
  if (before === '' || after === '' || salutation.test(before)) return false;
  if (inside.test(before)) return true;
  const isItem = second.type === 'listItem';
  // Behind a semicolon a sentence goes on, but not the items of a list, which may all end so.
  if (!isItem && /^\p{Ll}/u.test(after) && before.endsWith(';')) return true;
  // Items may begin in lower case: only a conjunction at the end says that the list was torn apart.
  if (/^\p{Ll}/u.test(after))
    return isItem ? open.test(before) && !before.endsWith(',') : !closed.test(before);
  const areParagraphs = first.type === 'paragraph' && second.type === 'paragraph';
  return areParagraphs && /^\p{Lu}/u.test(after) && isSentence(before) && /[\p{L},]$/u.test(before);
}

/** Long, and mostly words in lower case: no list of names, no line of an address. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/);
  return text.length >= 60 && words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 >= words.length;
}

const tail = (text: string): string => text.split(/\s+/).slice(-3).join(' ');
const head = (text: string): string => text.split(/\s+/).slice(0, 3).join(' ');

/** The text of a block; of an item that of its first or last paragraph, none where a list within it stands there. */
function textOf(node: Nodes, which: 0 | -1): string {
  const block = node.type === 'listItem' ? node.children.at(which) : node;
  return block?.type === 'paragraph' ? plainText(block).trim() : '';
}

/** Blocks that follow each other, the outer item of a list standing for the list; a list within an item is its own. */
function neighbours(node: Nodes): (readonly [Nodes, Nodes])[] {
  if (!('children' in node)) return [];
  const children = node.children as readonly Nodes[];
  const pairs = children.slice(1).flatMap((second, index) => {
    const first = children[index];
    const isNested = node.type === 'listItem' && second.type === 'list';
    return first && isProse(first) && isProse(second) && !isNested ? [[first, second] as const] : [];
  });
  const ends = pairs.map(([first, second]) => [itemOf(first, -1), itemOf(second, 0)] as const);
  return [...ends, ...children.flatMap((child) => (isProse(child) ? neighbours(child) : []))];
}

const isProse = ({ type }: Nodes): boolean => ['paragraph', 'list', 'listItem'].includes(type);

const itemOf = (node: Nodes, which: 0 | -1): Nodes =>
  (node.type === 'list' ? node.children.at(which) : undefined) ?? node;
