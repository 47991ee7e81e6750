import { latin } from './latin.ts';

/** Kinds of numbers that a text and the address of its page name: each pattern finds the number. */
const kinds: readonly (readonly [text: RegExp, url: RegExp])[] = [
  // gesetze-im-internet.de: `__13a.html`, `art_5.html`; dejure.org: `/gesetze/SGB_VIII/13a.html`.
  [
    /(?:§§?|Paragra(?:f|ph)(?:en)?)\s?(\d+\s?[a-z]?)(?![\p{L}\d])/giu,
    /\/(?:__|gesetze\/[\w-]+\/)(\d+[a-z]?)\.html/gi,
  ],
  [
    /(?<!\p{L})Art(?:ikel|\.)\s?(\d+\s?[a-z]?)(?![\p{L}\d])/giu,
    /\/(?:art_|gesetze\/[\w-]+\/)(\d+[a-z]?)\.html/gi,
  ],
  [/(?<!\p{L})SGB\s([IVX]+)(?!\p{L})/gu, /\/sgb_(\d+|[ivx]+)\//gi],
  ...['heft', 'ausgabe', 'band', 'teil', 'modul', 'kapitel', 'protokoll', 'panel', 'handreichung'].map(
    (word) =>
      [
        new RegExp(`(?<!\\p{L})${word}\\s(?:nr\\.\\s)?(\\d{1,3})(?![\\d./])`, 'giu'),
        new RegExp(`${word}[-_]?(?:nr[-_]?)?(\\d{1,3})(?!\\d)[^/]*$`, 'gi'),
      ] as const,
  ),
  // The folder of a page may bear the year in which it was put there.
  [/(?<![\d/.–-])(20\d\d)(?![\d/–-])/gu, /(?<!\d)(20\d\d)(?!\d)(?=[^/]*$)/g],
];

const hasNumber = /\d|SGB/;

/** Whether text and address of a link both name a paragraph, an issue, a year, and none of them is the same. */
export function isOtherNumber(text: string, url: string): boolean {
  if (!hasNumber.test(text) || !/\d|sgb/i.test(url)) return false;
  return kinds.some(([inText, inUrl]) => {
    const said = numbersOf(text, inText);
    const led = said.length === 0 ? [] : numbersOf(url, inUrl);
    return led.length > 0 && !led.some((each) => said.includes(each));
  });
}

/** Kinds that a page of a law has: paragraph, article, book. */
const ofLaws = kinds.slice(0, 3);
const namesLaw = latin(String.raw`(?<![§\p{L}])(?:§|Paragra(?:f|ph)|Art(?:ikel|\.))\s?\d`, 'gi');

/**
 * Whether what stands before a link names one paragraph and the page of the link is another: “§ 41 SGB VIII, Hilfe für
 * junge Volljährige, www.gesetze-im-internet.de”.
 *
 * @param before the sentence or item up to the link, without other links
 */
export function isOtherParagraph(before: string, url: string): boolean {
  if (!/\d[a-z]?\.html/i.test(url) || before.match(namesLaw)?.length !== 1) return false;
  return ofLaws.some(([inText, inUrl]) => {
    const said = numbersOf(before, inText);
    const led = said.length === 1 ? numbersOf(url, inUrl) : [];
    return led.length > 0 && !led.some((each) => said.includes(each));
  });
}

const numbersOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(({ 1: number = '' }) => plain(number));

/** “IX” is 9, “03” is 3. */
const plain = (number: string): string => {
  const written = number.replace(/\s/g, '').toLowerCase();
  const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv'];
  return roman.includes(written) ? String(roman.indexOf(written)) : written.replace(/^0+(?=\d)/, '');
};
