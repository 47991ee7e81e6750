import { entry } from '../entry.ts';

/** Messages on the survey and what is told of it. */
export const evaluation = {
  'free-text-says-something': entry<{ found: string }>({
    severity: 'warn',
    de: ({ found }) => `„${found}“ ist keine Antwort.`,
    en: ({ found }) => `“${found}” is no answer.`,
    hint: { de: () => 'Streiche den Eintrag.', en: () => 'Remove the entry.' },
  }),
  'most-frequent-answer-is-named': entry<{ found: string; count: number; usual: string; most: number }>({
    severity: 'warn',
    de: ({ found, count, usual, most }) =>
      `„${found}“ (${count}) ist nicht die häufigste Antwort; das ist „${usual}“ (${most}).`,
    en: ({ found, count, usual, most }) =>
      `“${found}” (${count}) is not the most frequent answer; that is “${usual}” (${most}).`,
  }),
  'pie-adds-up': entry<{ frage: string }>({
    severity: 'warn',
    de: ({ frage }) =>
      `Bei \`${frage}\` waren mehrere Antworten möglich: Ein Kreis zeigt Teile eines Ganzen.`,
    en: ({ frage }) => `Several answers could be given to \`${frage}\`: a pie shows parts of one whole.`,
    hint: {
      de: () => 'Setze `diagramm: balken` oder lass die Angabe weg.',
      en: () => 'Set `diagramm: balken`, or leave it out.',
    },
  }),
  'shares-fit-counts': entry<{ found: string; right: number }>({
    severity: 'warn',
    de: ({ found, right }) => `Hier steht „${found}“; gezählt sind es ${Math.round(right)} %.`,
    en: ({ found, right }) => `Here it says “${found}”, but by the counts it is ${Math.round(right)} %.`,
    hint: {
      de: () => 'Rechne den Anteil aus den Zahlen der Evaluation noch einmal nach.',
      en: () => 'Work out the share from the counts of the survey once more.',
    },
  }),
} as const;
