import { report } from '../../problem/index.ts';
import { sentenceAround } from '../calendar/sentences.ts';
import { latin } from '../latin.ts';
import { folded } from '../names/name.ts';
import { countOf, severalInWords } from '../numerals.ts';
import type { Rule } from '../rule.ts';

const number = String.raw`(?<![\p{L}\d.,])(${severalInWords}|\d{1,2})\s+`;
const panelsOf =
  'Panels?|\\p{L}*[Ww]erkstätten|Labore|Ateliers|Seminare|Panelrunden|Gesprächsrunden|Thementischen?|Tischrunden|Workshops?|Foren|Arbeitsgruppen|Sessions?';
const counted = latin(String.raw`${number}(?:parallele[nrs]?\s)?(${panelsOf})(?!\p{L})`, 'gi');
/** What takes place one after the other; beside panels it is the slots that are meant. */
const rounds = latin(
  String.raw`(?<=(?<!\p{L})in\s+)${number}(?:Runden|Zeitfenstern|Durchgängen|Zeitschienen|Blöcken|Slots)(?!\p{L})`,
  'gi',
);
const besidePanels = latin(String.raw`(?<!\p{L})(?:${panelsOf}|Barcamp)(?!\p{L})`, 'i');
/** Cheap to look for: without one of these nothing of the grid is counted. */
const hint =
  /panel|werkst|labor|atelier|seminar|runde|tische|workshop|foren|arbeitsgruppe|session|zeitfenster|durchg|zeitschiene|blöcke|slot|themen|kurzfass|protokoll|stimmen/i;
/** “Six topics were to choose from”. */
const topicsOf = latin(
  String.raw`${number}(?:verschiedenen?\s)?Themen(?:(?<=(?:Panels|Workshops|Foren|Sessions|Arbeitsgruppen)\s+zu\s+\S+\s+Themen)|(?=\s(?:standen|stehen)\s[^.!?]{0,40}(?:zur\s(?:Aus)?[Ww]ahl|auf\sdem\s(?:Plan|Programm))))`,
  'gi',
);
/** “die sechs Kurzfassungen”: chapters are counted as a whole. */
const chapters = latin(
  String.raw`(?<=(?<!\p{L})(?:[Dd]ie|[Dd]en|[Dd]er|[Aa]llen?)\s+)${number}(Kurzfassungen|Protokollen?)(?!\p{L})`,
  'g',
);
/** “Es folgen sechs Kurzfassungen und sechs Protokolle”: all that this hand-out holds. */
const held = latin(
  String.raw`(?:(?<!\p{L})(?:[Ee]s|[Dd]arauf|[Dd]anach|[Zz]usammenfassung|[Pp]rogramm|[Vv]orwort)\s(?:folgen|schließen\ssich)|(?<!\p{L})(?:[Hh]andreichung|[Hh]eft|[Bb]roschüre|[Aa]usgabe|[Bb]and)\s(?:enthält|umfasst|versammelt|bündelt|bietet|stehen|finden\s[Ss]ie|finden\ssich))\s(?:[^.!?:;]{0,80}?)?$`,
);
const parts = latin(String.raw`${number}(Kurzfassungen|Protokolle|Stimmen)(?!\p{L})`, 'g');

/** “vormittags einen der drei und nachmittags einen der vier Workshops”: how many were held at a time. */
const ofDay = latin(
  String.raw`(?:vormittags|(?:am|ersten)\s(?:Vormittag|Runde))[^.;\d]{0,25}${number}[^.;\d]{0,60}(?:nachmittags|(?:am|zweiten)\s(?:Nachmittag|Runde))[^.;\d]{0,25}${number}(?:${panelsOf})(?!\p{L})`,
  'gi',
);
/** “an zwei Workshops mitgearbeitet”: nobody can be at more of them than there are slots. */
const attended = latin(
  String.raw`(?<=(?<!\p{L})(?:an|je|jeweils|alle[^.;]{1,30}(?:besuchten|waren\sin|konnten))\s+)${number}(?:der\s)?(?:${panelsOf})(?=n?\s+(?:mitgearbeitet|teilgenommen|teilnehmen|mitgemacht|besuch|dabei))`,
  'gi',
);
/** “alle sechs Panels”, “sechs Panels in zwei Runden”: the whole of them. */
const all = latin(String.raw`(?<!\p{L})alle[nr]?\s$`, 'i');
const isWhole = (before: string, after: string): boolean =>
  all.test(before) || /^\sin\s\S+\s(?:Runden|Zeitfenstern|Durchgängen|Blöcken|Slots)/u.test(after);
