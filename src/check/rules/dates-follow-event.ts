import { type Place, type Problem, report } from '../../problem/index.ts';
import { dateRangesIn } from '../calendar/date-ranges.ts';
import { datesIn, german } from '../calendar/dates.ts';
import { imprintBlocks } from '../imprint/sections.ts';
import type { Material } from '../material/material.ts';
import type { Rule } from '../rule.ts';

/**
 * The survey took place on or after the day of the event and before the hand-out came out, and its last day is not before
 * its first; consent was given
 * before the hand-out came out, but to print what somebody said not before it was said.
 *
 * @good evaluation.yaml
 *   titel: Evaluation
 *   zeitraum: 24.–30. September 2024
 *   fragen:
 *     - {id: gut, art: einfach, frage: War es gut?, antworten: {ja: 9, nein: 3}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   zeitraum: ⟦24.–30. August 2024⟧
 *   fragen:
 *     - {id: gut, art: einfach, frage: War es gut?, antworten: {ja: 9, nein: 3}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   zeitraum: ⟦30.–25. September 2024⟧
 *   fragen:
 *     - {id: gut, art: einfach, frage: War es gut?, antworten: {ja: 9, nein: 3}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   zeitraum: ⟦25. Oktober bis 2. Oktober 2024⟧
 *   fragen:
 *     - {id: gut, art: einfach, frage: War es gut?, antworten: {ja: 9, nein: 3}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   zeitraum: ⟦20. bis 30. September 2024⟧
 *   fragen:
 *     - {id: gut, art: einfach, frage: War es gut?, antworten: {ja: 9, nein: 3}}
 * @bad evaluation.yaml
 *   titel: Evaluation
 *   zeitraum: ⟦24. bis 30. September 2025⟧
 *   fragen:
 *     - {id: gut, art: einfach, frage: War es gut?, antworten: {ja: 9, nein: 3}}
 * @good evaluation.yaml
 *   titel: Evaluation
 *   zeitraum: 28. September bis 10. Oktober 2024
 *   fragen:
 *     - {id: gut, art: einfach, frage: War es gut?, antworten: {ja: 9, nein: 3}}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: {stufe: oeffentlich, am: 2025-09-24}
 *   stimmen:
 *     - {name: Hanna Habicht, rolle: Stadt Rotental, zitat: Ein guter Tag!}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: {stufe: oeffentlich, am: 2024-09-14}
 *   stimmen:
 *     - {name: Hanna Habicht, rolle: Stadt Rotental, zitat: Ein guter Tag!}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe:
 *     stufe: oeffentlich
 *     am: ⟦2024-09-14⟧
 *   stimmen:
 *     - {name: Hanna Habicht, rolle: Stadt Rotental, zitat: Ein guter Tag!}
 *     - {name: Jan Jaguar, rolle: Stadt Rotental, zitat: Ein langer Tag!}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: {stufe: oeffentlich, am: ⟦2023-09-24⟧}
 *   kontakte:
 *     - {name: Hanna Habicht}
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   anwesende:
 *     freigabe: {stufe: oeffentlich, am: ⟦2025-09-24⟧}
 *     personen: [Jan Jaguar (Rotental)]
 *   ---
 *   ## Räume
 *
 *   Räume sind knapp.
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Alle haben bis zum 10. Oktober 2024 schriftlich zugestimmt. Bis zum 1. Mai 2030 kann jeder seine Zustimmung widerrufen.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Alle Personen haben der Nennung ihrer Namen bis zum ⟦10. Oktober 2025⟧ schriftlich zugestimmt.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Die Einwilligungen aller Personen wurden am ⟦1. Dezember 2024⟧ eingeholt.
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: {stufe: oeffentlich, am: 2024-09-14}
 *   kontakte:
 *     - {name: Hanna Habicht}
 */
