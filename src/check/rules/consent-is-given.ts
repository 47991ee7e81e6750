import { type Problem, report } from '../../problem/index.ts';
import { blocksOf, type Stretch } from '../blocks.ts';
import { sentencesIn } from '../imprint/notices.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { shownWithoutConsent } from '../portraits.ts';
import type { Rule } from '../rule.ts';

const consent =
  /Zustimmung|Einwilligung|[Ee]inverst(?:ändnis|anden)|Freigabe|Erlaubnis|Unterschrift|zugestimmt|eingewilligt|zustimmen/;
/** Those whose consent it is; a sentence on them in the imprint is on nothing else. */
const people = latin(
  String.raw`(?:[Gg]enannten|[Aa]bgebildeten|[Aa]ufgeführten|[Ff]otografierten|[Zz]itierten)\s(?:\p{L}+\s){0,3}(?:Personen|Menschen|Teilnehmenden)|(?<!\p{L})Die\s(?:Namen|Kontaktdaten|Fotos)(?!\p{L})`,
);
/** What is told of them, in the imprint. */
const own = new RegExp(`${people.source}|Kontaktdaten|Namen`);
/** That it is not there yet, of whatever is spoken of. */
const lacking = latin(
  [
    String.raw`(?<!\p{L})(?:fehl(?:t|en)|ausstehend|ungeklärt|unklar|angefragt|anzufragen|einzuholen|nachzureichen|(?:steh(?:t|en)|ist|sind)\s(?:\S+\s){0,4}(?:aus|offen|ausständig|angefordert)|(?<!Wort\s)(?:komm|folg)(?:t|en))(?!\p{L})`,
    String.raw`(?<!\p{L})noch\s(?:\S+\s){0,2}(?:nicht|keine|offen|zu\s|um\s|fragen|ein(?:ge)?hol|nach|gebeten|(?:nach)?ge(?:fragt|holt|reicht))|(?<!\p{L})(?:hol|reich|frag)en\swir|(?<!\p{L})(?:ab(?:zu)?)?warten(?!\p{L})`,
    String.raw`(?<!\p{L})nicht\s(?:vollständig|von\sallen|bei\sallen|von\sjeder|alle|eingeholt|erteilt|vor(?!\s[\p{Lu}\d])|da|unterschrieben|gefragt|schriftlich)(?!\p{L})|(?<!\p{L})werden\s(?:\S+\s){0,6}(?:eingeholt|nachgereicht|gebeten|erbeten|erfragt|nachgeholt)`,
    String.raw`(?<!\p{L})(?:[Ff]ast|[Bb]is\sauf|außer|bisher|bislang|[Hh]älfte|größtenteils|überwiegend|teilweise|(?<!zugestimmt,\s)[Dd]ie\smeisten|soll(?:en|te|ten)?\s(?:\S+\s){0,5}zustimmen|gehen\s(?:\S+\s){0,6}zu|nicht\s(?:mehr\s)?(?:fragen|erreichen|erreicht|einholen)|angeschrieben|entnommen)(?!\p{L})`,
    String.raw`geh(?:en|t)\s(?:\S+\s){0,3}davon\saus|(?<!\p{L})(?:vermutlich|vorausgesetzt|setzen\s(?:\S+\s){0,3}voraus|nehmen\s(?:\S+\s){0,3}an|stillschweigend)(?!\p{L})`,
  ].join('|'),
);
/** In what speaks of this very hand-out any “noch” will do. */
const yet = latin(String.raw`(?<!\p{L})noch(?!\p{L})`);
/** That somebody refused, as it is left beside a name. */
const refused = latin(
  String.raw`(?:will|möchte|soll|darf)\s(?:\p{L}+\s){0,2}nicht\s(?:\p{L}+\s){0,3}(?:genannt|erscheinen|veröffentlicht|aufgeführt|rein|ins\sHeft)|(?:hat|haben)\s(?:\p{L}+\s){0,3}(?:abgelehnt|widersprochen|widerrufen|zurückgezogen|nicht\szugestimmt)|[Kk]eine\s(?:Freigabe|Einwilligung|Zustimmung|Erlaubnis)|nicht\s(?:veröffentlichen|abdrucken|namentlich\snennen)`,
);
/** Whoever did not agree is not named, or what would follow if: nothing is missing then. */
const settled = latin(
  String.raw`(?<!\p{L})(?:[Oo]hne|[Ww]enn|[Ff]alls|[Ss]ofern|[Ss]olange|[Ww]er|jederzeit|widerrufen|widersprochen|zurückgenommen|zurückgezogen|zurücknehmen|Nachdruck|Vervielfältigung|Weitergabe|anonym\p{L}*|verpixelt|unkenntlich|weggelassen|verzichtet|fehlen\s(?:deshalb|daher|darum|deswegen))(?!\p{L})|nicht\s(?:namentlich\s|mit\sNamen\s)?(?:genannt|aufgeführt|abgebildet|abgedruckt|gezeigt|veröffentlicht)`,
);
/** That nobody agreed, or that nothing is to be published at all, said of all who are named. */
const denied = latin(
  [
    String.raw`(?<!\p{L})(?:nicht|keine[nrs]?)\s(?:(?!ohne|nur)\S+\s){0,5}?(?:zugestimmt|eingewilligt|einverstanden|(?:Zustimmung|Einwilligung|Erlaubnis|Freigabe)(?=\s(?:\S+\s){0,4}(?:vor|eingeholt|erteilt|gegeben|veröffentlicht))(?![^.]*bedarf))(?!\p{L})`,
    String.raw`(?<!\p{L}|nicht\s|nie\s)ohne\s(?:\p{Ll}+\s){0,2}(?:Zustimmung|Einwilligung|Einverständnis|Erlaubnis|Rücksprache|Wissen|Rückfrage)\s(?:(?!nicht|kein|niemand)\S+\s){0,6}(?:veröffentlicht|abgedruckt|genannt|aufgeführt)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:haben|hat|wurden)\s(?:[^\s,;]+\s){0,8}?(?:widersprochen|untersagt|verweigert|abgelehnt|nicht\s(?:informiert|gefragt|um\s(?:\p{L}+\s){0,2}(?:Zustimmung|Einwilligung|Erlaubnis)\sgebeten))(?!\p{L})`,
    String.raw`^(?:(?:Die|Alle)\s)?(?:\p{Ll}+\s)?(?:Namen|Kontaktdaten|Personen|Angaben|Fotos)\s(?:[^\s,;]+\s){0,8}?(?:(?:nur|ausschließlich|lediglich)\s(?:\S+\s){0,3}intern(?:en)?(?!\p{L})|(?:nicht|keinesfalls)\s(?:zur\sVeröffentlichung|öffentlich\s|für\sdie\sÖffentlichkeit|veröffentlicht))`,
  ].join('|'),
);
/** Said of those who are not there, or of what would be if. */
const conditional = latin(
  String.raw`(?<!\p{L})(?:[Ww]er|[Ww]enn|[Ff]alls|[Ss]ofern|[Ss]olange|[Nn]iemand|Kinder\p{L}*|Minderjährig\p{L}*|[Pp]rivat\p{L}*|anonym\p{L}*|weggelassen|verzichtet|unkenntlich|fehlen|Namen(?=\saufgeführt)|nicht\s(?:namentlich\s|mit\sNamen\s)?(?:genannt|aufgeführt|abgebildet|abgedruckt|gezeigt))(?!\p{L})|,\s(?:die|der)\s(?:[^\s,]+\s){0,6}(?:nicht\s|widersprochen|abgelehnt)|,\s(?:deren|soweit)\s`,
);
/** In brackets, as editors leave it to each other; a topic of work is spoken of without “noch”. */
const note = latin(
  String.raw`[([](?=[^()[\]]*(?:ustimm|inwillig|inverst|reigabe|rlaubnis|nterschrift))(?=[^()[\]]*(?:noch|steht aus|ausstehend|angefragt|offen|unklar|fehlt))[^()[\]\n]+[)\]]`,
  'g',
);
/** The wish of somebody, left in brackets beside the name. */
const wish = /[([][^()[\]\n]{0,60}(?:möchte|will|soll|darf)[^()[\]\n]*nicht[^()[\]\n]*[)\]]/g;
/** What stands in the files of a list: the form of a consent, or a comment. */
const beside = /^[ \t-]*form:[ \t]*(?<form>\S.*)$|(?<=^|\s)#[ \t]*(?<comment>\S.*)$/gm;
/** A comment of Markdown, and the head of such a file. */
const hidden = /<!--([^>]*)-->/g;
const head = /^\uFEFF?---\r?\n[\s\S]*?\n---/;
const noForm =
  /^["']?(?:offen|keine|folgt|ausstehend|nein|ohne|unbekannt|fehlt|angefragt|\?+|-+|todo|tbd)(?![\wäöü])/i;

/** Somebody’s no, left in the form of the consent of all. */
const unwilling = /(?<![\wäöüß])(?:möchte|will|wollte|soll)n?\s(?:\S+\s){0,3}nicht(?![\wäöüß])/;

/**
 * What is published has been agreed to: nowhere does the hand-out say that a consent is still to come, is asked for or
 * was only taken for granted (Art. 6 and 7 GDPR), neither in the imprint nor beside a contact or a statement.
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Alle Personen haben zugestimmt. Wer seine Einwilligung noch nicht gegeben hat, ist nicht genannt.
 * @good
 *   ## Wenn Einwilligungen noch fehlen
 *
 *   Wer fragt, bekommt sie.
 * @good
 *   ## Einwilligung fehlt noch
 *
 *   Wer fragt, bekommt sie.
 * @good Die Einwilligung der Eltern fehlt oft, sagte Hanna Habicht (Zustimmung ist nicht alles).
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦Die genannten Personen werden noch um ihre Zustimmung gebeten⟧.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦Wir gehen davon aus, dass alle mit der Nennung einverstanden sind⟧.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦Alle genannten Personen haben der Veröffentlichung ihrer Namen nicht
 *   zugestimmt⟧.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦Die genannten Personen haben der Nennung ihrer Namen widersprochen⟧.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦Namen und Kontaktdaten werden nur intern verwendet und nicht veröffentlicht⟧.
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Personen, die nicht zugestimmt haben, stehen ohne Namen. Einige haben nicht zugestimmt und fehlen daher. Fotos von Kindern werden nicht veröffentlicht. Niemand wird ohne Einwilligung genannt. Namen werden nicht ohne Einwilligung veröffentlicht, Kontaktdaten nicht an Dritte gegeben.
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe:
 *     stufe: oeffentlich
 *     form: ⟦Unterschriften kommen noch⟧
 *   kontakte:
 *     - {name: Hanna Habicht}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {name: Hanna Habicht} # ⟦Freigabe steht noch aus⟧
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - name: Hanna Habicht
 *       zitat: Ein guter Tag!
 *       bild: ⟦bilder/saal.svg⟧
 *       alt: Hanna Habicht am Pult
 *       nachweis: "Foto: Jan Jaguar"
 *       freigabe: {stufe: oeffentlich, am: 2024-09-30, form: "mündlich, ohne Foto"}
 * @good stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Jan Jaguar, zitat: Ein guter Tag!, freigabe: {stufe: oeffentlich, am: 2024-09-30, form: nur für das Zitat}}
 *     - name: Hanna Habicht
 *       zitat: Ein guter Tag!
 *       bild: bilder/saal.svg
 *       alt: Hanna Habicht am Pult
 *       nachweis: "Foto: Jan Jaguar"
 *       freigabe: {stufe: oeffentlich, am: 2024-09-30, form: "schriftlich, nur für Zitat und Foto"}
 * @bad Der Saal von Hanna Habicht ist hell ⟦(Freigabe steht noch aus)⟧.
 * @bad Der Saal von Frau Habicht ist hell ⟦(sie möchte hier bitte nicht namentlich genannt werden!)⟧.
 */
export const consentIsGiven: Rule = {
  id: 'consent-is-given',
  *check(material) {
    yield* inSources(material);
    for (const stimme of shownWithoutConsent(material))
      yield report(
        'consent-is-given',
        { found: stimme.freigabe.form ?? '' },
        { place: material.of(stimme, 'bild') },
      );
    for (const block of blocksOf(material)) {
      if (!consent.test(block.text) && !(isOwn(block) && own.test(block.text))) continue;
      const told = isOwn(block)
        ? sentencesIn(block).filter(({ text }) => isMissing(text) || isOpen(text) || isDenied(text))
        : notesIn(block).filter(({ text }) => isMissing(text));
      for (const each of told) yield tell(material, each);
    }
  },
};

const isMissing = (text: string): boolean => consent.test(text) && lacking.test(text) && !settled.test(text);

const isOpen = (text: string): boolean =>
  (consent.test(text) || people.test(text)) && (yet.test(text) || lacking.test(text)) && !settled.test(text);

const isDenied = (text: string): boolean => denied.test(text) && !conditional.test(text);

/** What speaks of this very hand-out and not of a topic. */
const isOwn = ({ file, text }: Stretch): boolean =>
  /(?:impressum\.md|kontakte\.\w+)$/.test(file) && !text.startsWith('#');

const notesIn = ({ file, start, text: whole }: Stretch): Stretch[] =>
  [...whole.matchAll(note)].map(({ 0: text, index }) => ({
    file,
    start: start + index,
    end: start + index + text.length,
    text,
  }));

function* inSources(material: Material): Iterable<Problem> {
  for (const [file, source] of material.sources) {
    // Behind a # in Markdown stands a heading.
    const isText = file.endsWith('.md');
    const data = isText ? (head.exec(source)?.[0] ?? '') : source;
    for (const { groups = {}, 0: whole, index } of /form:|#/.test(data) ? data.matchAll(beside) : []) {
      const { form, comment = '' } = groups;
      const text = (form ?? comment).trim();
      const isTold = form === undefined ? isRemark(text, source, index) : isNone(text);
      const start = index + whole.indexOf(text);
      if (isTold) yield tell(material, { file, start, end: start + text.length, text });
    }
    for (const { 0: whole, 1: inner = '', index } of source.includes('<!--') ? source.matchAll(hidden) : []) {
      const text = inner.trim();
      const start = index + whole.indexOf(text);
      if (isRemark(text, source, index))
        yield tell(material, { file, start, end: start + text.length, text });
    }
    for (const { 0: text, index } of source.includes('nicht') ? source.matchAll(wish) : [])
      if (refused.test(text) && !isHeeded(source, index))
        yield tell(material, { file, start: index, end: index + text.length, text });
  }
}

const isNone = (text: string): boolean => noForm.test(text) || lacking.test(text) || unwilling.test(text);

const isRemark = (text: string, source: string, index: number): boolean =>
  isMissing(text) || (refused.test(text) && !isHeeded(source, index));

/** The entry itself says that it is not public. */
const isHeeded = (source: string, index: number): boolean =>
  /freigabe:\s*(?:nein|intern)|stufe:\s*(?:nein|intern)/.test(
    source.slice(Math.max(0, index - 200), index + 200),
  );

const tell = ({ place }: Material, { file, start, end, text }: Stretch): Problem =>
  report('consent-is-given', { found: text.replace(/\s+/g, ' ') }, { place: place(file, start, end) });
