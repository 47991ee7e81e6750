import { report } from '../../problem/index.ts';
import { writtenOutFor } from '../abbreviations/long-forms.ts';
import { wellKnown } from '../abbreviations/well-known.ts';
import type { Material } from '../material/material.ts';
import { alles, type Rule } from '../rule.ts';
import { capital } from '../spelling/cases.ts';

// Latin letters written out: repeated Unicode classes cost more to compile than the whole search.
const [upper, lower] = ['A-ZÀ-ÖØ-Þ', 'a-zß-öø-ÿ'];
const letter = upper + lower;
/** “InsoFa”, “LaSuB”: beginnings of words, seven letters at the most. */
const camel = `(?=[${letter}]{4,7}(?![${letter}]))(?:[${upper}][${lower}]{1,3}){2}[${upper}]?`;
const abbreviation = new RegExp(
  `(?<![${letter}\\d_.@/-])(?:[${upper}]{2,6}|[${upper}][${lower}]{1,2}[${upper}][${lower}]{0,2}|[${upper}][${lower}][${upper}]{1,3}|[${upper}]{2,4}[${lower}]{1,2}[${upper}]{1,3}|[${upper}][${lower}]{2,4}(?:[${upper}]{1,2}G|[${upper}]?(?:GB|GO|VO))|${camel})(?![${letter}\\d_@]|\\.[${upper}])`,
  'g',
);
/** What stands in brackets, and up to eight words before it. */
const inBrackets = new RegExp(`\\(([${letter} ]{2,12})(?:-[${letter}]+|\\s20\\d\\d)?\\)`, 'g');
const wordsBefore = new RegExp(`(?:[»„]?[${letter}.-]+[«“]?,?\\s+){1,8}$`);
const longBehind = new RegExp(
  `(?<![${letter}])([${upper}][${letter}]{1,8})(?:[ \\u00a0](?:[IVX]{1,4}|Plus))? \\((?=[${letter}][^)]{8,}\\))`,
  'g',
);

/** “(§ 3 des Einkommensteuergesetzes, EStG)”, “(Application Programming Interface, API)”. */
const behindComma = new RegExp(`,\\s([${letter}]{2,8})\\)`, 'g');
/** “CKAN 2.11”, “DCAT-AP.de 3.0”: the version of a program or standard, no amount, time or date. */
const versioned = new RegExp(
  `(?<![${letter}\\d_.@/-])([${letter}]{2,8})(?:-[${letter}]{2,}(?:\\.[a-z]{2,3})?)?\\s[vV]?(?!\\d{1,3}\\.\\d{3}(?!\\d))\\d+\\.\\d+(?:\\.\\d+)?(?!\\d|[.,]\\d|\\.\\s[a-z]|\\s(?:Uhr|Euro|€|Prozent|%|Mio|Mrd|Tonnen|km|Meter))`,
  'g',
);
/** “GovData: das Datenportal für Deutschland”, also as the words of a link; “MIT steht für das Massachusetts …”. */
const described = new RegExp(
  `(?:(?:^|[*\\n])(?=[${letter}]{2,8}\\**: )|(?=[${letter}]{2,8}(?: \\d+“)?(?: in [${letter}]+)? (?:steht|ist kurz) für ))([${letter}]{2,8})(?:\\**:|(?: \\d+“)?(?: in [${letter}]+)? (?:steht|ist kurz) für) (?:das|die|de[nr]|eine?) (?:[a-zäöüß]+ )?[${upper}]`,
  'g',
);

