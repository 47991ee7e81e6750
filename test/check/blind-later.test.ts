import { judgeBlind } from './blind/judge.ts';

/*
 * Written a day later, each of 160 defects. Fair figures: care at home 116 (72 %) and climate 123 (77 %), both seen first;
 * when these had been mended, clubs 131 (82 %; 121 before) and school 136 (85 %). What is asked now is none.
 */
judgeBlind({ pflege: 98, klima: 99, vereine: 90, schule: 90 });
