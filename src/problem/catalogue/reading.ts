import { entry } from './entry.ts';

/** Messages on reading content files: disk, encoding, syntax. */
export const reading = {
  'file-exists': entry<{ file: string; key?: string; near?: string | undefined }>({
    severity: 'error',
    de: ({ file }) => `Die Datei \`${file}\` fehlt.`,
    en: ({ file }) => `The file \`${file}\` is missing.`,
    hint: {
      de: ({ file, near }) =>
        near === undefined
          ? `Lege \`${file}\` an oder nimm den Eintrag heraus, der sie verlangt.`
          : `Meintest du \`${near}\`? Sonst lege \`${file}\` an.`,
      en: ({ file, near }) =>
        near === undefined
          ? `Create \`${file}\` or remove the entry that asks for it.`
          : `Did you mean \`${near}\`? Otherwise create \`${file}\`.`,
    },
  }),
  'file-is-readable': entry<{ file: string; code: string }>({
    severity: 'error',
    de: ({ file, code }) => `Die Datei \`${file}\` lässt sich nicht lesen (${code}).`,
    en: ({ file, code }) => `The file \`${file}\` cannot be read (${code}).`,
    hint: {
      de: () => 'Prüfe die Zugriffsrechte und ob es wirklich eine Datei ist.',
      en: () => 'Check its permissions, and that it really is a file.',
    },
  }),
  'file-is-utf8': entry<{ file: string; offset: number; encoding: string }>({
    severity: 'error',
    de: ({ offset }) => `Die Datei ist nicht als UTF-8 gespeichert; Byte ${offset} passt nicht dazu.`,
    en: ({ offset }) => `The file is not saved as UTF-8; byte ${offset} does not fit.`,
    hint: {
      de: ({ encoding }) =>
        `Vermutlich ist sie als ${encoding} gespeichert. Speichere sie im Editor mit der Kodierung UTF-8.`,
      en: ({ encoding }) => `It is probably saved as ${encoding}. Save it with the encoding UTF-8.`,
    },
  }),
  'yaml-is-valid': entry<{ code: string; detail: string }>({
    severity: 'error',
    de: ({ code, detail }) => (yamlFaults[code] ?? unknownFault(detail)).de,
    en: ({ code, detail }) => (yamlFaults[code] ?? unknownFault(detail)).en,
    hint: {
      de: ({ code }) => (yamlAdvice[code] ?? usualAdvice).de,
      en: ({ code }) => (yamlAdvice[code] ?? usualAdvice).en,
    },
  }),
  'key-is-unique': entry<{ key: string }>({
    severity: 'error',
    de: ({ key }) => `Der Schlüssel \`${key}\` steht hier zum zweiten Mal.`,
    en: ({ key }) => `The key \`${key}\` is given a second time here.`,
    hint: { de: () => 'Streiche einen der beiden.', en: () => 'Remove one of the two.' },
  }),
  'key-is-text': entry<object>({
    severity: 'error',
    de: () => 'Hier steht eine Liste oder Abbildung als Schlüssel; erwartet wird ein Wort.',
    en: () => 'A list or mapping stands here as a key; a word is expected.',
  }),
  'front-matter-is-yaml': entry<{ language: string }>({
    severity: 'error',
    de: ({ language }) => `Der Kopf der Datei ist als \`${language}\` ausgezeichnet; erwartet wird YAML.`,
    en: ({ language }) => `The front matter is marked as \`${language}\`; YAML is expected.`,
    hint: {
      de: () => 'Schreibe in die erste Zeile nur `---`. Anderes als YAML wird nie ausgeführt.',
      en: () => 'Write only `---` on the first line. Nothing but YAML is ever read.',
    },
  }),
  'front-matter-is-closed': entry<{ file: string }>({
    severity: 'error',
    de: () => 'Der Kopf der Datei beginnt mit `---`, hat aber kein Ende.',
    en: () => 'The front matter begins with `---` but has no end.',
    hint: {
      de: () => 'Setze nach dem letzten Schlüssel eine Zeile, in der nur `---` steht.',
      en: () => 'After the last key, add a line that holds only `---`.',
    },
  }),
  'csv-is-valid': entry<{ code: string }>({
    severity: 'error',
    de: ({ code }) => `Die Zeile ist kein gültiges CSV (${code}).`,
    en: ({ code }) => `The line is not valid CSV (${code}).`,
    hint: {
      de: () =>
        'Meist fehlt ein schließendes Anführungszeichen. Speichere die Tabelle noch einmal als CSV (UTF-8).',
      en: () => 'Usually a closing quotation mark is missing. Save the table again as CSV (UTF-8).',
    },
  }),
  'survey-is-csv': entry<{ file: string }>({
    severity: 'error',
    de: ({ file }) => `\`${file}\` ist keine CSV-Datei.`,
    en: ({ file }) => `\`${file}\` is not a CSV file.`,
    hint: {
      de: () => 'Öffne die Umfrage in der Tabellenkalkulation und speichere sie als CSV (UTF-8).',
      en: () => 'Open the survey in a spreadsheet and save it as CSV (UTF-8).',
    },
  }),
  'contacts-are-in-one-file': entry<{ first: string; second: string }>({
    severity: 'error',
    de: ({ first, second }) => `Es gibt \`${first}\` und \`${second}\`; nur eine von beiden wird gelesen.`,
    en: ({ first, second }) => `There are \`${first}\` and \`${second}\`; only one of them is read.`,
    hint: { de: () => 'Lösche eine der beiden Dateien.', en: () => 'Delete one of the two files.' },
  }),
} as const;

