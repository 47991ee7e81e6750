import { type Problem, report } from '../../problem/index.ts';
import { explainedShorts, otherMeanings } from '../abbreviation-tables.ts';
import { codesOfLaw, turnedNumeral } from '../codes-of-law.ts';
import { hitsIn } from '../hits.ts';
import { latin, literal } from '../latin.ts';
import {
  bareLong,
  endsLike,
  initialsOf,
  isExpanded,
  isIn,
  isOtherLong,
  isRejoined,
  isStrange,
  isTurned,
  otherHead,
  writtenOutFor,
} from '../long-forms.ts';
import { otherPartsIn } from '../long-words.ts';
import type { Material } from '../material/material.ts';
import { stepsBetween } from '../names/likeness.ts';
import { registerOf } from '../names/register.ts';
import { isInAddress } from '../quotes.ts';
import type { Rule } from '../rule.ts';
import { wellKnown } from '../well-known.ts';

/**
 * An abbreviation is written as in `abkuerzungen`: the same capitals, spaces and signs. In compounds its parts are joined
 * by hyphens. Introduced behind its long form it is the one that is used.
 *
 * @good Die SAB fördert LEADER-Projekte.
 * @bad Die ⟦Sab⟧ fördert.
 * @bad Die Sächsische Aufbaubank (⟦SBA⟧) fördert.
 * @bad Der öffentliche Nahverkehr (⟦ÖVN⟧) fehlt; ohne ÖNV geht nichts, und der ÖNV ist teuer.
 * @bad Die ⟦Sächsische Förderbank⟧ (SAB) fördert.
 * @good Die Mittel der Sächsischen Aufbaubank (SAB) und des Europäischen Sozialfonds (ESF).
 * @bad Das steht in § 7a SGB XI und § 8 ⟦SGB 11⟧.
 * @good Die Sächsische Aufbaubank (SAB) und der Sächsische Ausländerbeirat (SABR) helfen.
 * @good Die Hilfe der Sächsischen Aufbaubanken (SAB); ESF (Europäischer Sozialfonds).
 * @bad Das Geld kommt aus dem Europäischen Sozialfonds Plus (⟦EFS⟧ Plus).
 * @bad Es hilft das Bundesamt für Sicherheit in der Informationstechnik (⟦BIS⟧).
 * @bad Frau Amsel (⟦SBA⟧) half.
 * @bad Die Mittel des ⟦Europäischen Sonderfonds⟧ Plus (ESF Plus) helfen.
 * @good Das Internationale Olympische Komitee (IOC) und die Weltgesundheitsorganisation (WHO) kamen.
 * @bad Das Geld kommt von der ⟦Stiftung für Arbeit und Beruf⟧ (SAB).
 * @good Das Geld kommt von der Sächsischen Aufbaubank – Förderbank (SAB), der Europäische Sozialfonds Plus (ESF Plus) hilft.
 * @good Das Gesetz für Erneuerbare Energien (EEG) und Geld bei der Europäischen Zentralbank (EZB).
 * @bad Das Geld kommt aus dem ESF (⟦Europäischer Sonderfonds⟧).
 * @bad
 *   | Abkürzung | Bedeutung |
 *   |---|---|
 *   | ESF | Europäischer Sozialfonds |
 *   | SAB | ⟦Sächsische Bürgschaftsbank⟧ |
 * @good
 *   | Abkürzung | Bedeutung |
 *   |---|---|
 *   | ESF | Sozialfonds der Europäischen Union |
 *   | LEADER | Liaison entre actions de développement |
 *   | SAB | Sächsische Aufbaubank – Förderbank |
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt der Vereine
 *   untertitel: Zwei ⟦Vollzeitäquivalente⟧ (VZÄ) für alle
 *   abkuerzungen: {VZÄ: Vollzeitarbeitskraft, BGA: Begleitausschuss}
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 * @good handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt der Vereine
 *   untertitel: Drei Vollzeitarbeitskräfte (VZÄ) und ein Begleitgremium (BGA)
 *   abkuerzungen: {VZÄ: Vollzeitarbeitskraft, BGA: Begleitausschuss}
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 * @bad Die Dorfkraft eG und die Wärmekraft ⟦e.G.⟧ kamen.
 * @bad
 *   | Abkürzung | Bedeutung |
 *   |---|---|
 *   | BetrVG | Betriebsverfassungsgesetz |
 *   | ArbStättV | Arbeitsstättenverordnung |
 *
 *   Das steht in der Arbeitsstättenverordnung (⟦ArbStättVO⟧).
 * @bad
 *   | Kürzel | Bedeutung |
 *   |---|---|
 *   | DSGVO | Datenschutz-Grundverordnung |
 *   | KAnG | Klimaanpassungsgesetz |
 *
 *   Das steht in der Datenschutz-Grundverordnung (⟦DS-GVO⟧) und in § 12 ⟦KlAnG⟧.
 * @good
 *   | Kürzel | Bedeutung |
 *   |---|---|
 *   | BayBO | Bayerische Bauordnung |
 *   | ArbZG | Arbeitszeitgesetz |
 *
 *   Das steht in § 3 BbgBO, § 7 BayBO, § 4 Absatz 2 ArbSchG, § 7 ArbSG und § 5 ArbZG.
 */
