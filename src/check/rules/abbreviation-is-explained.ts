import { report } from '../../problem/index.ts';
import type { Material } from '../material/material.ts';
import type { Rule } from '../rule.ts';

/** Known to every reader, or the name of a thing rather than short for something. */
const known = new Set(
  'EU USA UNO DDR BRD ZDF ARD DIN ISO PDF CD DVD TV PC IT OK WC LKW PKW SMS PIN FAQ URL USB GPS MDR AG GmbH gGmbH mbH KG eG GbR UG CC BY SA NC ND WLAN NGO QR CEO ID VR HRB DSGVO GG BGB NICHT KEIN KEINE UND ODER ALLE NUR NEU'.split(
    ' ',
  ),
);
const abbreviation =
  /(?<![\p{L}\p{N}_.@/-])(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}{1,2}\p{Lu}\p{Ll}{0,2}|\p{Lu}\p{Ll}\p{Lu}{1,3})(?![\p{L}\p{N}_@])/gu;

/**
 * An abbreviation is explained in `abkuerzungen` or beside its first use, as “long (SHORT)” or “SHORT (long)”.
 * Contacts, imprint and titles in capitals are left alone.
 *
 * @good Die Sächsische Aufbaubank (SAB) und der Verband ländlicher Orte (VLO) halfen, der VLO sehr.
 * @good Ein PDF der EU, in der DDR und nach DIN; Kapitel III und Karl IV.
 * @bad Der ⟦VLO⟧ half.
 */
export const abbreviationIsExplained: Rule = {
  id: 'abbreviation-is-explained',
  *check(material) {
    const explained = explainedIn(material);
    const told = new Set<string>();
    for (const { raw, file, start, form, key } of material.passages) {
      if (form === 'link' || ['institution', 'kommune', 'name', 'programm', 'nachweis', 'alt'].includes(key))
        continue;
      if (/impressum\.md$/.test(file) || isShouted(raw)) continue;
      for (const { 0: found, index } of raw.matchAll(abbreviation)) {
        if (known.has(found) || explained.has(found) || told.has(found) || isRoman(found)) continue;
        told.add(found);
        yield report(
          'abbreviation-is-explained',
          { found },
          { place: material.place(file, start + index, start + index + found.length) },
        );
      }
    }
  },
};

function explainedIn({ handreichung, passages }: Material): ReadonlySet<string> {
  const found = Object.keys(handreichung.abkuerzungen).flatMap((short) => short.split(' '));
  const beside = passages.flatMap(({ raw }) => [
    ...[...raw.matchAll(/\p{L}[\p{L}-]{3,} \(([\p{L} ]{2,12})\)/gu)].flatMap(([, short = '']) =>
      short.split(' '),
    ),
    ...[...raw.matchAll(/(?<!\p{L})([\p{Lu}][\p{L}]{1,8}) \((?=\p{L}[^)]{8,}\))/gu)].map(
      ([, short = '']) => short,
    ),
  ]);
  return new Set([...found, ...beside, ...handreichung.woerter]);
}

const isRoman = (text: string): boolean => /^(?=[IVXLC]+$)(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text);

/** A title in capitals is full of words that are no abbreviations. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return (
    words.some((word) => /^\p{Lu}{7,}$/u.test(word)) ||
    (words.length > 1 && words.every((word) => /^\p{Lu}+$/u.test(word)))
  );
}