/** What everybody attends together. */
const forAll = latin(
  String.raw`(?<!\p{L})(?:\p{L}*[Pp]odi(?:um|en)|[Pp]len(?:um|ar)|gemeinsam|\p{L}*[Dd]iskussion|[Ff]ishbowl)`,
);
const the = latin(String.raw`(?<!\p{L})(?:die|den|der)\s$`, 'i');
/** “In acht Panels ging es um Geld”, told by a page of what has been. */
const within = latin(String.raw`(?<!\p{L})in\s$`, 'i');
/** “In den sechs Panels”, “alle sechs Panels”. */
const allBefore = latin(String.raw`(?<!\p{L})(?:in|die|den|der|alle[nr]?)\s$`, 'i');
const elsewhere = latin(
  String.raw`(?<!\p{L})(?:[Nn]ächst|[Vv]orig|[Vv]orher|[Ll]etzt|[Kk]ünftig|[Kk]ommend|[Ff]rüher|wird|werden|soll|geplant)|20\d\d`,
);

/**
 * How many panels, rounds or tables a title or the summary tells of is how many there are: panels, topics, slots, or
 * panels at a time; the rounds in which they took place are the slots, and “all panels” are all of them.
 *
 * @good zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wie: Drei Panels in zwei Runden
 *   ---
 *   Ein Satz.
 * @good panels.yaml
 *   titel: Vier Panels in zwei Runden und eine Podiumsdiskussion
 *   zeitfenster:
 *     - {von: "10:00", bis: "11:00", panels: [{nummer: 1, thema: Vereine, moderation: Dr. Cem Drossel, protokoll: Greta Gans}, {nummer: 2, thema: Räume, moderation: Dr. Cem Drossel, protokoll: Greta Gans}]}
 *     - {von: "11:00", bis: "12:00", panels: [{nummer: 3, thema: Geld, moderation: Dr. Cem Drossel, protokoll: Greta Gans}, {nummer: 4, thema: Zeit, moderation: Dr. Cem Drossel, protokoll: Greta Gans}]}
 *     - {von: "12:00", bis: "13:00", panels: [{nummer: 5, thema: Alle gemeinsam, moderation: Dr. Cem Drossel, protokoll: Greta Gans}]}
 * @bad panels.yaml
 *   titel: ⟦Vier Panels⟧ in zwei Runden
 *   zeitfenster:
 *     - {von: "10:00", bis: "11:00", panels: [{nummer: 1, thema: Vereine, moderation: Dr. Cem Drossel, protokoll: Greta Gans}, {nummer: 2, thema: Räume, moderation: Dr. Cem Drossel, protokoll: Greta Gans}]}
 *     - {von: "11:00", bis: "12:00", panels: [{nummer: 3, thema: Geld, moderation: Dr. Cem Drossel, protokoll: Greta Gans}, {nummer: 4, thema: Zeit, moderation: Dr. Cem Drossel, protokoll: Greta Gans}]}
 *     - {von: "12:00", bis: "13:00", panels: [{nummer: 5, thema: Alle gemeinsam, moderation: Dr. Cem Drossel, protokoll: Greta Gans}]}
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wie: ⟦Fünf Panels⟧ in zwei Runden
 *   ---
 *   Ein Satz.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   wie: Drei Panels in ⟦drei Runden⟧
 *   ---
 *   Ein Satz.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   ⟦Fünf Themen⟧ standen zur Wahl.
 * @good
 *   In allen drei Panels ging es um Geld, in vier Runden wurde gespielt.
 * @bad
 *   In allen ⟦vier Panels⟧ ging es um Geld.
 * @good
 *   Die drei Panels sind vorbei; die zwei Panels zu Geld waren voll.
 * @bad
 *   Ein Überblick über die ⟦sieben Panels⟧ des Tages.
 * @bad
 *   In ⟦acht Panels⟧ ging es um Geld und Räume.
 * @good
 *   Im Jahr 2025 wird in acht Panels gearbeitet. In zwei Panels ging es um Geld.
 * @bad zusammenfassung.md
 *   ---
 *   titel: Zusammenfassung
 *   ---
 *   Alle besuchten ⟦vormittags eines der drei und nachmittags eines der drei Panels⟧.
 * @bad
 *   Auf die Zusammenfassung folgen ⟦sieben Kurzfassungen⟧ und drei Protokolle.
 * @bad
 *   Diese Handreichung enthält drei Kurzfassungen und ⟦acht Protokolle⟧.
 * @good
 *   Es folgen drei Kurzfassungen. Das Heft 2 der Reihe wird fünf Protokolle enthalten; vier Protokolle waren lang.
 */
