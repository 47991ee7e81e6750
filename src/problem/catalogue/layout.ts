import { entry } from './entry.ts';

interface Found {
  /** What is read there. */
  readonly text: string;
}

/** Messages on the printed pages. */
export const layout = {
  'character-has-a-glyph': entry<Found & { letters: string; count: number }>({
    severity: 'error',
    de: ({ text, letters, count }) =>
      `${count === 1 ? 'Ein Zeichen hat' : `${count} Zeichen haben`} in keiner Schrift eine Gestalt und ${count === 1 ? 'bleibt' : 'bleiben'} unleserlich${de.named(letters)}${de.where(text)}.`,
    en: ({ text, letters, count }) =>
      `${count === 1 ? 'One character has' : `${count} characters have`} no shape in any face and can’t be read${en.named(letters)}${en.where(text)}.`,
    hint: {
      de: () => 'Schreibe es mit Zeichen, die es in den Schriften der Vorlagen gibt, oder in Worten.',
      en: () => 'Write it with characters the faces of the templates have, or in words.',
    },
  }),
  'chart-stays-whole': entry<Found & { last: number }>({
    severity: 'warn',
    de: ({ text, last }) => `Das Diagramm „${text}“ wird zerrissen: Es endet erst auf Blatt ${last}.`,
    en: ({ text, last }) => `The chart “${text}” is torn apart: it ends on sheet ${last}.`,
    hint: {
      de: () => 'Fasse Antworten zusammen oder setze mit `::umbruch` einen früheren Seitenwechsel.',
      en: () => 'Put answers together, or set an earlier page break with `::umbruch`.',
    },
  }),
  'document-keeps-its-size': entry<{ percent: number }>({
    severity: 'error',
    de: ({ percent }) => `Der Browser hat das ganze Dokument auf ${percent} % verkleinert.`,
    en: ({ percent }) => `The browser has scaled the whole document down to ${percent} %.`,
    hint: {
      de: () => 'Etwas in den Vorlagen ist breiter als die Seite: suche feste Breiten und Verschiebungen.',
      en: () => 'Something in the templates is wider than the page: look for fixed widths and offsets.',
    },
  }),
  'emblem-is-large-enough': entry<{ mm: number }>({
    severity: 'warn',
    de: ({ mm }) => `Das EU-Emblem ist nur ${de.number(mm)} mm hoch, nötig sind 10 mm.`,
    en: ({ mm }) => `The EU emblem is only ${mm} mm high; it must be 10 mm.`,
    hint: {
      de: () => 'Die Größe steht in den Vorlagen (`.kofinanzierung svg`).',
      en: () => 'Its size stands in the templates (`.kofinanzierung svg`).',
    },
  }),
  'emblem-is-no-smaller-than-logos': entry<{ logo: string; emblem: string; size: string }>({
    severity: 'error',
    de: ({ logo, emblem, size }) =>
      `Das EU-Emblem (${emblem}) ist kleiner als das Logo „${logo}“ daneben (${size}).`,
    en: ({ logo, emblem, size }) =>
      `The EU emblem (${emblem}) is smaller than the logo “${logo}” beside it (${size}).`,
    hint: {
      de: () => 'Es muss mindestens so hoch oder so breit sein wie das größte andere Logo (Anhang IX).',
      en: () => 'It must be at least as high or as wide as the biggest other logo (Annex IX).',
    },
  }),
  'heading-stays-with-its-text': entry<Found>({
    severity: 'warn',
    de: ({ text }) => `Die Überschrift „${text}“ steht allein am Fuß; ihr Text beginnt erst danach.`,
    en: ({ text }) => `The heading “${text}” stands alone at the foot; its text begins after that.`,
    hint: {
      de: () => 'Kürze den Text davor um ein paar Zeilen oder setze vor die Überschrift `::umbruch`.',
      en: () => 'Cut a few lines of the text before it, or put `::umbruch` before the heading.',
    },
  }),
  'last-page-is-filled': entry<{ folio: number; mm: number }>({
    severity: 'info',
    de: ({ folio, mm }) => `Seite ${folio} ist fast leer: nur ${mm} mm Text.`,
    en: ({ folio, mm }) => `Page ${folio} is nearly empty: only ${mm} mm of text.`,
    hint: {
      de: () =>
        'Kürze den Text davor um ein paar Zeilen oder setze mit `::umbruch` einen früheren Seitenwechsel.',
      en: () => 'Cut a few lines of the text before it, or set an earlier page break with `::umbruch`.',
    },
  }),
  'link-leads-somewhere': entry<Found & { target: string }>({
    severity: 'error',
    de: ({ text, target }) => `Der Verweis „${text}“ führt nirgendwohin: \`#${target}\` gibt es nicht.`,
    en: ({ text, target }) => `The reference “${text}” leads nowhere: there is no \`#${target}\`.`,
  }),
  'page-fits-width': entry<Found & { mm: number }>({
    severity: 'error',
    de: ({ text, mm }) =>
      `Eine Zeile ist ${mm} mm zu breit für die Seite: „${text}“. Der Browser würde das ganze Dokument verkleinern.`,
    en: ({ text, mm }) =>
      `A line is ${mm} mm too wide for the page: “${text}”. The browser would scale the whole document down.`,
    hint: {
      de: () => 'Teile das lange Wort oder die Adresse, oder kürze die Tabelle.',
      en: () => 'Break the long word or address, or make the table narrower.',
    },
  }),
  'page-is-filled': entry<Found & { mm: number }>({
    severity: 'warn',
    de: ({ text, mm }) => `Die Seite ist fast leer: nur ${mm} mm sind bedruckt, zuletzt „${text}“.`,
    en: ({ text, mm }) => `The page is nearly empty: only ${mm} mm are printed, at last “${text}”.`,
    hint: {
      de: () => 'Was folgt, lässt sich nicht teilen: kürze es, oder stelle Text davor.',
      en: () => 'What follows can’t be divided: make it shorter, or put text before it.',
    },
  }),
  'picture-is-sharp': entry<Found & { dpi: number; least: number }>({
    severity: 'warn',
    de: ({ text, dpi, least }) =>
      `Das Bild „${text}“ hat gedruckt nur ${dpi} Bildpunkte je Zoll, nötig sind ${least}.`,
    en: ({ text, dpi, least }) =>
      `The picture “${text}” has only ${dpi} pixels an inch in print; it needs ${least}.`,
    hint: {
      de: () => 'Nimm die Originaldatei der Kamera statt einer aus dem Netz oder einer Nachricht.',
      en: () => 'Use the camera’s own file, not one from the web or a message.',
    },
  }),
  'row-stays-whole': entry<Found & { last: number }>({
    severity: 'warn',
    de: ({ text, last }) => `Die Tabellenzeile „${text}“ wird zerrissen: Sie endet erst auf Blatt ${last}.`,
    en: ({ text, last }) => `The table row “${text}” is torn apart: it ends on sheet ${last}.`,
    hint: {
      de: () => 'Kürze die Zeile oder teile sie in zwei.',
      en: () => 'Make the row shorter, or divide it in two.',
    },
  }),
  'text-has-contrast': entry<Found & { found: number; least: number; colour: string; ground: string }>({
    severity: 'error',
    de: ({ text, found, least, colour, ground }) =>
      `Zu wenig Kontrast: „${text}“ hat ${de.number(found)} : 1 (${colour} auf ${ground}), nötig sind ${de.number(least)} : 1.`,
    en: ({ text, found, least, colour, ground }) =>
      `Too little contrast: “${text}” has ${found} : 1 (${colour} on ${ground}); it needs ${least} : 1.`,
  }),
  'text-is-in-its-own-face': entry<Found & { letters: string; face: string; isDrawing: boolean }>({
    severity: 'warn',
    de: ({ text, letters, face }) =>
      `Eine fremde Schrift springt ein (${face})${de.named(letters)}${de.where(text)}.`,
    en: ({ text, letters, face }) => `Another face stands in (${face})${en.named(letters)}${en.where(text)}.`,
    hint: {
      de: ({ isDrawing }) =>
        isDrawing
          ? 'Wandle die Schrift der Zeichnung in Pfade um; auf einem anderen Rechner sieht sie anders aus.'
          : 'Die Schriften der Vorlagen haben das Zeichen nicht; auf einem anderen Rechner sieht es anders aus.',
      en: ({ isDrawing }) =>
        isDrawing
          ? 'Turn the letters of the drawing into paths; on another machine they look different.'
          : 'The faces of the templates lack the character; on another machine it looks different.',
    },
  }),
  'text-is-large-enough': entry<Found & { size: number; smallest: number }>({
    severity: 'warn',
    de: ({ text, size, smallest }) =>
      `Zu klein: „${text}“ ist ${de.number(size)} pt groß, nötig sind ${smallest} pt.`,
    en: ({ text, size, smallest }) => `Too small: “${text}” is set in ${size} pt; it needs ${smallest} pt.`,
  }),
  'text-is-not-cut-off': entry<Found & { mm: number }>({
    severity: 'error',
    de: ({ text, mm }) => `Text wird abgeschnitten: „${text}“ ragt ${mm} mm aus seinem Kasten.`,
    en: ({ text, mm }) => `Text is cut off: “${text}” sticks ${mm} mm out of its box.`,
    hint: {
      de: () => 'Kürze den Text; der Kasten wächst nicht mit.',
      en: () => 'Make the text shorter; the box does not grow with it.',
    },
  }),
  'text-stays-in-its-box': entry<Found & { mm: number }>({
    severity: 'warn',
    de: ({ text, mm }) => `Text läuft über: „${text}“ ragt ${mm} mm aus seinem farbigen Kasten.`,
    en: ({ text, mm }) => `Text overflows: “${text}” sticks ${mm} mm out of its coloured box.`,
    hint: {
      de: () => 'Teile das lange Wort oder kürze den Text.',
      en: () => 'Break the long word, or make the text shorter.',
    },
  }),
  'text-stays-in-the-type-area': entry<Found & { mm: number }>({
    severity: 'error',
    de: ({ text, mm }) => `„${text}“ steht ${mm} mm außerhalb des Satzspiegels; dort wird nichts gedruckt.`,
    en: ({ text, mm }) => `“${text}” stands ${mm} mm outside of the type area, where nothing is printed.`,
  }),
} as const;

const de = {
  named: (letters: string): string => (letters === '' ? '' : `: ${letters}`),
  where: (text: string): string => (text === '' ? '' : ` in „${text}“`),
  number: (value: number): string => String(value).replace('.', ','),
};

const en = {
  named: (letters: string): string => (letters === '' ? '' : `: ${letters}`),
  where: (text: string): string => (text === '' ? '' : ` in “${text}”`),
};
