import { latin } from '../latin.ts';
import { small } from '../spelling/cases.ts';
import { textRule } from '../text-rule.ts';

/** Behind a participle that stands at the end of its clause. */
const isLast =
  '(?= (?:haben|hat|hatten?|werden|wird|worden|wurden?|sind|ist|war|waren|habe|werde)(?!\\p{L})|[.,;!?)]|$)';
/** Pieces that mean something together only. */
const always =
  '(?:[Dd](?:er|ie|as|en|em|es)) (?:selben?|jenigen?)|statt (?:findet|fanden?|fand|gefunden(?! zu(?!\\p{L})))|teil (?:nehmen|nimmt|nahm|nahmen|genommen|zu ?nehmen|zu ?haben)|fest (?:gelegt|gestellt|zu ?legen|zu ?stellen)|weiter (?:gegeben|geleitet|zu ?geben|zu ?leiten|(?:helfen|hilft|geholfen|bilden|gebildet|empfehlen|empfohlen)(?! zu(?!\\p{L})))|(?:mit|für|bei|von|zu|aus|unter|neben|über|gegen|hinter|nach|durch|an|auf|in|vor) einander|irgend (?:w(?:o|er|as|ann|ie|elche[nmrs]?)|eine?[nmrs]?|jemand\\p{Ll}*|etwas)|in zwischen(?= (?:sind|ist|haben|hat|wird|werden|gibt|auch|nicht|schon|wurden?)(?!\\p{L}))|zu (?:nächst|erst|letzt)|gegen über(?= (?:de[nmrs]|allen|anderen|seine[nmr]|ihre[nmr])(?!\\p{L})|[.,;])|so zu sagen|in wie ?(?:weit|fern)|inwie (?:weit|fern)|all zu(?= \\p{Ll})|eben so(?= (?:wie|viele?|gut|wichtig|wenige?)(?!\\p{L}))';
/** Right where a time is meant that somebody or something has: “zur Zeit der Ernte”, “Geist jeder Zeit”. */
const times =
  '(?<!(?:[Zz]u|[Ii]n|[Aa]us|nach|während|trotz) )[Jj]eder Zeit(?= \\p{Ll}|[.,;)]|$)|[Zz]ur Zeit(?= \\p{Ll}{3,})(?! (?:de[rs]|diese[rs]|eine[rs]|als|zwischen|vor|nach|von|ihre[rs]|seine[rs]|unsere[rs]|jene[rs])(?!\\p{L}))';
/** Pieces that the dictionary has to know as one word. */
const verbs = String.raw`(?:zusammen (?:ge)?(?:führ|fass|stell|setz|trag|leg|bring|arbeit)|zurück (?:ge)?(?:geb|gib|ruf|zahl|leg|greif|kehr|meld)|bereit (?:ge)?(?:stell|leg|halt)|voraus (?:ge)?setz|entgegen (?:ge)?n[ei]hm)\p{Ll}*(?:en|t)(?=[.,;!?)]| (?:und|oder|haben|hat|werden|wird|wurden?|worden|sind|ist|können|kann|sollen|soll|müssen|muss|wollen|will)(?!\p{L})|$)|(?:ein|(?<!von (?:\p{L}+ ){1,2})aus|ab|vor|(?<!(?:[Dd]er|[Dd]em|[Mm]einer|[Ii]hrer|[Aa]llem) \p{Lu}\p{L}+ )nach) ge\p{Ll}{2,}(?:t|en)${isLast}|(?:ein|(?<!vo[nm] (?:\p{L}+ ){1,3})aus|ab|vor|mit|an|auf|her|hin|nach|bei) zu \p{Ll}{3,}en(?![\p{L}-]| \p{Lu})`;

/**
 * “dieselbe”, “derjenige” and verbs with a particle are written together where they stand at the end of a clause
 * (amtliche Regeln § 34, § 39).
 *
 * @good Zur selben Zeit, am selben Ort; die selbst gekochte Suppe; dieselbe Frage; um zu laden, statt zu finden, vor gestern.
 * @good Sie nahmen teil, es fand statt; nach zu langen Wegen kamen sie aus gemischt genutzten Häusern.
 * @bad Alle lesen ⟦die selbe⟧ Fassung, ⟦der selben⟧ Regel nach.
 * @bad Wir hoffen, dass das Treffen ⟦statt findet⟧.
 * @bad Viele haben ⟦teil genommen⟧; wer will, hat Lust ⟦teil zu nehmen⟧.
 * @good Zu jeder Zeit und zur Zeit der Ernte hilft das; in jeder Zeit, mit einem anderen.
 * @bad Das ist ⟦jeder Zeit⟧ möglich und ⟦zur Zeit⟧ nötig, damit sie ⟦mit einander⟧ sprechen und ⟦irgend wer⟧ es weiß.
 * @bad Die Kontakte werden uns ⟦weiter helfen⟧.
 * @bad Sie stellen bereit, was wir ⟦zusammen führen⟧, und sie ist es, die ⟦zusammen fasst⟧ und prüft.
 * @bad Alle wurden ⟦ein geladen⟧.
 * @bad Sie bat, alle ⟦ein zu laden⟧.
 */
export const wordIsInOnePiece = textRule('word-is-in-one-piece', {
  find: latin(String.raw`(?<![\p{L}\d-])(?:${always}|${times}|${verbs})(?![\p{L}-])`, 'gm'),
  instead: ({ 0: found }, _, { woerterbuecher: { de } }) => {
    const whole = found.replaceAll(' ', '');
    if (/ Zeit$/.test(found)) return whole.replace('Z', 'z');
    return /^(?:d|statt|teil|fest|weiter|irgend|so zu)/i.test(found) || de.isWhole(small(whole))
      ? whole
      : undefined;
  },
  isSafe: false,
});
