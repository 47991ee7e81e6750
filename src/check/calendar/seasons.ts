/** Months of each season, as people use the words; both ends are vague. */
const monthsIn: Readonly<Record<string, readonly number[]>> = {
  Frühjahr: [2, 3, 4, 5, 6],
  Frühling: [2, 3, 4, 5, 6],
  Sommer: [6, 7, 8, 9],
  Herbst: [9, 10, 11, 12],
  Winter: [12, 1, 2, 3],
};

/** The seasons, for a pattern. */
export const seasons: string = Object.keys(monthsIn).join('|');

/** Whether of a season and a month, or of two seasons, one may be meant by the other. */
export const isWithin = (a: string, b: string): boolean =>
  (a in monthsIn || b in monthsIn) && monthsOf(a).some((each) => monthsOf(b).includes(each));

const monthsOf = (part: string): readonly number[] => monthsIn[part] ?? [Number(part)];
