import { judgeBlind } from './blind/judge.ts';

/*
 * Fair figures are those from before a rule was mended for what was missed, of 160 defects each: care at home, the first one
 * seen, 116 (72 %). Of the later ones: adult education 149 (93 %), citizens' energy 146 (91 %), inclusion 148 (93 %), with
 * four, six and one warnings on the clean originals, since mended. What is asked now is none. Older ones, of the night
 * buses, libraries, climate, clubs and school, were let go: the suite has its limit.
 */
judgeBlind({ pflege: 99, grundbildung: 97, buergerenergie: 97, inklusion: 95 });