export const abbreviationHasOneForm: Rule = {
  id: 'abbreviation-has-one-form',
  needs: ['handreichung', 'serie'],
  *check(material) {
    yield* misintroduced(material);
    yield* longForms(material);
    yield* codesOfLaw(material);
    yield* turnedLetters(material);
    yield* turnedNumeral(material);
    yield* nearMixed(material);
    yield* nearCited(material);
    yield* otherParts(material);
    yield* cooperatives(material);
    for (const { found, known, place: at } of otherMeanings(material))
      yield report('abbreviation-has-one-form', { found, known }, { place: at });
    const {
      handreichung,
      passages,
      wholeText,
      place,
      woerterbuecher: { de },
    } = material;
    const shorts = new Map(
      Object.keys(handreichung.abkuerzungen).flatMap((short) =>
        short.length > 2 ? [[plain(short), short]] : [],
      ),
    );
    const forms = [...shorts.values()].map((short) =>
      short
        .split(' ')
        .map((part) => literal(part).replace('Plus', '(?:Plus|\\+)'))
        .join('[ -]?'),
    );
    const pattern = latin(`(?<![\\p{L}\\d@./-])(?:${forms.join('|')})(?![\\p{L}\\d@/-])`, 'gi');
    if (forms.length === 0 || wholeText.search(pattern) < 0) return;
    for (const { raw, file, start, form, key, quoted } of passages) {
      if (form === 'link' || quoted || ['name', 'kommune', 'ort'].includes(key)) continue;
      for (const { 0: found, index } of raw.matchAll(pattern)) {
        const short = shorts.get(plain(found));
        // Spaces are the business of other rules; it may be a word of its own, or stand in a title in capitals.
        const isRight =
          found.replace(/\s/g, ' ') === short?.replace(/\s/g, ' ') ||
          (found === short?.toUpperCase() && raw === raw.toUpperCase()) ||
          de.has(found);
        if (short === undefined || isRight || isInAddress(raw, index)) continue;
        const where = { place: place(file, start + index, start + index + found.length) };
        yield report('abbreviation-has-one-form', { found, known: short }, where);
      }
    }
  },
};

/** Without what may differ. */
const plain = (short: string): string => short.toLowerCase().replace(/[\s-]/g, '').replace('+', 'plus');

const introduced = latin(String.raw`(?<=\p{L}\.?\s+)\((\p{Lu}[\p{L}-]{1,11})\)`, 'g');
const capitals = latin(String.raw`(?<![\p{L}\d-])\p{Lu}{3,7}(?![\p{L}\d])`, 'g');

