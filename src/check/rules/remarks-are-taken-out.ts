import { report } from '../../problem/index.ts';
import { passagesWith } from '../hits.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import { isInAddress } from '../quotes.ts';
import type { Rule } from '../rule.ts';

const verb =
  '(?:über)?prüfen|klären|checken|nachfragen|nachschauen|nachtragen|ergänzen|einfügen|aktualisieren|umformulieren|kürzen|löschen|streichen';
/** What editors write to each other: in brackets, behind an @, or as word processors print comments. */
const remark = latin(
  [
    String.raw`\[[^[\]\n]*(?:\?|(?<!\p{L})(?:bitte|todo|prüfen|klären|checken|Rückfrage|Kommentar|Redaktion|Anm\. ?d\. ?Red\.:)(?![\p{L}-])[^[\]\n]*)\](?![(:])`,
    String.raw`\((?:Anm(?:\.|erkung)|Kommentar|Notiz|Hinweis an (?:die )?\p{L}+)(?: \p{Lu}{2,3}| d\. ?Red\.)?: ?[^()\n]*\)|\((?:[A-Z]{2}|\p{Lu}\p{Ll}+): [^()\n]*\?\)|<[^<>\n@/:.]*(?:einfügen|ergänzen|eintragen|einsetzen)[^<>\n@/:.]*>|(?<![\p{L}-])hier fehl(?:t|en) noch[^.\n]*|(?<![\p{L}-])(?:!!!|>>>) ?(?:prüfen|klären|ergänzen|fehlt)[^\n]*|\{(?:Kommentar|Notiz|Anmerkung|TODO)[^{}\n]*\}`,
    String.raw`^(?:streng )?(?:vertraulich|nur (?:für )?intern|nur für den internen Gebrauch|(?:bitte )?nicht (?:zur Veröffentlichung(?: bestimmt)?|veröffentlichen))(?:: |! |$)[^\n]*`,
    String.raw`\[[A-ZÄÖÜ]{2,3}\d{1,2}\](?!\()`,
    String.raw`(?<!\p{L})Kommentar \[[A-ZÄÖÜ]{1,3}\d{1,2}\]|(?<!\p{L})Kommentiert \[`,
    String.raw`\(\?+\)|\((?:Quelle|Zahl(?:en)?|Jahr|Datum|Name|Titel|Beleg|Link|Schreibweise|sicher|korrekt|richtig|stimmt|aktuell)\?+\)|(?<=[\p{L}\d])\s?\[\?+\]`,
    String.raw`\((?:(?:noch|bitte|nochmals?|noch (?:ein)?mal|noch zu|zu|Datum|Name|Zahl|Quelle|Zahlen|Namen) )+(?:${verb})[.!?]?\)`,
    String.raw`\(?(?:stimmt|passt) (?:das|die Zahl|der Name|das Datum)(?: (?:so|noch|jetzt|wirklich))*\?\)`,
    String.raw`(?<![\p{L}-])bitte (?:noch (?:ein)?mal |noch |nochmals )?(?:prüfen|klären|gegenlesen|checken)[!?]*(?=\s*$|\])`,
    String.raw`(?<![\p{L}\d@./_-])@(?:all|alle|Redaktion|Layout|Satz|Grafik|\p{Lu}\p{Ll}+(?=: |,? (?:bitte|kannst|stimmt|prüfst?|schau|fehlt|hast|weißt|passt)(?!\p{L})|\)|\]|$))`,
  ].join('|'),
  'gim',
);
/** Cheap to look for: without one of these there is no remark. */
const hint = /[[@{<]|: |fehl|!!!|>>>|\?\)|[Kk]ommenti?|[Bb]itte|(?:en|[.!?])\)/;
/** Brackets in which something is told and nothing asked of an editor. */
const told = /^\[(?:Bild|Foto|Abbildung|Quelle|Lachen|Applaus|Zwischenruf|Frage|Publikum|sic|…)[^?]*\]$/i;

/**
 * Remarks of those who wrote the text together are taken out before it is printed: questions in brackets, comments of a
 * word processor, words to a colleague.
 *
 * @good Er sagte: „Daraus […] folgt [sic] nichts“, und [wie immer] half jemand (Geld? Zeit? Räume?).
 * @good Mehr auf Instagram unter @kulturring und @Rotental; Fragen an a@rotental.example.
 * @good Namen bitte am Eingang prüfen lassen; siehe [Kommentar zum Gesetz](https://rotental.example/).
 * @bad
 *   - ⟦Nur intern: Der Vermieter zögert.⟧
 * @bad Der Kalender liegt aus. ⟦[Lea: stimmt das noch?]⟧
 * @bad An verlässlichen Wegen ⟦[Kommentar FA2: stimmt das so?]⟧ liegt viel.
 * @bad Es kamen 40 Menschen ⟦(?)⟧ zum Fest.
 * @bad Es kamen 40 Menschen ⟦(Quelle?)⟧ zum Fest.
 * @bad Es kamen 40 Menschen ⟦(bitte prüfen)⟧ zum Fest.
 * @bad Der Saal fasst 40 Menschen. ⟦[Anm. d. Red.: prüfen]⟧
 * @bad Der Saal fasst 40 Menschen ⟦(Anm.: Zahl noch prüfen)⟧.
 * @bad Der Saal fasst ⟦<Zahl einfügen>⟧ Menschen, ⟦hier fehlt noch die Quelle⟧.
 * @bad ⟦@Lea⟧: gehört das hierher?
 * @bad Der Saal ⟦[LM3]⟧ fasst 40 Menschen.
 */
export const remarksAreTakenOut: Rule = {
  id: 'remarks-are-taken-out',
  *check(material) {
    if (!hint.test(material.wholeText)) return;
    for (const passage of passagesWith(material, remark))
      if (passage.form !== 'link') yield* remarksIn(passage, material);
  },
};

function* remarksIn({ raw, file, start }: Passage, { place }: Material) {
  for (const { 0: found, index } of raw.matchAll(remark)) {
    if (told.test(found) || isInAddress(raw, index)) continue;
    const at = start + index;
    yield report('remarks-are-taken-out', { found }, { place: place(file, at, at + found.length) });
  }
}
