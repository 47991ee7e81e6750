import { distance } from 'fastest-levenshtein';
import type { Kurzfassung, Panel, Prosa } from '../../model/index.ts';
import { type Problem, report } from '../../problem/index.ts';
import { passagesWith } from '../hits.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/** Titles less alike than this were meant to be different ones. */
const alike = 0.7;
/** Of so many other short summaries with exactly the title of their panel, the one without it is the slip. */
const usual = 3;

/**
 * A panel has one title. A protocol that states another topic, or a short summary whose title is nearly the panel's,
 * was written from an older list; so was one with a title of its own where all others have that of their panel.
 * Capitals, dashes and “&” make no difference. A topic that one protocol or short summary tells of for two panels is
 * called the same in both; what stands in brackets behind a topic only explains it.
 *
 * @good kurzfassungen/1.md
 *   ---
 *   titel: Was Vereine brauchen
 *   panels: [1]
 *   ---
 *   Ein Satz.
 * @bad kurzfassungen/1.md
 *   ---
 *   titel: ⟦Verein vor Ort⟧
 *   panels: [1]
 *   ---
 *   Ein Satz.
 * @bad kurzfassungen/1.md
 *   ---
 *   titel: ⟦Vereine am Ort⟧
 *   panels: [1]
 *   ---
 *   Ein Satz.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   thema: ⟦Alles über Vereine⟧
 *   ---
 *   Ein Satz.
 * @bad panels.yaml
 *   titel: Themen
 *   zeitfenster:
 *     - von: "10:30"
 *       bis: "11:30"
 *       panels:
 *         - {nummer: 1, thema: Räume finden (Miete), moderation: Fritz Fink, protokoll: Greta Gans}
 *         - {nummer: 3, thema: Geld für Ideen, moderation: Dr. Cem Drossel, protokoll: Edda Elster}
 *     - von: "12:00"
 *       bis: "13:00"
 *       panels:
 *         - {nummer: 2, thema: ⟦Räume finden (Kauf)⟧, moderation: Fritz Fink, protokoll: Greta Gans}
 * @bad panels.yaml
 *   titel: Themen
 *   zeitfenster:
 *     - von: "10:30"
 *       bis: "11:30"
 *       panels:
 *         - {nummer: 1, thema: ⟦Sicherheit im Netz (Passwörter)⟧, kurz: Sicher im Netz, moderation: Fritz Fink, protokoll: Edda Elster}
 * @good panels.yaml
 *   titel: Themen
 *   zeitfenster:
 *     - von: "10:30"
 *       bis: "11:30"
 *       panels:
 *         - {nummer: 1, thema: Räume finden, moderation: Fritz Fink, protokoll: Greta Gans}
 *         - {nummer: 3, thema: Geld für Ideen, moderation: Dr. Cem Drossel, protokoll: Edda Elster}
 *     - von: "12:00"
 *       bis: "13:00"
 *       panels:
 *         - {nummer: 2, thema: Räume finden (Wiederholung), moderation: Fritz Fink, protokoll: Greta Gans}
 */
export const panelTitlesAgree: Rule = {
  id: 'panel-titles-agree',
  *check(material) {
    const { chapter, of } = material;
    for (const { thema, panels } of chapter('protokolle') ?? []) {
      const known = panels[0]?.thema;
      if (known !== undefined && thema !== known && !panels.some((panel) => likeness(thema, panel) === 1))
        yield report('panel-titles-agree', { found: thema.text, known: known.text }, { place: of(thema) });
    }
    yield* summaries(material);
    yield* shortTitles(material);
    yield* twice(material);
    yield* quotedTitles(material);
  },
};

function* summaries({ chapter, of }: Material): Iterable<Problem> {
  const kurzfassungen = chapter('zusammenfassung')?.kurzfassungen ?? [];
  const nearness = ({ titel, panels }: Kurzfassung): number =>
    Math.max(0, ...panels.map((panel) => likeness(titel, panel)));
  const odd = kurzfassungen.filter((each) => each.panels.length > 0 && nearness(each) < 1);
  const isOnlyOne = odd.length === 1 && kurzfassungen.length > usual;
  const all = chapter('panels')?.zeitfenster.flatMap((slot) => slot.panels) ?? [];
  for (const each of odd) {
    const { titel, panels } = each;
    if (nearness(each) < alike && !isOnlyOne) continue;
    const known = nearest(titel.text, panels);
    // The very title of another panel: its number was mistyped.
    if (all.some((panel) => likeness(titel, panel) === 1)) {
      yield report(
        'panel-titles-agree',
        { found: titel.text, known },
        { place: of(each, 'panels') ?? of(titel) },
      );
      continue;
    }
    // A title of another shape may have been chosen.
    const isChosen = nearness(each) < alike && !isReworded(titel.text, known);
    const where = { place: of(titel), ...(isChosen && { severity: 'info' as const }) };
    yield report('panel-titles-agree', { found: titel.text, known }, where);
  }
}

