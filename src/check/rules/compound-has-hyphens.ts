import { textRule } from '../text-rule.ts';

/** Nouns that a name or abbreviation before them makes a compound with; with anything else it may be a name of its own. */
const noun =
  'Projekt(?:e|en|s)?|Programm(?:e|en|s)?|Portal(?:e|s)?|Workshop(?:s)?|Kommune(?:n)?|Mittel(?:n)?|Antrag|Anträge|Förderung(?:en)?|Förderperiode(?:n)?|Methode(?:n)?|Vorgabe(?:n)?|Stadt|Städte(?:n)?|Stelle(?:n)?|Treffen|Gebiet(?:e|en)?|Mitarbeiter(?::innen)?|Richtlinie(?:n)?|Maßnahme(?:n)?|Management|Team(?:s)?|Fest(?:e)?|Gespräch(?:e|en)?|Anteil(?:e|en)?|Prozess(?:e|en)?|Konferenz(?:en)?|Logo(?:s)?|Zeit(?:en)?';
const find = new RegExp(
  [
    String.raw`(?<![\p{L}\d-])([A-ZÄÖÜ]{2,5}|Barcamp|Bar Camp|World Café) (?:${noun})(?!\p{L})`,
    String.raw`(?<![\p{L}\d.,-])\d[\d.:]* \p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+`,
    String.raw`(?<![\p{L}\d.,-])\d:\d (?:${noun})(?!\p{L})`,
    String.raw`(?<!\p{L})\p{Lu}\p{Ll}+(?:ung|gang|schaft|heit|keit|ion)s [A-ZÄÖÜ]{3,5}(?![\p{L}-])`,
    String.raw`(?<!\p{L})Mund zu Mund Propaganda`,
  ].join('|'),
  'gu',
);

/**
 * A compound with an abbreviation or a number has hyphens between all its parts (amtliche Regeln § 40, § 44).
 *
 * @good ESF-Projekte, ESF-Plus-Kommunen, ein 1:1-Gespräch, die SAB Dresden, DIN 5008.
 * @bad Die ⟦ESF Projekte⟧ laufen.
 * @bad Ein ⟦1:1 Gespräch⟧ hilft.
 */
export const compoundHasHyphens = textRule('compound-has-hyphens', {
  find,
  instead: ([found]) =>
    found.startsWith('Mund') ? 'Mundpropaganda' : found.replace(/^Bar Camp/, 'Barcamp').replaceAll(' ', '-'),
  isSafe: false,
});
