import { entry } from '../entry.ts';

interface Found {
  readonly found: string;
}

/** Messages of the rules on what is left of writing together, of spreadsheets and of pasting. */
export const artefacts = {
  'remarks-are-taken-out': entry<Found>({
    severity: 'warn',
    de: ({ found }) => `Hier steht noch eine Anmerkung aus der Redaktion: „${found}“.`,
    en: ({ found }) => `A remark among editors is still here: “${found}”.`,
    hint: {
      de: () => 'Kläre, was offen ist, und streiche die Anmerkung.',
      en: () => 'Settle what is open and take the remark out.',
    },
  }),
  'mail-is-taken-out': entry<Found>({
    severity: 'warn',
    de: ({ found }) => `Hier blieb etwas aus einer Nachricht stehen: „${found}“.`,
    en: ({ found }) => `Something of a message was left here: “${found}”.`,
    hint: {
      de: () => 'Streiche Anrede, Gruß und Signatur; in die Handreichung gehört nur der Text.',
      en: () => 'Take out salutation, greeting and signature; only the text belongs into the hand-out.',
    },
  }),
  'value-is-no-error': entry<Found>({
    severity: 'warn',
    de: ({ found }) =>
      `„${found}“ ist kein Wert, sondern blieb aus einer Tabelle oder einem Programm stehen.`,
    en: ({ found }) => `“${found}” is no value but was left by a spreadsheet or program.`,
    hint: {
      de: () => 'Trage den Wert ein oder lass die Angabe weg.',
      en: () => 'Give the value or leave the entry out.',
    },
  }),
  'link-stands-free': entry<{ found: string; isBroken: boolean }>({
    severity: 'warn',
    de: ({ found, isBroken }) =>
      isBroken ? `Bei „${found}“ ist kein Link entstanden.` : `Am Link klebt etwas: „${found}“.`,
    en: ({ found, isBroken }) =>
      isBroken ? `At “${found}” no link came about.` : `Something is stuck to the link: “${found}”.`,
    hint: {
      de: ({ isBroken }) =>
        isBroken
          ? 'Schreibe `[Text](Adresse)` ohne Leerzeichen dazwischen und in der Adresse.'
          : 'Setze ein Leerzeichen, oder nimm den Rest der Adresse weg.',
      en: ({ isBroken }) =>
        isBroken
          ? 'Write `[text](address)` without a space between them and in the address.'
          : 'Set a space, or take away what is left of the address.',
    },
  }),
} as const;
