import { entry } from './entry.ts';

/** Messages on the printed pages. */
export const layout = {
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
  'page-fits-width': entry<{ text: string; mm: number }>({
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
} as const;
