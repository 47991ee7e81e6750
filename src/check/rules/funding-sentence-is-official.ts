import { report } from '../../problem/index.ts';
import { blocksOf } from '../blocks.ts';
import type { Rule } from '../rule.ts';

/**
 * Sentences accepted for state funds of Saxony (§ 44a SäHO): for a measure, in the ministries' two wordings, and for
 * an institution. Older ones spoke of the members of the Landtag.
 */
const official = [
  'Diese Maßnahme wird mitfinanziert durch Steuermittel auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes',
  'Diese Maßnahme wird mitfinanziert mit Steuermitteln auf Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes',
  'Diese Einrichtung wird mitfinanziert mit Steuermitteln auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes',
];

/**
 * The sentence on funding from the state of Saxony has one of the prescribed wordings (§ 44a SäHO).
 *
 * @good Diese Maßnahme wird mitfinanziert durch Steuermittel auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes.
 * @good Lieber Steuermittel sparen, sagte jemand; der Haushalt des Landtags ist klein.
 * @bad ⟦Diese Maßnahme wird mitfinanziert mit Steuermitteln des vom Sächsischen Landtag beschlossenen Haushalts.⟧
 */
export const fundingSentenceIsOfficial: Rule = {
  id: 'funding-sentence-is-official',
  *check(material) {
    for (const { file, start, text } of blocksOf(material)) {
      if (!text.includes('Steuermittel')) continue;
      for (const { 0: found, index } of text.matchAll(
        /[^.!?]*(?:finanz|förder)[^.!?]*Steuermittel[^.!?]*[.!?]?|[^.!?]*Steuermittel[^.!?]*(?:finanz|förder)[^.!?]*[.!?]?/g,
      )) {
        const sentence = found.trim();
        const plain = sentence.replace(/\s+/g, ' ').replace(/[.!]$/, '');
        // Elsewhere somebody may speak of tax money.
        if (!/Landtag/.test(sentence) && !isNotice(file, text)) continue;
        const from = start + index + found.indexOf(sentence);
        if (!official.includes(plain))
          yield report(
            'funding-sentence-is-official',
            { found: plain },
            { place: material.place(file, from, from + sentence.length) },
          );
      }
    }
  },
};

/** The imprint, or a notice that is nothing but the sentence. */
const isNotice = (file: string, text: string): boolean =>
  /impressum\.md$/.test(file) || /^Diese (?:Maßnahme|Einrichtung)/.test(text);
