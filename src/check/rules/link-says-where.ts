import { report } from '../../problem/index.ts';
import { linksOf } from '../links.ts';
import type { Rule } from '../rule.ts';

const empty =
  /^(?:(?:diese[mnr]?|folgende[mnr]?|zum|zur) )?(?:link|hier|hierzu|hier klicken|hier entlang|klicken sie hier|klick(?:en)?|mehr|mehr dazu|mehr infos?|(?:mehr|weitere|nähere) informationen|infos?|details|weiter|weiterlesen|weitere infos|mehr erfahren|mehr lesen|website|webseite|internetseite|homepage|download|herunterladen|pdf|dokument|datei|adresse|seite)(?: hier)?[.:]?$/i;

/**
 * The text of a link says where it leads, also when links are read out one after another (WCAG 2.4.4).
 *
 * @good Mehr im [Heft der Vereine](https://example.org/heft).
 * @bad Mehr steht ⟦[hier](https://example.org/heft)⟧.
 */
export const linkSaysWhere: Rule = {
  id: 'link-says-where',
  *check(material) {
    for (const { text, url, place } of linksOf(material))
      if (empty.test(text)) yield report('link-says-where', { text, url }, { place });
  },
};