export const datesFollowEvent: Rule = {
  id: 'dates-follow-event',
  needs: ['handreichung'],
  *check(material) {
    const { handreichung, chapter, of } = material;
    const { datum, veroeffentlicht } = handreichung;
    const zeitraum = chapter('evaluation')?.zeitraum;
    const dates = datesIn(zeitraum?.text ?? '').map(({ iso }) => iso);
    const [range] = dateRangesIn(zeitraum?.text ?? '');
    const [first, last] = [range?.from ?? dates[0], range?.to ?? dates.at(-1)];
    const isBackwards = range !== undefined && range.to < range.from;
    const isLate = last !== undefined && last.slice(0, veroeffentlicht.length) > veroeffentlicht;
    if (zeitraum !== undefined && ((first !== undefined && first < datum) || isBackwards || isLate))
      yield report(
        'dates-follow-event',
        isLate && !isBackwards
          ? { found: zeitraum.text, date: german(veroeffentlicht), what: 'late survey' }
          : { found: zeitraum.text, date: german(datum), what: 'survey' },
        { place: of(zeitraum) },
      );
    // A hand-out that came out before the event is told itself.
    if (veroeffentlicht < datum.slice(0, veroeffentlicht.length)) return;
    yield* lateConsents(material);
    const seen = new Set<string>();
    const [stimmen, kontakte] = [chapter('stimmen'), chapter('kontakte')];
    const protokolle = chapter('protokolle') ?? [];
    const entries = [
      ...protokolle.flatMap((list) => [list, ...list.anwesende].map((each) => ({ each, list }))),
      ...(stimmen?.stimmen ?? []).map((each) => ({ each, list: stimmen })),
      ...(kontakte?.kontakte ?? []).map((each) => ({ each, list: kontakte })),
    ];
    for (const { each, list } of entries) {
      const { am } = each.freigabe;
      // What an entry does not state itself it has from the head of the list, where it is told once.
      const isOwn = handreichung.stellen.key(each, 'freigabe') !== undefined;
      const place = (isOwn || list === undefined ? undefined : of(list, 'freigabe')) ?? of(each, 'freigabe');
      const key = `${place?.file} ${place?.line}`;
      if (am === undefined || seen.has(key)) continue;
      // Whoever signs up for the event may agree to the list; nobody can agree to words not spoken yet.
      // A list agreed to on the very day of the event, but another year, carries a slip.
      const isOtherYear = am < datum && am.slice(4) === datum.slice(4);
      const isEarly = isOtherYear || (list === stimmen && am < datum);
      if (!isEarly && am.slice(0, veroeffentlicht.length) <= veroeffentlicht) continue;
      seen.add(key);
      yield report(
        'dates-follow-event',
        isEarly
          ? { found: german(am), date: german(datum), what: 'early consent' }
          : { found: german(am), date: german(veroeffentlicht), what: 'late consent' },
        { place: place && dateIn(place, am, material) },
      );
    }
  },
};

/** “haben bis zum 31. Oktober 2026 zugestimmt” in the imprint of a hand-out that came out before. */
function* lateConsents(material: Material): Iterable<Problem> {
  const { veroeffentlicht } = material.handreichung;
  for (const { file, start, text } of imprintBlocks(material))
    for (const date of consents.test(text) ? datesIn(text) : []) {
      const sentence = `${/[^.!?]*$/.exec(text.slice(0, date.start))?.[0] ?? ''} ${/^[^.!?]*/.exec(text.slice(date.end))?.[0] ?? ''}`;
      if (date.iso.slice(0, veroeffentlicht.length) <= veroeffentlicht || !given.test(sentence)) continue;
      if (!consents.test(sentence) || withdrawn.test(sentence)) continue;
      yield report(
        'dates-follow-event',
        { found: date.text, date: german(veroeffentlicht), what: 'late consent' },
        { place: material.place(file, start + date.start, start + date.end) },
      );
    }
}

const consents = /[Zz]ustimm|zugestimmt|[Ee]inwillig|eingewilligt|[Ff]reigabe|freigegeben|[Ee]inverstanden/;
/** That it was given, not until when it holds. */
const given =
  /(?:zugestimmt|eingewilligt|freigegeben|erteilt|gegeben|eingeholt|erklärt|vorgelegen|lagen? vor)/;
const withdrawn = /[Ww]iderr[uo]f|k[aö]nn|gilt|gelten|bis auf/;

/** Where the date stands in a consent of several lines. */
function dateIn(place: Place, am: string, material: Material): Place {
  const at = (material.sources.get(place.file) ?? '').indexOf(am, material.span(place).start);
  return at < 0 ? place : material.place(place.file, at, at + am.length);
}
