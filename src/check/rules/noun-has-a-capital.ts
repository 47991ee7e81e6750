import type { Dictionary } from '../../spell/index.ts';
import { latin } from '../latin.ts';
import { capital } from '../spelling/cases.ts';
import { isIn } from '../spelling/lookup.ts';
import { textRule } from '../text-rule.ts';

const melted = 'beim|zum|vom|im|am|zur|ins';
const determiner = `${melted}|der|die|das|den|dem|des|eine[mnrs]?|ein|keine[mnrs]?|unsere[mnrs]?|ihre[mnrs]?|seine[mnrs]?|diese[mnrs]?|jede[mnrs]?`;
/** What goes on behind a subject or an object; an adjective would go on with its noun. */
const goesOn = latin(
  String.raw`^(?:[.,;:!?)]|$| (?:und|oder|soll|sollen|ist|sind|war|waren|wird|wurde|hat|haben|hatte|kann|können|konnte|muss|müssen|darf|will|bleibt|braucht|beginnt|heißt|steht|liegt|kommt|geht|gilt|fehlt|zu|nach|von|vom|für|in|im|mit|am|an|auf|bei|der|des|durch|statt)(?!\p{L}))`,
);
/** Nouns of fixed phrases; most of them are other words by themselves: “von Anfang an”, “zu Ende”, “im Übrigen”. */
const phrases = Object.entries({
  von: 'anfang|seiten',
  am: 'anfang|ende|rande',
  zu: 'ende|hause|fuß|recht|gast|lasten|gunsten',
  nach: 'hause',
  im: 'übrigen|allgemeinen|wesentlichen|einzelnen|folgenden|voraus|durchschnitt|schnitt|nachhinein|gange',
  als: 'nächstes|erstes|zweites|letztes',
  alles: 'weitere|mögliche|wichtige|nötige|übrige',
  des: 'weiteren|öfteren',
  '(?:etwas|nichts|viel|wenig)': 'neues|gutes|konkretes|ähnliches|besonderes',
  vor: 'ort',
  in: 'kraft|frage|gang|bezug|zukunft|anspruch|betracht|ordnung|not|gefahr|arbeit',
  'in der': 'regel|tat',
  'an der': 'zeit',
  ohne: 'hilfe|frage|angst|pause',
  mit: 'hilfe|sorge',
  um: 'rat|hilfe',
  auf: 'anfrage|anhieb|kosten|dauer|wunsch|grund|seiten',
  bei: 'bedarf',
  unter: 'umständen',
  zum: 'teil',
  'nahm(?:en)?': 'platz',
  keine: 'angst|ahnung',
})
  // What stands before is looked at last: that takes a tenth of the time.
  .map(([before, nouns]) => `(?:${nouns})(?<=(?<!\\p{L})${before} \\p{L}+)`)
  .join('|');
/** “im übrigen Ort”, “zu recht guten Preisen”: an adjective or adverb goes on with its noun. */
const isBeforeNoun = latin(String.raw`^ (?:(?:\p{Ll}+e[nmrs]?|und) )*\p{Lu}`);
const adjective =
  /^(?:übrigen?|allgemeinen|wesentlichen|einzelnen|folgenden|recht|nächstes|(?:erst|zweit|letzt)es|weiteren?|(?:mögli|wichti|nöti)(?:che|ge)|öfteren|neues|gutes|konkretes|ähnliches|besonderes)$/;

/** Verbs in reported speech and particles, which are nouns only by chance. */
const others = new Set('habe gebe wolle bitte danke sei lasse würde'.split(' '));

/**
 * A noun begins with a capital (amtliche Regeln § 55): behind an article, or one melted with a preposition, stands a word
 * that can be nothing else there.
 *
 * @good Die, die pflege ich; die heute gute Lage; der weite Weg, die feste Zusage, im Übrigen, am besten, die eine und die andere.
 * @good Das essen alle, das leben wir; beim Lesen, zum Teil, am kommenden Montag, die bitte zu beachten ist.
 * @good Im übrigen Ort, im einzelnen guten Fall, zu recht guten Preisen; das Recht, Anfang und Ende.
 * @bad Alle waren von ⟦anfang⟧ an dabei, das gilt im ⟦übrigen⟧ für viele, und am ⟦ende⟧ kommt keiner zu ⟦recht⟧ vor ⟦ort⟧.
 * @bad Als ⟦nächstes⟧ klären wir alles ⟦weitere⟧; im ⟦schnitt⟧ kommt etwas ⟦neues⟧ hinzu.
 * @good Als erstes Land, alles weitere Gerät, etwas anderes, viel gutes Essen; als erstes und größtes Haus.
 * @good Das eine hänge an Freundschaften, der eine frage nach und die eine pflege.
 * @bad Die ⟦pflege⟧ soll ebenso bleiben.
 * @bad Am meisten zählt die ⟦wartezeit⟧ dort.
 * @bad Das ist eine ⟦frage⟧ der Zeit.
 * @bad Beim ⟦lesen⟧ fiel das auf, damit das ⟦warten⟧ angenehm ist.
 * @bad Die Vorlage zum ⟦herunterladen⟧ und Hilfe beim ⟦beantragen⟧.
 * @bad Ein Nachmittag zum ⟦reinschnuppern⟧ ist frei.
 * @good Dass jemand nach den Gründen frage; nach der Schätzung ihres Hauses stelle kaum jemand einen Antrag.
 * @good Sie frage, wer das entscheide und wann; ob das helfe, sage sie.
 * @good Zum vereinbarten und bekannten Termin, im erhaltenen, vom kommenden; beim einen wie beim anderen, zum besten geben.
 * @good Die Sorge war, dass jemand die Gruppe verlasse.
 * @bad Schüler der neunten ⟦klasse⟧ übernehmen das.
 */
