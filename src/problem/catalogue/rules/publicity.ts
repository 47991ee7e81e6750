import { entry } from '../entry.ts';

/** Messages on funders and what they ask for. */
export const publicity = {
  'funding-notice-is-on-the-cover': entry<{ found: string | undefined; isReplaced?: boolean }>({
    severity: 'warn',
    de: ({ found, isReplaced }) =>
      isReplaced === true
        ? 'Dieser `foerderhinweis` ersetzt den der Reihe, nennt die Europäische Union aber nicht mehr.'
        : found === undefined
          ? 'Wer fördert, steht im Impressum, fehlt aber als `foerderhinweis`.'
          : `„${found}“ steht im Impressum, fehlt aber unter \`foerderhinweis\`.`,
    en: ({ found, isReplaced }) =>
      isReplaced === true
        ? 'This `foerderhinweis` stands for that of the series and no longer names the European Union.'
        : found === undefined
          ? 'Who pays is said in the imprint but missing as `foerderhinweis`.'
          : `“${found}” stands in the imprint but is missing below \`foerderhinweis\`.`,
    hint: {
      de: ({ isReplaced }) =>
        isReplaced === true
          ? 'Streiche ihn, oder wiederhole darunter alle Sätze aus serie.yaml.'
          : 'Ergänze `foerderhinweis: …` in serie.yaml: Er steht dann auch hinten auf dem Umschlag.',
      en: ({ isReplaced }) =>
        isReplaced === true
          ? 'Remove it, or repeat all sentences of serie.yaml below it.'
          : 'Add `foerderhinweis: …` to serie.yaml: it is printed on the back cover too.',
    },
  }),
  'notice-is-in-the-imprint': entry<{ notice: string | undefined }>({
    severity: 'warn',
    de: ({ notice }) =>
      notice === undefined
        ? 'Das Impressum sagt nicht, wer fördert.'
        : `Im Impressum fehlt der \`foerderhinweis\` „${notice}“`,
    en: ({ notice }) =>
      notice === undefined
        ? 'The imprint does not say who pays.'
        : `The imprint lacks the \`foerderhinweis\` “${notice}”`,
    hint: {
      de: () => 'Wiederhole den Satz im Impressum wie die anderen, Wort für Wort.',
      en: () => 'Repeat the sentence in the imprint as the others are, word by word.',
    },
  }),
  'emblem-is-alone': entry<{ found: string }>({
    severity: 'warn',
    de: ({ found }) => `„${found}“ ist ein zweites Zeichen der EU; das Emblem setzt das Programm schon.`,
    en: ({ found }) => `“${found}” is a second sign of the EU; the emblem is printed already.`,
    hint: {
      de: () =>
        'Entferne das Logo: Neben dem Emblem steht kein anderes Zeichen der EU oder des Fonds (VO (EU) 2021/1060, Anhang IX).',
      en: () =>
        'Remove the logo: beside the emblem stands no other sign of the EU or the fund (Regulation (EU) 2021/1060, Annex IX).',
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
  'funders-agree': entry<{ found: string; known: string | undefined }>({
    severity: 'warn',
    de: ({ found, known }) =>
      known === undefined
        ? `„${found}“ fördert laut Förderhinweis und Impressum nicht; dort steht ein anderes Ministerium.`
        : `„${found}“ passt nicht zu den anderen Angaben zur Förderung: ${known}.`,
    en: ({ found, known }) =>
      known === undefined
        ? `“${found}” does not pay by notice and imprint, which name another ministry.`
        : `“${found}” does not fit what else is said of who pays: ${known}.`,
    hint: {
      de: () => 'Sieh im Zuwendungsbescheid nach, wer fördert, und nenne überall dieselbe Stelle.',
      en: () => 'See in the grant notice who pays, and name the same body everywhere.',
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
