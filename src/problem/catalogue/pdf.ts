import { entry } from './entry.ts';

/** Messages on the printed file: layout, tags, conformance. */
export const pdf = {
  'page-numbers-settle': entry<{ slot: string; rounds: number }>({
    severity: 'error',
    de: ({ slot, rounds }) =>
      `Die Seitenzahl von „${slot}“ steht nach ${rounds} Durchgängen noch nicht fest.`,
    en: ({ slot, rounds }) => `The page number of “${slot}” has not settled after ${rounds} rounds.`,
  }),
} as const;
