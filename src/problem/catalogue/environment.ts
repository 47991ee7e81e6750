import { entry } from './entry.ts';

/** Messages on the machine: browser, network, disk. */
export const environment = {
  'browser-is-found': entry<{ tried: readonly string[] }>({
    severity: 'error',
    de: ({ tried }) => `Kein brauchbarer Browser gefunden. Versucht: ${tried.join('; ')}.`,
    en: ({ tried }) => `No usable browser found. Tried: ${tried.join('; ')}.`,
    hint: {
      de: () => 'Nenne einen mit `--browser PFAD` oder hole einen mit `handreichung browser install`.',
      en: () => 'Name one with `--browser PATH` or fetch one with `handreichung browser install`.',
    },
  }),
} as const;
