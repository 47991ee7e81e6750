import { type Problem, report } from '../../problem/index.ts';
import { blocksOf, type Stretch } from '../blocks.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Rule } from '../rule.ts';

const link = /creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)/g;
const code = latin(
  String.raw`CC[ \u00a0-]?(BY(?:[- ](?:NC|SA|ND))*|0)(?:[ \u00a0-](\d\.\d))?(?![\p{L}\d])`,
  'g',
);
/** A licence in words: “Creative Commons Namensnennung – nicht kommerziell 4.0”. */
const spelledOut = /Creative Commons[\s(–-]+(?:Namensnennung|Attribution)[^\]()]*/g;
/** The parts of a licence in words. */
const words: readonly (readonly [string, RegExp])[] = [
  ['nc', /nicht[- ]?kommerziell|non-?commercial/i],
  ['nd', /keine\s+Bearbeitung|no ?derivat/i],
  ['sa', /gleichen\s+Bedingungen|share-?alike/i],
];

/**
 * A Creative Commons licence is the same by its short name, in words and where its link leads.
 *
 * @good Text: [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/deed.de), Bilder sind ausgenommen.
 * @bad Text: CC BY 4.0, siehe [Lizenztext](https://⟦creativecommons.org/licenses/by-nc/4.0⟧/deed.de).
 * @bad Text: [CC BY-SA 4.0](https://⟦creativecommons.org/licenses/by-sa/3.0⟧/deed.de).
 * @bad Text: ⟦CC BY 4.0⟧, [creativecommons.org/licenses/by-sa/4.0](https://creativecommons.org/licenses/by-sa/4.0/deed.de).
 * @good Text: [Creative Commons Namensnennung 4.0 International](https://creativecommons.org/licenses/by/4.0/deed.de).
 * @bad Text: [Creative Commons Namensnennung – Weitergabe unter gleichen Bedingungen 4.0](https://⟦creativecommons.org/licenses/by/4.0⟧/).
 * @bad Text: Namensnennung – nicht kommerziell (⟦CC BY 4.0⟧).
 */
export const licenceFitsItsLink: Rule = {
  id: 'licence-fits-its-link',
  *check(material) {
    for (const { file, start, text } of blocksOf(material)) {
      const codes = [...text.matchAll(code)];
      const [first] = codes;
      if (first === undefined) yield* inWords({ file, start, text }, material);
      // Two licences in one paragraph are for two things.
      if (first === undefined || new Set(codes.map(([, parts]) => parts)).size > 1) continue;
      const short = partsOf(first[1] ?? '');
      const isSpoken = words.every(([part, spoken]) => !spoken.test(text) || short.includes(part));
      if (!isSpoken) yield problem(first[0], text.slice(0, first.index).trim().slice(-60), first.index);
      const kept = reserved.exec(text);
      if (kept !== null) yield problem(kept[0].trim(), first[0], kept.index);
      const links = [...text.matchAll(link)];
      const others = links.filter(
        ([, parts = '', version]) =>
          partsOf(parts) !== short || (first[2] !== undefined && first[2] !== version),
      );
      const [other] = others;
      // A link that is written out says it twice: then the short name is the odd one.
      if (other !== undefined && others.length > 1 && others.every(([found]) => found === other[0]))
        yield problem(first[0], other[0], first.index);
      else for (const { 0: found, index } of others) yield problem(found, first[0], index);

      function problem(found: string, known: string, index: number) {
        const from = start + index;
        const place = material.place(file, from, from + found.length);
        return report('licence-fits-its-link', { found, known }, { place });
      }
    }
  },
};

/** What a free licence does not do, said of all and not of pictures or the rest. */
const reserved =
  /(?<=^|[.!]\s)(?:Alle Rechte vorbehalten|(?:Der )?Nachdruck[^.!]{0,40}(?:nur mit|verboten|untersagt|nicht (?:gestattet|erlaubt))(?![^.!]*(?:Logo|Foto|Bild|Zitat)))/;

/** A licence that has only its words, beside the link to it. */
function* inWords(
  { file, start, text }: Pick<Stretch, 'file' | 'start' | 'text'>,
  { place }: Material,
): Iterable<Problem> {
  const [named, links] = [[...text.matchAll(spelledOut)], [...text.matchAll(link)]];
  const [spoken, target] = [named[0]?.[0], links[0]];
  if (spoken === undefined || target === undefined || named.length > 1 || links.length > 1) return;
  const { 0: found, 1: parts = '', 2: version, index } = target;
  const said = ['by', ...words.flatMap(([part, each]) => (each.test(spoken) ? [part] : []))].sort().join('-');
  const number = /\d\.\d/.exec(spoken)?.[0] ?? version;
  if (partsOf(parts) === said && number === version) return;
  const from = start + index;
  const known = spoken.replace(/\s+/g, ' ').trim();
  yield report('licence-fits-its-link', { found, known }, { place: place(file, from, from + found.length) });
}

/** “BY-NC SA” and “by-nc-sa” alike; public domain is “0”. */
const partsOf = (text: string): string =>
  text === 'zero' ? '0' : text.toLowerCase().split(/[- ]/).sort().join('-');
