import { entry } from '../entry.ts';

interface Unknown {
  readonly word: string;
  readonly meant: string | undefined;
}

/** Messages of the spelling check. */
export const spelling = {
  'words-are-spelled-right': entry<Unknown>({
    severity: 'warn',
    de: ({ word, meant }) => `„${word}“ ist wohl verschrieben; gemeint ist vielleicht „${meant}“.`,
    en: ({ word, meant }) => `“${word}” seems to be misspelled; perhaps “${meant}” is meant.`,
    hint: {
      de: () => 'Ist das Wort richtig, gehört es unter `woerter` in serie.yaml oder handreichung.yaml.',
      en: () => 'If the word is right, list it under `woerter` in serie.yaml or handreichung.yaml.',
    },
  }),
  'words-are-known': entry<Unknown>({
    severity: 'info',
    de: ({ word, meant }) =>
      `Das Wörterbuch kennt „${word}“ nicht${meant === undefined ? '' : `; ähnlich ist „${meant}“`}.`,
    en: ({ word, meant }) =>
      `The dictionary does not know “${word}”${meant === undefined ? '' : `; “${meant}” is near`}.`,
    hint: {
      de: () => 'Ist das Wort richtig, gehört es unter `woerter` in serie.yaml oder handreichung.yaml.',
      en: () => 'If the word is right, list it under `woerter` in serie.yaml or handreichung.yaml.',
    },
  }),
} as const;
