import { latin } from './latin.ts';
import type { Material } from './material/material.ts';
import type { Passage } from './material/passages.ts';
import { severalInWords } from './numerals.ts';
import { isWellFormed } from './spelling/formations.ts';
import { isOfHouse } from './spelling/standing.ts';

/** Two words that are one compound. */
export interface Torn {
  readonly file: string;
  readonly start: number;
  readonly found: string;
  readonly instead: string;
  /** Whether it is no name that may be written so. */
  readonly isSure: boolean;
}

const pair = latin(String.raw`(?<![\p{L}\d-])(\p{Lu}[\p{L}-]*\p{L}) (?=(\p{Lu}[\p{L}-]*\p{L}))`, 'g');

/** Finds compounds with a space between their parts, in running text and in the names of houses. */
export function* tornCompounds(material: Material): Iterable<Torn> {
  for (const passage of material.passages) {
    const isHouse = isOfHouse(passage.key);
    if ((passage.form !== 'text' || passage.quoted) && !isHouse) continue;
    for (const { 1: first = '', 2: last = '', index } of passage.raw.matchAll(pair)) {
      if ((first.length < 4 && first !== 'Bus') || first.includes('-')) continue;
      const instead = first + last.charAt(0).toLowerCase() + last.slice(1);
      if (isHouse ? !isHouseOf(first, last, material) : !isTorn(first, last, index, passage, material))
        continue;
      const isSure = !isHouse || material.wholeText.includes(instead);
      yield {
        file: passage.file,
        start: passage.start + index,
        found: `${first} ${last}`,
        instead,
        isSure,
      };
    }
  }
}

function isTorn(first: string, last: string, index: number, passage: Passage, material: Material): boolean {
  const { raw } = passage;
  const { wholeText, woerterbuecher } = material;
  const { de } = woerterbuecher;
  const before = raw.slice(0, index);
  if (isWholeItem(first, last, passage, material)) return true;
  // At the beginning of a sentence words of all kinds have a capital.
  if (!/[a-zß-öø-ÿ],?\s$/.test(before)) return false;
  const instead = first + last.charAt(0).toLowerCase() + last.slice(1);
  const isElsewhere = wholeText.includes(instead);
  if (!de.has(last) || !(isElsewhere || de.has(instead)) || isAdjective(first, material)) return false;
  const behind = raw.slice(index + instead.length + 1);
  if (isPhrase(first, last, before, behind, material) || isTime(first, before)) return false;
  // “Fahr Pläne”: the first word is none by itself, but the beginning of compounds.
  if (de.begins(first) && !de.has(first) && (de.isWhole(last) || bound.test(before) || several.test(before)))
    return true;
  // “zwei Notschlaf Stellen”: behind a number no noun stands in the singular.
  if (several.test(before) && isOne.test(first) && countedMore.test(last)) return true;
  if (unfinished.test(first) && de.isWhole(last)) return true;
  // A name goes on, or stands in quotation marks.
  if (naming.test(first) || namingEnd.test(first) || /^(?:[-„“]| \p{Lu}| \d| [„»])/u.test(behind))
    return false;
  if (
    ofMany.test(before) &&
    /[^ens]$|ie$/.test(first) &&
    /..(?:en|eln|ern)$/.test(last) &&
    instead.length > 12
  )
    return true;
  if (isElsewhere && instead.length > 8 && bound.test(before)) return true;
  return (
    (counted.test(last) &&
      (determined.test(before) ||
        melted.test(before) ||
        (/(?:^| )(?:[Mm]it|[Oo]hne)\s$/.test(before) && /[^ensr]$/.test(first)))) ||
    (/.{4}ung$/.test(last) && single.test(before)) ||
    (notFeminine.test(first) && feminine.test(last) && ofFeminine.test(before))
  );
}

/** “der Menschen Rechnung tragen”, “ein Global Player”, “im Grundgesetz Art. 3”, “vor der Ausreise Leistungen”: two words. */
const isPhrase = (
  first: string,
  last: string,
  before: string,
  behind: string,
  { woerterbuecher: { en } }: Material,
): boolean =>
  /^(?:Mehr|Morgen)$/.test(first) ||
  (last === 'Rechnung' && /^ (?:zu |ge)?tr[aäu]g/.test(behind)) ||
  (/^(?:Art|Abs|Nr)$/.test(last) && behind.startsWith('.')) ||
  (/(?:er|ing|y)$/.test(last) && en.has(first.toLowerCase()) && en.has(last.toLowerCase())) ||
  (/(?:ungen|heiten|keiten)$/.test(last) && /(?:^| )der\s$/.test(before));

