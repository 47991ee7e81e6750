import type { Evaluation, Frage } from '../../model/index.ts';
import { latin } from '../latin.ts';
import { countOf, severalInWords } from '../numerals.ts';
import type { CountSlip } from './labelled-counts.ts';

/** “17 von ihnen bewerten den Tag mit „sehr gut“ oder „gut“”: a number, and the answers in quotation marks behind a verb. */
const counted = latin(
  String.raw`(?<![\p{L}\d.,–-])(?<!(?:rund|etwa|circa|ca\.|gut|knapp|fast|über|als|ungefähr|mindestens|höchstens|nur|von|der|den)\s)(?<some>\d{1,4}|${severalInWords})(?:\s(?:von|der|aus)\s(?:den\s|insgesamt\s)?\d{1,4}(?!\d))?(?:\s\(\d{1,3}\s?(?:%|Prozent)\))?\s(?<between>[^\d.,;:!?()„“]{0,80}?)(?<said>„[^“”]+“(?:(?:,|\s(?:oder|und|bzw\.))\s„[^“”]+“)*)`,
  'gi',
);
const judges = latin(
  String.raw`(?<!\p{L})(?:bewerte(?:te)?n|beurteil(?:te)?n|urteil(?:te)?n|antworte(?:te)?n|sagt?en|wähl(?:t)?en|kreuzt?en|g[ae]ben|nannten|nennen|stimm(?:t)?en)(?!\p{L})`,
);
/** Only where it is said who answered; else other people may have chosen. */
const survey = /von ihnen|Befragt|Antwortend|Rückmeld|[Bb]ogen|[Bb]ögen|Umfrage|Evaluation|[Bb]ewerte/;
/** What makes another number of it. */
const turned = latin(
  String.raw`(?<!\p{L})(?:nicht|kein\p{L}*|weder|Prozent|Euro|Minuten|Stunden|Jahren?|Kommunen|Panels)(?!\p{L})`,
  'i',
);

/** Looks for numbers of people beside the quoted answers they gave; right is what one of the questions that have them all counts. */
export function quotedCountsIn(raw: string, { fragen }: Evaluation): CountSlip[] {
  if (!raw.includes('„') || !survey.test(raw)) return [];
  return [...raw.matchAll(counted)].flatMap(({ 0: found, index, groups = {} }): CountSlip[] => {
    const { some = '', between = '', said = '' } = groups;
    if (!judges.test(between) || turned.test(between)) return [];
    const labels = [...said.matchAll(/„([^“”]+)“/g)].map(([, label = '']) => plain(label));
    const sums = fragen.flatMap((frage) => sumOf(frage, labels));
    const [right] = sums;
    return right === undefined || sums.includes(countOf(some))
      ? []
      : [{ found: found.replace(/\s+/g, ' '), at: index, right }];
  });
}

function sumOf({ art, antworten = [] }: Frage, labels: readonly string[]): number[] {
  const counts = antworten.filter(({ antwort }) => labels.includes(plain(antwort.text)));
  // Whoever chose several answers would be counted several times.
  const isWhole = counts.length === labels.length && (art !== 'mehrfach' || labels.length === 1);
  return isWhole ? [counts.reduce((sum, { anzahl }) => sum + anzahl, 0)] : [];
}

const plain = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase();