interface Both {
  readonly de: string;
  readonly en: string;
}

/** What the codes of the YAML parser mean to somebody who writes German content. */
const yamlFaults: Readonly<Record<string, Both>> = {
  BAD_INDENT: {
    de: 'Die Einrückung passt nicht zu den Zeilen darüber.',
    en: 'The indentation does not match the lines above.',
  },
  TAB_AS_INDENT: {
    de: 'Die Zeile ist mit einem Tabulator eingerückt.',
    en: 'The line is indented with a tab.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    de: 'In dieser Zeile steht ein zweiter Doppelpunkt mit Leerzeichen, als begänne dort ein neuer Schlüssel.',
    en: 'This line holds a second colon with a space, as if a new key began there.',
  },
  MULTILINE_IMPLICIT_KEY: {
    de: 'Hier steht Text, wo ein Schlüssel mit Doppelpunkt erwartet wird.',
    en: 'There is text where a key with a colon is expected.',
  },
  MISSING_CHAR: {
    de: 'Hier fehlt ein Zeichen: ein Doppelpunkt, ein Komma, eine Klammer oder ein schließendes Anführungszeichen.',
    en: 'A character is missing here: a colon, a comma, a bracket or a closing quotation mark.',
  },
  BAD_SCALAR_START: {
    de: 'Mit diesem Zeichen darf ein Text ohne Anführungszeichen nicht beginnen.',
    en: 'Text without quotation marks must not begin with this character.',
  },
  BAD_DQ_ESCAPE: {
    de: 'Der Rückstrich in einem Text in doppelten Anführungszeichen ergibt hier kein Zeichen.',
    en: 'The backslash in this double-quoted text makes no character.',
  },
  BAD_ALIAS: {
    de: 'Der Stern am Anfang steht für einen Verweis, und den gibt es nicht.',
    en: 'The asterisk at the start means a reference, and there is none of that name.',
  },
  TAG_RESOLVE_FAILED: {
    de: 'Das Ausrufezeichen am Anfang steht für einen Datentyp, und den gibt es nicht.',
    en: 'The exclamation mark at the start means a data type, and there is none of that name.',
  },
  MULTIPLE_DOCS: {
    de: 'Mit dieser Zeile beginnt ein zweites Dokument; eine Datei hält nur eines.',
    en: 'A second document begins with this line; a file holds only one.',
  },
  UNEXPECTED_TOKEN: { de: 'Dieses Zeichen passt hier nicht hin.', en: 'This character does not fit here.' },
  BLOCK_IN_FLOW: {
    de: 'In einer Liste in eckigen Klammern darf keine Liste mit Strichen stehen.',
    en: 'A list with dashes must not stand in a list in brackets.',
  },
};

const unknownFault = (detail: string): Both => ({
  de: `Das YAML ist an dieser Stelle nicht lesbar (${detail}).`,
  en: `The YAML cannot be read here (${detail}).`,
});

const quote: Both = {
  de: "Setze den ganzen Text in Anführungszeichen: 'Text'.",
  en: "Put the whole text in quotation marks: 'text'.",
};

const yamlAdvice: Readonly<Record<string, Both>> = {
  BAD_INDENT: {
    de: 'Schlüssel derselben Ebene beginnen in derselben Spalte; jede Ebene ist zwei Leerzeichen tiefer.',
    en: 'Keys of one level begin in the same column; each level is two spaces deeper.',
  },
  TAB_AS_INDENT: { de: 'Rücke mit Leerzeichen ein, zwei je Ebene.', en: 'Indent with spaces, two a level.' },
  BLOCK_AS_IMPLICIT_KEY: quote,
  BAD_SCALAR_START: quote,
  BAD_ALIAS: quote,
  TAG_RESOLVE_FAILED: quote,
  BAD_DQ_ESCAPE: {
    de: "Nimm einfache Anführungszeichen ('…') oder verdopple den Rückstrich.",
    en: "Use single quotation marks ('…') or double the backslash.",
  },
  MULTIPLE_DOCS: { de: 'Nimm die Zeile `---` heraus.', en: 'Remove the line `---`.' },
};

const usualAdvice: Both = {
  de: 'Häufige Ursachen: ein Doppelpunkt im Text ohne Anführungszeichen, ein fehlendes Anführungszeichen, eine verrutschte Einrückung.',
  en: 'Usual causes: a colon in text without quotation marks, a missing quotation mark, a slipped indentation.',
};
