import { report } from '../../problem/index.ts';
import { passagesWith } from '../hits.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import type { Rule } from '../rule.ts';

const name = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
const kinds =
  '(?:[Vv]iele|[Ff]reundliche|[Hh]erzliche|[Bb]este|[Ll]iebe|[Ss]onnige|[Ss]chöne|[Kk]ollegiale|[Gg]anz liebe)[nr]?';
/** What mail programs and chats write around what somebody writes, wherever it stands. */
const device =
  '(?:Von mein\\p{L}+ [^\\n]{2,40}gesendet|Gesendet (?:von|mit|über|aus) (?:mein|Outlook|Mail(?!\\p{Ll})|iPhone|Android|GMX|WEB\\.DE|Yahoo|Gmail|der (?:Telekom|GMX|WEB))|Sent from (?:my|Mail|Outlook)|Get Outlook|Holen Sie sich Outlook)[^\\n]*';
const header = String.raw`-{2,} ?(?:Ursprüngliche|Weitergeleitete|Original|Forwarded)[^\n]*|(?:Betreff|Subject|Gesendet): ?\S[^\n]*|(?:AW|Aw|Fwd|FWD|FW): ?\p{Lu}[^\n]*|(?:Am|On) [^\n]{4,70} (?:schrieb|wrote)[^\n]{0,60}:$|\[?\d{1,2}\.\d{1,2}\.\d{2,4}, \d{1,2}:\d\d(?: Uhr)?\]?(?: [-–])? \p{Lu}[^:\n]{1,30}:|<?Medien ausgeschlossen>?|Diese Nachricht wurde gelöscht`;
/** Words to a colleague, who was sent the text. */
const cover = String.raw`Anbei(?: [^\n]*)?[.:,!]|(?:Hier|Im Anhang|Beiliegend|Angehängt)(?: \p{Ll}+){0,2} (?:schicke|sende|maile) ich[^\n]*|Im Anhang (?:findest|findet) (?:du|ihr|Du|Ihr)[^\n]*|[Ww]ie (?:\p{Ll}+ )?(?:besprochen|gewünscht|vereinbart|versprochen)(?: anbei| hier|: )[^\n]*`;
const salutation = `(?:Hallo|Hi|Hey|Moin|Huhu|Servus|Guten (?:Morgen|Tag|Abend)),?(?: liebe[rs]?)?(?: (?:Frau |Herr )?${name}| zusammen| ihr (?:Lieben|beiden|zwei)| [Aa]lle| in die Runde)(?: und ${name})?(?:,|!?$)|Lieber? (?:[Aa]lle|${name})(?: und (?:lieber? )?${name})?,`;
/** How a letter ends; what follows in its line is short. */
const closing = String.raw`(?:Mit )?${kinds}(?: und ${kinds})? Gr(?:ü(?:ß|ss)|u(?:ß|ss))en?(?:[^.\n]{0,40})?[.!]?$|Mit besten (?:Grüßen|Empfehlungen)[^\n]{0,30}$|(?:MfG|MFG|mfg|GLG|[LVB]G|[lv]g)(?:[,.!]?$|,? ${name}[.!]?$)|(?:Ein )?[Ss]chönes Wochenende[^\n]{0,25}$|(?:Danke|Vielen Dank|Besten Dank)(?: schon(?: mal)?| vorab)* (?:im Voraus|vorab|dir|euch|und (?:LG|VG|viele Grüße))[^\n]{0,30}$`;
const mail = latin(`(?:^|(?<=[.!?] ))(?:${device}|${header}|${cover}|${salutation}|${closing})`, 'gm');
/** Cheap to look for: without one of these there is no mail. */
const hint =
  /[Gg]esendet|Sent from|Outlook|-{2} ?[UWOF]|Betreff|Subject|(?:A[Ww]|F[Ww][Dd]?):|(?:schrieb|wrote)[^\n]*:$|\d{2,4}, \d|ausgeschlossen|gelöscht|Anbei|(?:schicke|sende|maile) ich|Im Anhang find|[Ww]ie (?:\S+ )?(?:besprochen|gewünscht|vereinbart|versprochen)(?: anbei| hier|:)|(?:^|[.!?] )(?:Hallo|Hi|Hey|Moin|Huhu|Servus|Guten |Liebe)|Gr(?:ü|u)(?:ß|ss)e|besten Empf|(?<![A-Z])(?:GL|[LVB])G(?![A-Z])|[Mm][Ff]G|[lv]g[,.!\n]|Wochenende|Dank(?:e)? (?:schon|im|vorab|dir|euch|und)/m;
const left = latin(`^(?:${device}|${header})`);
const short = latin(`^[LVB]G,? (${name})`);
const dear = latin(`^Lieber? (${name})`);
/** A letter to the readers keeps its end. */
const letter =
  /^[^\n\p{L}]*(?:Sehr (?:geehrte|verehrte)|Liebe|Werte|Verehrte|Geschätzte)[rs]? [^.\n]*(?:,|!)\s*$/mu;

/**
 * What was sent in a letter is printed without the letter: salutation, greeting and signature, the lines mail programs and
 * chats put around it. A letter to the readers stays one, and so does what somebody said.
 *
 * @good
 *   Liebe Leserinnen und Leser,
 *
 *   wir freuen uns über Ihr Interesse.
 *
 *   Herzliche Grüße\
 *   Berta Amsel
 * @good Viele Grüße kamen aus dem Rathaus; gesendet wurde alles über das Netz. Hallo Nachbar ist ein Projekt.
 * @bad
 *   Ein Satz.
 *
 *   ⟦Viele Grüße und schönes Wochenende⟧\
 *   Silke
 * @bad Ein Satz. ⟦LG⟧
 * @bad
 *   ⟦Hallo Miriam,⟧ hier der Rest:
 *
 *   Ein Satz.
 * @bad
 *   Ein Satz.
 *
 *   ⟦Von meinem iPhone gesendet⟧
 * @bad
 *   ⟦Anbei wie besprochen der Text für den Ausblick.⟧
 *
 *   Ein Satz.
 * @bad
 *   ⟦Am 12.03.2025 um 14:22 schrieb Silke Bungert:⟧
 *
 *   Ein Satz.
 */
export const mailIsTakenOut: Rule = {
  id: 'mail-is-taken-out',
  *check(material) {
    if (!hint.test(material.wholeText)) return;
    for (const passage of passagesWith(material, mail)) {
      if (passage.form !== 'text') continue;
      for (const { 0: found, index } of passage.raw.matchAll(mail))
        if (isMail(found, index, passage, material)) {
          const start = passage.start + index;
          yield report(
            'mail-is-taken-out',
            { found },
            { place: material.place(passage.file, start, start + found.length) },
          );
        }
    }
  },
};

function isMail(
  found: string,
  index: number,
  { raw, file, start, quoted }: Passage,
  material: Material,
): boolean {
  const source = material.sources.get(file) ?? '';
  const before = source.slice(source.lastIndexOf('\n', start + index - 1) + 1, start + index);
  // A passage begins behind bold words too.
  if (index === 0 && !/^\s*(?:[-*>|] ?)*(?:[\w-]+: ?["']?|\d+\. )?$/.test(before)) return false;
  if (left.test(found)) return true;
  // What somebody said may greet.
  if (quoted || raw[index - 1] === '„') return false;
  const [, first] = dear.exec(found) ?? short.exec(found) ?? [];
  if (first !== undefined && !/^Alle$/.test(first))
    return material.mentions.some((mention) => mention.name.split(' ').includes(first));
  return !letter.test(source);
}
