import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * Nothing is published with a placeholder in it.
 *
 * @good Der Platzhalter am Eingang hält den Platz frei.
 * @bad Hier folgt ⟦PLATZHALTER⟧ für die Rede.
 * @bad ⟦Lorem ipsum⟧ dolor.
 * @good Er sagte: „Daraus […] folgt [sic] nichts“, und [wie immer] half jemand.
 * @bad ⟦[Text folgt]⟧
 */
export const placeholdersAreFilled: Rule = {
  id: 'placeholders-are-filled',
  *check({ passages, place, release }) {
    // A new issue is full of them, and its editor knows; only a release makes them matter.
    const severity = release ? 'warn' : undefined;
    for (const { raw, file, start } of passages)
      for (const { 0: found, index } of raw.matchAll(
        /PLATZHALTER|Lorem ipsum|\b(?:TBD|TODO|XXX+)\b|\?\?\?+|\[(?:[^[\]]*\s)?(?:folgt|folgen|(?:hier )?(?:ergänzen|einfügen|einsetzen|nachtragen)|fehlt(?: noch)?)\](?!\()/gi,
      ))
        if (!/^Platzhalter$/.test(found) && !/^platzhalter$/.test(found))
          yield report(
            'placeholders-are-filled',
            { found },
            { place: place(file, start + index, start + index + found.length), severity },
          );
  },
};
