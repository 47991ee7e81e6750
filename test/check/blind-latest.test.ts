import { judgeBlind } from './blind/judge.ts';

/*
 * Two more, of writers who were asked for slips as inventive as they had seen. Fair figures, when they were seen first:
 * early help 140 of 160 (88 %), libraries 128 (80 %), with thirteen and three warnings on the clean originals, since mended.
 */
judgeBlind(
  { fruehehilfen: 95, bibliotheken: 92 },
  {
    fruehehilfen: ['email-is-personal familie/nr-4/kontakte.yaml:40'],
    bibliotheken: [],
  },
);
