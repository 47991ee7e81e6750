import { type Problem, report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Rule } from '../rule.ts';
import { isIn } from '../spelling/lookup.ts';
import { numbered } from './number-has-a-space.ts';

const leftover = latin(
  String.raw`(?=[^A-Za-z\d\s])(?:\*\*|(?<![\w_])__|__(?![\w_])|&(?:amp;)?(?:amp|lt|gt|quot|apos|nbsp|shy|[nm]dash|hellip|[aou]uml|szlig|[bl][ds]quo|rdquo|euro|sect|#\d+|#x[\da-f]+);|</?[a-z]{1,6}(?: ?/)?>|(?<=[.!?:;]\s|^)[•▪◦●](?=\s)|\{[#.][a-z][\w-]*\}|(?<=^|[\s(„])\*(?=\p{L})|\\_|~~|==(?=\p{L})|(?<=\p{L})==|\\u00[\da-f]{2}|(?<=\p{L})%(?:C3%[89AB][\dA-F]|20|2F)|\((?:vgl\. |siehe |s\. )?(?:Fußnote|Fn\.|FN) ?\d+\)|(?<=\p{L} ?)\[\d{1,2}\]|(?<=\p{Ll}{3}[.,]?)[¹²³⁴-⁹]+(?!\p{L})|(?<=^|\n)#{2,6}(?=\p{L}))`,
  'gim',
);

/**
 * Signs of markup that did not become any are printed as they stand: `**`, `__`, entities, a bullet in the
 * middle of a paragraph. Between short parts a bullet is a sign of its own.
 *
 * @good Ein **starkes** Wort, 5 * 3 und * als Zeichen.
 * @bad Ein starkes⟦**⟧ Wort.
 * @good Musik • Tanz • Theater
 * @bad Ein Satz. ⟦•⟧ Der nächste Punkt.
 * @bad Die Bedarfe ⟦{#bedarfe}⟧ stehen hier.
 * @bad ⟦•⟧ Kaffee und Kuchen
 * @good Mehr unter [www.rotental.de/heft\_3/\_\_31a.html](https://www.rotental.de/heft_3/__31a.html).
 * @bad Der Plan heißt Rotental⟦\_⟧Fahrplan.
 * @bad Ein ⟦&amp;nbsp;⟧ Rest.
 * @bad Suppe ⟦&amp;⟧ Kuchen für alle.
 * @good Auf 20 m², in dm³ und bei A & B.
 * @bad Das ist ⟦==⟧wichtig und gilt nicht immer ⟦(vgl. Fußnote 3)⟧.
 * @bad Die Kommunen⟦¹⟧ zahlen.
 * @bad Ein ⟦*⟧schiefes Wort.
 * @bad Ein Satz ⟦[1]⟧ mit Fußnote.
 * @bad Viele Kommunen⟦1⟧ zahlen das selbst.
 * @bad Das folgt aus dem Aufbau des Gesetzes.⟦3⟧ Alle nickten.
 * @bad Sie rief: „Das geht so nicht!“⟦12⟧ Alle nickten.
 * @good Das steht in Abschn.3 und in Kapitel.3 Wasser; „Haus Nr. 4“ ist offen, „Rotental“ 4 Mal.
 * @bad
 *   ⟦##⟧Bedarfe
 */
export const textHasNoLeftoverMarkup: Rule = {
  id: 'text-has-no-leftover-markup',
  *check(material) {
    const { passages, wholeText, place } = material;
    yield* footnotesIn(material);
    yield* gluedIn(material);
    if (wholeText.search(leftover) < 0) return;
    for (const { raw, file, start } of passages)
      for (const { 0: found, index } of raw.matchAll(leftover)) {
        if (found === '\\_' && isInAddress(raw, index)) continue;
        yield report(
          'text-has-no-leftover-markup',
          { found },
          { place: place(file, start + index, start + index + found.length) },
        );
      }
  },
};

/** In “www.rotental.de/heft\\_3” the mark is needed: without it what stands between two would be in italics. */
const isInAddress = (raw: string, at: number): boolean =>
  /[/@]|\w\.\w/.test(`${/\S*$/.exec(raw.slice(0, at))?.[0]}${/^\S*/.exec(raw.slice(at + 2))?.[0]}`);

/** The number of a footnote stands right behind a word, which is a plural or ends a sentence: no name. */
const footnote = latin(
  String.raw`(?<![\p{L}\d@/._-])(\p{L}{4,})(?<=\p{Ll}[ensrtg])([1-9])(?=[\s.,;:)]|$)`,
  'gm',
);

function* footnotesIn({ passages, wholeText, place, woerterbuecher: { de } }: Material): Iterable<Problem> {
  if (wholeText.search(footnote) < 0) return;
  for (const { raw, file, start, form } of passages)
    for (const { 0: all, 1: word = '', 2: found = '', index } of form === 'text'
      ? raw.matchAll(footnote)
      : []) {
      if (new RegExp(`^(?:${numbered})$`).test(word) || !isIn(word, de) || isMany(wholeText, all)) continue;
      const at = start + index + word.length;
      yield report('text-has-no-leftover-markup', { found }, { place: place(file, at, at + 1) });
    }
}

/** “… des Gesetzes.3”, “… am Gartenzaun.“4”: behind the end of a sentence, and nothing but a space or another one behind it. */
const glued = latin(
  String.raw`(?=[1-9])(?<=(?<![\p{L}\d@/._-])(\p{L}{4,}|(?!bzw|vgl|usw|ggf|max|min|abs|lit|vol|sog)\p{Ll}{3})(?:\.|[.!?]?“|[!?]))[1-9]\d?(?=$|\n|\s(?:[„(]?\p{Lu}))`,
  'gm',
);

/** Behind a word in small letters that the dictionary has: “Abschn.3” and “Datei.1” are no sentences. */
function* gluedIn({ passages, wholeText, place, woerterbuecher: { de } }: Material): Iterable<Problem> {
  if (wholeText.search(glued) < 0) return;
  for (const { raw, file, start, form } of passages)
    for (const { 0: found, 1: word = '', index } of form === 'text' ? raw.matchAll(glued) : []) {
      if (!isIn(word, de) || new RegExp(`^(?:${numbered})$`).test(word)) continue;
      const at = start + index;
      yield report('text-has-no-leftover-markup', { found }, { place: place(file, at, at + found.length) });
    }
}

/** What is written so more than once is a name. */
const isMany = (text: string, name: string): boolean => text.split(name).length > 2;
