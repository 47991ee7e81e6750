import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { TownSlip } from './town-slips.ts';
import { knownTowns } from './towns.ts';

/** What tells towns of one name apart: rivers, mountains, regions. */
const regions =
  'Main|Oder|Saale|Elbe|Spree|Havel|Neiße|Elster|Mulde|Orla|Rhein|Neckar|Donau|Weser|Lahn|Mosel|Ruhr|Lausitz|Harz|Hessen|Sachsen|Bayern|Vogtland|Erzgebirge|Eifel|Hunsrück|Westerwald|Pfalz|Weinstraße|Schwarzwald|Allgäu|Westfalen|Holstein|Baden|Württemberg|Spreewald|Niederlausitz|Oberlausitz|Ohm|Efze|Eder|Fulda|Werra|Dill|Kinzig|Sieg|Lippe|Ems|Aller|Leine|Unstrut|Ilm|Isar|Inn|Tauber|Taunus|Odenwald|Rhön|Vogelsberg|Sauerland|See|Rübenberge|Wümme|Luhe|Wendland|Altmark|Uckermark|Prignitz|Oberpfalz|Thüringen|Unterweser|Oldenburg|Müritz|Ostfriesland|Emsland|Dithmarschen|Niederrhein|Bodensee|Breisgau|Aisch|Ostsee';

const added = latin(
  String.raw`(?<![\p{L}-])(\p{Lu}\p{Ll}{2,})(?:\s\((${regions})\)|(/|\s(?:am|an\sder|in\sder|im|a\.\s?d\.|a\.)\s?)(${regions}))(?![\p{L}-])`,
  'g',
);

/**
 * Looks for a town of the list with another addition than there: “Frankfurt (Main)” for “Frankfurt (Oder)”, or the same
 * one in another form, “Neustadt (Orla)”. “Frankfurt am Main” beside “Frankfurt (Oder)” is another town.
 */
export function additionSlipsIn(material: Material): TownSlip[] {
  const towns = knownTowns(material);
  const known = new Map(
    towns.flatMap((town) => [...town.matchAll(added)].map((match) => [match[1] ?? '', match] as const)),
  );
  if (known.size === 0) return [];
  const names = [...known.keys()];
  return material.passages.flatMap(({ raw, file, start, form, key, quoted }) => {
    if (quoted || form === 'link' || (form === 'value' && key !== 'rolle')) return [];
    if (!names.some((name) => raw.includes(name))) return [];
    return [...raw.matchAll(added)].flatMap((match): TownSlip[] => {
      const [found, name = ''] = match;
      const own = known.get(name);
      const plain = found.replace(/\s/g, ' ');
      const isKnown =
        own === undefined ||
        plain === own[0].replace(/\s/g, ' ') ||
        towns.some((town) => town === found || town.startsWith(`${found} `));
      // Where the list shortens it, a text may have it in full.
      const isInFull = /\./.test(linkOf(own)) && /^\s(?:am|an\sder)\s/.test(linkOf(match));
      const isOther =
        (linkOf(own) !== linkOf(match) || isInFull) && (regionOf(own) !== regionOf(match) || isInFull);
      // A place of publication may be any.
      if (isKnown || isOther || imprint.test(raw.slice(match.index + found.length))) return [];
      const place = material.place(file, start + match.index, start + match.index + found.length);
      return [{ found, known: own?.[0] ?? '', place }];
    });
  });
}

/** “Frankfurt am Main 2021”, “Frankfurt (Main): Verlag” */
const imprint = /^(?:[,:]?\s*(?:19|20)\d\d|: [A-ZÄÖÜ])/;

const linkOf = (match?: RegExpExecArray): string => match?.[3] ?? '(';
const regionOf = (match?: RegExpExecArray): string => match?.[2] ?? match?.[4] ?? '';
