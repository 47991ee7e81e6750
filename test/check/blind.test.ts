import { judgeBlind } from './blind/judge.ts';

/*
 * Fair figures are those from before a rule was mended for what was missed, of 160 defects each: care at home 116 (72 %) and
 * climate 123 (77 %), both seen first; when these had been mended, clubs 131 (82 %; 121 before) and school 136 (85 %).
 * What is asked now is none. Two older ones, of the night buses and the libraries, were let go: the suite has its limit.
 */
judgeBlind(
  { pflege: 99, klima: 100, vereine: 100, schule: 100 },
  {
    vereine: ['multiple-choice-is-told-once vereine/nr-12/evaluation.yaml:41'],
    schule: ['attendee-is-in-contacts schule/nr-5/protokolle/3-uebergang.md:13'],
  },
);
