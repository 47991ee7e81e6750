import { latin } from '../latin.ts';
import { capital, isCapital } from '../spelling/cases.ts';
import { textRule } from '../text-rule.ts';

/** What is meant by a word that stands where it cannot, by how it is written. */
const meant: Readonly<Record<string, string>> = {
  seid: 'seit',
  wider: 'wieder',
  'wieder erwarten': 'wider Erwarten',
  'wieder willen': 'wider Willen',
  wahr: 'war',
  denn: 'den',
  'sei den': 'sei denn',
  'mehr den je': 'mehr denn je',
  statt: 'Stadt',
  ihm: 'im',
  lasen: 'lassen',
  op: 'ob',
  fiele: 'viele',
  fielen: 'vielen',
  fieler: 'vieler',
  mann: 'man',
  wen: 'wenn',
  weis: 'weiß',
  rad: 'Rat',
  'auf einem blick': 'auf einen Blick',
  'um so': 'umso',
  'in bezug': 'in Bezug',
};

const since = String.raw`\d|de[mrn] |die |einem |einer |einigen |vielen |diese[mr] |über |rund |etwa |fast |mehr als |kurzem|langem|wann|jeher|heute|gestern|damals|letzte|vergangene|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|es |sie |er |wir |ich |man |\p{Lu}`;
const again = String.raw`(?!(?:all|jed|ein|dies|besser|gut|sein|ihr|unser|mein|manch|eigen|jeglich)en(?!\p{L}))\p{Ll}{3,}(?:en|t)(?!\p{L})|zu |auf |nach |in |mit |an |offen`;
const rooms =
  'Rahmen|Jahr|Anschluss|Herbst|Sommer|Frühjahr|Winter|Bereich|Quartier|Rathaus|Ort|Laufe|Foyer|Saal|Landkreis|Internet|Panel|Workshop|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const places = [
  String.raw`[Ss]eid(?=\s+(?:${since}))`,
  String.raw`(?<!und )wider(?=\s+(?:${again})|[.,;!?]|$)`,
  'wieder (?:Erwarten|Willen)',
  String.raw`(?<=\p{L} )wahr(?= (?:der|die|das|ein|eine|sehr|so|gut|nicht|auch|schon|noch|immer|bis|für|mit|in|im|am|von|klar|wichtig|deutlich)(?!\p{L}))`,
  String.raw`(?<=(?<!\p{L})(?:in|an|auf|für|durch|gegen|über|um|mit|von|bei|aus|nach|zu|seit|unter|vor|zwischen|hinter|neben) )denn(?= )|(?<=(?<!\p{L})\p{Ll}{3,}en )denn(?= \p{Lu})`,
  String.raw`(?<=[Ee]s )sei den(?=, | (?:man|es|er|sie|wir|jemand|niemand|dass)(?!\p{L}))|mehr den je`,
  String.raw`(?<=(?<!\p{L})(?:der|die|eine|einer|unserer?|jeder?|ganzen?|kleinen?|großen?) )Statt(?!-)`,
  String.raw`ihm(?= (?:${rooms})(?!\p{L}))`,
  String.raw`lasen(?= sich (?:[^\s.,;:]+ ){0,8}\p{Ll}+en[.,;])`,
  String.raw`(?<=[\p{L},] )op(?= \p{L})`,
  String.raw`(?<=(?<!\p{L})(?:sehr|zu|so|wie|und|für|mit|durch|von) )fiele[nr]?(?= \p{L})(?! (?:die|der|das|den|eine?|es|sie|er|man|alles|auch|mehr|weniger)(?!\p{L}))`,
  String.raw`(?<=(?<!\p{L})(?:kann|wenn|dass|wie|muss|darf|sollte|soll|ob|weil|was|wo) )Mann(?= \p{Ll})`,
  String.raw`(?<=(?<!\p{L})(?:nur|erst|selbst|immer|besonders) )wen(?= )`,
  'weis(?! machen| zu machen)',
  String.raw`(?<=(?<!\p{L})(?:der|den) )Rad(?=[ .,;])|(?<=(?<!\p{L})um )Rad(?= (?:zu )?(?:ge)?frag)|Rad(?= und Tat)`,
  '[Aa]uf einem Blick',
  String.raw`[Uu]m so(?= \p{Ll}{2,}er(?!\p{L})| mehr)`,
  '[Ii]n bezug(?= auf)',
];

/** What the sentence must not hold, for the word to be wrong there. */
const right: Readonly<Record<string, RegExp>> = {
  seid: /(?<![a-zäöüß])(?:ihr|euch|euer|eure\S*)(?![a-zäöüß])|!/i,
  wahr: /nehm|nimm|nahm|nähm|(?<![a-zäöüß])(?:ist|sind|sei|wird|werden|wurden?|bleibt|hält|halten|macht|machen|nicht)(?= (?:\S+ ){0,6}wahr)/,
  wider: /spiegel|hall(?:en|t|te)(?![a-zß-ÿ])/i,
  denn: /\?$/,
  statt: /findet|fand|gefunden/,
};

/**
 * Words that sound alike are told apart where only one of them can stand: “seid” goes with “ihr” (amtliche Regeln § 4, § 18
 * and the list of words).
 *
 * @good Ihr seid seit Langem dabei. Seid Vorbilder! Das ist wahr, und wahr sind auch die Zahlen; sie nehmen das wahr.
 * @good Wider Erwarten kamen viele, wider alle Regeln, das Für und Wider; mehr denn je; warum wollen denn Kommunen das?
 * @good Die Gruppe spiegelt die Vielfalt wider; das spiegelt sich auch in Zahlen wider.
 * @good Sie lasen sich ein. Mit dem Rad, statt einer Liste, an ihm Anteil, der Mann und die Frau, so fiele die Arbeit weg.
 * @good Ob man das Kultur nenne, sei den Leuten gleich, und es sei den Gästen überlassen.
 * @bad ⟦Seid⟧ es sie gibt, läuft es; ⟦seid⟧ Januar und ⟦seid⟧ zwei Jahren.
 * @bad Die Gruppe möchte sich ⟦wider⟧ treffen.
 * @bad Das ⟦wahr⟧ der gemeinsame Nenner.
 * @bad Kleine Mengen machen ⟦denn⟧ Weg teuer.
 * @bad Termine ⟦lasen⟧ sich vereinbaren. Sie wissen nicht, ⟦op⟧ das gilt.
 * @bad In der ⟦Statt⟧ ist es ⟦um so⟧ heißer.
 * @bad Die Frage stellte der ⟦Rad⟧ der Gemeinde, und zwar ⟦ihm⟧ Rathaus.
 */
export const likeWordsAreToldApart = textRule('like-words-are-told-apart', {
  find: latin(String.raw`(?<![\p{L}-])(?:${places.join('|')})(?![\p{L}-])`, 'gm'),
  instead: ({ 0: found, index, input }) => {
    const low = found.toLowerCase();
    const [before = ''] = /[^.!?:;]*$/.exec(input.slice(0, index)) ?? [];
    const [rest = ''] = /^[^.!?:;]*[.!?]?/.exec(input.slice(index)) ?? [];
    if (right[low]?.test(before + rest)) return undefined;
    const instead = meant[low];
    return instead !== undefined && isCapital(found) && found !== 'Mann' ? capital(instead) : instead;
  },
  isSafe: false,
});
