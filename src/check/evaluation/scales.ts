import { latin } from '../latin.ts';

/** Words that agree, and the same ones denied by a syllable. */
const good =
  'zufrieden|gut|ausreichend|hilfreich|wichtig|verständlich|nützlich|interessant|geeignet|gelungen|zutreffend|relevant|informativ|genügend|genug|wahrscheinlich|einfach|leicht|stark|groß|hoch|sicher|gern|klar|deutlich|voll zu|zu|ja';
const bad =
  'unzufrieden|schlecht|mangelhaft|ungenügend|unwichtig|unverständlich|nutzlos|ungeeignet|misslungen|unwahrscheinlich|schwierig|schwer|schwach|gering|knapp|unsicher|unklar|nein|nichts|ungern';
const middle =
  'teils|teilweise|mittel|mittelmäßig|neutral|weder noch|unentschieden|es geht|geht so|manchmal|gelegentlich|vielleicht';

/** What a label is called, from the best to the worst; the first that fits holds. */
const steps: readonly (readonly [RegExp, number])[] = [
  [latin(String.raw`^(?:teils|weder|teilweise)(?!\p{L})| (?:teilweise|teils)(?!\p{L})`), 4],
  [latin(String.raw`(?<!\p{L})(?:gar|überhaupt) nicht(?!\p{L})|^(?:nie|niemals|keinesfalls)$`), 7],
  [
    latin(
      String.raw`(?<!\p{L})(?:eher|weniger|kaum|selten|wenig|etwas)(?!\p{L}).*(?<!\p{L})(?:nicht|kein)|^(?:weniger|kaum|wenig|selten|nicht so|nicht sehr)(?!\p{L})|(?<!\p{L})kaum(?!\p{L})`,
    ),
    5,
  ],
  [latin(`^(?:eher|etwas) (?:${bad})$`), 5],
  [latin(String.raw`(?<!\p{L})nicht(?!\p{L})`), 6],
  [latin(`^(?:sehr|viel zu|völlig|äußerst|absolut) (?:${bad})$`), 7],
  [latin(`^(?:${bad})$`), 6],
  [/^immer$|^sehr (?:oft|häufig)$/, 1],
  [/^(?:oft|häufig|meistens?)$/, 2],
  [latin(`^(?:${middle})(?!\\p{L})`), 4],
  [
    latin(`(?<!\\p{L})(?:eher|ziemlich|größtenteils|überwiegend|weitgehend|meist)(?!\\p{L}).*(?:${good})$`),
    3,
  ],
  [
    latin(
      `^sehr$|(?<!\\p{L})(?:sehr|völlig|voll(?: und ganz)?|vollkommen|äußerst|absolut|rundum|ganz)(?!\\p{L}).*(?:${good})$`,
    ),
    1,
  ],
  [latin(`(?:^| )(?:${good})$`), 2],
];
/** School grades are a ladder of their own: “ausreichend” is the fourth. */
const grades = 'sehr gut|gut|befriedigend|ausreichend|mangelhaft|ungenügend'.split('|');

/**
 * Where each label of a scale stands on its ladder, the same number where two cannot be told apart; undefined where one of
 * them is on no known ladder. Labels that decline to answer are left out by the caller.
 */
export function ranksOf(labels: readonly string[]): readonly number[] | undefined {
  const small = labels.map((label) => label.toLowerCase().trim());
  const ranks = small.some((label) => /^(?:befriedigend|mangelhaft)$/.test(label))
    ? small.map((label) => grades.indexOf(label) + 1)
    : small.map((label) =>
        /^\d{1,2}$/.test(label) ? Number(label) : (steps.find(([form]) => form.test(label))?.[1] ?? 0),
      );
  return ranks.includes(0) && !ranks.every((rank, index) => rank > 0 || small[index] === '0')
    ? undefined
    : ranks;
}

/** Index of the step without which the others run one way; undefined where they do, or more than one is astray. */
export function strayIn(ranks: readonly number[]): number | undefined {
  if (runs(ranks)) return undefined;
  const strays = ranks.flatMap((_, index) =>
    runs(ranks.filter((_rank, at) => at !== index)) ? [index] : [],
  );
  // Of two that changed places the one that is an end of the scale is the odd one.
  const ends = [Math.min(...ranks), Math.max(...ranks)];
  return strays.find((index) => ends.includes(ranks[index] ?? 0)) ?? strays.at(-1);
}

const runs = (ranks: readonly number[]): boolean =>
  ranks.every((rank, index) => rank >= (ranks[index - 1] ?? rank)) ||
  ranks.every((rank, index) => rank <= (ranks[index - 1] ?? rank));
