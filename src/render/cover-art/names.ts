import { byLetters } from '../../model/index.ts';

const title = /^(?:Prof(?:essor(?:in)?)?|Dr|PD|Priv|Dipl|Mag)(?:[.-]\S*)?$/;
/** Parts of a title that only follow another one: "h. c." after "Dr.", but not the initial of "C. Müller". */
const field = /^(?:h\.c|h|c|med|phil|jur|habil|rer|nat|pol|soc|oec|Ing)\.$/;

/** The name by which people are compared: trimmed, single spaces, without academic titles. Empty stays empty. */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFC')
    .replace(/\.(?=\p{Lu})/gu, '. ')
    .trim()
    .split(/\s+/);
  const titled = (word: string, at: number) => title.test(word) || (at > 0 && field.test(word));
  const first = words.findIndex((word, at) => !titled(word, at));
  return words.slice(Math.max(first, 0)).join(' ');
}

const surname = (key: string) => key.slice(key.lastIndexOf(' ') + 1);

/** Orders two name keys by surname, then by the whole name. */
export const compareNames = (a: string, b: string): number =>
  byLetters(surname(a), surname(b)) || byLetters(a, b);
