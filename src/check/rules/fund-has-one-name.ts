import { report } from '../../problem/index.ts';
import { blocksOf } from '../blocks.ts';
import { isPaid } from '../imprint/notices.ts';
import { fundingTitle, imprintSections } from '../imprint/sections.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

/** The funds of the European Union by abbreviation, and what each is called. */
const funds: readonly (readonly [string, RegExp])[] = [
  ['ESF', latin(String.raw`(?<!\p{L})ESF(?!\p{L})|Sozialfonds`)],
  ['EFRE', latin(String.raw`(?<!\p{L})(?:EFRE|ERDF)(?!\p{L})|[Ff]onds\s+für\s+[Rr]egionale\s+Entwicklung`)],
  ['ELER', latin(String.raw`(?<!\p{L})(?:ELER|LEADER)(?!\p{L})|Landwirtschaftsfonds`)],
  ['AMIF', latin(String.raw`(?<!\p{L})AMIF(?!\p{L})|Migrations-\s+und\s+Integrationsfonds`)],
  ['Flüchtlingsfonds', /Flüchtlingsfonds/],
  ['EMFAF', latin(String.raw`(?<!\p{L})EMFF|EMFAF(?!\p{L})|Fischereifonds|Meeres-.{0,30}fonds`)],
  ['JTF', latin(String.raw`(?<!\p{L})JTF(?!\p{L})|[Ff]onds\s+für\s+einen\s+gerechten\s+Übergang`)],
];
const plus = latin(String.raw`(?:(?<!\p{L})ESF|Sozialfonds)(?:[\s-]*Plus(?!\p{L})|\s?\+)`);
/** Not followed by Plus, nor by another fund (“ESF/JTF-Programm”), nor by a hyphen that joins it to another word than those it is joined to with its Plus. */
const bare = latin(
  String.raw`(?:(?<!\p{L})ESF(?!\p{L}|\/\p{Lu}|-(?!Programm|Mittel|Förder|Vorhaben|Projekt))|Sozialfonds(?:\s\(ESF\))?)(?![\s-]*Plus(?!\p{L})|\s?\+)`,
);
/** “ESF Plus 2014–2020”, “ESF 2021–2027”: the Plus came with the period from 2021 on. */
const dated = latin(
  String.raw`(?:(?<!\p{L})ESF(?!\/\p{Lu})|Sozialfonds)((?:[\s-]*Plus(?!\p{L})|\s?\+)?)[^.!?;]{0,30}?(?<!\d)(20\d\d)\s?[–-]\s?(20\d\d)(?!\d)`,
  'g',
);

/**
 * Programme, notices and the imprint name one fund alike: the ESF is called ESF Plus in the years 2021–2027, and
 * only then (Regulation (EU) 2021/1057); periods are 2007–2013, 2014–2020 and 2021–2027, and that of the
 * programme was not long over at the event.
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Förderung
 *
 *   Diese Maßnahme wird mitfinanziert durch Steuermittel auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes.
 *   Kofinanziert von der Europäischen Union aus dem Europäischen Sozialfonds Plus (ESF Plus).
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Förderung
 *
 *   Kofinanziert von der Europäischen Union aus dem ESF Plus, Laufzeit 2023–2025.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Förderung
 *
 *   Kofinanziert von der Europäischen Union aus dem Europäischen ⟦Sozialfonds⟧.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Förderung
 *
 *   Kofinanziert von der Europäischen Union aus dem ⟦Europäischen Fonds für regionale Entwicklung⟧.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Förderung
 *
 *   Kofinanziert von der Europäischen Union aus dem ⟦ESF Plus 2021–2026⟧.
 */
