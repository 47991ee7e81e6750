import type { Dictionary } from '../../spell/index.ts';

/** Spellings of which the rules allow both, and the dictionary has one: “Thermografie” (§ 32), “Abgeltungsteuer” as in tax law. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/graf(?=ie|isch|[^aeiouäöü]*$)/i, 'graph'],
  [/graph(?=ie|isch|[^aeiouäöü]*$)/i, 'graf'],
  [/foto/i, 'photo'],
  [/photo/i, 'foto'],
  [/fon(?=$|e$|ie)/, 'phon'],
  [/(?<=.{4}[^s])steuer/, 'ssteuer'],
  [/rechtstaat/i, 'rechtsstaat'],
  [/selbständig/i, 'selbstständig'],
  [/selbstständig/i, 'selbständig'],
];

/** Most words have none of them. */
const any = /gra(?:f|ph)|[fp]h?oto|fon|steuer|rechtstaat|selb/i;

/** Whether a word is right in another spelling that means the same. */
export const isVariant = (word: string, de: Dictionary): boolean =>
  any.test(word) &&
  variants.some(([pattern, other]) => {
    const one = word.replace(pattern, (found) =>
      /^[A-Z]/.test(found) ? other[0]?.toUpperCase() + other.slice(1) : other,
    );
    return one !== word && de.has(one);
  });
