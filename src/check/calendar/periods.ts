/** A period of time found in a text, e.g. `11:30–12:15 Uhr`; offsets count in the text. */
export interface Period {
  readonly text: string;
  readonly start: number;
  /** `09:30` */
  readonly von: string;
  readonly bis: string;
  /** What stands between the two times, e.g. ` bis `. */
  readonly between: string;
}

const hour = String.raw`(?:[01]?\d|2[0-4])`;
const pattern = new RegExp(
  String.raw`(?<![\d.:])(${hour})[:.]([0-5]\d)(?:\s?Uhr)?(\s*(?:–|-|—|bis)\s*)(${hour})[:.]([0-5]\d)(?![\d.]\d)`,
  'gu',
);

/** All periods of a text, whatever sign the times are written with. */
export const periodsIn = (text: string): Period[] =>
  (/\d[:.]\d/.test(text) ? [...text.matchAll(pattern)] : []).map(
    ({ 0: found, 1: h = '', 2: m = '', 3: between = '', 4: toH = '', 5: toM = '', index }) => ({
      text: found,
      start: index,
      von: `${h.padStart(2, '0')}:${m}`,
      bis: `${toH.padStart(2, '0')}:${toM}`,
      between,
    }),
  );
