import { entry } from './entry.ts';

/** Messages on Markdown: bodies, inline texts and directives. */
export const bodies = {
  'html-is-absent': entry<{ html: string; tag: string }>({
    severity: 'error',
    de: ({ html }) => `Rohes HTML wird nicht übernommen: \`${html}\`.`,
    en: ({ html }) => `Raw HTML is not accepted: \`${html}\`.`,
    hint: {
      de: ({ tag }) => (instead[tag] ?? plainText).de,
      en: ({ tag }) => (instead[tag] ?? plainText).en,
    },
  }),
  'picture-is-a-directive': entry<object>({
    severity: 'error',
    de: () => 'Bilder werden nicht mit `![…](…)` gesetzt.',
    en: () => 'Pictures are not written as `![…](…)`.',
    hint: {
      de: () =>
        'Schreibe in eine eigene Zeile: `::bild{datei=bilder/name.jpg alt="Was zu sehen ist" nachweis="Foto: Name"}`.',
      en: () =>
        'Write on a line of its own: `::bild{datei=bilder/name.jpg alt="what it shows" nachweis="Photo: name"}`.',
    },
  }),
  'heading-starts-at-two': entry<{ title: string }>({
    severity: 'error',
    de: ({ title }) =>
      `Die Überschrift „${title}“ beginnt mit \`#\`; der Text einer Datei beginnt mit \`##\`.`,
    en: ({ title }) => `The heading “${title}” begins with \`#\`; the body of a file begins with \`##\`.`,
    hint: {
      de: () => 'Schreibe `##`. Die Überschrift der ganzen Seite ist `titel` oben in der Datei.',
      en: () => 'Write `##`. The heading of the whole page is `titel` at the top of the file.',
    },
  }),
  'heading-levels-follow': entry<{ title: string; found: number; expected: number }>({
    severity: 'error',
    de: ({ title, found, expected }) =>
      `Die Überschrift „${title}“ hat Ebene ${found} (\`${'#'.repeat(found)}\`); nach der vorigen ist höchstens Ebene ${expected} (\`${'#'.repeat(expected)}\`) möglich.`,
    en: ({ title, found, expected }) =>
      `The heading “${title}” has level ${found} (\`${'#'.repeat(found)}\`); after the one before it at most level ${expected} (\`${'#'.repeat(expected)}\`) is possible.`,
    hint: {
      de: ({ expected }) =>
        `Schreibe \`${'#'.repeat(expected)}\`. Vorleseprogramme springen nach diesen Ebenen.`,
      en: ({ expected }) => `Write \`${'#'.repeat(expected)}\`. Screen readers move by these levels.`,
    },
  }),
  'heading-has-text': entry<object>({
    severity: 'error',
    de: () => 'Die Überschrift hat keinen Text.',
    en: () => 'The heading has no text.',
    hint: { de: () => 'Ergänze ihn oder streiche die Zeile.', en: () => 'Add some or remove the line.' },
  }),
  'link-has-text': entry<{ url: string }>({
    severity: 'error',
    de: ({ url }) => `Der Link auf \`${url}\` hat keinen Text.`,
    en: ({ url }) => `The link to \`${url}\` has no text.`,
    hint: {
      de: () => 'Schreibe zwischen die eckigen Klammern, wohin er führt.',
      en: () => 'Say between the brackets where it leads.',
    },
  }),
  'link-has-an-address': entry<{ url: string }>({
    severity: 'error',
    de: ({ url }) =>
      url === ''
        ? 'Der Link hat kein Ziel.'
        : `\`${url}\` ist kein Ziel, das aus einem PDF zu erreichen ist.`,
    en: ({ url }) => (url === '' ? 'The link has no target.' : `\`${url}\` cannot be reached from a PDF.`),
    hint: {
      de: () =>
        'Schreibe die ganze Adresse mit `https://`, eine E-Mail-Adresse mit `mailto:`, eine Telefonnummer mit `tel:`.',
      en: () =>
        'Write the whole address with `https://`, an e-mail address with `mailto:`, a phone number with `tel:`.',
    },
  }),
  'directive-is-known': entry<{ name: string; near?: string | undefined }>({
    severity: 'error',
    de: ({ name }) => `Die Anweisung \`${name}\` gibt es nicht.`,
    en: ({ name }) => `There is no directive \`${name}\`.`,
    hint: {
      de: ({ near }) => (near === undefined ? directives.de : `Meintest du \`${near}\`?`),
      en: ({ near }) => (near === undefined ? directives.en : `Did you mean \`${near}\`?`),
    },
  }),
  'directive-is-well-formed': entry<{ text: string; name?: string | undefined }>({
    severity: 'error',
    de: ({ text }) => `\`${text}\` sieht aus wie eine Anweisung, ist aber keine.`,
    en: ({ text }) => `\`${text}\` looks like a directive but is none.`,
    hint: {
      de: () =>
        `${directives.de} Zwischen Name und Klammer steht kein Leerzeichen, vor und nach der Anweisung nichts.`,
      en: () => `${directives.en} No space between name and brace, nothing before or after the directive.`,
    },
  }),
  'directive-is-closed': entry<{ name: string }>({
    severity: 'error',
    de: ({ name }) => `Der Kasten \`:::${name}\` hat kein Ende.`,
    en: ({ name }) => `The box \`:::${name}\` has no end.`,
    hint: {
      de: () => 'Setze nach dem Text des Kastens eine Zeile, in der nur `:::` steht.',
      en: () => 'After the text of the box, add a line that holds only `:::`.',
    },
  }),
  'attribute-is-known': entry<{ name: string; directive: string; near?: string | undefined }>({
    severity: 'error',
    de: ({ name, directive }) => `\`${name}\` gibt es bei \`${directive}\` nicht.`,
    en: ({ name, directive }) => `\`${directive}\` has no \`${name}\`.`,
    hint: {
      de: ({ near }) => (near === undefined ? 'Streiche die Angabe.' : `Meintest du \`${near}\`?`),
      en: ({ near }) => (near === undefined ? 'Remove it.' : `Did you mean \`${near}\`?`),
    },
  }),
  'attribute-is-given': entry<{ name: string; directive: string }>({
    severity: 'error',
    de: ({ name, directive }) => `Bei \`${directive}\` fehlt \`${name}\`.`,
    en: ({ name, directive }) => `\`${directive}\` lacks \`${name}\`.`,
    hint: {
      de: ({ name }) =>
        name === 'alt'
          ? 'Ergänze `alt="…"`: ein Satz, der sagt, was auf dem Bild zu sehen ist.'
          : `Ergänze \`${name}=…\` in den geschweiften Klammern.`,
      en: ({ name }) =>
        name === 'alt'
          ? 'Add `alt="…"`: one sentence saying what the picture shows.'
          : `Add \`${name}=…\` between the braces.`,
    },
  }),
} as const;