/** “die Treppenhaus Reinigung”: the article fits the second noun only. */
const notFeminine =
  /(?:haus|amt|recht|geld|projekt|jahr|werk|zentrum|tag|platz|plan|kurs|ort|raum|weg|bus|dorf|land|rad|spiel|schutz|dienst|markt|verkehr|betrieb|bedarf|verein|garten|laden|boden|fonds|antrag|vertrag|beirat|müll|lärm|sport)s?$/i;
const feminine =
  /(?:.{3}ung|heit|keit|schaft|tät|stelle|karte|gruppe|liste|zeit|arbeit|hilfe|ordnung|börse|suche|pflege|sprechstunde|konferenz|kasse|versammlung)$/;
const ofFeminine = latin(
  String.raw`(?<!\p{L})(?:[Dd]ie|[Zz]ur|[Ee]ine[r]?|[Kk]eine[r]?|[Dd]iese[r]?|[Jj]ede[r]?|[Ii]hre[r]?|[Uu]nsere[r]?)(?: \p{Ll}{3,}en?)*\s$`,
);

/** Before another noun these are the beginning of a compound: “Haupt Satzungen”, “ein Rechen Blatt”. */
const unfinished = /^(?:Haupt|Gesamt|Sonder|Rechen|Schreib|Wander)$/;

/** “Auslagen Ersatz,”: an item of two words only, which are one in the dictionary or elsewhere. */
function isWholeItem(first: string, last: string, passage: Passage, material: Material): boolean {
  const { raw, key, start, within } = passage;
  if (key !== 'body' || start !== within.start || !alone.test(raw) || naming.test(first)) return false;
  const { de } = material.woerterbuecher;
  const instead = first + last.charAt(0).toLowerCase() + last.slice(1);
  return (
    !isAdjective(first, material) &&
    de.isWhole(last) &&
    (material.wholeText.includes(instead) || de.has(instead))
  );
}

const alone = latin(String.raw`^\p{Lu}\p{Ll}{3,}(?:en|er|s|ung) \p{Lu}\p{Ll}{3,}[,;.]?$`);

/** “am Alten Hafen”: an adjective that is part of a name. */
const isAdjective = (word: string, { woerterbuecher: { de } }: Material): boolean =>
  /e[nmrs]?$/.test(word) && de.isWhole(`${word.toLowerCase().replace(/e[nmrs]?$/, '')}em`);

/** “die im Sommer Ferien haben” */
const isTime = (first: string, before: string): boolean =>
  /^(?:Sommer|Winter|Herbst|Frühling|Abend|Morgen|Mittag|Nachmittag|Vormittag|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)$/.test(
    first,
  ) && /(?:[iaIA]m|[Aa]n einem|[Jj]eden)\s$/.test(before);

const houses =
  /^(?:Zentrum|Haus|Verwaltung|Verein|Büro|Amt|Schule|Kreis|Bibliothek|Bücherei|Werk|Börse|Agentur|Verband|Beirat|Treff|Laden|Dienst|Rat|Bund|Stiftung|Genossenschaft|Kammer|Akademie)$/;

/** “Familien Zentrum”: a kind of house, with what it is for before it. */
function isHouseOf(first: string, last: string, material: Material): boolean {
  const { woerterbuecher, wholeText } = material;
  const { de } = woerterbuecher;
  if (!houses.test(last) || naming.test(first) || isAdjective(first, material)) return false;
  const instead = first + last.charAt(0).toLowerCase() + last.slice(1);
  return (
    (de.has(first) || de.begins(first)) &&
    (de.has(instead) || isWellFormed(instead, de) || wholeText.includes(instead))
  );
}

/** Nouns of things that are counted: none stands without an article beside another noun. */
const countedNouns =
  '(?:börse|gruppe|werkstatt|konferenz|zentrum|treff|haus|garten|fest|büro|stelle|kreis|saal|café|heft|liste|karte|woche|abend|kasse|netzwerk|projekt|programm|gespräch|termin|kurs|schule|brücke|formular|antrag|konzept|beirat|ausschuss|vertrag|bogen|vereinbarung|entbindung|sitzung|veranstaltung|versammlung|satzung|erklärung|einrichtung|leiter|leiterin|mannschaft|laden|kiste|koffer|mappe|versicherung|matte|halle|platz|tisch|plan|portal|ordner|prüfung|ausweis|fahrt|bus|bahnhof|zimmer|tour|brief|station|amt|fahrrad|auto|tafel|fonds)';
