import { report } from '../../problem/index.ts';
import { months } from '../calendar/dates.ts';
import { isInAgreements, isOfNext, isToBeDone } from '../calendar/past-plans.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

const month = months.join('|');
/** “seit März 2025”, “am 12. März 2025”, “seit 2023”, in groups: since, day, month, year. */
const date = new RegExp(
  String.raw`(?<!\p{L})(?:(?<since>[Ss]eit)(?: de[mr])? )?(?:(?<day>\d{1,2})\.\s?)?(?:(?<name>${month})\s)?(?<year>(?:19|20)\d\d)(?![\d–-])`,
  'gu',
);
const past = latin(
  String.raw`(?<!\p{L})(?:fand|fanden|war|waren|wurde|wurden|trafen|traf|kam|kamen|gab|begann|endete|stand|startete)(?!\p{L})`,
);
const ahead = latin(
  String.raw`(?<!\p{L})(?:findet|finden) (?!sich).*(?:statt|am|im)|(?<!\p{L})[Nn]ächste[rns]? (?:Fachtag|Treffen|Termin|Tagung|Veranstaltung|Workshop|Barcamp|Netzwerktreffen)`,
);
/** What will be on a day: “meets on 5 December”, “is continued on …”. */
const present = latin(
  String.raw`(?<!\p{L})(?:trifft|treffen|stellt|stellen|lädt|laden|beginnt|startet|tagt|wird|werden|kommt|kommen|besichtigt|erscheint|öffnet|folgt|soll|sollen|will|wollen|berichtet)(?!\p{L})`,
);
/** By when something is to be done: a verb in the present. */
const verb = latin(
  String.raw`(?<!\p{L})(?!(?:nicht|jetzt|selbst|sonst|meist|damit|somit|gilt|gelten|erst|fast|weit|seit|läuft|laufen)(?!\p{L}))[a-zäöü]\p{Ll}{2,}t(?!\p{L})|(?<!\p{L})(?:werden|sollen|wollen|können|müssen|möchten?|soll|will|kann|muss|sammeln|schicken|legen|bitte|stellen|bauen|richten|erproben|prüfen|melden|schreiben|tragen|benennen|nehmen|erstellen|arbeiten|entwickeln|[Bb]itte)(?!\p{L})`,
);
/** No span as in “Januar bis April 2005”. */
const by = latin(
  String.raw`(?<!\p{L})(?<!(?:${month})\s)bis(?:\s(?:spätestens|zum|\p{L}+tag|dem|Ende|Anfang|Mitte)[,]?)*\s$`,
  'i',
);
/** Verbs that tell of what is over. */
const over = latin(
  String.raw`(?<!\p{L})(?:war|waren|wurden?|lief|liefen|gab|gaben|fand|fanden|kam|kamen|ging|gingen|stand|standen|lag|lagen|hielt|nahm|nahmen|blieb|blieben|traf|trafen|begann|galt|galten|schloss|fiel|fielen|hat|haben|zuletzt|bisher|\p{Ll}{2,}te[nt]?)(?!\p{L})`,
);
/** Participles do so as well, unless something will be done. */
const done = latin(
  String.raw`(?<!\p{L})(?:\p{Ll}*ge\p{Ll}{3,}t|\p{Ll}*ge\p{Ll}{2,}en|beschlossen|verabschiedet|erhalten|bewilligt|eröffnet|veröffentlicht|erschienen|verlängert|befristet|begonnen|beantragt)(?!\p{L})`,
);

/** What was agreed on lies ahead: “a visit on 4 March was arranged”. */
const arranged = latin(
  String.raw`(?<!\p{L})(?:ver(?:abredet|einbart|tagt|schoben|legt)|(?:ein)?geplant|beschlossen|(?:vor|fest)gelegt|angesetzt|angekündigt|eingeladen|zugesagt|versprochen|gebeten|vorgeschlagen|gewünscht|terminiert|vorgesehen|angeregt|in Aussicht)(?!\p{L})`,
  'i',
);

/** “soll … erscheinen”, “wird … vorliegen”: before and behind the month, and verbs of what comes of itself. */
const shall = latin(String.raw`(?<!\p{L})(?:(soll|sollen|will|wollen)|wird|werden)(?!\p{L})[^.:;!?]*$`, 'i');
const comes =
  '(?:erscheinen|vorliegen|stattfinden|beginnen|anfangen|starten|öffnen|folgen|enden|gelten|tagen|entstehen|umziehen|zusammenkommen|fertig sein|da sein)';
