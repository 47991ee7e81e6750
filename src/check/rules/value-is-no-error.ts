import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/** Of spreadsheets, also carriage returns and tabs as they write them into their files (ECMA-376 part 1, 22.9.2.19). */
const error =
  /_x00(?:0[0-9A-F]|1F|A0|AD)_|#(?:NV|N\/A|REF!|BEZUG!|DIV\/0!|WERT!|VALUE!|NAME\?|ZAHL!|NUM!|NULL!|ÜBERLAUF!|SPILL!|CALC!|KALK!)|\[object Object\]|\bInvalid Date\b|(?<![\d.])0[01]\.01\.1900|#{5,}/i;
/** What word processors print for a field that leads nowhere, and fields that were copied as they are written. */
const field = new RegExp(
  [
    String.raw`(?:Fehler|Error) ?! ?(?:Verweis|Textmarke|Hyperlink|Unbekannte|Ungültige|Keine gültige|Kein Text mit|Kein Index|Es (?:wurde|konnte)|Reference|Bookmark|No (?:text|table|index)|Not a valid|Unknown)[^.!?\n]*\.?`,
    String.raw`(?:Verweisquelle konnte nicht gefunden werden|Reference source not found|Textmarke nicht definiert|Bookmark not defined)\.?`,
    String.raw`Es (?:wurden|konnten) keine (?:Einträge|Abbildungsverzeichnis)[^.!?\n]*verzeichnis[^.!?\n]*gefunden[^.!?\n]*\.`,
    String.raw`\[?(?:image|cid|Bild|Grafik): ?[\w@.-]+\.(?:png|jpe?g|gif|svg)[\w@.]*\]?|(?<![\w/.-])image\d{3}\.(?:png|jpe?g|gif)|\[cid:[^\]\n]*\]|(?<!\w)[A-Z]:\\\\?(?:Users|Benutzer|Dokumente|Daten)\\[^\s]*|(?<![\d.,])\d,\d+E\+\d\d(?!\d)`,
    String.raw`(?<=^|\n|[.!?] )(?:Gelöscht|Formatiert|Eingefügt|Kommentiert)(?: \[[^\]\n]*\])?: [^\n]*`,
    String.raw`(?<=^|\n)(?:Zur Navigation springen|Zum (?:Haupt)?[Ii]nhalt springen|(?:Alle )?Cookies? (?:akzeptieren|ablehnen)|Mehr anzeigen|Weiterlesen ?(?:…|\.\.\.|»)|Drucken Teilen|Zuletzt bearbeitet[^\n]*|Seite drucken|Nach oben|Artikel teilen)(?=$|\n)`,
    String.raw`\{ ?(?:PAGEREF|HYPERLINK|MERGEFIELD|TOC|SEQ|REF|NUMPAGES|PAGE) [^}\n]*\}`,
  ].join('|'),
  'i',
);
const nothing =
  /^(?:NaN|null|NULL|nan|undefined|None|k\. ?A\.?|keine Angaben?|n\. ?a\.|n\/a|N\/A|tba|tbd|t\. ?b\. ?a\.|folgt|wird nachgereicht|leer|unbekannt|\?+|[-–—_.…]+|x{2,}|X{2,})$/;

/**
 * What came from a spreadsheet or a program is a value, not its error, nor a sign that there was none: an entry that is
 * not known is left out.
 *
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Amsel, institution: Kulturring Rotental e. V., email: amsel@kulturring-rotental.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Amsel, institution: "⟦#NV⟧", email: amsel@kulturring-rotental.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Amsel, institution: ⟦k. A.⟧, email: amsel@kulturring-rotental.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Amsel, institution: Stadt Rotental⟦_x000D_⟧, email: amsel@rotental.de}
 * @good Fehler! Kein Problem: Daraus lernen alle.
 * @bad ⟦Zum Inhalt springen⟧
 * @bad Das zeigt ⟦[image: logo.png]⟧ gut.
 * @bad Es kamen ⟦#DIV/0!⟧ Menschen.
 * @bad Mehr steht in ⟦Fehler! Verweisquelle konnte nicht gefunden werden.⟧
 * @bad Das steht auf Seite ⟦Error! Bookmark not defined.⟧
 */
export const valueIsNoError: Rule = {
  id: 'value-is-no-error',
  *check({ passages, place }) {
    for (const { raw, file, start, form, key } of passages) {
      const isValue = form === 'value' || form === 'title';
      const match =
        error.exec(raw) ??
        field.exec(raw) ??
        (isValue && key !== 'antwort' ? nothing.exec(raw.trim()) : null);
      if (match === null) continue;
      const [found] = match;
      const at = start + raw.indexOf(found);
      yield report('value-is-no-error', { found }, { place: place(file, at, at + found.length) });
    }
  },
};
