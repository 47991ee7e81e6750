/** Roman numerals, lower case. */
const digits: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** 14 → `xiv` */
export function romanOf(value: number): string {
  let rest = value;
  let text = '';
  for (const [digit, worth] of digits) {
    text += digit.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** `xiv` → 14; undefined for anything that is not written as romanOf writes it. */
export function readRoman(text: string): number | undefined {
  let rest = text;
  let value = 0;
  for (const [digit, worth] of digits) {
    while (rest.startsWith(digit)) {
      rest = rest.slice(digit.length);
      value += worth;
    }
  }
  return rest === '' && value > 0 && romanOf(value) === text ? value : undefined;
}