/**
 * An abbreviation is explained in `abkuerzungen` or beside its first use, as “long (SHORT)” or “SHORT (long)”.
 * Contacts, imprint and titles in capitals are left alone.
 *
 * @good Die Sächsische Aufbaubank (SAB) und der Verband ländlicher Orte (VLO) halfen, der VLO sehr.
 * @good Ein PDF der EU, in der DDR und nach DIN; Kapitel III und Karl IV.
 * @good Den Zuschuss gibt die KfW, gesendet hat es der NDR.
 * @good Bilder bearbeiten mit GIMP; gespeichert als PNG oder JPG.
 * @good Das gilt nach § 72a SGB VIII und § 52 Abs. 2 Nr. 4 AO; SGB IX (Neuntes Buch Sozialgesetzbuch) auch; ein Clip auf TikTok.
 * @good Amsel, Anna: *LVO 2018. Leben am See*, Verlag, 2020; das Programm „LVO“ und die NATO; Verordnung (EG) Nr. 12.
 * @good „Verband ländlicher Orte“ (VLO) und der Bundesverkehrswegeplan (BVWP 2015); DIE GRÜNEN; die VLO-Leute.
 * @good Auf dem Server läuft KATX 2.11 oder KETX 3.0. Getestet wird mit VDAX 2024.4 nach VCAT-AP.de 3.0 und EN 301 549; eine WebApp über LIT-Connect.
 * @good Der Server hat 64 GB, die Datei 3 MB; Namen nach dem Muster JJJJ-MM-TT, Ton als WAV.
 * @good Es gibt eine Schnittstelle (Verband ländlicher Orte, VLO) nach § 3 (des Landesvergabegesetzes, LVergG), der VLO und das LVergG.
 * @good
 *   Der Katalog liefert an GovTab und GovTab an alle.
 *
 *   - [GovTab: das Datenportal der Länder](https://www.govtab.de)
 * @good Das Urteil (VI ZR 311/11) und die Beschlüsse 1 BvQ 2656/18, L 7 AY 12/20 ER, 6 CN 3.19 und 14 LB 27/22 gelten.
 * @bad Der ⟦VLO⟧ 2.340 Euro zu geben, fiel der ⟦LAW⟧ 9.30 Uhr nicht ein.
 * @bad Die ⟦MB⟧ half.
 * @bad Das ⟦LFZ⟧-Team und Vera Lindner (Rotental, ⟦VLR⟧) kamen.
 * @bad Das gilt nach § 10 Absatz 1 ⟦ArbZG⟧.
 * @good Die Karten liegen in PostGIS, die Schnittstelle heißt OpenAPI.
 * @good Das gilt nach § 10 des Arbeitszeitgesetzes (ArbZG), nach § 9 ArbZG und § 34 BauGB.
 * @bad Die ⟦InsoFa⟧ half.
 * @bad Das ⟦LaSuB⟧ half.
 * @bad Das ⟦LAGuS⟧ half.
 * @bad Der ⟦VLO⟧ half.
 * @bad Frau Amsel (⟦VLO⟧) half.
 */
