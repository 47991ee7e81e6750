import { type Problem, report } from '../../problem/index.ts';
import { addressesOf } from '../addresses.ts';
import { imprintOf } from '../imprint/imprint.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';

const ordinals = 'erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte'.split(
  ' ',
);
/** “Sie ist die vierte Ausgabe”, “Vor Ihnen liegt das dritte Heft”. */
const thisIssue = latin(
  String.raw`(?<!\p{L})(?:(?:Sie|Es|Dies|Diese|Dieses|Dieses\sHeft|Diese\s\p{L}+)\sist|[Vv]or\sIhnen\sliegt|Sie\shalten)\s(?:\p{Ll}{2,7}\s){0,2}(?:die|das|der)\s(${ordinals.join('|')}|\d{1,2}\.)\s(?:Ausgabe|Heft|Handreichung|Band|Nummer)(?!\p{L})`,
  'g',
);

/** What a foreword or the summary says of the number of this issue. */
function* toldInWords({ handreichung, passages, place }: Material): Iterable<Problem> {
  for (const { raw, file, start, form, quoted } of passages) {
    if (form !== 'text' || quoted || /protokolle\//.test(file)) continue;
    for (const { 0: found, 1: ordinal = '', index } of raw.matchAll(thisIssue)) {
      const number = /\d/.test(ordinal) ? Number.parseInt(ordinal, 10) : ordinals.indexOf(ordinal) + 1;
      if (number === handreichung.nummer) continue;
      const at = start + index + found.indexOf(ordinal);
      yield report(
        'issue-number-agrees',
        { found: found.replace(/\s/g, ' '), number: `${number}`, known: handreichung.nummer },
        { place: place(file, at, at + ordinal.length) },
      );
    }
  }
}

/** Where other issues are named on purpose. */
const otherIssues =
  /bisher|früher|bereits|weitere|vorig|vorherig|zuletzt|erschienen|in der reihe|übersicht|ältere/i;

/**
 * An address of the publisher in the imprint that ends with the number of an issue ends with this one's, and so does the
 * name of the series: what was left from the last issue leads readers there. The folder is called by the same number.
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Download: [www.kulturring-rotental.de/handreichung-1](https://www.kulturring-rotental.de/handreichung-1)
 *
 *   Bisher erschienen: Handreichung Nr. 0, Handreichung 2024
 * @bad
 *   Sie halten die ⟦dritte⟧ Ausgabe unserer Reihe in den Händen.
 * @good
 *   Dies ist die erste Ausgabe. Die dritte Ausgabe der Reihe erscheint 2026; das ist die zweite Frage.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Download: ⟦[www.kulturring-rotental.de/handreichung-2](https://www.kulturring-rotental.de/handreichung-2)⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦Handreichung Nr. 3⟧ des Kulturrings Rotental e. V.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Als Quelle ist anzugeben: Kulturring Rotental e. V., ⟦Handreichung Nr. 3⟧.
 * @bad handreichung.yaml
 *   nummer: ⟦2⟧
 *   titel: Werkstatt der Vereine
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 */
export const issueNumberAgrees: Rule = {
  id: 'issue-number-agrees',
  needs: ['handreichung', 'serie'],
  *check(material) {
    yield* toldInWords(material);
    const { handreichung, place, span, of } = material;
    const { nummer, reihe, herausgeber } = handreichung;
    // A folder of years or themes says nothing of the number.
    const [, own] =
      /^(?:nr|no|nummer|heft|ausgabe|band|handreichung)[-_ .]?0*(\d{1,2})$/i.exec(handreichung.ordner) ?? [];
    if (own !== undefined && Number(own) !== nummer)
      yield report(
        'issue-number-agrees',
        { found: handreichung.ordner, number: own, known: nummer },
        { place: of(handreichung, 'nummer') },
      );
    const imprint = imprintOf(material);
    const lines = imprint?.lines ?? [];
    const all = addressesOf(material);
    const site = all.find(({ text }) => text === herausgeber.url)?.host;
    const file = lines[0]?.place.file;
    const slug = folded(reihe);
    const isOther = (digits: string): boolean => Number(digits) !== nummer;
    const numberIn = (text: string): string | undefined => {
      const path = text
        .replace(/^\w+:\/\//, '')
        .replace(/^[^/]*/, '')
        .toLowerCase();
      for (const [, word = '', digits] of path.matchAll(/([\p{L}]+)[-_/]?(\d{1,3})(?=[/_.?#-]|$)/gu))
        if (folded(word) === slug || /^(?:nr|no|nummer|heft|ausgabe|band|folge)$/.test(word)) return digits;
      return undefined;
    };
    const mine = all.filter(
      ({ host, local, place: at }) => host === site && local === undefined && at?.file === file,
    );
    const numbered = mine.flatMap((each) => {
      const digits = numberIn(each.text);
      return digits === undefined ? [] : [{ ...each, digits }];
    });
    // Beside this one others may be listed.
    const isList = numbered.some(({ digits }) => !isOther(digits));
    for (const { text, digits, place: at } of isList ? [] : numbered) {
      const line = lines.find((each) => each.place.line === at?.line);
      const heading = lines.findLast((each) => each.isHeading && each.place.line <= (at?.line ?? 0));
      if (otherIssues.test(`${line?.text} ${heading?.text}`)) continue;
      yield report('issue-number-agrees', { found: text, number: digits, known: nummer }, { place: at });
    }
    const named = new RegExp(
      `(?<!\\p{L})${reihe.replace(/[.*+?^${}()|[\\]\\\\]/g, '\\$&')} (?:(?:Nr\\.|Nummer|No\\.|Heft|Ausgabe|Band)\\s?(\\d{1,3})(?!\\d|\\.\\d)|(\\d{1,3})(?![\\d.]))`,
      'gu',
    );
    for (const line of lines)
      for (const { 0: found, 1: called, 2: digits = called ?? '', index } of line.text.matchAll(named)) {
        const heading = lines.findLast((each) => each.isHeading && each.place.line <= line.place.line);
        if (!isOther(digits) || otherIssues.test(`${line.text} ${heading?.text}`)) continue;
        const start = span(line.place).start + index;
        const at = place(line.place.file, start, start + found.length);
        yield report('issue-number-agrees', { found, number: digits, known: nummer }, { place: at });
      }
  },
};
