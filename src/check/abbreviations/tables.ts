import type { Nodes, Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Place } from '../../problem/index.ts';
import type { Material } from '../material/material.ts';
import { stepsBetween } from '../names/likeness.ts';
import { tablesIn } from '../tables.ts';
import { bareLong, endsLike, stemsOf } from './long-forms.ts';

/** A row of a table that says what abbreviations mean. */
export interface Explained {
  readonly short: string;
  readonly long: string;
  readonly row: Nodes;
  /** What explains it, if there is something. */
  readonly meaning: Nodes | undefined;
}

const heading = /^(?:Abk\.|Abkürzung|Kürzel|Kurzform|Kurzwort|Akronym)/i;

/** The rows of every table of abbreviations of a body: its first column is called so. */
export const abbreviationTablesIn = (root: Nodes): readonly (readonly Explained[])[] =>
  tablesIn(root).flatMap(({ children: [head, ...rows] }: Table) =>
    heading.test(plainText(head?.children[0] ?? ''))
      ? [
          rows.flatMap(({ children: [first, second] }) =>
            first === undefined
              ? []
              : [
                  {
                    short: plainText(first).trim(),
                    long: plainText(second ?? '').trim(),
                    row: first.children[0] ?? first,
                    meaning: second?.children[0],
                  },
                ],
          ),
        ]
      : [],
  );

/** What each abbreviation means: the list of the series, and behind it what tables of the hand-out explain besides. */
export function explainedShorts(material: Material): Readonly<Record<string, string>> {
  const known = shorts.get(material) ?? {
    ...Object.fromEntries(
      tablesOf(material).map(({ short, long }): [string, string] => [short.replace(/\s/g, ' '), long]),
    ),
    ...material.handreichung.abkuerzungen,
  };
  shorts.set(material, known);
  return known;
}

// Two rules ask for them.
const shorts = new WeakMap<Material, Readonly<Record<string, string>>>();

/** The rows of all tables of abbreviations of a hand-out. */
const tablesOf = ({ texts, wholeText }: Material): readonly Explained[] =>
  /Abk|Kürzel|Kurz|Akronym/i.test(wholeText)
    ? texts.flatMap(({ root }) => abbreviationTablesIn(root).flat())
    : [];

interface OtherMeaning {
  readonly found: string;
  readonly known: string;
  readonly place: Place | undefined;
}

/**
 * Abbreviations that a table explains otherwise than the list of the series: a word is another one. What says more or less,
 * or the same in another language, is none. Where running text sides with the table, the list is told.
 */
export function* otherMeanings(material: Material): Iterable<OtherMeaning> {
  const { of, wholeText, handreichung } = material;
  const { abkuerzungen } = handreichung;
  for (const { short, long, row, meaning } of tablesOf(material)) {
    const listed = abkuerzungen[short.replace(/\s/g, ' ')];
    if (listed === undefined || !isOtherMeaning(long, listed)) continue;
    const isInText = beforeBrackets(short, wholeText).some(
      (text) => endsLike(text, bareLong(long)) && !endsLike(text, bareLong(listed)),
    );
    yield isInText
      ? { found: listed, known: long, place: of(abkuerzungen, short) }
      : { found: long, known: listed, place: of(meaning ?? row) };
  }
}

/** What stands before each “(SHORT)”. */
const beforeBrackets = (short: string, text: string): string[] =>
  text
    .split(`(${short})`)
    .slice(0, -1)
    .map((before) => before.slice(-160).trimEnd());

function isOtherMeaning(found: string, known: string): boolean {
  const [one, other] = [wordsOf(found), wordsOf(known)];
  if (one.length === 0 || other.length === 0) return false;
  const odd = one.filter((word) => !other.some((each) => isLike(word, each)));
  const missing = other.filter((word) => !one.some((each) => isLike(word, each)));
  if (odd.length === 0 || missing.length === 0) return false;
  // “Web Map Service” may be a “Kartendienst”: what has nothing in common is a translation.
  return odd.length < one.length || missing.some((word) => odd.some((each) => isAkin(word, each)));
}

const wordsOf = (text: string): string[] => stemsOf(bareLong(text)).filter((stem) => stem.length > 3);

/** A letter more or less is the business of the spelling. */
const isLike = (a: string, b: string): boolean => a === b || (a[0] === b[0] && stepsBetween(a, b) < 2);

/** “Vollzeitarbeitskraft” and “Vollzeitäquivalent” begin alike. */
const isAkin = (a: string, b: string): boolean => a.slice(0, 6) === b.slice(0, 6);
