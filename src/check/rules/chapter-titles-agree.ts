import type { Handreichung, Prosa } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { stepsBetween } from '../names/likeness.ts';
import { folded } from '../names/name.ts';
import { stemsOf } from '../names/short-names.ts';
import type { Rule } from '../rule.ts';

/**
 * A chapter has one title: the one of the contents is that of its file. But for pages, one of the two may say more; what is
 * nearly the other was changed in one place only, and a page with two names altogether is worth a look. So is any other
 * chapter with two names where all the rest have one.
 *
 * @good panels.yaml
 *   titel: Themen am 24. September
 *   zeitfenster:
 *     - von: "10:30"
 *       bis: "11:30"
 *       panels:
 *         - {nummer: 1, thema: Vereine vor Ort, moderation: Edda Elster, protokoll: Greta Gans}
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt der Vereine
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - {art: stimmen, titel: Stimmen}
 *     - {art: seite, datei: seiten/text.md, titel: ⟦Zum Weiterlessen⟧}
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt der Vereine
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - {art: stimmen, titel: Stimmen}
 *     - {art: seite, datei: seiten/text.md, titel: ⟦Ausblick⟧}
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt der Vereine
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - {art: programm, titel: ⟦Tagungsfolge⟧}
 *     - {art: panels, titel: Themen}
 *     - {art: evaluation, titel: Evaluation}
 *     - {art: stimmen, titel: Stimmen}
 */
export const chapterTitlesAgree: Rule = {
  id: 'chapter-titles-agree',
  needs: ['handreichung'],
  *check({ handreichung, of }) {
    const stated = handreichung.kapitel.flatMap((kapitel) => {
      const own = ownTitle(kapitel.inhalt);
      const [place, other] = [of(kapitel, 'titel'), own && of(own)];
      // A chapter without a title of its own takes that of its file, or the usual one.
      const isStated = place?.column !== of(kapitel)?.column || place?.line !== of(kapitel)?.line;
      return own === undefined || !isStated || place?.file === other?.file
        ? []
        : [{ kapitel, own, place, other }];
    });
    const odd = stated.filter(({ kapitel, own }) => kapitel.titel !== own.text);
    for (const { kapitel, own, place, other } of odd) {
      const changed = isChanged(kapitel.titel, own.text);
      // A page is called what it is called; the fixed kinds of chapter may have a usual name besides their title, unless
      // all others do without.
      const isStrict = odd.length === 1 && !usual.test(kapitel.titel);
      const isToldAnyway = kapitel.art === 'seite' || (isStrict && isOther(kapitel.titel, own.text));
      if (!changed && !isToldAnyway) continue;
      yield report(
        'chapter-titles-agree',
        { found: kapitel.titel, known: own.text },
        {
          place,
          ...(!changed && { severity: 'info' as const }),
          related: other && [
            { place: other, message: { de: 'So heißt es hier.', en: 'It is called so here.' } },
          ],
        },
      );
    }
  },
};

const usual = /^(?:Programm|Panels|Zusammenfassung|Evaluation|Stimmen|Kontakte|Impressum)$/;

const ownTitle = (inhalt: Handreichung['kapitel'][number]['inhalt']): Prosa | undefined =>
  'titel' in inhalt ? inhalt.titel : undefined;

/** No word in common. */
function isOther(a: string, b: string): boolean {
  const [one, two] = [folded(a), folded(b)];
  return !one.includes(two) && !two.includes(one) && !stemsOf(a).some((word) => stemsOf(b).includes(word));
}

/** Neither holds the other, but they have a word in common, or are a letter or two apart. */
function isChanged(a: string, b: string): boolean {
  const [one, two] = [folded(a), folded(b)];
  if (one.includes(two) || two.includes(one)) return false;
  const [left, right] = [stemsOf(a), stemsOf(b)];
  const isIn = (words: readonly string[], others: readonly string[]): boolean =>
    words.every((word) => others.includes(word));
  if (stepsBetween(one, two) <= 2) return true;
  const isMore = isIn(left, right) !== isIn(right, left);
  return !isMore && left.some((word) => right.includes(word));
}