const toBe = latin(
  String.raw`^(?:\s(?!(?:wurde|war|hat|ist|als)(?!\p{L}))[\p{L}-]+){0,4}\s(?:${comes}|(\p{Ll}{3,}(?:t|en)\swerden|\p{Ll}{3,}(?:en|ern|eln)))(?:[.,;]|\sund\s|$)`,
);
const told = latin(
  String.raw`(?<!\p{L})(?:hieß|lautete|damals|seinerzeit|sollte[nt]?|wurden?|hatten?|war|waren|ursprünglich|eigentlich)(?!\p{L})`,
  'i',
);

/** Whether something is said to come in a month: “Der Bericht soll im Juni 2024 erscheinen”. */
function isForetold(sentence: string, before: string, after: string): boolean {
  const [verb, isPlan] = shall.exec(before) ?? [];
  const [rest, isOpen] = toBe.exec(after) ?? [];
  if (verb === undefined || rest === undefined || told.test(sentence)) return false;
  return isPlan !== undefined || isOpen === undefined;
}

/**
 * What a hand-out tells of lies before its publication, what it announces lies after the event.
 *
 * @good Seit März 2024 wird getauscht; bis 2030 soll alles grün sein. Das nächste Treffen findet am 5. Dezember 2024 statt.
 * @good Verabredet wurde ein Besuch am 4. März 2026 in Rotental.
 * @good Der Verein findet sich nicht damit ab, dass im Jahr 1979 alles im Argen lag. In den Monaten Januar bis April 2005 zahlt er.
 * @good Aus dem Protokoll vom Treffen am 2. März 2013: „Alle sollen kommen.“
 * @bad Seit ⟦März 2026⟧ wird getauscht.
 * @good Jedes Jahr stellen sich Vereine in der Halle vor, zuletzt am 15. März 2024.
 * @bad Das nächste Treffen findet am ⟦5. Dezember 2023⟧ statt.
 * @bad Die Arbeitsgruppe trifft sich am ⟦8. Oktober 2022⟧ im Treffpunkt.
 * @bad Hanna Habicht sammelt bis zum ⟦30. Juni 2024⟧ Beispiele.
 * @bad Die Vereine erproben bis Ende ⟦2023⟧ eine Sprechstunde.
 * @good Bis Ende 2023 wurde erprobt, was heute alle nutzen. Die Förderung lief bis Juni 2024 (bis Ende 2022 galt die alte).
 * @good Alle Internetadressen wurden am 12. Oktober 2024 zuletzt aufgerufen.
 * @good Das wurde in der Förderperiode 2021–2027 gefördert.
 * @bad Das Fest fand ⟦2042⟧ im Hof statt.
 * @good Der Kurs wird seit Mai 2023 in Rotental angeboten; die Karte soll im Mai 2025 erscheinen und wird ab Juni 2025 gelten.
 * @bad Hanna Habicht berichtet beim nächsten Arbeitstag am ⟦22. Januar 2024⟧ in Rotental.
 * @good Hanna Habicht berichtet beim nächsten Arbeitstag am 22. Januar 2025 in Rotental. Der nächste Arbeitstag am 2. Mai 2023 fand im Hof statt.
 * @bad
 *   ## Vereinbart
 *
 *   - Hanna Habicht und Ida Iltis führen im ⟦Juni 2023⟧ gemeinsam die ersten Gespräche
 * @good
 *   ## Vereinbart
 *
 *   - Hanna Habicht und Ida Iltis führen im Juni 2025 gemeinsam die ersten Gespräche
 *   - Der Verein hat im Juni 2023 angefangen; Ida Iltis wertet aus, was alle im Mai 2023 gesammelt haben
 *
 *   ## Rückblick
 *
 *   Die Vereine führen im Juni 2023 noch eigene Listen.
 * @bad Die Karte soll im ⟦Mai 2023⟧ erscheinen.
 * @bad Der neue Plan wird ab ⟦Mai 2023⟧ gelten.
 * @bad Die Räume sollen bis ⟦Juni 2024⟧ saniert werden.
 */
