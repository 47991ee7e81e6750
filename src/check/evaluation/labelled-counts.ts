import type { Evaluation } from '../../model/index.ts';
import { latin } from '../latin.ts';
import { countOf, severalInWords } from '../numerals.ts';
import { answersIn } from './answers.ts';

/** A number of people beside the answers they gave, and another than the survey counts. */
export interface CountSlip {
  readonly found: string;
  readonly at: number;
  readonly right: number;
}

/** “23”, “18 von 19 Befragten”, “23 von ihnen (88 %)”, and who they are or what they said. */
const counted = latin(
  String.raw`(?<![\p{L}\d.,–-])(?<!(?:rund|etwa|circa|gut|knapp|fast|über|als|ungefähr|[Vv]on|[Aa]lle[nr]?|[Dd]e[nr]|[Dd]ie|insgesamt)\s)((?!(?:19|20)\d\d)\d{1,4}|${severalInWords})(?:\s(?:von|der|aus)\s(?:den\s|insgesamt\s)?\d{1,4}(?!\d))?((?:\s[^\d.,;:!?()„“]{0,60}?)?(?:,\sdie\s[^\d.,;:!?()„“]{0,60}(?:haben|hatten),)?(?:\s\(\d{1,3}\s?(?:%|Prozent)\))?[^\d.,;:!?()„“]{0,60}?)\s$`,
  'i',
);
const speaks = latin(
  String.raw`(?<!\p{L})(?:ihnen|davon|Befragt|Antwort|Person|Mensch|Teilnehm|Beteiligt|waren|sind|wünsch|nannte|fanden|gaben|möchte|bewert|beurteil|reiste|kamen|stimm|Stimm|würde|wollen)`,
);
/** “Davon waren 28 mit dem Tag zufrieden”: what they did stands before the number. */
const asked = latin(
  String.raw`(?<!\p{L})(?:waren|sind|zeigten\ssich|äußerten\ssich|fanden|finden|bewerte(?:te)?n|beurteil(?:te)?n|nannten|kreuzten|antworteten|gaben)\s$`,
);
/** “Fördermittel (22 Nennungen)”, “Fördermittel mit 22 Stimmen”. */
const mentions = latin(
  String.raw`^(?:“|\*\*)?(?:\s\(|\s?[:–]\s|\smit\s|\swurden?\s)(?:je\s|genannt\svon\s)?(\d{1,3})(?:\)|(?:\s|-)?(?:Nennungen|Stimmen|Mal(?!\p{L})|mal(?!\p{L})|Befragte|Personen|Kreuze))`,
);
/** “Zufrieden oder sehr zufrieden waren 28 von ihnen”: the number stands behind the answers. */
const behind = latin(
  String.raw`^\s(?:waren|sind|fanden|äußerten\ssich|zeigten\ssich|nannten|antworteten|gaben\san)((?:\s[^.,;:!?\d„“]{0,40}?)?)\s(?<!(?:rund|etwa|gut|knapp|fast|über|als)\s)(\d{1,4}|${severalInWords})(?=\s(?:von|der|Personen|Befragte|Antwortende|Menschen|Teilnehm)|[.,;](?!\d))`,
);
/** What makes another number of it. */
const turned = latin(
  String.raw`(?<!\p{L})(?:nicht|kein|wenig|meist|viel|fast|Hälfte|Drittel|Viertel|niemand|einig|mehr|alle|mindestens|höchstens|eher|nur|weder|sowohl|auch)|^\s?%|^\s(?:Minute|Stunde|Jahr|Tag|Uhr|Prozent|Euro|Panel|Kommune)`,
  'i',
);

/** Looks for “23 von ihnen waren zufrieden oder sehr zufrieden”: a number of people and the answers they gave. */
export function labelledOf(evaluation: Evaluation): (raw: string) => CountSlip[] {
  const namedIn = answersIn(evaluation);
  return (raw) =>
    // Only where it is said who answered; else another thing may be counted.
    !/Befragt|Antwort|antwort|Rückmeld|Bogen|Bögen|bogen|bögen|Umfrage|Befragung|Evaluation|[Bb]ewerte|[Bb]eurteilt/u.test(
      raw,
    )
      ? []
      : namedIn(raw).flatMap(({ text, start, end, shares }): CountSlip[] => {
          const [right] = shares;
          if (right === undefined) return [];
          const mention = mentions.exec(raw.slice(end));
          if (mention !== null)
            return shares.some(({ sum }) => sum === Number(mention[1]))
              ? []
              : [
                  {
                    found: raw.slice(start, end + mention[0].length),
                    at: start,
                    right: right.sum,
                  },
                ];
          const after = behind.exec(raw.slice(end));
          if (after !== null && /(?:^|[.!?]\s)$/.test(raw.slice(0, start))) {
            const [whole, between = '', count = ''] = after;
            const isRight = shares.some(({ sum }) => sum === countOf(count));
            return isRight || turned.test(between)
              ? []
              : [{ found: count, at: end + whole.length - count.length, right: right.sum }];
          }
          const match = counted.exec(raw.slice(0, start));
          if (match === null) return [];
          const { 0: before, 1: count = '', 2: between = '', index } = match;
          const isSaid = speaks.test(between) || asked.test(raw.slice(0, index));
          const isTold = between.trim() === '' || (isSaid && !turned.test(between));
          if (!isTold) return [];
          const said = countOf(count);
          if (shares.some(({ sum }) => sum === said)) return [];
          return [{ found: (before + text).replace(/\s+/g, ' '), at: index, right: right.sum }];
        });
}
