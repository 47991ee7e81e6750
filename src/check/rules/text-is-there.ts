import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * A protocol, short summary or page has a text below its head.
 *
 * @good protokolle/2.md
 *   ---
 *   panels: [2]
 *   ---
 *   Ein Satz.
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   ---
 */
export const textIsThere: Rule = {
  id: 'text-is-there',
  *check({ chapter, handreichung, of }) {
    const pages = handreichung.kapitel.flatMap((kapitel) =>
      kapitel.art === 'seite' ? [kapitel.inhalt] : [],
    );
    const sheets = [
      ...(chapter('protokolle') ?? []),
      ...(chapter('zusammenfassung')?.kurzfassungen ?? []),
      ...pages,
    ];
    for (const sheet of sheets)
      if (sheet.text.children.length === 0)
        yield report('text-is-there', { file: sheet.datei }, { place: of(sheet) });
  },
};