/** A short title takes its words from the long one; nearly the same words are those of an older list. */
function* shortTitles({ chapter, of }: Material): Iterable<Problem> {
  const panels = chapter('panels')?.zeitfenster.flatMap((slot) => slot.panels) ?? [];
  for (const panel of panels) {
    const { thema, kurz } = panel;
    const head = headOf(thema);
    // Held twice, the other one tells which of the two titles is right.
    const other = panels.find((each) => each !== panel && sameTitle(each.thema.text, thema.text));
    if (other !== undefined && !sameTitle(other.kurz, kurz)) {
      const isWrong = alikeness(head, kurz) < alikeness(head, other.kurz);
      const where = { place: of(panel, 'kurz') };
      if (isWrong) yield report('panel-titles-agree', { found: kurz, known: other.kurz }, where);
      continue;
    }
    const [words = [], own = []] = [head, kurz].map((title) => title.split(/\s/).map(folded));
    const isTaken = own.every((word) => words.includes(word));
    // “Betreuung am Rand” for “Kinderbetreuung am Rand”: cut short.
    const isCut = folded(head).endsWith(folded(kurz)) || folded(head).startsWith(folded(kurz));
    if (!isTaken && !isCut && own.length === words.length && alikeness(head, kurz) >= alike)
      yield report('panel-titles-agree', { found: head, known: kurz }, { place: of(thema) });
  }
}

const called = latin(
  String.raw`(?<!\p{L})(?:Workshops?|Panels?|Forum|Themas?|Arbeitsgruppe|Session)\s„([^“]{8,80})“`,
  'g',
);

/** “aus dem Workshop „Räume suchen“”: behind such a word a title is quoted, not somebody. */
function* quotedTitles(material: Material): Iterable<Problem> {
  const panels = material.chapter('panels')?.zeitfenster.flatMap((slot) => slot.panels) ?? [];
  const summaries = material.chapter('zusammenfassung')?.kurzfassungen ?? [];
  const titles = [
    ...panels.flatMap(({ thema, kurz }) => [thema.text, headOf(thema), kurz]),
    ...summaries.map(({ titel }) => titel.text),
  ];
  for (const { raw, file, start } of passagesWith(material, called))
    for (const { 0: whole, 1: written = '', index } of raw.matchAll(called)) {
      const found = written.replace(/\s+/g, ' ');
      const near = (title: string): number => alikeness(found, title);
      const [known = ''] = titles.toSorted((a, b) => near(b) - near(a));
      if (near(known) === 1 || near(known) < alike) continue;
      const end = start + index + whole.length - 1;
      const place = material.place(file, end - written.length, end);
      yield report('panel-titles-agree', { found, known }, { place });
    }
}

/** As many words, and some of them the same. */
function isReworded(a: string, b: string): boolean {
  const [one, two] = [a.split(' '), b.split(' ')];
  return one.length === two.length && one.some((word) => word.length > 3 && two.includes(word));
}

/** Panels that are one topic held twice: they share a protocol or short summary, or the short title and who is in charge. */
function* twice({ chapter, of }: Material): Iterable<Problem> {
  const all = chapter('panels')?.zeitfenster.flatMap(({ panels }) => panels) ?? [];
  const kurzfassungen = chapter('zusammenfassung')?.kurzfassungen ?? [];
  const groups = [...(chapter('protokolle') ?? []), ...kurzfassungen].map(({ panels }) => panels);
  for (const [index, panel] of all.entries())
    for (const first of all.slice(0, index)) {
      const isShared = groups.some((panels) => panels.includes(panel) && panels.includes(first));
      const isOne = sameTitle(first.kurz, panel.kurz) && sameLead(first, panel);
      if (!(isShared || isOne) || sameTitle(first.thema.text, panel.thema.text)) continue;
      // A protocol may be on two topics.
      if (likeness(first.thema, panel) < alike && !sameTitle(first.kurz, panel.kurz)) continue;
      // The short summary knows the right one, where it can be told.
      const isFirst = kurzfassungen.some(
        ({ titel, panels }) =>
          panels.includes(panel) &&
          likeness(titel, panel) > likeness(titel, first) &&
          likeness(titel, panel) > alike,
      );
      const [wrong, right] = isFirst ? [first, panel] : [panel, first];
      yield report(
        'panel-titles-agree',
        { found: wrong.thema.text, known: right.thema.text, number: right.nummer },
        { place: of(wrong.thema) },
      );
    }
}

const sameLead = (a: Panel, b: Panel): boolean =>
  a.moderation.map(({ name }) => name).join() === b.moderation.map(({ name }) => name).join();

/** The same words, but for a note that it is held again. */
const sameTitle = (a: string, b: string): boolean => {
  const [one, two] = [a, b].map((text) => folded(text.replace(again, '')));
  return one === two;
};
const again =
  /\s*[(–-]?\s*(?:Wiederholung|Fortsetzung|(?:Teil|Runde|Gruppe|Durchgang) (?:\d|[IVX]+|[AB])|(?:Erste|Zweite|Dritte|[123]\.) (?:Teil|Runde|Durchgang)|[IVX]+$|\d$)\)?/giu;

const nearest = (titel: string, panels: readonly Panel[]): string =>
  panels
    .flatMap(({ thema, kurz }) => [headOf(thema), kurz])
    .toSorted((a, b) => alikeness(titel, b) - alikeness(titel, a))[0] ?? '';

/** 1 for the same title, long or short, 0 for nothing in common. A manual number before it does not count. */
const likeness = (titel: Prosa, { thema, kurz }: Panel): number =>
  Math.max(...[thema.text, headOf(thema), kurz].map((other) => alikeness(titel.text, other)));

/** A topic without what is explained in brackets behind it. */
const headOf = ({ text }: Prosa): string => text.replace(/\s*\(.*$/, '');

function alikeness(titel: string, other: string): number {
  const [a = '', b = ''] = [titel, other].map((text) =>
    folded(text.replace(/^\d+\.\s/, '').replaceAll('&', 'und')),
  );
  return 1 - distance(a, b) / Math.max(a.length, b.length, 1);
}
