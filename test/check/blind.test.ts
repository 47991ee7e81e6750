import { judgeBlind } from './blind/judge.ts';

/*
 * The fair figures are those from before a rule was mended for what was missed: of the night buses 148 of 196 (75 %), 162
 * (82 %) when rules had been widened in general; of the libraries 146 of 203 (71 %), then 163 (80 %), and 171 (84 %) when
 * those of the night buses had been mended. What is asked now is none.
 */
judgeBlind({ nachtbusse: 100, bibliotheken: 94 });
