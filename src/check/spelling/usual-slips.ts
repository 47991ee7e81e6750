import { capital, isCapital } from './cases.ts';

/** Beginnings of words that the dictionary takes for compounds, or cannot mend, and what is nearly always meant. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/^wieder(?=spr[aeiou]ch|sprich|spieg|streb|ruf|leg|hall|will|fahr|st[aä]nd|setzlich)/, 'wider'],
  [/^standart(?!en?$)/, 'standard'],
  [/^rückrat/, 'rückgrat'],
  // Two or three s: “Aus-schluss”, “Redaktions-schluss”.
  [/(?<=^|s)auschl(?=uss|üss|ieß|oss)/, 'ausschl'],
  [/(?<=^|s)auschu(?=ss|ß)/, 'ausschu'],
  [/(?<=^|s)auschreib(?=ung)/, 'ausschreib'],
  [/ionschluss/, 'ionsschluss'],
  [/(?<=geschäft)(?=stelle)/, 's'],
  [/^vorraus/, 'voraus'],
  [/^stadteil/, 'stadtteil'],
  [/^komission/, 'kommission'],
  [/^satelit+/, 'satellit'],
  [/^interwiev/, 'interview'],
  [/^einzigste/, 'einzige'],
  [/^zumindestens$/, 'zumindest'],
  [/^aufgrunddessen$/, 'aufgrund dessen'],
  [/^fur$/, 'für'],
  [/^herr(?=aus(?!rat)|ein|um|unter|über|vor|stell|kunft|kömm)/, 'her'],
  [
    /^end(?=scheid|schied|wick|sprech|sproch|spricht|steh|stand|lass|laden|fern|fall(?!$)|schuldig|täusch|gegen|decken?$|deckt|halten)/,
    'ent',
  ],
  [/radhaus/, 'rathaus'],
  [
    /buss$(?<=(?:ruf|bürger|bücher|klein|schul|linien|nacht|spiel|shuttle|reise|mini|orts|stadt|land|rathaus|vereins|gemeinde|dorf|markt)buss)/,
    'bus',
  ],
  // As before 1996.
  [/ß$(?<=^(?:da|mu)ß)/, 'ss'],
  // As in Switzerland.
  [/^gross(?=(?:e[mnrs]?)?$)/, 'groß'],
  [/abscheidung(?<=^verabscheidung)/, 'abschiedung'],
  // Pillars are told apart by what they bear: “Infostele”, “Gedenkstele”.
  [
    /stele(?=n?$)(?<=(?:schnitt|stabs|fach|halte|anlauf|melde|sammel|kontakt|nierungs|nations|beratungs|geschäfts|leitungs|vermittlungs|personal|teilzeit|arbeits|dienst|zweig)stele)/,
    'stelle',
  ],
  [/name(?=n?$)(?<=^(?:teil|ein|ab|auf|maß)name)/, 'nahme'],
  [
    /wiese$(?<=^(?:teil|beispiels|stunden|schritt|möglicher|üblicher|normaler|idealer|glücklicher|zeit)wiese)/,
    'weise',
  ],
  [/grundalge/, 'grundlage'],
  [/^viel(?:el|l)icht$/, 'vielleicht'],
  [/einader$/, 'einander'],
  [/wis(?:senshaft|senschat|sensschaft)/, 'wissenschaft'],
  [/^mitlied/, 'mitglied'],
  [/beiart$/, 'beirat'],
  [/gast?ätte|gasstätte/, 'gaststätte'],
  [/^donnertag/, 'donnerstag'],
  // “Lehrerrin”, but “Bauherrin”, of “Herr”.
  [/(?<=.{3}er)(?<!(?:au|[^aeiouäöüc])her)rin(?=$|nen$)/, 'in'],
];

/** Most words are none of them. */
const any = new RegExp(slips.map(([{ source }]) => source).join('|'));

/** What is meant by a word that is nearly always a slip although its parts are words: “Widerspruch” for “Wiederspruch”. */
export function usualSlip(word: string): string | undefined {
  const low = word.toLowerCase();
  // “Grosser” is a surname.
  if (!any.test(low) || word.startsWith('Gross')) return undefined;
  const [slip, meant] = slips.find(([pattern]) => pattern.test(low)) ?? [];
  if (slip === undefined || meant === undefined) return undefined;
  return isCapital(word) ? capital(low.replace(slip, meant)) : low.replace(slip, meant);
}