export const countsFitGrid: Rule = {
  id: 'counts-fit-grid',
  needs: ['panels', 'handreichung', 'zusammenfassung', 'protokolle'],
  *check({ chapter, passages, handreichung, of, place }) {
    const slots = chapter('panels')?.zeitfenster ?? [];
    const panels = slots.flatMap((slot) => slot.panels);
    if (panels.length === 0) return;
    // A page tells of what everybody can read, if there is any of it.
    const protocols = (): readonly object[] => {
      const every = chapter('protokolle') ?? [];
      const open = every.filter(({ freigabe }) => freigabe.stufe === 'oeffentlich');
      return open.length > 0 ? open : every;
    };
    const chaptersCalled = (noun = ''): readonly object[] | undefined =>
      /^Kurzf/.test(noun)
        ? chapter('zusammenfassung')?.kurzfassungen
        : /^Protokolle/.test(noun)
          ? protocols()
          : /^Stimmen/.test(noun)
            ? chapter('stimmen')?.stimmen
            : undefined;
    const topics = new Set(panels.map(({ thema }) => folded(thema.text)));
    // Workshops may be others than those of the day, unless its panels are called so.
    const titles = [
      chapter('panels')?.titel.text,
      ...handreichung.kapitel.flatMap(({ art, titel }) =>
        art === 'panels' || art === 'protokolle' ? [titel] : [],
      ),
    ].join(' ');
    const isOfGrid = (noun: string): boolean =>
      !/^(?:Workshops|Foren|Arbeitsgruppen|\p{L}*werkstätten|Labore|Ateliers|Seminare)$/iu.test(noun) ||
      titles.includes(noun);
    const right = [panels.length, topics.size, slots.length, ...slots.map((slot) => slot.panels.length)];
    const parallel = slots.filter((slot) => slot.panels.length > 1);
    const [apart, ownSlots] = [panels.length - (slots.length - parallel.length), parallel.length];
    const saysAll = once(() =>
      passages.some(
        ({ raw, quoted }) =>
          !quoted &&
          hint.test(raw) &&
          [...raw.matchAll(counted)].some(
            ({ 1: numeral = '', 2: noun = '', index }) =>
              isOfGrid(noun) && countOf(numeral) === panels.length && allBefore.test(raw.slice(0, index)),
          ),
      ),
    );
    const wrongIn = (
      text: string,
      isSummary: boolean,
      isPage = false,
    ): { found: string; index: number; files: number | undefined }[] => {
      // A discussion for all may be counted by itself: “vier Panels in zwei Runden und eine Podiumsdiskussion”.
      const isApart = ownSlots > 0 && ownSlots < slots.length && forAll.test(text);
      const isOdd = (numeral: string, allowed: readonly number[], besides: number = apart): boolean =>
        !allowed.includes(countOf(numeral)) && !(isApart && countOf(numeral) === besides);
      const ofPanels = [...text.matchAll(counted)].filter(
        ({ 0: found, 1: numeral = '', 2: noun = '', index }) => {
          const isAll = isWhole(text.slice(0, index), text.slice(index + found.length));
          // “The seven panels” may be some of them, but never more than there are.
          const isTooMany =
            the.test(text.slice(0, index)) && /^Panels/.test(noun) && countOf(numeral) > panels.length;
          if (isTooMany) return true;
          const isToldOf =
            isPage &&
            within.test(text.slice(0, index)) &&
            !elsewhere.test(sentenceAround(text, index, index + found.length));
          if (isToldOf && /^Panels/.test(noun) && countOf(numeral) > panels.length) return true;
          // Where another text counts all panels, the number of topics is none of theirs.
          const known = isAll && saysAll() ? [panels.length] : isAll ? right.slice(0, 2) : right;
          return isOfGrid(noun) && (isSummary || isAll) && isOdd(numeral, known);
        },
      );
      const ofRounds = isSummary && besidePanels.test(text) ? [...text.matchAll(rounds)] : [];
      const oddRounds = ofRounds.filter(({ 1: numeral = '' }) => isOdd(numeral, [slots.length], ownSlots));
      const ofTopics = isSummary ? [...text.matchAll(topicsOf)] : [];
      const oddTopics = ofTopics.filter(({ 1: numeral = '' }) => isOdd(numeral, [topics.size]));
      const ofEach = isSummary ? [...text.matchAll(attended)] : [];
      const oddEach = ofEach.filter(({ 1: numeral = '' }) => countOf(numeral) > slots.length);
      const ofChapters = isSummary ? [...text.matchAll(chapters)] : [];
      const oddChapters = ofChapters.filter(({ 1: numeral = '', 2: noun = '' }) => {
        const length = chaptersCalled(noun)?.length ?? 0;
        return length > 0 && isOdd(numeral, [length]);
      });
      const [one, two, more] = slots;
      const ofHalves = isSummary && more === undefined ? [...text.matchAll(ofDay)] : [];
      const oddHalves = ofHalves.filter(
        ({ 1: first = '', 2: second = '' }) =>
          isOdd(first, [one?.panels.length ?? 0]) || isOdd(second, [two?.panels.length ?? 0]),
      );
      const ofParts = isSummary || isPage ? [...text.matchAll(parts)] : [];
      const oddParts = ofParts.filter(({ 0: found, 1: numeral = '', 2: noun = '', index }) => {
        const length = chaptersCalled(noun)?.length ?? 0;
        const sentence = sentenceAround(text, index, index + found.length);
        const isHeld = held.test(sentence.slice(0, sentence.indexOf(found))) && !elsewhere.test(sentence);
        return isHeld && length > 0 && isOdd(numeral, [length]);
      });
      return [
        ...ofPanels,
        ...oddRounds,
        ...oddTopics,
        ...oddEach,
        ...oddChapters,
        ...oddHalves,
        ...oddParts,
      ].map(({ 0: found, 2: noun, index }) => ({ found, index, files: chaptersCalled(noun)?.length }));
    };
    const args = { panels: panels.length, topics: topics.size, slots: slots.length };
    for (const { raw, file, start, form, quoted } of passages) {
      if (quoted || !hint.test(raw)) continue;
      const isSummary = form === 'title' || /zusammenfassung\.md$/.test(file);
      if (!isSummary && !/(?:alle[nr]?|die|den|der|in|folgen|enthält|umfasst|versammelt)\s/i.test(raw))
        continue;
      const isPage = /(?:^|\/)seiten\//.test(file);
      for (const { found, index, files } of wrongIn(raw, isSummary, isPage)) {
        const at = place(file, start + index, start + index + found.length);
        yield report('counts-fit-grid', { found, ...args, files }, { place: at });
      }
    }
    for (const kapitel of handreichung.kapitel)
      for (const { found } of wrongIn(kapitel.titel, true))
        yield report('counts-fit-grid', { found, ...args }, { place: of(kapitel, 'titel') });
  },
};

function once(make: () => boolean): () => boolean {
  let made: boolean | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
