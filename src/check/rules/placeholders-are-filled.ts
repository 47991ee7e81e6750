import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

/** “XX” alone may be a Roman number. */
const placeholder = latin(
  String.raw`PLATZHALTER|Lorem ipsum|\b(?:TBD|TODO|FIXME|XXX+)\b|\?\?\?+|(?<=^|[\s([])\?\?(?=[\s.,)\]]|$)|(?<![\p{L}\d])XX+(?=[.:]?\s?(?:Euro|€|EUR|Uhr|%|Prozent|Personen|Menschen|Teilnehm|Vereine|Kommunen|Städte|Orte|Anträge|Projekte|Kinder|Jugendliche|Familien|Frauen|Gäste|Haushalte|Plätze|Schulen|Gruppen|Mitglieder|Stimmen|Antworten|Beratungen|Termine|Seiten|Jahre|Tage|Stunden|Minuten|Kilometer|km|Meter|XX|\d\d))|(?<![\p{L}\d])(?:XX?[.:])?XX?\.(?:20\d\d|XX+)(?!\d)|(?<![\p{L}\d.])XX\.XX\.?|(?<!\d)20XX(?![\p{L}\d])|(?<![\p{L}.])N\.[ \u00a0\u202f]?N\.(?!\p{L})|…{2,}|\.{5,}|\{\{[^{}]*\}\}|\$\{[^{}]*\}|\[(?:Zahl|Datum|Ort|Name|Namen|Vorname Nachname|Uhrzeit|Betrag|Summe|Link|URL|Adresse|E-Mail|Titel|Text|Foto|Bild|Grafik|Logo|Quelle|Anzahl)\](?!\()|(?<!\p{L})(?:Max|Erika) Muster(?:mann|frau)|(?<!\p{L})Muster(?:stadt|straße|hausen|ort)(?!\p{L})|Blindtext|\[(?:[^[\]]*\s)?(?:folgt|folgen|(?:hier )?(?:ergänzen|einfügen|einsetzen|nachtragen)|fehlt(?: noch)?)\](?!\()`,
  'gim',
);

/**
 * Nothing is published with a placeholder in it.
 *
 * @good Der Platzhalter am Eingang hält den Platz frei.
 * @bad Hier folgt ⟦PLATZHALTER⟧ für die Rede.
 * @bad ⟦Lorem ipsum⟧ dolor.
 * @bad Die Fahrt kostet ⟦XX⟧ Euro.
 * @bad Das Treffen ist am ⟦xx.xx.⟧ im Saal.
 * @bad Die Leitung hat ⟦N. N.⟧ im Haus.
 * @bad Es kamen ⟦[Zahl]⟧ Menschen.
 * @bad Es kamen ⟦??⟧ Menschen.
 * @good Im XX. Jahrhundert, Kapitel XX, „Wirklich??“ und [Foto](https://rotental.example/).
 * @good Er sagte: „Daraus […] folgt [sic] nichts“, und [wie immer] half jemand.
 * @bad ⟦[Text folgt]⟧
 */
export const placeholdersAreFilled: Rule = {
  id: 'placeholders-are-filled',
  *check({ passages, wholeText, place, release }) {
    if (wholeText.search(placeholder) < 0) return;
    // A new issue is full of them, and its editor knows; only a release makes them matter.
    const severity = release ? 'warn' : undefined;
    for (const { raw, file, start } of passages)
      for (const { 0: found, index } of raw.matchAll(placeholder))
        if (!/^Platzhalter$/.test(found) && !/^platzhalter$/.test(found))
          yield report(
            'placeholders-are-filled',
            { found },
            { place: place(file, start + index, start + index + found.length), severity },
          );
  },
};
