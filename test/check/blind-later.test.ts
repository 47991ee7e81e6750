import { judgeBlind } from './blind/judge.ts';

/*
 * Written later. Fair figures: village shops 142 (89 %), volunteers 139 (87 %; 134 when half of the others had been mended)
 * and neighbourhoods 139 (87 %; 133 then, 137 next). What is asked now is none.
 */
judgeBlind({ dorflaeden: 100, ehrenamt: 98, quartier: 91 });
