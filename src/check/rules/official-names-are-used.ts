import { textRule } from '../text-rule.ts';

/** Names that are often written otherwise: ministries and programmes by their own sites, agencies by SGB III. */
const names: readonly (readonly [RegExp, string])[] = [
  [/Sächsische([snm]?) Ministerium(s?)/, 'Sächsische$1 Staatsministerium$2'],
  [/Nachhaltige(n?) Soziale(n?) Stadtentwicklung/, 'Nachhaltige$1 soziale$2 Stadtentwicklung'],
  [/Arbeitsamt(?=$)/, 'Agentur für Arbeit'],
  [/Arbeitsagentur(?=$)/, 'Agentur für Arbeit'],
  [/(?:Bafa|BAFA)(?=$)/, 'Agentur für Arbeit'],
  [/Europäische([nr]?) Sozialfond(?=$)/, 'Europäische$1 Sozialfonds'],
  [/europäische([nr]?) Union/, 'Europäische$1 Union'],
  // Since 14 May 2024, and since 7 November 2020.
  [/(§\s?5\s(?:Abs\.\s1\s)?)TMG/, '$1DDG'],
  [/Telemediengesetz(e?s)?/, 'Digitale-Dienste-Gesetz$1'],
  [/(§\s?)55(\sAbs\.\s2)?(\s(?:des\s)?)(?:RStV|Rundfunkstaatsvertrag(?:e?s)?)/, '$118$2$3MStV'],
];
const law = /TMG|Telemedien|RStV|Rundfunk/;
const find = new RegExp(
  `(?<!\\p{L})(?:${names.map(([{ source }]) => source.replace('(?=$)', '')).join('|')})(?!\\p{L})`,
  'gu',
);

/**
 * Authorities and programmes are called by their official names; “BAFA” is the federal office for economic affairs.
 *
 * @good Das Sächsische Staatsministerium für Regionalentwicklung und die Agentur für Arbeit.
 * @bad Das ⟦Sächsische Ministerium⟧ für Regionalentwicklung.
 * @good Die Arbeitsagentur und die BAFA fördern Beratung.
 * @bad Das ⟦Arbeitsamt⟧ half.
 * @bad Das Programm „⟦Nachhaltige Soziale Stadtentwicklung⟧ ESF Plus“ half.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Angaben nach ⟦§ 5 TMG⟧
 * @good Jemand sagte: „Ich war beim Arbeitsamt.“
 */
export const officialNamesAreUsed = textRule('official-names-are-used', {
  find,
  instead: ([found], { file }, { passages, wholeText }) => {
    // A protocol may tell of what once was.
    if (law.test(found) && !/impressum\.md$/.test(file)) return undefined;
    // The federal office does exist; beside the Jobcenter the agency is meant.
    if (/^bafa$/i.test(found) && !passages.some(({ raw }) => raw.includes('Jobcenter'))) return undefined;
    // One authority has one name, but this one is right too.
    if (found === 'Arbeitsagentur' && !wholeText.includes('Agentur für Arbeit')) return undefined;
    const [name, official] = names.find(([each]) => each.test(found)) ?? [];
    return name && official && found.replace(name, official);
  },
  isSafe: false,
  isName: true,
});
