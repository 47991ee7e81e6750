import type { ProgrammPunkt } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

const numerals: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einer: 1,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  zwei: 2,
  zweieinhalb: 2.5,
  drei: 3,
  vier: 4,
  zehn: 10,
  fünfzehn: 15,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfundvierzig: 45,
  fünfzig: 50,
  sechzig: 60,
  neunzig: 90,
};
const number = String.raw`(\d{1,3}(?:,5)?|${Object.keys(numerals)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;
const rounds =
  '(?:\\p{L}*[Rr]unde[n]?|Panels?|Durchgänge[n]?|Zeitfenster[n]?|Blöcke[n]?|Slots?|Sessions?|Workshops?|Einheiten)';
/** “rounds of 60 minutes each”, “60-minute rounds”, “each round took an hour”. */
const ofRounds = [
  latin(
    String.raw`(?<!\p{L})${rounds}(?:\s\((?:von\s|zu\s)?|\s(?:von|zu|mit|à|dauerten|dauert|dauerte|liefen|lief))(?:\s(?:je|jeweils))?\s?(?:je\s|jeweils\s)?${number}\s+(Minuten|Min\.|Stunden?)(?!\p{L})`,
    'gi',
  ),
  latin(String.raw`(?<!\p{L})${number}-?(minütig|stündig)e[nrs]?\s${rounds}(?!\p{L})`, 'gi'),
];
const ofPoints = latin(
  String.raw`(?<!\p{L})${number}-?(minütig|stündig)e[nrsm]?\s((?:\p{L}+-)?\p{Lu}\p{L}+)`,
  'g',
);

/**
 * How long rounds, talks and breaks are said to take is how long they are in the grid and in the agenda.
 *
 * @good zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wie: Drei Panels in zwei Runden von je 60 Minuten
 *   ---
 *   Nach der halbstündigen Pause ging es weiter. Danach gab es einstündige Runden.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wie: Drei Panels in zwei ⟦Runden von je 45 Minuten⟧
 *   ---
 *   Ein Satz.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Nach der ⟦60-minütigen Pause⟧ ging es weiter.
 */
export const durationsFitGrid: Rule = {
  id: 'durations-fit-grid',
  needs: ['panels', 'programm'],
  *check({ chapter, passages, wholeText, place }) {
    if (!/Minuten|Min\.|[Ss]tunde|minütig|stündig/.test(wholeText)) return;
    const slots = chapter('panels')?.zeitfenster ?? [];
    const lengths = [...new Set(slots.map(({ von, bis }) => minutes(bis) - minutes(von)))];
    const points = lengthsOf(chapter('programm')?.punkte ?? []);
    for (const { raw, file, start, quoted } of passages) {
      // Elsewhere other rounds and talks are told of.
      if (quoted || !/(?:zusammenfassung\.md|panels\.yaml|programm\.yaml)$/.test(file)) continue;
      const told = [
        ...ofRounds
          .flatMap((pattern) => [...raw.matchAll(pattern)])
          .map((match) => ({ match, right: lengths })),
        ...[...raw.matchAll(ofPoints)].map((match) => ({
          match,
          right: points
            .filter(({ titel }) => titel.includes((match[3] ?? '').toLowerCase()))
            .map(({ length }) => length),
        })),
      ];
      for (const { match, right } of told) {
        const [found, count = '', unit = ''] = match;
        const said =
          (numerals[count.toLowerCase()] ?? Number(count.replace(',', '.'))) * (/^[Ss]t/.test(unit) ? 60 : 1);
        if (right.length === 0 || right.includes(said)) continue;
        const at = start + match.index;
        const args = { found: found.replace(/\s+/g, ' '), right: right.join(', ') };
        yield report('durations-fit-grid', args, { place: place(file, at, at + found.length) });
      }
    }
  },
};

const minutes = (time: string): number => {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  return hours * 60 + rest;
};

/** How long each point of the agenda takes: to its end, or else to the beginning of the next. */
function lengthsOf(punkte: readonly ProgrammPunkt[]): { titel: string; length: number }[] {
  return punkte.flatMap(({ titel, um, ab, von, bis }, index) => {
    const [next] = punkte.slice(index + 1);
    const [begin, end] = [um ?? ab ?? von, bis ?? next?.um ?? next?.von];
    return begin === undefined || end === undefined
      ? []
      : [{ titel: titel.text.toLowerCase(), length: minutes(end) - minutes(begin) }];
  });
}
