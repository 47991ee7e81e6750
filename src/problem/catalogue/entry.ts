import type { Entry } from '../report.ts';

/** Types one entry by the values its texts name. */
export const entry = <A extends object>(data: Entry<A>): Entry<A> => data;