interface Both {
  readonly de: string;
  readonly en: string;
}

const directives: Both = {
  de: 'Es gibt `::evaluation{frage=…}`, `::bild{datei=… alt="…" nachweis="…"}`, `::umbruch` und `:::hinweis … :::`, jeweils in eigenen Zeilen.',
  en: 'There are `::evaluation{frage=…}`, `::bild{datei=… alt="…" nachweis="…"}`, `::umbruch` and `:::hinweis … :::`, each on lines of its own.',
};

const plainText: Both = {
  de: 'Schreibe den Text ohne das Element; ein Kleiner-Zeichen als Zeichen schreibst du `\\<`.',
  en: 'Write the text without the element; a less-than sign itself is written `\\<`.',
};

const bold: Both = { de: 'Fett schreibst du `**so**`.', en: 'Bold is written `**like this**`.' };
const italic: Both = { de: 'Kursiv schreibst du `*so*`.', en: 'Italic is written `*like this*`.' };
const picture: Both = {
  de: 'Ein Bild setzt du mit `::bild{datei=… alt="…" nachweis="…"}` in einer eigenen Zeile.',
  en: 'A picture is placed with `::bild{datei=… alt="…" nachweis="…"}` on a line of its own.',
};
const list: Both = {
  de: 'Eine Liste schreibst du mit `- ` am Zeilenanfang.',
  en: 'A list is written with `- ` at the start of each line.',
};
const table: Both = {
  de: 'Eine Tabelle schreibst du mit senkrechten Strichen: `| Spalte | Spalte |`.',
  en: 'A table is written with bars: `| column | column |`.',
};

/** What to write instead, by the name of the element. */
const instead: Readonly<Record<string, Both>> = {
  b: bold,
  strong: bold,
  i: italic,
  em: italic,
  br: {
    de: 'Einen Zeilenumbruch setzt ein Rückstrich `\\` am Ende der Zeile, in YAML ein mehrzeiliger Text mit `|`.',
    en: 'A backslash `\\` at the end of the line breaks it; in YAML, a text on several lines with `|`.',
  },
  a: { de: 'Einen Link schreibst du `[Text](https://…)`.', en: 'A link is written `[text](https://…)`.' },
  img: picture,
  figure: picture,
  picture,
  svg: picture,
  ul: list,
  ol: list,
  li: list,
  table,
  tr: table,
  td: table,
  hr: { de: 'Einen Seitenumbruch setzt `::umbruch`.', en: 'A page break is written `::umbruch`.' },
  h1: { de: 'Eine Überschrift schreibst du mit `##`.', en: 'A heading is written with `##`.' },
  h2: { de: 'Eine Überschrift schreibst du mit `##`.', en: 'A heading is written with `##`.' },
  h3: { de: 'Eine Überschrift schreibst du mit `###`.', en: 'A heading is written with `###`.' },
  aside: {
    de: 'Einen Kasten schreibst du mit `:::hinweis … :::`.',
    en: 'A box is written with `:::hinweis … :::`.',
  },
  blockquote: {
    de: 'Ein Zitat schreibst du mit `> ` am Zeilenanfang.',
    en: 'A quotation is written with `> `.',
  },
  '!--': {
    de: 'Kommentare haben im Text keinen Platz; im Kopf der Datei beginnen sie mit `#`.',
    en: 'There is no place for comments in the text; in the front matter they begin with `#`.',
  },
};
