import { type Place, report } from '../../problem/index.ts';
import { passagesWith } from '../hits.ts';
import { imprintOf } from '../imprint/imprint.ts';
import { latin } from '../latin.ts';
import { type Material, offsetsOf } from '../material/material.ts';
import { nameOf } from '../names/name.ts';
import { knownAs, registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/**
 * One person has one function: the same office in the same form in the agenda, beside a voice, below a foreword and in the
 * imprint. Where one says more than the other, or an office of another kind, nothing is said; two offices in the very same
 * house are worth a look.
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V., vertreten durch Berta Amsel (Vorsitzende)\
 *   Stellvertretende Vorsitzende: Hanna Habicht
 * @bad
 *   Wir wünschen eine gute Lektüre.
 *
 *   Hanna Habicht\
 *   Leiterin des Jugendhauses Rotental
 *
 *   Hanna Habicht\
 *   ⟦Sprecherin⟧ des Jugendhauses Rotental
 * @good
 *   Hanna Habicht\
 *   Leiterin des Jugendhauses
 *
 *   Hanna Habicht\
 *   Sprecherin des Netzwerks
 * @bad programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "10:00", titel: Beginn, personen: [{name: Berta Amsel, funktion: Erste Stadträtin, ort: Rotental}]}
 *     - {um: "14:00", titel: Ende, personen: [{name: Berta Amsel, funktion: ⟦Bürgermeisterin⟧, ort: Rotental}]}
 * @good programm.yaml
 *   titel: Tagesablauf
 *   punkte:
 *     - {um: "10:00", titel: Beginn, personen: [{name: Berta Amsel, funktion: Erste Stadträtin und Dezernentin, ort: Rotental}]}
 *     - {um: "14:00", titel: Ende, personen: [{name: Berta Amsel, funktion: Erste Stadträtin, ort: Rotental}, {name: Ida Iltis, funktion: Bürgermeisterin}]}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Hanna Habicht, rolle: Dezernentin für Kultur, zitat: Ein guter Tag!}
 *     - {name: Hanna Habicht, rolle: ⟦Dezernentin für Sport⟧, zitat: Bis bald!}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Jan Jaguar, rolle: "Geschäftsführer, Jugendhaus", zitat: Ein guter Tag!}
 *     - {name: Jan Jaguar, rolle: ⟦"Geschäftsführerin, Jugendhaus"⟧, zitat: Bis bald!}
 */
export const functionAgrees: Rule = {
  id: 'function-agrees',
  needs: ['kontakte'],
  *check(material) {
    const first = new Map<string, string>();
    for (const { name, held, place } of heldIn(material)) {
      const earlier = first.get(name);
      if (earlier === undefined) first.set(name, held);
      else if (isOther(earlier, held) || isOtherHead(earlier, held) || isElse(earlier, held))
        yield report(
          'function-agrees',
          { name, found: held, known: earlier },
          {
            place,
            severity: isOther(earlier, held) || isOtherHead(earlier, held) ? undefined : 'info',
          },
        );
    }
  },
};

interface Held {
  readonly name: string;
  readonly held: string;
  readonly place: Place | undefined;
}

const behind = latin(
  String.raw`(\p{Lu}[\p{L}-]+(?: \p{Ll}+)* \p{Lu}[\p{L}-]+)(?: \(([^()]+)\)|, ([^,;()\n]+))`,
  'g',
);

/** What is said of people in the agenda, beside voices, and behind their names in the imprint. */
function* heldIn(material: Material): Iterable<Held> {
  const register = registerOf(material);
  const name = (written: string): string => knownAs(register, written);
  for (const { person, name: written } of material.mentions)
    for (const key of ['funktion', 'rolle'])
      if (key in person) {
        const held = String((person as Readonly<Record<string, unknown>>)[key] ?? '');
        for (const part of held.split(/, /))
          if (isOffice(part)) yield { name: name(written), held: part, place: material.of(person, key) };
      }
  const known = new Set(register.spellings.map((each) => each.name.full));
  for (const { written, held, place } of signed(material))
    if (known.has(nameOf(written).full) && isOffice(held)) yield { name: name(written), held, place };
  for (const { written, held, place } of inProse(material, known)) yield { name: name(written), held, place };
  for (const { text, place } of imprintOf(material)?.lines ?? [])
    for (const [, written = '', inBrackets, behindComma = ''] of text.matchAll(behind)) {
      const [who, held] = [nameOf(written).full, inBrackets ?? behindComma];
      if (known.has(who) && isOffice(held)) yield { name: name(who), held, place };
    }
}

const apposed = latin(
  String.raw`(?<!\p{L})(\p{Lu}[\p{L}-]+(?:\s\p{Ll}+)*\s\p{Lu}[\p{L}-]+),\s((?:\p{Lu}\p{Ll}+\s)?\p{Lu}\p{L}+)(?:\s(?:in|von|der|des)\s[^,.;:!?\n]{2,60})?,`,
  'g',
);

/** “Jörg Heidenreich, Erster Stadtrat in Bad Hersfeld, bat” in running text: which office of a town somebody holds. */
function* inProse(
  material: Material,
  known: ReadonlySet<string>,
): Iterable<Omit<Held, 'name'> & { written: string }> {
  for (const { passage, index, match } of matchesOf(material)) {
    const [whole, written = '', held = ''] = match;
    if (passage.form !== 'text' || passage.quoted || headOf(held) === undefined) continue;
    if (!known.has(nameOf(written).full)) continue;
    const start = passage.start + index + whole.indexOf(held, written.length);
    yield { written, held, place: material.place(passage.file, start, start + held.length) };
  }
}

const matchesOf = (material: Material) =>
  [...passagesWith(material, apposed)].flatMap((passage) =>
    [...passage.raw.matchAll(apposed)].map((match) => ({ passage, index: match.index, match })),
  );

/** Offices of which a town has one holder each, and nobody two. */
const heads = latin(
  String.raw`(?<!\p{L})(Oberbürgermeister|Bürgermeister|Landr[aä]t|Erster? Stadtr[aä]t|Erster? Beigeordnete|Kreisbeigeordnete|Ortsvorsteher)(?:in|r|s)?(?!\p{L})`,
  'g',
);
const former = /a\.\s?D\.|ehemal|früher|stellv|Stellv|Zweite|Dritte|\d\./;

/** The one office of a town or county that is said; undefined where none is, or several, or a former one. */
function headOf(held: string): string | undefined {
  const [only, more] = [...held.matchAll(heads)].map(([, head = '']) =>
    head.replace('Erster ', 'Erste ').replace('ä', 'a'),
  );
  return more !== undefined || former.test(held) ? undefined : only;
}

/** “Bürgermeister” of somebody who is “Erster Stadtrat” elsewhere. */
function isOtherHead(a: string, b: string): boolean {
  const [one, other] = [headOf(a), headOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** Below a foreword: the name, and behind a break what its bearer is. */
function* signed(
  material: Material,
): Iterable<{ readonly written: string; readonly held: string; readonly place: Place }> {
  for (const { root, file } of material.texts) {
    if (!/seiten\//.test(file)) continue;
    for (const node of root.children) {
      if (node.type !== 'paragraph') continue;
      const [name, line, role] = node.children;
      if (name?.type !== 'text' || line?.type !== 'break' || role?.type !== 'text') continue;
      const { start = 0, end = 0 } = offsetsOf(role) ?? {};
      const held = role.value.split(/, |\n/)[0] ?? '';
      yield { written: name.value.trim(), held, place: material.place(file, start, end) };
    }
  }
}

const offices = latin(
  String.raw`(?:vorsitzende[rn]?|vorsitz|vorstand|geschäftsführer(?:in)?|leiter(?:in)?|leitung|meister(?:in)?|dezernent(?:in)?|beigeordnete[rn]?|stadtr[aä]t(?:in)?|referent(?:in)?|sprecher(?:in)?|direktor(?:in)?|minister(?:in)?|präsident(?:in)?|koordinator(?:in)?|manager(?:in)?|beauftragte[rn]?|sekretär(?:in)?|landr[aä]t(?:in)?)(?!\p{L})`,
  'i',
);
const isOffice = (text: string): boolean => offices.test(text);

/** The same office for something else, or in another gender; with other words it may be one of another house. */
function isOther(a: string, b: string): boolean {
  const [one, two] = [partsOf(a), partsOf(b)];
  if (one.stem !== two.stem || one.before !== two.before) return false;
  if (one.isFemale !== undefined && two.isFemale !== undefined && one.isFemale !== two.isFemale) return true;
  const isFor = one.rest.startsWith('für ') && two.rest.startsWith('für ');
  return isFor && !one.rest.includes(two.rest) && !two.rest.includes(one.rest);
}

/** Another office of the very same house: “Leiterin der Stiftung Amsel”, “Sprecherin der Stiftung Amsel”. */
function isElse(a: string, b: string): boolean {
  const [one, two] = [partsOf(a), partsOf(b)];
  return one.stem !== two.stem && one.rest.length > 8 && one.rest === two.rest;
}

interface Parts {
  readonly before: string;
  readonly stem: string;
  /** Undefined where the word does not tell: “Leitung”, “Beigeordnete”. */
  readonly isFemale: boolean | undefined;
  readonly rest: string;
}

function partsOf(text: string): Parts {
  const match = offices.exec(text);
  const [office, at] = [(match?.[0] ?? '').toLowerCase(), match?.index ?? 0];
  const before = text.slice(0, at).trim().toLowerCase();
  return {
    before: before.replace(/e[rn]?$/, ''),
    stem: office
      .replace(/in$/, '')
      .replace(/e[rn]?$/, '')
      .replace('ä', 'a'),
    isFemale: /in$|ende$/.test(office) ? true : /(?:er|or|ent|rat)$/.test(office) ? false : undefined,
    rest: text
      .slice(at + office.length)
      .trim()
      .toLowerCase(),
  };
}
