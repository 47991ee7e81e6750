import { entry } from '../entry.ts';

interface Words {
  readonly found: string;
  readonly instead: string;
}

/** An entry that says what is written how; it names what was found and what should stand there. */
const written = (de: string, en: string, severity: 'warn' | 'info' = 'warn') =>
  entry<Words>({
    severity,
    de: ({ found, instead }) =>
      instead === ''
        ? `${de}; hier: ${quote(found)}.`
        : `${de}: ${quote(shown(instead, found))} statt ${quote(shown(found, instead))}.`,
    en: ({ found, instead }) =>
      instead === ''
        ? `${en}; here: “${found.trim()}”.`
        : `${en}: “${shown(instead, found)}” instead of “${shown(found, instead)}”.`,
  });

/** Spaces at the ends are shown only where they are the difference. */
const shown = (text: string, other: string): string => (text.trim() === other.trim() ? text : text.trim());

const quote = (text: string): string => (/[„“"]/.test(text) ? `‚${text}‘` : `„${text}“`);

const signs = {
  ':': { de: 'Doppelpunkt', en: 'colon' },
  ',': { de: 'Komma', en: 'comma' },
  ';': { de: 'Semikolon', en: 'semicolon' },
  '.': { de: 'Punkt', en: 'full stop' },
} as const;

/** What a sign at the end of a heading is called; all others that are looked for are dashes. */
const signOf = (found: string) =>
  signs[found.trim() as keyof typeof signs] ?? { de: 'Gedankenstrich', en: 'dash' };

/** Messages of the rules on typography, copied text and spelling of terms. */
export const typography = {
  'abbreviation-has-spaces': written(
    'Mehrteilige Abkürzungen haben Leerzeichen zwischen ihren Teilen',
    'Abbreviations of several words have spaces between their parts',
  ),
  'abbreviation-has-its-full-stop': written(
    'Eine Abkürzung oder Ordnungszahl endet mit einem Punkt',
    'An abbreviation or ordinal number ends with a full stop',
  ),
  'genitive-has-no-apostrophe': written(
    'Vor dem s des Genitivs und der Mehrzahl steht kein Apostroph',
    'No apostrophe stands before the s of a genitive or plural',
  ),
  'noun-has-a-capital': written(
    'Ein Substantiv beginnt mit einem großen Buchstaben',
    'A noun begins with a capital',
  ),
  'dative-plural-ends-in-n': written('Im Dativ endet der Plural auf -n', 'In the dative a plural ends in -n'),
  'term-keeps-its-capital': entry<{ found: string; instead: string }>({
    severity: 'info',
    de: ({ found, instead }) =>
      `Sonst hat der Begriff einen großen Anfangsbuchstaben: „${instead}“ statt „${found}“.`,
    en: ({ found, instead }) => `The term has a capital elsewhere: “${instead}”, not “${found}”.`,
  }),
  'adverb-has-no-capital': written(
    'Adverbien und Superlative mit „am“ beginnen mit einem kleinen Buchstaben',
    'Adverbs and superlatives with “am” begin with a small letter',
  ),
  'apostrophe-is-curved': written(
    'Ein Apostroph ist ein eigenes Zeichen (’)',
    'An apostrophe is a sign of its own (’)',
  ),
  'word-has-no-capital': written(
    'Verben und Adjektive schreibt man im Satz klein',
    'Verbs and adjectives have no capital inside a sentence',
  ),
  'word-is-in-one-piece': written('Das schreibt man zusammen', 'This is written as one word'),
  'like-words-are-told-apart': written(
    'Hier ist wohl das ähnlich klingende Wort gemeint',
    'The word that sounds alike is probably meant here',
  ),
  'dass-has-its-comma': written('Vor „dass“ fehlt das Komma', 'A comma is missing before “dass”'),
  'das-is-not-dass': written('„das“ und „dass“ sind hier verwechselt', '“das” and “dass” are confused here'),
  'shared-part-has-a-hyphen': written(
    'Der Wortteil, dem der gemeinsame Schluss fehlt, endet mit einem Bindestrich',
    'A part that lacks the shared end of its compound ends with a hyphen',
  ),
  'dash-is-long': written(
    'Ein Gedankenstrich ist länger als ein Bindestrich',
    'A dash is longer than a hyphen',
  ),
  'arrow-is-a-character': written('Ein Pfeil ist ein Zeichen für sich', 'An arrow is a character of its own'),
  'range-has-a-dash': written(
    'Zwischen Zahlen für „bis“ steht ein Halbgeviertstrich',
    'Between numbers, “to” is an en dash',
  ),
  'ellipsis-is-one-character': written(
    'Auslassungspunkte sind ein Zeichen, Auslassungen stehen in eckigen Klammern',
    'An ellipsis is one character, omissions stand in square brackets',
  ),
  'unit-has-a-space': written(
    'Die Einheit steht mit einem Leerzeichen hinter der Zahl',
    'The unit stands behind its number, with a space',
  ),
  'times-are-words': written(
    'Wie oft etwas geschieht, steht als Wort',
    'How often something happens is a word',
  ),
  'enumeration-has-one-mark': written(
    'Hinter der Ziffer einer Aufzählung steht ein Punkt oder eine Klammer, nicht beides',
    'A numeral of an enumeration has a full stop or a bracket, not both',
  ),
  'slash-has-no-spaces': written(
    'Um den Schrägstrich zwischen Wörtern stehen keine Leerzeichen',
    'A slash between words has no spaces around it',
  ),
  'quotes-are-german': written('Anführungszeichen sind „…“', 'Quotation marks are „…“'),
  'number-has-a-space': written('Vor der Zahl steht ein Leerzeichen', 'A space stands before the number'),
  'email-is-hyphenated': written('E-Mail schreibt sich mit Bindestrich', 'E-Mail has a hyphen in German'),
  'compound-has-hyphens': written(
    'Zusammensetzungen haben Bindestriche statt Leerzeichen',
    'German compounds have hyphens instead of spaces',
  ),
  'compounds-agree': written(
    'Eine Zusammensetzung schreibt sich überall gleich',
    'A compound is written in one way throughout',
  ),
  'time-has-a-colon': written(
    'Zwischen Stunde und Minute steht ein Doppelpunkt',
    'A colon stands between hours and minutes',
  ),
  'weekday-has-a-comma': written(
    'Zwischen Wochentag und Datum steht ein Komma',
    'A comma stands between weekday and date',
  ),
  'marks-are-single': written('Ein Satzzeichen steht doppelt', 'A mark stands twice'),
  'spaces-are-single': written('Hier steht ein Leerzeichen zu viel', 'There is a space too many'),
  'spaces-do-not-break': entry<Words>({
    severity: 'info',
    de: ({ instead }) => `Innerhalb von „${instead}“ kann die Zeile umbrechen.`,
    en: ({ instead }) => `The line can break within “${instead}”.`,
    hint: {
      de: () => 'Setze ein geschütztes Leerzeichen; `handreichung check --fix` tut das für alle.',
      en: () => 'Use a no-break space; `handreichung check --fix` does that for all.',
    },
  }),
  'punctuation-has-a-space': written(
    'Nach dem Satzzeichen fehlt ein Leerzeichen',
    'A space is missing after the punctuation',
  ),
  'word-is-not-doubled': written('Ein Wort steht doppelt', 'A word stands twice'),
  'words-are-whole': written(
    'Die Trennung einer alten Zeile steht noch im Wort',
    'The word still holds the hyphen of an old line break',
  ),
  'official-names-are-used': written('Das heißt amtlich anders', 'The official name is another'),
  'email-is-lower-case': written(
    'E-Mail-Adressen stehen klein',
    'E-mail addresses are written in lower case',
  ),
  'heading-has-no-colon': entry<Words>({
    severity: 'warn',
    de: ({ found }) => `Eine Überschrift endet nicht mit einem ${signOf(found).de}.`,
    en: ({ found }) => `A heading does not end with a ${signOf(found).en}.`,
  }),
  'heading-has-no-number': written(
    'Überschriften nummeriert das Programm',
    'Headings are numbered by the program',
  ),
  'title-is-not-capitals': entry<{ found: string }>({
    severity: 'warn',
    de: ({ found }) => `„${found}“ ist in Großbuchstaben getippt.`,
    en: ({ found }) => `“${found}” is typed in capitals.`,
    hint: {
      de: () => 'Schreibe es wie jeden Satz; was in Großbuchstaben gedruckt wird, sagt die Gestaltung.',
      en: () => 'Write it like any sentence; what is printed in capitals is up to the design.',
    },
  }),
  'quotation-is-marked-once': entry({
    severity: 'warn',
    de: () => 'Um das ganze `zitat` stehen Anführungszeichen; die setzt schon die Gestaltung.',
    en: () => 'Quotation marks stand around the whole `zitat`; the design sets them already.',
    hint: {
      de: () => 'Nimm die Anführungszeichen am Anfang und am Ende weg.',
      en: () => 'Take away the quotation marks at its beginning and end.',
    },
  }),
  'quotes-are-balanced': entry<{ open: number; closed: number }>({
    severity: 'warn',
    de: ({ open, closed }) =>
      `Die Anführungszeichen gehen nicht auf: ${open}-mal geöffnet, ${closed}-mal geschlossen.`,
    en: ({ open, closed }) => `Quotation marks do not match: ${open} opened, ${closed} closed.`,
  }),
  'brackets-are-balanced': entry<{ found: string }>({
    severity: 'warn',
    de: ({ found }) =>
      found === ')'
        ? 'Eine Klammer wird geschlossen, aber nicht geöffnet.'
        : 'Eine Klammer wird geöffnet, aber nicht geschlossen.',
    en: ({ found }) =>
      found === ')' ? 'A bracket is closed but not opened.' : 'A bracket is opened but not closed.',
  }),
  'sentence-is-not-cut': entry<{ before: string; after: string }>({
    severity: 'warn',
    de: ({ before, after }) =>
      after === ''
        ? `Ein Satz bricht ab: „… ${before}“.`
        : `Ein Satz ist zerschnitten: „… ${before}“ – „${after} …“.`,
    en: ({ before, after }) =>
      after === ''
        ? `A sentence breaks off: “… ${before}”.`
        : `A sentence is cut in two: “… ${before}” – “${after} …”.`,
    hint: {
      de: () =>
        'Füge die beiden Teile zusammen; meist blieb beim Kopieren ein Spalten- oder Seitenwechsel stehen.',
      en: () => 'Join the two parts; copied text often keeps a column or page break.',
    },
  }),
  'text-has-no-leftover-markup': entry<{ found: string }>({
    severity: 'warn',
    de: ({ found }) => `Übrig gebliebene Auszeichnung: „${found}“.`,
    en: ({ found }) => `Leftover markup: “${found}”.`,
    hint: {
      de: () => 'Schließe die Auszeichnung ohne Leerzeichen davor oder entferne sie.',
      en: () => 'Close the markup without a space before it, or remove it.',
    },
  }),
  'bullets-are-not-flattened': entry<{ count: number }>({
    severity: 'info',
    de: ({ count }) =>
      `Hier stehen ${count} Gedankenstriche: wohl eine Liste, die beim Kopieren zur Zeile wurde.`,
    en: ({ count }) =>
      `There are ${count} dashes here: perhaps a list that became a line when it was copied.`,
    hint: {
      de: () => 'Mache daraus eine Liste mit `-` am Zeilenanfang oder ganze Sätze.',
      en: () => 'Make it a list with `-` at the start of each line, or whole sentences.',
    },
  }),
  'items-stay-indented': entry<{ before: string }>({
    severity: 'warn',
    de: ({ before }) => `Dieser Punkt gehört wohl unter „${before}“, ist aber nicht eingerückt.`,
    en: ({ before }) => `This item seems to belong below “${before}” but is not indented.`,
    hint: {
      de: () => 'Rücke die Unterpunkte um zwei Leerzeichen ein.',
      en: () => 'Indent the items below by two spaces.',
    },
  }),
  'page-number-is-not-text': entry<{ found: string }>({
    severity: 'warn',
    de: ({ found }) => `„${found}“ ist wohl eine Seitenzahl, die mit dem Text kopiert wurde.`,
    en: ({ found }) => `“${found}” is probably a page number that was copied with the text.`,
  }),
  'characters-are-clean': entry<{
    found: string;
    instead: string;
    what: Readonly<Record<'de' | 'en', string>>;
  }>({
    severity: 'warn',
    de: ({ found, instead, what }) => `„${found}“ enthält ${what.de}: „${instead}“.`,
    en: ({ found, instead, what }) => `“${found}” holds ${what.en}: “${instead}”.`,
  }),
  'placeholders-are-filled': entry<{ found: string }>({
    severity: 'info',
    de: ({ found }) => `Hier steht noch ein Platzhalter: „${found}“.`,
    en: ({ found }) => `A placeholder is still here: “${found}”.`,
  }),
  'sentence-begins-with-a-capital': written(
    'Ein Satz beginnt mit einem großen Buchstaben',
    'A sentence begins with a capital',
  ),
  'range-runs-forward': entry<{ found: string }>({
    severity: 'warn',
    de: ({ found }) => `„${found}“: Das Ende der Spanne liegt nicht hinter ihrem Anfang.`,
    en: ({ found }) => `“${found}”: the range does not end after it begins.`,
  }),
  'numbers-are-written-alike': entry<{ found: string; usual: string }>({
    severity: 'warn',
    de: ({ found, usual }) => `Die Zahl „${found}“ ist anders geschrieben als üblich: „${usual}“.`,
    en: ({ found, usual }) => `The number “${found}” is not written as usual: “${usual}”.`,
  }),
  'abbreviation-has-one-form': entry<{ found: string; known: string }>({
    severity: 'warn',
    de: ({ found, known }) => `„${found}“ heißt im Verzeichnis der Abkürzungen „${known}“.`,
    en: ({ found, known }) => `“${found}” is “${known}” in the list of abbreviations.`,
  }),
} as const;
