import type { List, ListItem, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../../problem/index.ts';
import type { Dictionary } from '../../spell/index.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';
import { isInfinitive } from '../spelling/derivations.ts';

/** In a list of fewer items nothing is usual. */
const fewest = 3;

/**
 * The items of a list end alike: one that ends with a full stop among items without one, or without among items with one,
 * is told. One sentence does not begin with a small letter among others that begin with a capital.
 *
 * @good
 *   - Zeit
 *   - Geld. Davon gibt es wenig.
 *   - Orte
 * @good
 *   - Zeit für alle.
 *   - Geld für viele.
 *   - Manche sagen: „Das reicht nicht.“
 * @good
 *   Das gilt, wenn
 *
 *   - jemand krank ist oder
 *   - jemand verreist ist oder
 *   - etwas dagegen spricht.
 * @bad
 *   - Zeit für alle.
 *   - Geld für viele.
 *   - ⟦Orte für wenige⟧
 * @bad
 *   - Zeit für alle
 *   - Geld für viele
 *   - ⟦Orte für wenige.⟧
 * @good
 *   - Zwei Stunden, acht Plätze, eigene Stühle
 *   - Wer fertig ist, geht. Wer nicht fertig ist, bleibt.
 *   - Alle kommen wieder.
 * @good
 *   Das hilft:
 *
 *   - Räume, die allen offen sind.
 *   - Geld für alle, die es brauchen.
 *   - mehr Zeit.
 * @good
 *   Es fehlt an vielem:
 *
 *   - Räume: Kein Saal ist groß genug.
 *   - Geld: Alle haben zu wenig davon.
 *   - zu wenig Zeit: Die Tage sind zu kurz dafür.
 * @good
 *   Das hilft, wenn
 *
 *   - Räume allen offen sind.
 *   - Geld für alle reicht.
 *   - es lange genug hell ist.
 * @bad
 *   Das hilft:
 *
 *   - Alle Räume sind offen.
 *   - Das Geld reicht für viele.
 *   - ⟦freiwillige kommen aus dem ganzen Ort.⟧
 */
export const listItemsAreAlike: Rule = {
  id: 'list-items-are-alike',
  *check({ texts, of, woerterbuecher: { de } }) {
    for (const { list, lead } of texts.flatMap(({ root }) => listsIn(root))) {
      const items = list.children
        .map((item) => ({ item, text: textOf(item) }))
        .filter(({ text }) => text !== '');
      if (items.length < fewest) continue;
      for (const { what, test } of goesOnInto.test(lead) ? kinds : [...kinds, small]) {
        const odd = items.filter(({ text }) => test(text) === true);
        const others = items.filter(({ text }) => test(text) === false);
        const [first] = odd;
        // “Scham, vor allem bei Älteren” is no sentence, and needs no full stop among those that are.
        const isPhrase =
          what === 'open' && !hasVerb(first?.text ?? '', de) && others.every(({ text }) => hasVerb(text, de));
        if (!isPhrase && first !== undefined && odd.length === 1 && others.length === items.length - 1)
          yield report(
            'list-items-are-alike',
            { what, text: first.text },
            { place: of(first.item.children[0] ?? first.item) },
          );
      }
    }
  },
};

const common =
  /^(?:ist|sind|war|waren|hat|haben|hatte|wird|werden|kann|muss|soll|darf|will|gibt|geht|steht)$/;

/** Whether a word of it is a verb: one of those that stand everywhere, an infinitive or what is conjugated of one. */
const hasVerb = (text: string, de: Dictionary): boolean =>
  (text.match(smallWords) ?? []).some(
    (word) =>
      common.test(word) ||
      isInfinitive(word, de) ||
      (/t(?:en?)?$/.test(word) && isInfinitive(`${word.replace(/e?t(?:en?)?$/, '')}en`, de)),
  );
const smallWords = latin(String.raw`(?<!\p{L})\p{Ll}{3,}(?!\p{L})`, 'g');

/** A sentence that the items end: “Das gilt, wenn”. */
const goesOnInto = latin(String.raw`[\p{L}\d,]$`);

/** Of items that end with a full stop, one of several words that begins with a small letter. Names such as “iPad” do. */
const small = {
  what: 'small',
  test: (text: string): boolean | undefined =>
    !text.endsWith('.')
      ? undefined
      : beginsSmall.test(text)
        ? true
        : beginsLarge.test(text)
          ? false
          : undefined,
} as const;
const beginsSmall = latin(String.raw`^\p{Ll}{2,}(?:,?\s(?:[^\s.:;!?–]|:(?=\p{Ll}))+){4,}\.$`);
const beginsLarge = latin(String.raw`^[„»]?\p{Lu}`);

/** A sentence that is listed in parts: the last one ends it. */
const goesOn = /(?:^|\s)(?:und|oder|sowie)$/;

/** A sentence within quotation marks or brackets has its own full stop. */
const endsInQuotation = /[.!?…][“”"«»‘)]+$/;

/** What an item may be unlike the others in; undefined: it has neither. */
const kinds: readonly {
  readonly what: 'stop' | 'open' | 'small';
  readonly test: (text: string) => boolean | undefined;
}[] = [
  {
    what: 'stop',
    test: (text) =>
      goesOn.test(text)
        ? undefined
        : /[\p{L}\d)“]\.$/u.test(text)
          ? isPlain(text)
          : /[\p{L}\d)“]$/u.test(text)
            ? false
            : undefined,
  },
  {
    what: 'open',
    test: (text) =>
      endsInQuotation.test(text) || text.endsWith('.')
        ? false
        : /[\p{L}\d)“]$/u.test(text)
          ? true
          : undefined,
  },
];

/** One sentence only: an item of several ends with a full stop of right. No abbreviation either. */
const isPlain = (text: string): boolean | undefined =>
  /[.!?:](?=\s)/.test(text) || /(?:^|[\s(.])(?:\p{L}\.|\p{L}{2,4}\.|Vogtl\.)$/u.test(text) ? undefined : true;

/** What an item says; nothing of one of several blocks, or one that leads to an address at its end. */
function textOf({ children }: ListItem): string {
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph' || rest.length > 0) return '';
  const text = plainText(first).trim();
  return first.children.at(-1)?.type === 'link' && /:\s+\S+$/.test(text) ? '' : text;
}

/** Every list, and the text of the paragraph that leads to it. */
function listsIn(node: Nodes, before?: Nodes): { readonly list: List; readonly lead: string }[] {
  const lead = before?.type === 'paragraph' ? plainText(before).trim() : '';
  const own = node.type === 'list' ? [{ list: node, lead }] : [];
  if (!('children' in node)) return own;
  return [...own, ...node.children.flatMap((child, at) => listsIn(child, node.children[at - 1]))];
}
