import { report } from '../../problem/index.ts';
import {
  type Imprint,
  type ImprintLine,
  imprintOf,
  namesSomebody,
  responsible,
  saidFrom,
} from '../imprint.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Rule } from '../rule.ts';

type Lack = { readonly de: string; readonly en: string };

const number: Lack = { de: 'die Registernummer', en: 'the register number' };
const court: Lack = { de: 'das Registergericht', en: 'the register court' };
const person: Lack = { de: 'der Name einer Person', en: 'the name of a person' };

/**
 * What the imprint begins to say it says whole: with the register stands its number and the court (§ 5 Abs. 1 Nr. 4 DDG),
 * as responsible (§ 18 Abs. 2 MStV, V. i. S. d. P.) and as representative a person is named, as only people can be.
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V.\
 *   Vertreten durch den Vorstand:\
 *   Dr. Ada von der Au, Bo Biber
 *
 *   Registergericht: Amtsgericht Rotental\
 *   Registernummer: VR 123
 *
 *   ## Verantwortlich im Sinne des Presserechts
 *
 *   Ada von der Au, Anschrift wie oben
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V., Eintragung in das Vereinsregister beantragt\
 *   Redaktion: A. Amsel (verantwortlich)
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V.\
 *   ⟦Amtsgericht Rotental, VR⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V.\
 *   ⟦Vereinsregister: VR 123⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *
 *   ## Verantwortlich (V. i. S. d. P.)
 *
 *   ⟦Redaktion des Kulturrings, Amselweg 3, 01099 Rotental⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V.\
 *   ⟦Vertreten durch den Vorstand⟧
 */
export const imprintEntryIsWhole: Rule = {
  id: 'imprint-entry-is-whole',
  needs: ['kontakte', 'panels', 'protokolle'],
  *check(material) {
    const imprint = imprintOf(material);
    if (imprint === undefined) return;
    const lacks = [...registerLacks(imprint), ...personLacks(imprint, material)];
    for (const { line, lack } of lacks)
      yield report('imprint-entry-is-whole', { found: line.text, ...lack }, { place: line.place });
  },
};

interface Lacking {
  readonly line: ImprintLine;
  readonly lack: Lack;
}

const kind = '(?:VR|HRA|HRB|GnR|PR|GsR)';
const register = latin(
  `Amtsgericht|Registergericht|(?:Vereins|Handels|Genossenschafts|Partnerschafts)register|(?<!\\p{L})${kind}(?!\\p{L})`,
);
const registerNumber = latin(
  `(?<!\\p{L})${kind}[ \\u00a0.:-]*(?:Nr\\.?\\s?)?\\d|(?:[Rr]egister|Amtsgericht)[^\\n]{0,60}\\d`,
);

/** A court or kind of register without any number; a number without any court. */
function registerLacks({ lines, text }: Imprint): readonly Lacking[] {
  const line = lines.findLast((each) => !each.isHeading && register.test(each.text));
  if (line === undefined || /beantragt|Gründung|(?<!\p{L})kein/u.test(text)) return [];
  if (!registerNumber.test(text)) return [{ line, lack: number }];
  const isBare = new RegExp(
    `^(?:\\p{L}*[Rr]egister(?:nummer|-Nr\\.)?:? )?${kind}[ \\u00a0]?\\d+(?: \\p{Lu})?$`,
    'u',
  );
  const isAlone = isBare.test(line.text.trim()) && !/gericht|(?<!\p{L})AG(?!\p{L})/iu.test(text);
  return isAlone ? [{ line, lack: court }] : [];
}

const represented = /[Vv]ertret(?:en durch|ungsberechtigt)/;

/** Of the lines with the words for somebody's duty none names a person; told where a name would stand. */
function personLacks(imprint: Imprint, material: Material): readonly Lacking[] {
  return [responsible, represented].flatMap((duty) => {
    const lines = imprint.lines.filter(({ text }) => duty.test(text));
    const [line] = lines;
    const isNamed = lines.some((each) => namesSomebody(saidFrom(imprint, each), material));
    if (line === undefined || isNamed) return [];
    const below = line.isHeading ? imprint.lines[imprint.lines.indexOf(line) + 1] : line;
    // An empty section is told as such.
    return below === undefined || below.isHeading ? [] : [{ line: below, lack: person }];
  });
}
