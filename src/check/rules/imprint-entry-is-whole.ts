import { report } from '../../problem/index.ts';
import { givenLacks, type Lack, type Lacking, labelLacks, taxLacks } from '../imprint/entries.ts';
import { type Imprint, imprintOf, namesSomebody, responsible, saidFrom } from '../imprint/imprint.ts';
import { linesBelow } from '../imprint/parts.ts';
import { postcode } from '../imprint/publisher.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Rule } from '../rule.ts';

const number: Lack = { de: 'die Registernummer', en: 'the register number' };
const court: Lack = { de: 'das Registergericht', en: 'the register court' };
const person: Lack = { de: 'der Name einer Person', en: 'the name of a person' };
const address: Lack = { de: 'die Anschrift der Person', en: 'the address of the person' };

/**
 * What the imprint begins to say it says whole: with the register stands its number and the court (§ 5 Abs. 1 Nr. 4 DDG),
 * as responsible (§ 18 Abs. 2 MStV, V. i. S. d. P.) and as representative a person is named, as only people can be. The
 * one who is responsible has an address; one that says where to find it is enough.
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
 *   Kulturring Rotental e. V.
 *
 *   ⟦Gestaltung:⟧
 *
 *   ## Lizenz
 *
 *   CC BY 4.0
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V.\
 *   ⟦Umsatzsteuer-Identifikationsnummer: DE 31820457⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V.\
 *   ⟦Vertretungsberechtigter Vorstand: B. Amsel (Vorsitzende)⟧
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
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V., Amselweg 3, 01099 Rotental\
 *   ⟦Registergericht: VR 123⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V., Amselweg 3, 01099 Rotental
 *
 *   ## Verantwortlich im Sinne des Presserechts
 *
 *   ⟦Ada von der Au⟧
 */
export const imprintEntryIsWhole: Rule = {
  id: 'imprint-entry-is-whole',
  needs: ['kontakte', 'panels', 'protokolle'],
  *check(material) {
    const imprint = imprintOf(material);
    if (imprint === undefined) return;
    const lacks = [
      ...registerLacks(imprint),
      ...personLacks(imprint, material),
      ...addressLacks(imprint, material),
      ...taxLacks(imprint),
      ...labelLacks(imprint),
      ...givenLacks(imprint, material),
    ];
    // For whom § 18 MStV holds nobody can tell from here.
    for (const { line, lack } of lacks)
      yield report(
        'imprint-entry-is-whole',
        { found: line.text, ...lack },
        { place: line.place, severity: lack === address ? 'info' : undefined },
      );
  },
};

const kind = '(?:VR|HRA|HRB|GnR|PR|GsR)';
const register = latin(
  `Amtsgericht|Registergericht|(?:Vereins|Handels|Genossenschafts|Partnerschafts)register|(?<!\\p{L})${kind}(?!\\p{L})`,
);
const registerNumber = latin(
  `(?<!\\p{L})${kind}[ \\u00a0.:-]*(?:Nr\\.?\\s?)?\\d|(?:[Rr]egister|Amtsgericht)(?:[^\\n]{0,60}|[^.]{0,120}(?:Nummer|Nr\\.)\\s)\\d`,
);

/** A court or kind of register without any number; a number without any court. */
function registerLacks({ lines, text }: Imprint): readonly Lacking[] {
  const line = lines.findLast((each) => !each.isHeading && register.test(each.text));
  if (line === undefined || /beantragt|Gründung|(?<!\p{L})kein/u.test(text)) return [];
  if (!registerNumber.test(text)) return [{ line, lack: number }];
  return bareNumber.test(line.text.trim()) && !town.test(text) ? [{ line, lack: court }] : [];
}

/** A number with the words for a register or court, and no town to them. */
const bareNumber = latin(
  `^(?:(?:[Ee]ingetragen (?:beim |im |unter )*)?(?:\\p{L}*[Rr]egister(?:gericht|nummer|-Nr\\.)?|(?:das )?Amtsgericht)[:,]?(?: unter)?[ \\u00a0]?)*${kind}[ \\u00a0]?\\d+(?: \\p{Lu})?$`,
);
const town = latin(
  String.raw`(?:[Gg]ericht|(?<!\p{L})AG):?[ \u00a0](?!Amtsgericht|(?:VR|HR[AB]|GnR|PR)[ \u00a0\d])\p{Lu}|gericht \p{L}`,
);

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

const whereabouts = latin(
  String.raw`(?<!\d)\d{5}[ \u00a0]\p{Lu}|[Aa]nschrift|[Aa]dresse|(?:wie|siehe|s\.)\s?o(?:ben|\.)|a\.\s?a\.\s?O|ebenda|ebd\.|c/o`,
);

/** The one person responsible stands with neither an address nor a word on where it is, though others have theirs. */
function addressLacks(imprint: Imprint, material: Material): readonly Lacking[] {
  const { lines, text } = imprint;
  // “A. Amsel (verantwortlich)” says who answers for the text, and not that it is meant by the law.
  const duties = lines.filter((each) => responsible.test(each.text) && !/\(verantwortlich/.test(each.text));
  if (duties.length === 0 || !postcode.test(text)) return [];
  const own = duties.flatMap((duty) => {
    const heading = duty.isHeading
      ? duty
      : lines.slice(0, lines.indexOf(duty)).findLast((each) => each.isHeading);
    return heading === undefined
      ? lines.filter(({ block }) => block === duty.block)
      : linesBelow(imprint, heading);
  });
  if (own.some((each) => whereabouts.test(each.text))) return [];
  const named = own.find((each) => namesSomebody(each.text, material));
  return named === undefined ? [] : [{ line: named, lack: address }];
}
