import { report } from '../../problem/index.ts';
import { chapterSlipsIn } from '../chapter-references.ts';
import { latin } from '../latin.ts';
import { isQuoted } from '../quotes.ts';
import type { Rule } from '../rule.ts';

const reference = latin(
  String.raw`(?<![\p{L}-])(Panels?|Workshops?|Protokoll|Kurzfassung)\s(\d{1,2})(?:\s(?:und|oder|bis)\s(\d{1,2}))?(?![\p{L}\d.,:/%-]\S|\d)`,
  'g',
);

/** “Die Panels 1 und 5 behandelten dasselbe Thema.” */
const sameTopic = /^\s[^.!?;:,]{0,50}(?:das\s?selbe|dem\s?selben|das gleiche|dem gleichen)\s+Thema/;

/**
 * Where a text refers to a panel, protocol or short summary by its number, or to a chapter by its title, there is
 * one.
 *
 * @good Mehr steht bei Panel 3 und im Protokoll 2. Die Panels 1 und 2 waren voll.
 * @bad Mehr steht bei ⟦Panel 9⟧.
 * @bad Das besprachen die ⟦Panels 2 und 8⟧.
 * @bad Die ⟦Panels 1 und 2⟧ hatten dasselbe Thema.
 * @bad Näheres steht im ⟦Protokoll 7⟧.
 * @good Ihre Adressen stehen im Kapitel „Kontakte“, der Rest im Kapitel „Feste“ des Rotentaler Jahrbuchs.
 * @bad Ihre Adressen stehen im Kapitel ⟦„Anschriften“⟧.
 */
export const panelReferenceExists: Rule = {
  id: 'panel-reference-exists',
  needs: ['panels', 'protokolle'],
  *check(material) {
    const { chapter, passages, wholeText, place } = material;
    for (const { passage, found, at } of chapterSlipsIn(material)) {
      const from = passage.start + at;
      const here = place(passage.file, from, from + found.length);
      yield report('panel-reference-exists', { found, most: 0, isOtherTopic: false }, { place: here });
    }
    if (wholeText.search(reference) < 0) return;
    const panels =
      chapter('panels')?.zeitfenster.flatMap((slot) => slot.panels.map(({ nummer }) => nummer)) ?? [];
    if (panels.length === 0) return;
    const most = Math.max(...panels);
    // Workshops may be others than those of the day, unless its panels are called so.
    const areWorkshops = material.handreichung.kapitel.some(
      ({ art, titel }) => (art === 'panels' || art === 'protokolle') && titel.includes('Workshop'),
    );
    const all = chapter('panels')?.zeitfenster.flatMap((slot) => slot.panels) ?? [];
    const themeOf = (number?: number): string | undefined =>
      all.find(({ nummer }) => nummer === number)?.thema.text;
    for (const passage of passages) {
      const { raw, file, start, quoted, form } = passage;
      if (quoted || form === 'value') continue;
      for (const { 0: found, 1: kind = '', 2: first, 3: second, index } of raw.matchAll(reference)) {
        const numbers = [first, second].flatMap((each) => (each === undefined ? [] : [Number(each)]));
        // Protocols and summaries are numbered by their order, or called by the number of their panel.
        const isPanel = /^(?:Panel|Workshop)/.test(kind);
        if (kind.startsWith('Workshop') && !areWorkshops) continue;
        const isKnown = (number: number): boolean =>
          isPanel ? panels.includes(number) : number >= 1 && number <= most;
        const [one, other] = numbers;
        const isOtherTopic =
          isPanel &&
          other !== undefined &&
          sameTopic.test(raw.slice(index + found.length)) &&
          themeOf(one) !== themeOf(other);
        if ((numbers.every(isKnown) && !isOtherTopic) || isQuoted(material, passage, index)) continue;
        const at = start + index;
        yield report(
          'panel-reference-exists',
          { found, most, isOtherTopic },
          { place: place(file, at, at + found.length) },
        );
      }
    }
  },
};
