import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/** Words that nearly every sentence holds, and the other languages hardly have. */
const languages: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:und|der|die|das|dem|ist|nicht|mit|für|ein|eine|wird|auf|den|von|zu|im|sich)(?!\p{L})/gu,
  en: /(?<!\p{L})(?:and|the|of|is|with|for|to|that|are|by|this|from|be|not)(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:et|les|des|une|est|dans|pour|qui|sur|avec|par|du|pas)(?!\p{L})/gu,
};
/** So many such words make a text; so many times as many settle its language. */
const [enough, clearly] = [15, 5];

/**
 * The hand-out is written in the language that `sprache` declares: screen readers pronounce it so, and hyphenation
 * and spelling go by it.
 *
 * @good Ein Wort wie „state of the art“ macht noch keinen englischen Text.
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt der Vereine und der Räume, für die Stadt und mit der Stadt
 *   untertitel: Wie die Arbeit mit den Ämtern und das Geld für eine Idee auf den Weg zu den Leuten kommt
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   sprache: ⟦en⟧
 *   kapitel:
 *     - art: zusammenfassung
 *     - art: kontakte
 */
export const languageFitsText: Rule = {
  id: 'language-fits-text',
  needs: ['handreichung', 'serie'],
  *check({ handreichung, wholeText, of }) {
    const declared = handreichung.sprache.slice(0, 2).toLowerCase();
    const counts = Object.entries(languages).map(([language, words]) => ({
      language,
      count: wholeText.match(words)?.length ?? 0,
    }));
    const [most] = counts.sort((a, b) => b.count - a.count);
    if (most === undefined || most.language === declared || most.count < enough) return;
    const own = counts.find(({ language }) => language === declared)?.count ?? 0;
    if (most.count < own * clearly) return;
    yield report(
      'language-fits-text',
      { declared: handreichung.sprache, written: most.language },
      { place: of(handreichung, 'sprache') },
    );
  },
};