export const abbreviationIsExplained: Rule = {
  id: 'abbreviation-is-explained',
  needs: alles,
  *check(material) {
    const explained = explainedIn(material);
    const told = new Set<string>();
    for (const { raw, file, start, form, key } of material.passages) {
      const before = material.sources.get(file)?.slice(Math.max(0, start - 2), start) ?? '';
      // Words in italics are the title of a work.
      const isTitle = italic.test(before);
      if (form === 'link' || ['institution', 'kommune', 'name', 'programm', 'nachweis', 'alt'].includes(key))
        continue;
      if (/impressum\.md$/.test(file) || isShouted(raw)) continue;
      for (const { 0: found, index } of raw.matchAll(abbreviation)) {
        if (
          wellKnown.has(found.replace(/s$/, '')) ||
          explained.has(found) ||
          told.has(found) ||
          isRoman(found)
        )
          continue;
        const isCited = cited.test(raw.slice(0, index));
        if (isCited ? laws.has(found) : isTitle) continue;
        if (isCamel.test(found) && isName(found, material)) continue;
        if (isNamed(found, raw.slice(0, index), material)) continue;
        if (isDocket(found, raw.slice(0, index), raw.slice(index + found.length))) continue;
        if (/^(.)\1\1+$/.test(found) || (units.has(found) && /\d\s$/.test(raw.slice(0, index)))) continue;
        if (isProduct(raw.slice(index + found.length), material)) continue;
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

const italic = /(?<!\*)\*$|(?<![_\w])_$/;
/** Regulations of the Union, as they are cited: “Verordnung (EG) Nr. 1”. */
const regulation = /(?:Verordnung|Richtlinie)(?:en)?\s+\($/;

/** A word that is stressed by its capitals, what something is called („EXIST“), or part of the number of a regulation. */
function isNamed(found: string, before: string, { woerterbuecher: { de } }: Material): boolean {
  const low = found.toLowerCase();
  const isWord =
    found.length > 3 && found === found.toUpperCase() && (de.isWhole(low) || de.isWhole(capital(low)));
  return isWord || kind.test(before) || before.endsWith('„') || regulation.test(before);
}

/** “Beim Brustschwimmen heißen die Klassen SB, bei den Lagen SM” */
const kind = /(?:Klassen?|Kürzel|Buchstaben?|Typ(?:en)?|Größen?)\s[^.!?;:]*$/;

/** Behind a number they are units; the pattern “JJJJ” of a date stands for figures. */
const units = new Set('KB MB GB TB PB MW GW TW PS DM VA'.split(' '));

/** “VI ZR 311/11”, “L 7 AS 12/20 B ER”: letters in the docket number of a court are read as they are. */
const isDocket = (found: string, before: string, behind: string): boolean =>
  (/(?<![A-Za-z])(?:[IVX]{1,4}|\d{1,3}|[BLS] \d{1,2})[a-z]?\s$/.test(before) &&
    /^(?:\s\([A-Za-z]+\))?\s\d{1,5}[/.]\d{2}(?!\d)/.test(behind)) ||
  (/^(?:ER|KL|BH|PKH)$/.test(found) && /\s\d{1,5}[/.]\d{2}\s(?:[A-Z]\s)?$/.test(before));

const joined = new RegExp(`^-([${upper}][${lower}]{3,})(?![${letter}-])`);

/** “FIT-Connect”: with a word that is not German it is what a product is called. */
function isProduct(after: string, { woerterbuecher: { de, en } }: Material): boolean {
  const [, word] = joined.exec(after) ?? [];
  return word !== undefined && en.has(word.toLowerCase()) && !de.has(word);
}

/** Laws everybody knows by their abbreviation where a paragraph of them is cited. */
const laws = new Set(
  'SGB BauGB BetrVG StGB StPO ZPO HGB AO BDSG EStG UStG KStG GewStG InsO VwGO VwVfG OWiG'.split(' '),
);
const cited = /(?:§|Art\.)[ \u00a0]?\d[^.;:!?\n]{0,40}(?:(?:Abs|Nr|Art)\.[^.;:!?\n]{0,20})*$/;
const isCamel = new RegExp(`^[${upper}][${lower}]+[${upper}][${lower}]+[${upper}]?$`);

/** What is a word, a gender form, or the name of a house, a programme or a product, is no abbreviation. */
function isName(found: string, { passages, woerterbuecher: { de, en } }: Material): boolean {
  const lowered = `${found[0] ?? ''}${found.slice(1).toLowerCase()}`;
  if (/In$|^Ma?c[A-Z]|^(?:TikTok|YouTube|GitHub|PayPal|DiCaprio)$/.test(found)) return true;
  // “KiTa” and “BuT” are short all the same; longer words with a capital inside are names.
  if (found.length > 4 && de.has(lowered)) return true;
  // “WebApp”, “OpenGov” are written together and not shortened where each part is a word.
  const parts = found.split(/(?=[A-ZÀ-Þ])/);
  if (parts.every((part) => part.length > 2 && (de.has(part) || en.has(part.toLowerCase())))) return true;
  const keys = ['institution', 'name', 'nachweis', 'stelle'];
  return found.length > 4 && passages.some(({ raw, key }) => keys.includes(key) && raw.includes(found));
}

function explainedIn({ handreichung, passages }: Material): ReadonlySet<string> {
  const found = Object.keys(handreichung.abkuerzungen).flatMap((short) => short.split(/\s/));
  // The programme is named as its ministry does.
  const named = handreichung.foerderung?.programm?.match(abbreviation) ?? [];
  const beside = passages.flatMap(({ raw }) => [
    ...[...raw.matchAll(inBrackets)].flatMap(({ 1: short = '', index }) => {
      const [long = ''] = wordsBefore.exec(raw.slice(Math.max(0, index - 200), index)) ?? [];
      return isShortFor(short, long) && !person.test(long) ? short.split(' ') : [];
    }),
    ...[...raw.matchAll(longBehind)].map(([, short = '']) => short),
    ...[...raw.matchAll(behindComma)].flatMap(({ 1: short = '', index }) =>
      writtenOutFor(short, raw.slice(Math.max(0, index - 100), index).replace(/^.*\(/s, '')) === undefined
        ? []
        : [short],
    ),
    ...[...raw.matchAll(versioned), ...raw.matchAll(described)].map(([, short = '']) => short),
  ]);
  return new Set([...found, ...named, ...beside, ...handreichung.woerter]);
}

/** “Dr. Stefan Amsel (StMELF)”: a name explains nothing, whatever its initials. */
const person = /(?:Dr\.|Prof\.|Herrn?|Frau)\s+(?:[A-ZÀ-Þ]\S+\s+){1,3}$/;

/** One of the words before begins like the abbreviation: “Frau Zinke (LVS)” explains nothing. */
const isShortFor = (short: string, long: string): boolean =>
  long
    .split(/[\s„»-]+/)
    .some((word) =>
      word.length > 3
        ? word[0]?.toUpperCase() === short[0]?.toUpperCase()
        : word.length > 1 && short.startsWith(word),
    );

const isRoman = (text: string): boolean => /^(?=[IVXLC]+$)(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text);

/** A title in capitals is full of words that are no abbreviations. */
function isShouted(text: string): boolean {
  const words = text.match(/[A-Za-zÀ-ÿ]{2,}/g) ?? [];
  return (
    words.some((word) => /^[A-ZÄÖÜ]{7,}$/.test(word)) ||
    (words.length > 1 && words.every((word) => /^[A-ZÄÖÜ]+$/.test(word)))
  );
}