/** “long (SHROT)”: letters in another order than the long form has them, or others than the list has. */
function* misintroduced(material: Material): Iterable<Problem> {
  const { passages, wholeText, place } = material;
  const shorts = explainedShorts(material);
  const listed = Object.entries(shorts);
  const used = new Set([...listed.map(([short]) => short), ...(wholeText.match(capitals) ?? [])]);
  for (const { raw, file, start, form, quoted } of passages) {
    if (form === 'link' || quoted || !raw.includes('(')) continue;
    for (const { 1: short = '', index } of raw.matchAll(introduced)) {
      if (!severalCapitals.test(short) || shorts[short] !== undefined) continue;
      const before = raw.slice(Math.max(0, index - 140), index);
      const own = listed.find(([, written]) => endsLike(before, bareLong(written)))?.[0];
      const known = own ?? (isPlain.test(short) ? meantBy(short, before, used) : undefined);
      if (known === undefined || known === short) continue;
      const from = start + index + 1;
      yield report(
        'abbreviation-has-one-form',
        { found: short, known },
        { place: place(file, from, from + short.length) },
      );
    }
  }
}

/** Of long ones, and those with a hyphen, nothing is known but what the list says. */
const isPlain = latin(String.raw`^\p{L}{3,8}$`);
const severalCapitals = latin(String.raw`\p{Lu}.*\p{Lu}`);

/** What is used elsewhere or made of the initials, where the letters do not stand in the words before. */
function meantBy(short: string, before: string, used: ReadonlySet<string>): string | undefined {
  const long = before.trim().split(/\s+/).slice(-8).join(' ');
  const initials = initialsOf(long).slice(-short.length);
  // “Gesetz für Erneuerbare Energien (EEG)”: the compound it is short for has the first word last.
  const isCompound = short === initials.slice(1) + initials.slice(0, 1);
  if (wellKnown.has(short) || isCompound) return undefined;
  if (isTurned(initials, short) && writtenOutFor(short, long) === undefined) return initials;
  if (isIn(short, long)) return undefined;
  return [...used].find((other) => isNear(short, other) && isIn(other, long));
}

/** “long (SHORT)” and “SHORT (long)” where the list has nearly the same long form: one of the two is wrong. */
function* longForms(material: Material): Iterable<Problem> {
  const { handreichung, passages, place } = material;
  const named = (text: string): boolean =>
    registerOf(material).spellings.some(({ name }) => text.endsWith(name.full));
  const listed = Object.entries(handreichung.abkuerzungen).map(([short, written]) => {
    const known = bareLong(written);
    return { short, known, count: known.split(/\s+/).length };
  });
  for (const { raw, file, start, form, quoted } of passages) {
    if (form === 'link' || quoted || !raw.includes('(')) continue;
    for (const { 0: all, 1: short, 2: behind = '', index } of raw.matchAll(bracketed)) {
      const bare = all.replace(' Plus)', ')');
      const { known, count } =
        listed.find((each) => bare === `(${each.short})` || each.short === short) ?? {};
      if (known === undefined || count === undefined) continue;
      const isBefore = behind === '';
      const text = raw
        .slice(0, index)
        .trimEnd()
        .replace(bare === all ? '' : /\s+Plus$/, '');
      const found = isBefore
        ? otherBefore(text, known, count) ||
          otherHead(text, bare.slice(1, -1), known) ||
          strangeBefore(text, short ?? bare.slice(1, -1), known, named)
        : isOtherLong(behind, known)
          ? behind
          : '';
      const slip = isBefore && found === '' ? slipInList(text, known, count, material) : undefined;
      if (slip !== undefined)
        yield report('abbreviation-has-one-form', slip, {
          place: material.of(handreichung.abkuerzungen, short ?? bare.slice(1, -1)),
        });
      if (found === '') continue;
      const from = start + (isBefore ? text.length - found.length : index + all.indexOf('(') + 1);
      yield report(
        'abbreviation-has-one-form',
        { found: found.replace(/\s+/g, ' '), known },
        { place: place(file, from, from + found.length) },
      );
    }
  }
}

