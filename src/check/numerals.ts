/** Numbers in words, by what they count: “null” to “zwölf”. The one of “ein Panel” is an article. */
export const cardinals: readonly string[] =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

/** Roman numbers from one on. */
export const romans: readonly string[] = 'I II III IV V VI VII VIII IX X XI XII XIII XIV'.split(' ');

/** From two on, for a pattern. */
export const severalInWords: string = cardinals.slice(2).join('|');

/** What a number in digits or in words counts; -1 of a word that is none. */
export const countOf = (numeral: string): number =>
  /\d/.test(numeral) ? Number(numeral) : cardinals.indexOf(numeral.toLowerCase());

/** An amount as a German text writes it, to three decimals at most: “3.040,25”. */
export function amountInDigits(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 1000) / 1000).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
