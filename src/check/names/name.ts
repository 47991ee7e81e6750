import { latin } from '../latin.ts';
/** A personal name taken apart. */
export interface Name {
  /** `Prof. Dr.`; empty without one. */
  readonly title: string;
  readonly given: readonly string[];
  readonly surname: string;
  /** Without titles. */
  readonly full: string;
}

const title = latin(
  String.raw`^(?:(?:Prof|Dr|PD|Dipl|Mag|M\.\s?A|B\.\s?A|Ing|med|phil|jur|rer|nat|h|c)\.[-\s]?(?:-\p{L}+\.?\s*)?|(?:Professorin|Professor|Doktor|Herrn|Herr|Frau)(?!\p{L}))\s*`,
);

/** Takes a written name apart; particles such as `von` belong to the surname. */
export function nameOf(written: string): Name {
  const known = names.get(written) ?? apart(written);
  names.set(written, known);
  return known;
}

// Every rule on people asks for the same few names.
const names = new Map<string, Name>();

function apart(written: string): Name {
  let rest = written.trim().replace(/\s+/g, ' ');
  const titles: string[] = [];
  for (let match = title.exec(rest); match !== null && match[0] !== ''; match = title.exec(rest)) {
    titles.push(match[0].trim());
    rest = rest.slice(match[0].length);
  }
  // “Habicht, Hanna”: some lists are ordered so.
  const [, behind, before] = /^(\S+), (\p{Lu}\S+)$/u.exec(rest) ?? [];
  const words = (behind === undefined ? rest : `${before} ${behind}`).split(' ').filter(Boolean);
  // “von”, “van der”, “tom”, “el”: what is written small in a name belongs to the surname.
  const particle = words.findIndex((word, index) => index > 0 && /^[a-zà-ÿ]+$/.test(word));
  const split = particle > 0 ? particle : Math.max(words.length - 1, 0);
  return {
    title: titles.filter((each) => !/^(?:Herrn?|Frau)$/.test(each)).join(' '),
    given: words.slice(0, split),
    surname: words.slice(split).join(' '),
    full: words.join(' '),
  };
}

/** Letters that are no others with a mark. */
const own: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};
const ownLetter = /[ıøłđðþæœß]/g;

/** A text in lower case without the marks of its letters: umlauts lose their dots. */
export const withoutMarks = (text: string): string =>
  text
    .replace(ownLetter, (letter) => own[letter] ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** Letters only, lower case, umlauts without their dots: how some addresses write names. */
export const bare = (text: string): string => withoutMarks(text.toLowerCase()).replace(/[^a-z]/g, '');

/** Letters only, lower case, umlauts written out: how names are found in addresses and compared. */
export function folded(text: string): string {
  const known = foldings.get(text) ?? fold(text);
  foldings.set(text, known);
  return known;
}

// The same few hundred words and names are compared again and again.
const foldings = new Map<string, string>();

const noLetter = latin(String.raw`[^\p{L}\p{N}]`, 'g');

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replace(ownLetter, (letter) => own[letter] ?? '')
    .normalize('NFD')
    .replace(noLetter, '');
