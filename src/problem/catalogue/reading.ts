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
  'nesting-is-shallow': entry<{ deepest: number }>({
    severity: 'error',
    de: ({ deepest }) => `Der Text ist tiefer als ${deepest} Ebenen verschachtelt.`,
    en: ({ deepest }) => `The text is nested deeper than ${deepest} levels.`,
    hint: {
      de: () => 'Prüfe, ob am Zeilenanfang versehentlich viele `>` oder Leerzeichen stehen.',
      en: () => 'Check whether there are many `>` or spaces at the start of a line by mistake.',
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
  'row-fits-head': entry<{ cells: number; columns: number }>({
    severity: 'error',
    de: ({ cells, columns }) =>
      `Die Zeile hat ${cells} Zellen, die Kopfzeile ${columns}; diese Zelle gehört zu keiner Spalte.`,
    en: ({ cells, columns }) =>
      `The row has ${cells} cells, the head ${columns}; this cell belongs to no column.`,
    hint: {
      de: () => 'Setze einen Text, in dem das Trennzeichen vorkommt, in doppelte Anführungszeichen.',
      en: () => 'Put a text that holds the delimiter in double quotation marks.',
    },
  }),
  'contacts-are-in-one-file': entry<{ read: string; ignored: string }>({
    severity: 'error',
    de: ({ read, ignored }) =>
      `Neben \`${ignored}\` gibt es \`${read}\`; gelesen wird nur eine der beiden Dateien.`,
    en: ({ read, ignored }) =>
      `Beside \`${ignored}\` there is \`${read}\`; only one of the two files is read.`,
    hint: { de: () => 'Lösche eine der beiden Dateien.', en: () => 'Delete one of the two files.' },
  }),
} as const;

interface Both {
  readonly de: string;
  readonly en: string;
}

/** What somebody who writes content did, by the code of the parser or a finer one of the reader. */
const yamlFaults: Readonly<Record<string, Both>> = {
  BAD_INDENT: {
    de: 'Die Einrückung passt nicht zu den Zeilen darüber.',
    en: 'The indentation does not match the lines above.',
  },
  TAB_AS_INDENT: {
    de: 'Die Zeile ist mit einem Tabulator eingerückt.',
    en: 'The line is indented with a tab.',
  },
  COLON_IN_TEXT: {
    de: 'In dieser Zeile steht ein zweiter Doppelpunkt mit Leerzeichen, als begänne dort ein neuer Schlüssel.',
    en: 'This line holds a second colon with a space, as if a new key began there.',
  },
  NO_COLON: {
    de: 'Hier steht Text, wo ein Schlüssel mit Doppelpunkt erwartet wird.',
    en: 'There is text where a key with a colon is expected.',
  },
  NO_SPACE: {
    de: 'Nach dem Doppelpunkt fehlt ein Leerzeichen.',
    en: 'A space is missing after the colon.',
  },
  QUOTE_IS_OPEN: {
    de: 'Zu diesem Anführungszeichen fehlt das schließende.',
    en: 'This quotation mark is never closed.',
  },
  BRACKET_IS_OPEN: {
    de: 'Zu dieser Klammer fehlt die schließende.',
    en: 'This bracket is never closed.',
  },
  TEXT_AFTER_QUOTE: {
    de: 'Nach dem schließenden Anführungszeichen steht noch Text.',
    en: 'There is more text after the closing quotation mark.',
  },
  SPECIAL_START: {
    de: 'Der Text beginnt mit einem Zeichen, das in YAML eine eigene Bedeutung hat (`*`, `&`, `!`, `|` oder `>`).',
    en: 'The text begins with a character that has a meaning of its own in YAML (`*`, `&`, `!`, `|` or `>`).',
  },
  BAD_SCALAR_START: {
    de: 'Mit diesem Zeichen darf ein Text ohne Anführungszeichen nicht beginnen.',
    en: 'Text without quotation marks must not begin with this character.',
  },
  BAD_DQ_ESCAPE: {
    de: 'Der Rückstrich in diesem Text in doppelten Anführungszeichen ergibt kein Zeichen.',
    en: 'The backslash in this double-quoted text makes no character.',
  },
  MULTIPLE_DOCS: {
    de: 'Mit dieser Zeile beginnt ein zweites Dokument; eine Datei hält nur eines.',
    en: 'A second document begins with this line; a file holds only one.',
  },
  UNEXPECTED_TOKEN: { de: 'Dieses Zeichen passt hier nicht hin.', en: 'This character does not fit here.' },
  RESOURCE_EXHAUSTION: {
    de: 'Die Datei ist zu tief verschachtelt.',
    en: 'The file is nested too deeply.',
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
  TAB_AS_INDENT: {
    de: 'Rücke mit Leerzeichen ein, zwei je Ebene.',
    en: 'Indent with spaces, two a level.',
  },
  COLON_IN_TEXT: quote,
  TEXT_AFTER_QUOTE: quote,
  SPECIAL_START: quote,
  BAD_SCALAR_START: quote,
  NO_COLON: {
    de: 'Schreibe `schlüssel: Wert`, oder rücke die Zeile ein, wenn sie zum Text darüber gehört.',
    en: 'Write `key: value`, or indent the line if it belongs to the text above.',
  },
  NO_SPACE: { de: 'Schreibe `schlüssel: Wert`.', en: 'Write `key: value`.' },
  QUOTE_IS_OPEN: {
    de: "Setze es ans Ende des Textes. Ein gleiches Zeichen im Text selbst verdoppelst du: 'So geht''s'.",
    en: "Put it at the end of the text. The same mark inside the text is doubled: 'That''s it'.",
  },
  BRACKET_IS_OPEN: {
    de: 'Setze sie ans Ende der Aufzählung: `[1, 2]`.',
    en: 'Put it at the end of the list: `[1, 2]`.',
  },
  BAD_DQ_ESCAPE: {
    de: "Nimm einfache Anführungszeichen ('…') oder verdopple den Rückstrich.",
    en: "Use single quotation marks ('…') or double the backslash.",
  },
  MULTIPLE_DOCS: {
    de: 'Nimm die Zeile `---` oder `...` heraus.',
    en: 'Remove the line `---` or `...`.',
  },
};

const usualAdvice: Both = {
  de: 'Häufige Ursachen: ein Doppelpunkt im Text ohne Anführungszeichen, ein fehlendes Anführungszeichen, eine verrutschte Einrückung.',
  en: 'Usual causes: a colon in text without quotation marks, a missing quotation mark, a slipped indentation.',
};
