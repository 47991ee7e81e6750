import { judgeBlind } from './blind/judge.ts';

/*
 * Three more, for rules that six others had helped to widen. Fair figures, when they were seen first: gardens 145 of 160
 * (91 %), housing 142 (89 %), mobility 147 (92 %), with seven, two and one warnings on the clean originals, since mended.
 * What is still told of these are notes that are worth a look.
 */
judgeBlind(
  { gaerten: 98, wohnen: 89, mobilitaet: 91 },
  {
    gaerten: [
      'email-domains-are-alike gaerten/nr-5/kontakte.csv:14',
      'words-are-known gaerten/nr-5/protokolle/1-flaechen.md:67',
    ],
    wohnen: ['abbreviation-is-written-out-first wohnen/nr-4/protokolle/6-ehrenamt.md:65'],
    mobilitaet: [
      'multiple-choice-is-told-once mobilitaet/nr-4/evaluation.yaml:39',
      'multiple-choice-is-told-once mobilitaet/nr-4/evaluation.yaml:51',
      'words-are-known mobilitaet/nr-4/protokolle/2-mitfahrbank.md:18',
    ],
  },
);