export const fundHasOneName: Rule = {
  id: 'fund-has-one-name',
  needs: ['handreichung', 'serie'],
  *check(material) {
    const { foerderung, foerderhinweis } = material.handreichung;
    if (foerderung?.eu !== true) return;
    const stated = [foerderung.programm ?? '', ...foerderhinweis.map(({ text }) => text)].join('\n');
    // The programme says best which fund it is.
    const inProgramme = fundsIn(foerderung.programm ?? '');
    const seen = new Set<string>();
    const blocks = [
      ...blocksOf(material).filter(({ file }) => /(?:serie|handreichung)\.yaml$/.test(file)),
      ...imprintSections(material, fundingTitle).flatMap((section) => section.blocks),
    ];
    const isProgramme = (text: string): boolean => text === foerderung.programm;
    const funding = blocks.filter(({ file, text }) => isProgramme(text) || isFunding(file, text));
    const rest = funding.filter(({ text }) => !isProgramme(text) && fundsIn(text).length > 0);
    // Where all the others agree that it is another one, the programme is wrong.
    const isOutvoted =
      rest.length > 1 && !rest.some(({ text }) => fundsIn(text).some((each) => inProgramme.includes(each)));
    const own = new Set(inProgramme.length > 0 && !isOutvoted ? inProgramme : fundsIn(stated));
    if (isOutvoted) for (const each of inProgramme) own.delete(each);
    const isPlusSaid = funding.some(({ text }) => plus.test(text));
    for (const { file, start, text } of blocks) {
      const tell = (found: string, index: number, known: string) => {
        const from = start + index;
        seen.add(`${file} ${start}`);
        const place = material.place(file, from, from + found.length);
        return report('fund-has-one-name', { found: found.replace(/\s+/g, ' '), known }, { place });
      };
      for (const { 0: found, 1: isPlus = '', 2: from = '', 3: to = '', index } of text.matchAll(dated)) {
        const wanted = isPlus === '' ? periods.filter((each) => each < '2021') : ['2021–2027'];
        const period = `${from}–${to}`;
        // Other years than those of a period, with words before them, are those of a project.
        const isPeriod = periods.includes(period) || /(?:ESF|Sozialfonds|Plus|\+)[\s(]*20/.test(found);
        if (isPeriod && !wanted.includes(period))
          yield tell(found, index, from >= '2020' || isPlus === '' ? 'ESF Plus 2021–2027' : 'ESF 2014–2020');
      }
      const past = isProgramme(text) ? pastIn(text, material.handreichung.datum) : null;
      if (past !== null && !seen.has(`${file} ${start}`))
        yield tell(past[0], past.index, currentIn(funding.map((each) => each.text)) ?? '2021–2027');
      if (seen.has(`${file} ${start}`) || !(isProgramme(text) || isFunding(file, text))) continue;
      const without = isPlusSaid && !plus.test(text) ? bare.exec(text) : null;
      if (without !== null) yield tell(without[0], without.index, `${without[0]} Plus`);
      const strange = inProgramme.length === 0 || isOutvoted ? undefined : programme.exec(text);
      if (
        strange &&
        !isProgramme(text) &&
        !fundsIn(strange[0]).some((each) => fundsIn(stated).includes(each))
      ) {
        yield tell(strange[0], strange.index, inProgramme.join(', '));
        continue;
      }
      if (own.size === 0) continue;
      const other =
        strangeIn(text, own) ?? (isPaid(text) ? strangeClause(text, own, fundsIn(stated)) : undefined);
      if (other) yield tell(other[0], other.index, [...own].join(', '));
    }
  },
};

const periods = ['2007–2013', '2014–2020', '2021–2027'];

/** A period that was over when the event took place, with the three years in which its money could still be spent. */
function pastIn(text: string, datum: string): RegExpExecArray | null {
  const match = period.exec(text);
  return match !== null && Number(match[1]) + 3 < Number(datum.slice(0, 4)) ? match : null;
}

const period = /(?<!\d)20\d\d\s?[–-]\s?(20\d\d)(?!\d)/;

/** The latest period that is named. */
const currentIn = (texts: readonly string[]): string | undefined =>
  texts
    .flatMap((text) => period.exec(text)?.[0] ?? [])
    .toSorted()
    .at(-1);

const fundsIn = (text: string): string[] =>
  funds.flatMap(([short, name]) => (name.test(text) ? [short] : []));

/** The first fund of a text that names none of its own. */
function strangeIn(text: string, own: ReadonlySet<string>): Pick<RegExpExecArray, 0 | 'index'> | undefined {
  const others = fundsIn(text);
  const [, name] = funds.find(([short]) => short === others[0]) ?? [];
  if (name === undefined || others.some((each) => own.has(each))) return undefined;
  return firstOf(name, text) ?? undefined;
}

/** A sentence or clause that says that another fund pays, beside one that has the right one. */
function strangeClause(
  text: string,
  own: ReadonlySet<string>,
  stated: readonly string[],
): Pick<RegExpExecArray, 0 | 'index'> | undefined {
  for (const { 0: clause, index } of text.matchAll(/[^.;!?]+/g)) {
    if (!isPaid(clause) || fundsIn(clause).some((each) => stated.includes(each))) continue;
    const found = strangeIn(clause, own);
    if (found !== undefined) return { 0: found[0], index: index + found.index };
  }
  return undefined;
}

/** “ESF-Plus-Programm”, “Programm ESF Plus”: what a programme is called by its fund. */
const programme = latin(
  String.raw`(?<![\p{L}/-])(?:ESF|EFRE|ELER|LEADER|AMIF|EMFAF|JTF)(?:[\s-]Plus|\+)?-?(?:Förder|Landes|Bundes)?[Pp]rogramm|(?<!\p{L})(?:[Ff]örder|[Ll]andes|[Bb]undes)?[Pp]rogramm(?:s|es)?\s+(?:ESF|EFRE|ELER|LEADER|AMIF|EMFAF|JTF)(?:[\s-]Plus|\+)?(?![\p{L}/])`,
);

/** The fund with “Europäischen” before it. */
const firstOf = (name: RegExp, text: string): RegExpExecArray | null =>
  new RegExp(`(?:Europäische[nrms]?\\s+)?(?:${name.source})`, name.flags).exec(text);

/** Abbreviations that are explained in these files are no funding. */
const isFunding = (file: string, text: string): boolean =>
  /impressum\.md$/.test(file) || /finanzier|förder|Mitteln/i.test(text);
