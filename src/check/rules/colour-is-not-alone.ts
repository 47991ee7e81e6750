import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { isQuoted } from '../quotes.ts';
import type { Rule } from '../rule.ts';

const colour =
  '(?:hell|dunkel)?(?:rot|grün|gelb|blau|orange|lila|violett|grau|braun|türkis|farbig|farblich|bunt|pink|rosa)';
const part = '(?:Abbildung|Bild|Foto|Grafik|Tabelle|Kasten|Karte|Diagramm|Spalte|Zeichnung|Skizze)';

/** A colour that says something, or a place on the page that only eyes find. */
const seen = latin(
  `(?<!\\p{L})(?:${[
    `(?:in |die |alle )?${colour}(?:e[nrms]?)? (?:markiert|gekennzeichnet|hervorgehoben|unterlegt|hinterlegt|eingefärbt|eingezeichnet|gedruckt|umrandet|umrahmt|unterstrichen|dargestellt|geschrieben)(?:e[nrms]?)?(?!\\p{L})`,
    `(?:d(?:ie|er|en|em)|alle[nr]?) ${colour}e[nr]? (?:Balken|Säulen?|Kurven?|Kästen|Kästchen|Pfeile[ns]?|Segmente[ns]?|Markierung(?:en)?|Symbole[ns]?|Felder[n]?|Schrift|Zeilen?|Spalten?|Einträge|\\p{L}+ (?:im|in der|auf der|in den|auf dem) (?:Diagramm|Grafik|Abbildung|Schaubild|Tabelle|Karte|Kalender|Liste|Übersicht|Plan|Skizze))(?!\\p{L})`,
    `in ${colour}e[rmn] (?:Schrift|Buchstaben)(?!\\p{L})|${colour} ?=`,
    `(?:siehe|vgl\\.|s\\.) (?:die |das |den )?(?:${part} )?(?:links|rechts|nebenan|oben (?:links|rechts)|unten (?:links|rechts)|nebenstehend)(?!\\p{L})`,
    `${part} (?:(?:oben|unten) )?(?:links|rechts)(?!\\p{L})|(?:linke|rechte|nebenstehende)[nrms]? ${part}(?!\\p{L})|${part} auf der (?:linken|rechten|gegenüberliegenden|nächsten|vorigen|vorherigen) Seite`,
  ].join('|')})`,
  'gi',
);

/**
 * What a text says by a colour or a place on the page, it says in words too: not everybody sees it, and in print or on
 * a phone it may be grey or elsewhere (WCAG 1.3.3 and 1.4.1).
 *
 * @good Die roten Dächer und die grünen Flächen der Stadt; oben rechts im Haus ist der Saal.
 * @bad ⟦Rot markierte⟧ Punkte sind dringend.
 * @bad Wie viele kamen, zeigen ⟦die grünen Balken⟧.
 * @bad Was wir uns wünschen, sagen ⟦die grünen Punkte im Diagramm⟧.
 * @bad Was ⟦in roter Schrift⟧ steht, ist offen (⟦blau =⟧ fertig).
 * @bad Mehr dazu: ⟦siehe Kasten rechts⟧.
 */
export const colourIsNotAlone: Rule = {
  id: 'colour-is-not-alone',
  *check(material) {
    if (material.wholeText.search(seen) < 0) return;
    for (const passage of material.passages) {
      const { raw, file, start, form, key } = passage;
      // What a picture shows has its colours.
      if (form === 'link' || passage.quoted || key === 'alt') continue;
      for (const { 0: found, index } of raw.matchAll(seen)) {
        if (isQuoted(material, passage, index)) continue;
        const from = start + index;
        yield report(
          'colour-is-not-alone',
          { found },
          { place: material.place(file, from, from + found.length) },
        );
      }
    }
  },
};
