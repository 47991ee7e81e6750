import { entry } from '../entry.ts';

/** Messages on funders and what they ask for. */
export const publicity = {
  'funding-notice-is-on-the-cover': entry<{ found: string | undefined }>({
    severity: 'warn',
    de: ({ found }) =>
      found === undefined
        ? 'Wer fördert, steht im Impressum, fehlt aber als `foerderhinweis`.'
        : `„${found}“ steht im Impressum, fehlt aber unter \`foerderhinweis\`.`,
    en: ({ found }) =>
      found === undefined
        ? 'Who pays is said in the imprint but missing as `foerderhinweis`.'
        : `“${found}” stands in the imprint but is missing below \`foerderhinweis\`.`,
    hint: {
      de: () => 'Ergänze `foerderhinweis: …` in serie.yaml: Er steht dann auch hinten auf dem Umschlag.',
      en: () => 'Add `foerderhinweis: …` to serie.yaml: it is printed on the back cover too.',
    },
  }),
  'notice-is-in-the-imprint': entry<{ notice: string }>({
    severity: 'warn',
    de: ({ notice }) => `Im Impressum fehlt der \`foerderhinweis\` „${notice}“`,
    en: ({ notice }) => `The imprint lacks the \`foerderhinweis\` “${notice}”`,
    hint: {
      de: () => 'Wiederhole den Satz im Impressum wie die anderen, Wort für Wort.',
      en: () => 'Repeat the sentence in the imprint as the others are, word by word.',
    },
  }),
  'funder-has-a-logo': entry<{ state: string }>({
    severity: 'warn',
    de: ({ state }) => `${state} fördert laut \`foerderhinweis\`, hat aber kein Logo unter \`foerderung\`.`,
    en: ({ state }) => `${state} pays, says the \`foerderhinweis\`, but has no logo below \`foerderung\`.`,
    hint: {
      de: () => 'Ergänze das Logo unter `foerderung: logos`, wenn der Zuwendungsbescheid es verlangt.',
      en: () => 'Add the logo below `foerderung: logos`, if the grant notice asks for it.',
    },
  }),
  'fund-has-one-name': entry<{ found: string; known: string }>({
    severity: 'warn',
    de: ({ found, known }) => `Der Fonds heißt hier „${found}“; nach Programm und Zeitraum ist es ${known}.`,
    en: ({ found, known }) => `The fund is called “${found}” here; by programme and period it is ${known}.`,
    hint: {
      de: () => 'Sieh im Zuwendungsbescheid nach, woher das Geld kommt, und nenne es überall gleich.',
      en: () => 'See in the grant notice where the money comes from, and name it alike everywhere.',
    },
  }),
} as const;