/** A word of the list that is none, where the text has the one of the dictionary, a letter away. */
function slipInList(
  text: string,
  known: string,
  count: number,
  { woerterbuecher: { de } }: Material,
): { found: string; known: string } | undefined {
  const [here, listed] = [text.split(/\s+/).slice(-count), known.split(/\s+/)];
  const at = listed.findIndex(
    (word, index) =>
      word.length > 7 &&
      word !== here[index] &&
      !de.has(word) &&
      de.isWhole(here[index] ?? '') &&
      stepsBetween(word, here[index] ?? '') === 1,
  );
  return at < 0 ? undefined : { found: listed[at] ?? '', known: here[at] ?? '' };
}

/** “(SHORT)”, or “SHORT (long)”. */
const bracketed = latin(
  String.raw`(?<=\s)\([\p{L}\d +]{2,12}\)|(?<![\p{L}-])(\p{Lu}[\p{L} ]{1,11}?) \((\p{L}[^()]{9,80})\)`,
  'g',
);

/** The long form before the brackets, if it is another one: of as many words as that of the list, or one more or less. */
function otherBefore(text: string, known: string, count: number): string {
  if (endsLike(text, known)) return '';
  const same = lastWords(text, count) ?? '';
  if (isOtherLong(same, known)) return same;
  const others = [count - 1, count + 1].map((each) => (each > 1 ? (lastWords(text, each) ?? '') : ''));
  return others.find((each) => isRejoined(each, known)) ?? '';
}

/** “Bürgerlichen Gesetzbuchs (BGB)” where the list has “Bundesgesetzbuch”: other words with the letters of the short form. */
function strangeBefore(
  text: string,
  short: string,
  known: string,
  isNamed: (text: string) => boolean,
): string {
  // Of a foreign one the list may have what it means.
  if (!/^[A-ZÄÖÜ]{2,}$/.test(short) || !isExpanded(short, known) || endsLike(text, known)) return '';
  const found = writtenOutFor(short, text) ?? '';
  return found !== '' && isStrange(found, known) && !isNamed(text) ? found : '';
}

const lastWords = (text: string, count: number): string | undefined =>
  new RegExp(`(?:\\S+\\s+){${String(count - 1)}}\\S+$`).exec(text)?.[0];

const mixed = latin(String.raw`(?<![\p{L}\d@./-])\p{Lu}\p{Ll}\p{Lu}{3,6}(?![\p{L}\d@/-])`, 'g');

const small = latin(String.raw`\p{Ll}`, 'g');
const cited = latin(
  String.raw`(?<=§[^.;:!?\n]{1,40}\s)\p{Lu}(?=\p{L}*\p{Ll})\p{L}{2,9}(?![\p{L}\d@/-])`,
  'g',
);

/** “§ 12 KlAnG” where the list has KAnG: the same capitals, and one small letter more, less or another; a law nobody else cites. */
function* nearCited(material: Material): Iterable<Problem> {
  const { wholeText, place, woerterbuecher } = material;
  const all = Object.keys(explainedShorts(material));
  const listed = all.filter((short) => /^\p{Lu}\p{L}*\p{Ll}\p{L}*\p{Lu}$/u.test(short) && short.length > 3);
  for (const { passage, index, found } of listed.length === 0 ? [] : hitsIn(material, cited)) {
    const known = listed.find(
      (short) =>
        found !== short &&
        short.replace(small, '') === found.replace(small, '') &&
        stepsBetween(found, short) === 1,
    );
    const isOwn = all.includes(found) || wholeText.split(found).length > 2 || woerterbuecher.de.has(found);
    if (known === undefined || isOwn || passage.form === 'link') continue;
    const start = passage.start + index;
    const where = { place: place(passage.file, start, start + found.length) };
    yield report('abbreviation-has-one-form', { found, known }, where);
  }
}

