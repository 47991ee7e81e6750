import { report } from '../../problem/index.ts';
import { headingsOf } from '../headings.ts';
import { bare, folded, nameOf } from '../names/name.ts';
import { registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/** Sections under another name than the usual one, by their first word or words. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  Herausforderungen: ['Probleme', 'Schwierigkeiten'],
  Erwartungen: ['Wünsche', 'Hoffnungen'],
  Bedarfe: ['Bedarf', 'Bedürfnisse'],
  Highlights: ['Höhepunkte'],
  Lösungsansätze: ['Lösungen', 'Lösungsvorschläge', 'Lösungsideen', 'Ansätze'],
  Sonstiges: ['Verschiedenes', 'Diverses', 'Weiteres'],
  Literaturhinweise: [
    'Literatur',
    'Literaturtipps',
    'Literaturangaben',
    'Lesetipps',
    'Lesehinweise',
    'Quellen',
  ],
};

/**
 * The same heading is written in one way in all protocols: same signs, same spaces, same number, same word. The form
 * used more often counts, else the first. A colon at the end is told by `heading-has-no-colon`.
 *
 * @good protokolle/2.md
 *   ---
 *   panels: [2]
 *   ---
 *   ## Herausforderungen und Bedarfe
 *
 *   Ein Satz.
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   ---
 *   ## ⟦Heraus-Forderungen⟧
 *
 *   Ein Satz.
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   ---
 *   ## ⟦Herausforderung⟧
 *
 *   - Ein Satz.
 *   - Noch ein Satz.
 * @good protokolle/2.md
 *   ---
 *   panels: [2]
 *   ---
 *   ## Herausforderung
 *
 *   Ein Satz.
 * @bad protokolle/2.md
 *   ---
 *   panels: [2]
 *   ---
 *   ## ⟦Lösungen⟧
 *
 *   Ein Satz.
 */
export const headingsAreAlike: Rule = {
  id: 'headings-are-alike',
  *check(material) {
    const all = headingsOf(material).map((each) => ({ ...each, title: each.title.replace(/\s*:$/, '') }));
    const titles = [...new Set(all.map(({ title }) => title))];
    // Two sections of one protocol are two things.
    const standsBeside = (title: string, file: string): boolean =>
      all.some((each) => each.file === file && each.title === title);
    /** “Verabredung” over a paragraph, “Verabredungen” over lists: there is one only. */
    const isOneOf = (short: string, long: string): boolean =>
      /^(?:e?n|e|s)$/.test(long.slice(short.length)) &&
      long.startsWith(short) &&
      all.every(({ title, isList }) => title !== short || !isList) &&
      all.some(({ title, isList }) => title === long && isList);
    const count = (title: string): number => all.filter((each) => each.title === title).length;
    for (const { title, place, file } of all) {
      const [usual] = titles
        .filter((other) => other !== title && isAlike(title, other) && !standsBeside(other, file))
        .filter((other) => !isOneOf(title, other) && !isOneOf(other, title))
        .sort((a, b) => count(b) - count(a));
      if (usual === undefined || count(usual) < count(title)) continue;
      const isFirst = count(usual) === count(title) && titles.indexOf(title) < titles.indexOf(usual);
      if (!isFirst || isSynonym(title, usual))
        yield report('headings-are-alike', { found: title, usual }, { place });
    }
    // “Lea Luchs – Türen öffnen” where all other speakers stand before a colon.
    const known = new Set(registerOf(material).spellings.map(({ name }) => name.full));
    const isSpeaker = (title: string, sign: string): boolean =>
      title.includes(sign) && known.has(nameOf(title.split(sign)[0] ?? '').full);
    const dashed = all.filter(({ title }) => isSpeaker(title, ' – ') || isSpeaker(title, ', '));
    const [one, other] = dashed;
    if (one === undefined || other !== undefined) return;
    if (all.filter(({ title }) => isSpeaker(title, ': ')).length < 3) return;
    const usual = one.title.replace(/(?: –|,) /, ': ');
    yield report('headings-are-alike', { found: one.title, usual }, { place: one.place });
  },
};

const isAlike = (a: string, b: string): boolean => {
  if (folded(a) === folded(b)) return true;
  const [one, two] = [stem(a), stem(b)];
  const isEnding =
    Math.min(one.length, two.length) > 5 &&
    Math.abs(one.length - two.length) <= 2 &&
    (one.startsWith(two) || two.startsWith(one));
  return isEnding || isSynonym(a, b);
};

/** Without its umlauts: “Lösungsansätze” is “Lösungsansatz” with an ending. */
const stem = (title: string): string => bare(title);

const isSynonym = (a: string, usual: string): boolean => synonyms[usual]?.includes(a) ?? false;
