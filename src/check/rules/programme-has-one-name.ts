import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { stepsBetween } from '../names/likeness.ts';
import { folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/** The programme as the ministry writes it. */
const official = 'Nachhaltige soziale Stadtentwicklung ESF Plus 2021–2027';
/** Names less alike than this are other programmes. */
const alike = 0.75;

/**
 * The funding programme has one name: wherever it stands in quotation marks or behind the word “Programm”, it is that
 * of `foerderung: programm`; that of the ESF Plus in Saxony is the official one.
 *
 * @good
 *   Ein Projekt im Programm „Nachhaltige soziale Stadtentwicklung ESF Plus 2021–2027“ und im Heft „Nachhaltige Stadt“.
 * @bad
 *   Ein Projekt im Programm ⟦„Nachhaltige soziale Stadtentwicklung ESF 2021–2027“⟧.
 * @bad
 *   Ein Projekt im Programm ⟦„Nachhaltige soziale Stadtentwicklung ESF Plus 2021–2026“⟧.
 * @bad
 *   Ein Projekt im Förderprogramm ⟦Nachhaltige soziale Stadt ESF Plus 2021–2027⟧ mit vielen Leuten.
 * @bad
 *   Förderprogramm: ⟦Nachhaltige soziale Stadtentwicklung ESF Plus 2014–2020⟧
 * @good
 *   Ein Projekt im Landesprogramm Nachhaltige soziale Stadtentwicklung ESF Plus 2021–2027 mit vielen Leuten.
 * @good
 *   Ein Projekt im Förderprogramm Nachhaltige soziale Stadtentwicklung ESF Plus
 *   2021–2027 mit vielen Leuten, und im Programm Nachhaltige soziale Stadtentwicklung.
 * @good
 *   Im ESF-Plus-Programm Rotental 2021–2027 ist mehr Geld.
 * @good handreichung.yaml
 *   nummer: 1
 *   titel: Gärten
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderung: {eu: true, programm: Rotentaler Förderprogramm ESF Plus 2021–2027}
 *   foerderhinweis: "Aus Mitteln des Rotentaler Förderprogramms ESF Plus 2021–2027, und im Rotentaler Förderprogramm ESF Plus 2021–2027."
 *   kapitel:
 *     - art: impressum
 * @good handreichung.yaml
 *   nummer: 1
 *   titel: Gärten
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderung: {eu: true, programm: ESF Plus-Programm Rotental 2021–2027}
 *   foerderhinweis: "Aus Mitteln des Landes. Förderprogramm: ESF Plus-Programm Rotental 2021–2027."
 *   kapitel:
 *     - art: impressum
 * @good handreichung.yaml
 *   nummer: 1
 *   titel: Gärten
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderung: {eu: false, programm: Wurzeln Plus – gemeinsam gegen Ausgrenzung und Armut der Menschen im ländlichen Raum (Förderperiode 2021–2027)}
 *   foerderhinweis: >-
 *     Gefördert im Programm „Wurzeln Plus – gemeinsam gegen Ausgrenzung und Armut der Menschen im
 *     ländlichen Raum“ des Landes.
 *   kapitel:
 *     - art: impressum
 * @good handreichung.yaml
 *   nummer: 1
 *   titel: Gärten
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderung: {eu: true, programm: "Regionale Übergänge Rotental (RÜR), ESF Plus 2021–2027"}
 *   foerderhinweis: Gefördert im Programm „Regionale Übergänge Rotental (RÜR)“ des Landes und der EU.
 *   kapitel:
 *     - art: impressum
 */
export const programmeHasOneName: Rule = {
  id: 'programme-has-one-name',
  *check({ handreichung, passages, place, of }) {
    const programm = handreichung.foerderung?.programm;
    if (programm === undefined) return;
    const own = programm.replace(generic, '');
    if (isOther(own, official))
      yield report(
        'programme-has-one-name',
        { found: programm, known: official },
        { place: of(handreichung.foerderung ?? {}, 'programm') },
      );
    for (const { raw, file, start, form } of passages) {
      if (form === 'text' && /(?:impressum\.md|serie\.yaml|handreichung\.yaml)$/.test(file))
        for (const { found, at } of otherCompounds(raw, programm))
          yield report(
            'programme-has-one-name',
            { found: found.replace(/\s+/g, ' '), known: programm },
            { place: place(file, start + at, start + at + found.length) },
          );
      if (form === 'text')
        for (const { found, at } of behindNoun(raw, own))
          yield report(
            'programme-has-one-name',
            { found: found.replace(/\s+/g, ' '), known: programm },
            { place: place(file, start + at, start + at + found.length) },
          );
      for (const { 0: quoted, 1: found = '', index } of raw.matchAll(/[„"]([^„“”"]{20,140})[“”"]/g))
        if (
          isOther(found.replace(generic, ''), own) &&
          likeness(found, official) < 1 &&
          !isWithoutAddition(found.replace(generic, ''), own)
        )
          yield report(
            'programme-has-one-name',
            { found: found.replace(/\s+/g, ' '), known: programm },
            { place: place(file, start + index, start + index + quoted.length) },
          );
    }
  },
};

/** “Förderprogramm …”: what it is stands before a name and is no part of it, also where it is written as one. */
const generic = latin(String.raw`^[\p{L}/-]*(?:[Pp]rogramm|[Ff]örderlinie|[Ii]nitiative)\s+`);

const compound = latin(
  String.raw`(?<![\p{L}/-])(\p{L}[\p{L}/+-]*(?:\sPlus)?)-(?:[Ff]örder)?[Pp]rogramm(?:s|es)?(\s+(?!20)\p{Lu}[\p{L}-]*)?(\s+20\d\d\s?[–-]\s?20\d\d)?`,
  'g',
);

/**
 * “ESF-Plus-Programm NRW 2021–2027” for “EFRE/JTF-Programm NRW 2021–2027”: of what stands before the hyphen, the land and
 * the years one is another, and one is the same. What is left out is short for it.
 */
function* otherCompounds(raw: string, known: string): Iterable<{ found: string; at: number }> {
  if (!raw.includes('rogramm')) return;
  const [own] = known.matchAll(compound);
  if (own === undefined || own[0] !== known) return;
  for (const match of raw.matchAll(compound)) {
    const pairs = [1, 2, 3].map((part) => [partOf(match, part), partOf(own, part)]);
    const [kind, land, years] = pairs.map(([a, b]) => (a === '' || b === '' ? undefined : a === b));
    // Without its years a word behind the programme may be any noun.
    const isElsewhere = kind === true && ((land === false && years === true) || years === false);
    if ((kind === false && (land === true || years === true)) || isElsewhere)
      yield { found: match[0], at: match.index };
  }
}

const partOf = (match: RegExpExecArray, part: number): string => folded(match[part] ?? '');

const noun = latin(
  String.raw`(?:[Pp]rogramm(?:e?s)?|[Ff]örderlinie|[Rr]ichtlinie|[Ii]nitiative):?\s+(?=\p{L})`,
  'g',
);

/** What the programme is called behind such a noun: of all stretches that begin there the one most like its name. */
function* behindNoun(raw: string, known: string): Iterable<{ found: string; at: number }> {
  const length = known.split(/\s+/).length;
  for (const { 0: before, index } of raw.matchAll(noun)) {
    const at = index + before.length;
    const words = [...raw.slice(at, at + known.length * 2).matchAll(/\S+/g)].slice(0, length + 2);
    const stretches = words
      .map((word) => raw.slice(at, at + word.index + word[0].length).replace(/[.,;:)“]+$/, ''))
      .map((found) => ({ found, at, share: likeness(found, known) }));
    const [best] = stretches.toSorted((a, b) => b.share - a.share);
    const same = stretches.find(({ share }) => share === 1);
    if (same !== undefined) {
      // Capitals are part of a name; the first letter of an adjective is one as well.
      if (lettersOf(same.found) !== lettersOf(known)) yield same;
      continue;
    }
    // A name that only ends early is short for it.
    if (best === undefined || folded(known).startsWith(folded(best.found))) continue;
    const isTail = best.found.includes(' ') && folded(known).endsWith(folded(best.found));
    if (best.share >= alike || (isTail && !hasRest(raw.slice(0, at), best.found, known))) yield best;
  }
}

/** “ESF Plus-Programms”, and behind it “Rotental 2021–2027”: what the name begins with stands before its noun. */
function hasRest(before: string, tail: string, known: string): boolean {
  const head = folded(known).slice(0, -folded(tail).length);
  const text = folded(before.slice(-2 * known.length));
  if ([text, text.replace(/e?s$/, '')].some((one) => one.endsWith(head))) return true;
  // “im Rahmen des Niedersächsischen Multifondsprogramms”: an adjective in its name has the ending of its case.
  const wordsOf = (words: string): string[] =>
    words
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(stem);
  const first = wordsOf(known).slice(0, -wordsOf(tail).length);
  const said = wordsOf(before).slice(-first.length);
  return first.length > 0 && first.every((word, at) => word === said[at]);
}

const stem = (word: string): string => folded(word).replace(/(?:e[nmrs]?|s)$/, '');

/** What stands in brackets behind the name (“(Förderperiode 2021–2027)”), or behind a dash or comma, and was left out as a whole. */
function isWithoutAddition(found: string, known: string): boolean {
  if (known.startsWith(found) && /^,\s/.test(known.slice(found.length))) return true;
  const [, name = ''] = /^(.{12,}?)(?:\s\(.*\)|\s[–-]\s.*|:\s.*)$/.exec(known) ?? [];
  return (
    name !== '' && [name, known.replace(/\s\([^()]*\)$/, '')].some((one) => folded(found) === folded(one))
  );
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\d]/gu, '');

function likeness(found: string, known: string): number {
  const [a, b] = [folded(found), folded(known)];
  return 1 - stepsBetween(a, b) / Math.max(a.length, b.length);
}

/** “ESF+” is short for “ESF Plus”. */
const spelledOut = (name: string): string => name.replace(/\+/g, ' Plus');

/** Nearly the same name; dashes, spaces and capitals are the business of other rules. */
function isOther(found: string, known: string): boolean {
  return likeness(found, known) < 1 && likeness(spelledOut(found), spelledOut(known)) >= alike;
}
