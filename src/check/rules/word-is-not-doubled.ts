import { latin } from '../latin.ts';
import { isIn } from '../spelling/lookup.ts';
import { textRule } from '../text-rule.ts';

/** What may stand twice in a row: “die, die”, “das, was”, and what is said twice on purpose. */
const may = new Set('weg die der das den dem sie sehr ganz viel so ja nein mehr was bla ha da'.split(' '));

const isNoun = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);
/** How Latin words end. */
const latinEnd = /(?:us|um|is|a|x|or|on|es|e)$/;
/** Between words of a sentence. */
const isWithin = /[a-zß-ÿ,]\s+$/;

/** What goes on and on. */
const again = /^(?:Stunden?|Tage?|Wochen?|Monate?|Jahre?|Schritte?|Meter|Kilometer|Immer|Jahrzehnte?)$/;

/** No adjective, though it looks like one: “ändern kann”. */
const infinitive = latin(
  String.raw`^\s+\p{Ll}+(?:en|ern|eln)\s+(?:kann|können|konnten?|will|wollen|soll|sollen|muss|müssen|darf|dürfen|möchten?|wird|werden)(?!\p{L})`,
);

/** “schulische Kenntnisse und Kenntnisse der Sprache”, “Personen sowie Personen, die …”: two kinds of the same. */
const isOther = (pair: string, before: string, behind: string): boolean =>
  /^(?:,? (?:mit|ohne|die|der|das|des)|\s(?:im|in|aus|von|für|zum|zur)) /.test(behind) &&
  (!pair.includes(' und ') || /(?:^|\s)[A-Za-zÀ-ÿ][a-zß-ÿ]{5,}e[nmrs]? $/.test(before));

/** A relative clause ends with its verb: “die die Hälfte davon aus dem Kreis.” is none. */
const hasNoVerb = (behind: string): boolean => {
  const [clause = ''] = /^[^.;:!?()–„“§]*(?=[.;:!?])/.exec(behind) ?? [];
  return lastNoun.test(clause) && !likeVerb.test(clause);
};
const lastNoun = latin(String.raw`\s\p{Lu}\p{Ll}+$`);
const likeVerb = latin(
  String.raw`(?<!\p{L})(?!(?:mit|seit|davon|daran|darin|dort|nicht|den|einen|von|an|in)(?!\p{L}))\p{Ll}+(?:t|[^e]n|en)(?!\p{L})|(?<!\p{L})(?:ist|sind|war)(?!\p{L})`,
);

/**
 * A word does not stand twice in a row; “die die” and “das das” may be right behind a comma and are left alone there.
 *
 * @good Die Menschen, die die Arbeit tun, und wer mitmacht; das Haus, das das neue Amt baut; sehr, sehr gut.
 * @good Menschen, die die Hälfte zahlen, Verbände und Orte mit, kommen gern. Der Weg weg vom Auto ist weit.
 * @good Schulische Kenntnisse und Kenntnisse der Sprache; Personen sowie Personen, die warten.
 * @good Wer an der Oder oder am Haff lebt; dass wir in Essen essen, und aus eigener Kraft kraft Gesetzes.
 * @good Der Feldhamster (Cricetus cricetus) ist selten.
 * @bad Das waren 40 ⟦% Prozent⟧ mehr.
 * @bad Rund 25 kommen regelmäßig, ⟦die die⟧ Hälfte davon aus der Ukraine.
 * @bad Arbeit ⟦und und⟧ Freizeit.
 * @bad Arbeit für ⟦Vereine Vereine⟧ im Ort.
 * @bad Ein Bus, der fährt, ⟦das das⟧ kostet nichts.
 * @bad Sie brachte zusammen, wer ⟦das das⟧ ändern kann.
 * @bad Es gibt eine Nummer, unter ⟦der der⟧ ein Mensch antwortet.
 * @bad Die ⟦Lotsinnen und Lotsinnen⟧ halfen.
 * @good Tage und Tage vergingen, Lotsinnen und Lotsen halfen.
 * @good Alle sahen, dass das das ganze Jahr über gelang.
 */
export const wordIsNotDoubled = textRule('word-is-not-doubled', {
  find: /(?<=\d[ \u00a0]?)(?:%[ \u00a0]Prozent|Prozent[ \u00a0]%|€[ \u00a0]Euro|Euro[ \u00a0]€|h[ \u00a0]Stunden|km[ \u00a0]Kilometer|Uhr[ \u00a0]Uhr)(?!\p{L})|(?<![\p{L}\d-])(\p{Lu}\p{L}{3,}(?:(?::|\\?\*)innen)?)(?: (?:und|oder|sowie|bzw\.) \1)(?![\p{L}\d:*-]|\\\*)|(?<![\p{L}\d-])(\p{L}{2,})\s+\2(?![\p{L}\d-])/giu,
  instead: ({ 0: found, 1: pair, 2: word = '', index, input }, _passage, { woerterbuecher: { de } }) => {
    if (pair === undefined && word === '') return found.split(/\s/)[0];
    if (pair !== undefined && isOther(found, input.slice(0, index), input.slice(index + found.length)))
      return undefined;
    if (pair !== undefined)
      return again.test(pair) || pair === pair.toLowerCase() || found.split(/\s/).at(-1) !== pair
        ? undefined
        : pair;
    const [first = '', second = ''] = found.split(/\s+/);
    // “an der Oder oder am Haff”: within a sentence only a noun has a capital, and the other is another word.
    const isOfTwo = isNoun(first) && second === second.toLowerCase();
    if (isOfTwo && isWithin.test(input.slice(0, index))) return undefined;
    // “Cricetus cricetus”: the name of an animal.
    if (isOfTwo && latinEnd.test(second) && !isIn(first, de)) return undefined;
    const low = word.toLowerCase();
    if (!may.has(low)) return word === second || low === second ? word : undefined;
    const behind = input.slice(index + found.length);
    // A relative clause goes on with a noun or an adjective; a verb wants no second article.
    const isVerb = low === 'das' && (/^\s+\p{Ll}+(?:t|st)\s/u.test(behind) || infinitive.test(behind));
    // Behind one article or pronoun of the kind stands no other: “unter der der ein Mensch”.
    const isTwice = /^\s+(?:ein|eines|einem|einer|keine?[nmrs]?|wir|ich|man|jemand|niemand)\s/u.test(behind);
    const isClause = /[,;:–()]\s*(?:\p{Ll}+\s+){0,2}$|(?:und|oder|als|wie)\s+$|^$/u.test(
      input.slice(0, index),
    );
    return /^(?:die|der|das|den|dem)$/.test(low) && (isVerb || isTwice || !isClause || hasNoVerb(behind))
      ? word
      : undefined;
  },
  isSafe: false,
});