/** “StMLF” where the list has StMELF: small and capital letters, and one of them left out or too much. */
function* nearMixed(material: Material): Iterable<Problem> {
  const all = Object.keys(material.handreichung.abkuerzungen);
  const listed = all.filter((short) => short.length > 5 && /^[A-Z][a-z][A-Z]+$/.test(short));
  if (listed.length === 0) return;
  for (const { passage, index, found } of hitsIn(material, mixed)) {
    const known = listed.find((short) => found !== short && stepsBetween(found, short) === 1);
    if (known === undefined || all.includes(found) || passage.form === 'link') continue;
    const start = passage.start + index;
    const where = { place: material.place(passage.file, start, start + found.length) };
    yield report('abbreviation-has-one-form', { found, known }, where);
  }
}

/** “EFS Plus” where the list has ESF: the same letters in another order, explained by no long form of their own. */
function* turnedLetters(material: Material): Iterable<Problem> {
  const { handreichung, passages, wholeText, place, woerterbuecher } = material;
  const listed = Object.keys(handreichung.abkuerzungen).flatMap((short) =>
    short.split(/\s/).filter((part) => part.length > 2 && /^\p{Lu}+$/u.test(part)),
  );
  const known = new Set([...listed, ...handreichung.woerter]);
  const counts = new Map<string, number>();
  for (const [found] of wholeText.matchAll(capitals)) counts.set(found, (counts.get(found) ?? 0) + 1);
  const slips = [...counts].flatMap(([found, count]) => {
    const meant = listed.find((short) => isTurned(short, found));
    const isWord = known.has(found) || wellKnown.has(found) || woerterbuecher.de.has(found);
    return meant === undefined || isWord || count > 1 ? [] : [{ found, meant }];
  });
  for (const { found, meant } of slips)
    for (const { raw, file, start, form, key } of passages) {
      const at = form === 'link' ? -1 : raw.search(new RegExp(`(?<![\\p{L}@./-])${found}(?![\\p{L}@])`, 'u'));
      const isNamed = ['name', 'ort', 'kommune'].includes(key) && raw !== found;
      if (at < 0 || isNamed || isInAddress(raw, at)) continue;
      const [before = ''] = /[^(]*(?=\($)/.exec(raw.slice(0, at)) ?? [];
      const long = bareLong(handreichung.abkuerzungen[meant] ?? '');
      // Explained on its own, unless by the long form of the other one; “long (TURNED)” is told by the letters already.
      const isLong = endsLike(before.replace(/ Plus\s*$/, ''), long);
      const isOwn = before !== '' && !isLong && isIn(found, before);
      if (isOwn || (isLong && raw[at + found.length] === ')')) continue;
      yield report(
        'abbreviation-has-one-form',
        { found, known: meant },
        { place: place(file, start + at, start + at + found.length) },
      );
    }
}

const isNear = (a: string, b: string): boolean =>
  isTurned(a, b) || (Math.min(a.length, b.length) > 3 && stepsBetween(a, b) === 1);

/** “Inklusionsfachdienst (IFD)” where the list has “Integrationsfachdienst”. */
function* otherParts(material: Material): Iterable<Problem> {
  for (const { file, start, found, known } of otherPartsIn(material))
    yield report(
      'abbreviation-has-one-form',
      { found, known },
      { place: material.place(file, start, start + found.length) },
    );
}

const cooperative = latin(String.raw`(?<![\p{L}.])e\.\s?G\.(?!\p{L})`, 'g');

/** The law writes “eG” (§ 3 GenG); the older form is told beside it. */
function* cooperatives(material: Material): Iterable<Problem> {
  if (!/\seG(?![A-Za-z])/.test(material.wholeText)) return;
  for (const { passage, index, found } of hitsIn(material, cooperative)) {
    const start = passage.start + index;
    const where = { place: material.place(passage.file, start, start + found.length) };
    yield report('abbreviation-has-one-form', { found, known: 'eG' }, where);
  }
}