export const nounHasACapital = textRule('noun-has-a-capital', {
  find: new RegExp(
    String.raw`(?<phrase>(?<!\p{L})(?:${phrases}))(?![\p{L}\d*:_/-])|(?<=(?<![\p{L}-])(${determiner})[ \u00a0](?:\p{Ll}{3,}(?:e[mnrs]?)[ \u00a0])?)\p{Ll}{4,}(?![\p{L}\d*:_/-]|\\\*| ich(?!\p{L}))`,
    'giu',
  ),
  instead: (
    { 0: word, 2: article = '', groups, index, input },
    { form },
    { wholeText, woerterbuecher: { de } },
  ) => {
    if (groups?.phrase !== undefined && form !== 'value' && word === word.toLowerCase()) {
      const isOther = adjective.test(word) && isBeforeNoun.test(input.slice(index + word.length));
      if (!isOther) return capital(word);
    }
    // The search takes capitals for small letters, so that articles may begin a sentence.
    if (
      form === 'value' ||
      word !== word.toLowerCase() ||
      /^[ \u00a0]\p{Lu}/u.test(input.slice(index + word.length))
    )
      return undefined;
    // “nach den Gründen frage”: the noun of the article stands between them.
    if (nounBefore.test(input.slice(0, index))) return undefined;
    // “das eine hänge an Freundschaften, das andere”: what stands there is the pronoun.
    if (/(?<!\p{L})d(?:as|er|ie|em|en) eine[mnrs]? $/iu.test(input.slice(0, index).replaceAll('\u00a0', ' ')))
      return undefined;
    if (others.has(word) || !isIn(word, de) || hasDative(word, de)) return undefined;
    const isBeside = new RegExp(`${article}[ \\u00a0]$`, 'i').test(input.slice(0, index));
    const rest = input.slice(index + word.length);
    const isInfinitive = isBeside && isMeltedInfinitive(word, article, de);
    if (!isInfinitive && adjectival.test(word)) return undefined;
    const isSure = de.isWhole(word)
      ? word === 'klasse'
        ? !isBeside
        : isInfinitive ||
          (isBeside && isSubject(word, article, rest, de)) ||
          (isVerbOnly(word, de) && goesOn.test(rest) && !isObject(article, rest))
      : de.has(capital(word)) &&
        (nominal.test(word) || de.isWhole(capital(word)) || wholeText.includes(capital(word)));
    return isSure ? capital(word) : undefined;
  },
  isSafe: false,
});

const nounBefore = latin(String.raw`\s\p{Lu}\p{Ll}+[ \u00a0]$`);

/** Last parts that are verbs or prepositions in lower case, but only nouns in compounds. */
const nominal = /.{3}(?:zeit(?:en)?|pflege|fragen?|reisen?|stellen?|suche|runden?|kraft|dank|sorge|reihen?)$/;

/** How adjectives, participles and adverbs end. */
const adjectival = latin(
  String.raw`(?:lich|ig|isch|bar|sam|haft|los|frei|reich|voll|fest|arm|weit|nah|wert|mäßig|weise|gerecht|bewusst|iert|end|weg|(?:ge|be|ver|er|ent|zer)\p{L}{2,}(?:t|en))$`,
);

/** “kleinen”, “klein”: an adjective has a dative in -em. */
const hasDative = (word: string, de: Dictionary): boolean => {
  const stem = word.replace(/e[mnrs]?$/, '');
  return de.isWhole(`${stem}em`) || de.isWhole(`${word}em`);
};

/** “pflege”, “frage”: in lower case only a verb of the first person, which no article stands before. */
const isVerbOnly = (word: string, de: Dictionary): boolean =>
  word.endsWith('e') && de.isWhole(`${word}n`) && de.isWhole(capital(word));

/** “wer das entscheide”: at the end of a clause “das” may be the object of a verb in reported speech. */
const isObject = (article: string, rest: string): boolean =>
  /^das$/i.test(article) && /^(?:[.,;:!?)]|$| (?:und|oder) )/.test(rest);

/** “damit das warten angenehm ist”: an infinitive that something is said of. */
const isSubject = (word: string, article: string, rest: string, de: Dictionary): boolean =>
  /^das$/i.test(article) &&
  /^ (?:[a-zß-ü]+ ){0,2}(?:ist|war|wäre|fällt|macht|hilft)(?![a-zß-ü])/.test(rest) &&
  isMeltedInfinitive(word, 'beim', de);

/** “beim lesen”: an infinitive behind a preposition with an article. */
const isMeltedInfinitive = (word: string, article: string, de: Dictionary): boolean =>
  /^(?:beim|zum|vom|im)$/i.test(article) &&
  /e[rl]?n$/.test(word) &&
  (de.isWhole(word.slice(0, -1)) || (/e[rl]n$/.test(word) && de.isWhole(`${word.slice(0, -1)}e`))) &&
  (de.has(capital(word)) || parted.test(word)) &&
  !de.isWhole(`${word}e`);

/** Verbs of two parts, of which the dictionary has few as nouns: “Reinschnuppern”. */
const parted = latin(
  String.raw`^(?:her|hin|rein|raus|rauf|runter|rum|ran|heraus|herunter|herum|hinaus|hinein|mit|nach|vor|ab|an|auf|aus|ein|zu|weg|weiter|zusammen|zurück|vorbei|los|dazu|kennen)(?!ge\p{L}+en$)\p{Ll}{4,}$`,
);