const counted = new RegExp(`${countedNouns}$`, 'i');
const countedMore = new RegExp(`${countedNouns}(?:n|en|e|s)?$`, 'i');
const several = latin(
  String.raw`(?<!\p{L})(?:${severalInWords}|viele|mehrere|einige|wenige|\d{1,3})(?: \p{Ll}{3,}e)*\s$`,
  'i',
);
/** No plural, and no measure. */
const isOne = /[^ensrl]$(?<!Euro|Kilo|Prozent|Uhr|Grad|Mal|Stück|Paar|Cent|Mio|Pfund|Watt|Volt|Hertz|Zoll)/;
const determined = latin(
  String.raw`(?<!\p{L})(?:[Ee]ine[rmn]?|[Ee]in|[Ee]ines|[Dd]ie|[Dd]as|[Dd]iese[rsmn]?|[Jj]ede[rsmn]?|[Uu]nsere[rsmn]?|[Ii]hre[rsmn]?|[Kk]eine?[rsmn]?)(?: \p{Ll}{3,}e[nmrs]?)* $`,
);
/** What something is called, or how much of it there is, stands right behind these. */
const naming =
  /^(?:Verein|Initiative|Firma|Gruppe|Bündnis|Netzwerk|Projekt|Programm|Panel|Thema|Marke|Wort|Begriff|Titel|Stichwort|Art|Sorte|Stück|Typ|Form|Punkt|Kapitel|Bereich|Rubrik|Methode|Format|Modell|Stunde|Tag|Woche|Monat|Jahr|Minute|Menge|Hälfte|Paar|Dutzend|Teil|Reihe|Ausgabe|Nummer|Schritt|Phase|Stufe|Frage|Beispiel|Partner|Kategorie|Abteilung|Fachbereich|Sachgebiet|Stadt|Gemeinde|Kreis|Schule|Haus|Ort|Ortsteil|Anfang|Mitte|Ende|Kita|Café|Tasse|Kiste|Fach|Oberschule|Grundschule|Team|Quartal|Halbjahr|Minimum|Maximum|Hauch|Portion|Runde|Prozent|Euro|Viertel|Drittel|Maß|Stelle|Stiftung|Radio|Kirchspiel|Zweckverband|Büro|Zentrum|Verband|Dorfladen|Gasthaus|Hotel|Bahnhof|Raum|Saal|Halle|Linie|Ortschaft|Landkreis|Station|Name|Ortsgruppe|Abend|Preis|Sorte|Klasse)$/;
/** “die Gemeinschaftsaufgabe Bildung”, “den Freistaat Sachsen” */
const namingEnd =
  /.(?:aufgabe|thema|themas|ziel|schwerpunkt|feld|bereich|initiative|kampagne|bündnis|staat|bundesland|landkreis|(?:hanse|kreis|haupt)stadt)$/;

const bound = latin(
  String.raw`(?<!\p{L})(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[rmns]?|[Kk]eine?[rmns]?|[Dd]iese[rmns]?|[Jj]ede[rmns]?|[Uu]nsere?[rmns]?|[Ii]hre?[rmns]?|vom|zum|zur|beim|im|am|mit|für|durch|gegen|ohne)(?: \p{Ll}{3,}e[nmrs]?)*\s$`,
);
/** A dative plural must follow, but behind “durch den”: a noun in the singular between them begins it. */
const ofMany = latin(
  String.raw`(?<!\p{L})(?:[Mm]it|[Vv]on|[Aa]us|[Bb]ei|[Zz]u|(?<!(?:durch|für|gegen|ohne|um|über|auf|in|an) )[Dd]en)(?: \p{Ll}{3,}en)?\s$`,
);
const melted = /(?:^|\s)(?:vom|zum|zur|beim|[Ii]m|[Aa]m|[Dd]em|[Dd]en|[Dd]er)\s$/;
const single = latin(
  String.raw`(?<!\p{L})(?:[Ee]iner?|[Kk]einer?|[Dd]ieser?|[Jj]eder?)(?: \p{Ll}{3,}e[nmrs]?)*\s$`,
);