export const dateFitsTense: Rule = {
  id: 'date-fits-tense',
  needs: ['handreichung'],
  *check({ handreichung, passages, place, sources }) {
    const { datum, veroeffentlicht } = handreichung;
    for (const { raw, file, start, form, quoted } of passages) {
      if (form === 'value' || quoted) continue;
      for (const { 0: whole, index, groups } of raw.matchAll(date)) {
        const { since, day, name, year = '' } = groups ?? {};
        // The end of a span of years: “in der Förderperiode 2021–2027”.
        if (name === undefined && /\d{4}\s?[–-]\s?$/.test(raw.slice(0, index))) continue;
        const sentence = sentenceAround(raw, index, whole.length).replace(title, '„“').replace(asked, '');
        const iso = isoOf(day, name, year);
        // A day of the month of publication is not late.
        const isLate = iso.slice(0, veroeffentlicht.length) > veroeffentlicht.slice(0, iso.length);
        const isTold =
          since !== undefined ||
          (past.test(clauseOf(sentence, whole)) &&
            !/(?<!\p{L})(?:bis|ab|für)(?!\p{L})/u.test(sentence) &&
            !arranged.test(sentence));
        const isPast =
          iso < datum.slice(0, iso.length) &&
          (ahead.test(sentence) ||
            isAnnounced(sentence, raw.slice(0, index).slice(-40), day, name) ||
            (name !== undefined &&
              (day === undefined
                ? isToBeDone(raw.slice(0, index).slice(-80), sentence) &&
                  isInAgreements(sources.get(file) ?? '', start)
                : isOfNext(raw.slice(0, index).slice(-120), sentence))) ||
            (since === undefined &&
              name !== undefined &&
              isForetold(sentence, raw.slice(0, index), raw.slice(index + whole.length, index + 120))));
        if (!(isLate && isTold) && !isPast) continue;
        const found = whole.replace(/^[Ss]eit(?: de[mr])? /, '');
        const from = start + index + whole.length - found.length;
        yield report('date-fits-tense', { found, isLate }, { place: place(file, from, from + found.length) });
      }
    }
  },
};

/** Whether something is said to be, or to be done by, a day: it cannot be over. */
function isAnnounced(sentence: string, before: string, day?: string, name?: string): boolean {
  const isPassive = /(?<![a-zäöüß])(?:wird|werden)(?![a-zäöüß])/.test(sentence);
  if (/\([^)]*$/.test(before) || over.test(sentence) || (!isPassive && done.test(sentence))) return false;
  if (by.test(before))
    return (name !== undefined || /(?:Ende|Anfang|Mitte)\s$/.test(before)) && verb.test(sentence);
  return day !== undefined && /(?:^|\s)[Aa]m\s(?:\S+,?\s(?:dem\s)?)?$/.test(before) && present.test(sentence);
}

function isoOf(day: string | undefined, name: string | undefined, year: string): string {
  if (name === undefined) return year;
  const number = String(months.indexOf(name) + 1).padStart(2, '0');
  return [year, number, ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

/** “Vereinbart wurde, dass drei Häuser im Frühjahr 2026 …”: the clause that holds the date. */
function clauseOf(sentence: string, date: string): string {
  const at = sentence.search(/,\s(?:dass|damit)\s/);
  return at >= 0 && sentence.indexOf(date) > at ? sentence.slice(at) : sentence;
}

/** “Sprechstunde „Was aus den Verabredungen wurde“”: a title tells of another time. */
const title = /„[^“]*“/g;
/** “berichtet am 18. September, wie das Heft angenommen wurde” */
const asked = latin(String.raw`(?<=\d[^,]*),\s(?:wie|ob|was|dass|warum|welche[nmrs]?|wer|wo)\s[^,.]*$`);

/** Without what is cited behind a colon: “am 2. März 2013: „Alle sollen kommen.““. */
function sentenceAround(text: string, at: number, length: number): string {
  const ends = [...text.matchAll(/(?<!\d)[.!?;](?=\s|$)/g)].map(({ index }) => index + 1);
  const end = ends.find((each) => each > at) ?? text.length;
  const cited = text.slice(at + length, end).search(/:\s*„/);
  return text.slice(ends.findLast((each) => each <= at) ?? 0, cited < 0 ? end : at + length + cited);
}
