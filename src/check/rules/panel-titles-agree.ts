import { distance } from 'fastest-levenshtein';
import type { Panel, Prosa } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/** Titles less alike than this were meant to be different ones. */
const alike = 0.7;

/**
 * A panel has one title. A protocol that states another topic, or a short summary whose title is nearly the panel's,
 * was written from an older list. Capitals, dashes and “&” make no difference.
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
 */
export const panelTitlesAgree: Rule = {
  id: 'panel-titles-agree',
  *check({ chapter, of }) {
    for (const { thema, panels } of chapter('protokolle') ?? []) {
      const known = panels[0]?.thema;
      if (known !== undefined && thema !== known && !panels.some((panel) => likeness(thema, panel) === 1))
        yield report('panel-titles-agree', { found: thema.text, known: known.text }, { place: of(thema) });
    }
    for (const { titel, panels } of chapter('zusammenfassung')?.kurzfassungen ?? []) {
      const [known] = panels;
      const near = Math.max(0, ...panels.map((panel) => likeness(titel, panel)));
      if (known !== undefined && near >= alike && near < 1)
        yield report(
          'panel-titles-agree',
          { found: titel.text, known: nearest(titel.text, panels) },
          { place: of(titel) },
        );
    }
  },
};

const nearest = (titel: string, panels: readonly Panel[]): string =>
  panels
    .flatMap(({ thema, kurz }) => [thema.text, kurz])
    .toSorted((a, b) => alikeness(titel, b) - alikeness(titel, a))[0] ?? '';

/** 1 for the same title, long or short, 0 for nothing in common. A manual number before it does not count. */
const likeness = (titel: Prosa, { thema, kurz }: Panel): number =>
  Math.max(alikeness(titel.text, thema.text), alikeness(titel.text, kurz));

function alikeness(titel: string, other: string): number {
  const [a = '', b = ''] = [titel, other].map((text) =>
    folded(text.replace(/^\d+\.\s/, '').replaceAll('&', 'und')),
  );
  return 1 - distance(a, b) / Math.max(a.length, b.length, 1);
}
