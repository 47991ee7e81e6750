import { type Place, report } from '../../problem/index.ts';
import { linksOf } from '../links.ts';
import type { Material } from '../material/material.ts';
import type { Rule } from '../rule.ts';

const empty =
  /^(?:(?:auf|unter|bei|über|mit) )?(?:(?:diese[mnrs]?|folgende[mnrs]?|zum|zur) )?(?:link|hier|hier (?:nach)?lesen|hier (?:ansehen|herunterladen|weiterlesen|mehr)|siehe hier|jetzt (?:lesen|ansehen|herunterladen)|ansehen|hierzu|hier klicken|hier entlang|klicken sie hier|klick(?:en)?|mehr|mehr dazu|mehr infos?|(?:mehr|weitere|nähere) informationen|infos?|details|weiter|weiterlesen|weitere infos|mehr erfahren|mehr lesen|website|webseite|internetseite|homepage|download|herunterladen|pdf|dokument|datei|adresse|seite|(?:diese|folgende)[mnrs]? (?:stelle|artikel|beitrag|text|video|film|formular|liste|übersicht|quelle|stellen|ort))(?: hier)?[.:]?$/i;

/** In what form a title is to be had. */
const isKind = /^(?:zum |zur )?(?:download|herunterladen|pdf|website|webseite|internetseite|homepage)$/i;
/** A title in italics, in bold or in quotation marks. */
const title = /\*[^*\s][^*]{4,}\*|_[^_\s][^_]{4,}_|„[^“]{5,}“/;

/** Whether a title is set apart in the same line, before the link. */
function isBesideTitle(place: Place | undefined, { sources }: Material): boolean {
  const line = sources.get(place?.file ?? '')?.split('\n')[(place?.line ?? 0) - 1] ?? '';
  return title.test(line.slice(0, (place?.column ?? 1) - 1));
}

/**
 * The text of a link says where it leads, also when links are read out one after another (WCAG 2.4.4). In the line of a
 * title that is set apart, “Download” or “PDF” says it.
 *
 * @good - *Das Heft der Vereine*, Kulturring, 2024, [Download](https://example.org/heft)
 * @good Mehr im [Heft der Vereine](https://example.org/heft).
 * @bad Mehr steht ⟦[hier](https://example.org/heft)⟧.
 * @bad Fragen Sie bei ⟦[dieser Stelle](https://example.org/heft)⟧.
 */
export const linkSaysWhere: Rule = {
  id: 'link-says-where',
  *check(material) {
    for (const { text, url, place } of linksOf(material))
      if (empty.test(text) && !(isKind.test(text) && isBesideTitle(place, material)))
        yield report('link-says-where', { text, url }, { place });
  },
};
