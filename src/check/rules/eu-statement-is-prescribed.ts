import { report } from '../../problem/index.ts';
import { blocksOf } from '../blocks.ts';
import type { Rule } from '../rule.ts';

const union = /Europäische[nr]?\s+Union|(?<![\p{L}-])EU(?![\p{L}-])/u;
const pays =
  /(?:ko|mit)?finanzier|geförder|fördert|unterstütz|bezuschuss|ermöglich|getragen|bezahl|gesponsert|Mitteln/iu;
const prescribed =
  /(?<!\p{L})(?:ko)?finanziert[^.!?]*Europäische[nr]?\s+Union|Europäische[nr]?\s+Union[^.!?]*(?<!\p{L})(?:ko)?finanziert/iu;

/**
 * Where imprint or funding notice say that the European Union pays, one sentence says it in the prescribed words:
 * “(ko)finanziert von der Europäischen Union”, written out (Regulation (EU) 2021/1060, Annex IX).
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Das Vorhaben wird kofinanziert von der Europäischen Union. Wir danken der EU für die Unterstützung.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Das Vorhaben wird ⟦kofinanziert von der EU⟧.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Das Vorhaben wird ⟦unterstützt von der Europäischen Union⟧.
 */
export const euStatementIsPrescribed: Rule = {
  id: 'eu-statement-is-prescribed',
  *check(material) {
    if (material.handreichung.foerderung?.eu !== true) return;
    const blocks = blocksOf(material).filter(({ file }) =>
      /(?:impressum\.md|serie\.yaml|handreichung\.yaml)$/.test(file),
    );
    const sentences = blocks.flatMap(({ file, start, text }) =>
      [...text.matchAll(/[^.!?\s][^.!?]*[.!?]?/g)].map(({ 0: sentence, index }) => ({
        file,
        sentence,
        at: start + index,
      })),
    );
    if (sentences.some(({ sentence }) => prescribed.test(sentence))) return;
    for (const { file, sentence, at } of sentences) {
      const [who, verb] = [union.exec(sentence), pays.exec(sentence)];
      if (who === null || verb === null) continue;
      const from = Math.min(who.index, verb.index);
      const verbEnd = verb.index + (/^\p{L}*/u.exec(sentence.slice(verb.index))?.[0].length ?? 0);
      const to = Math.max(who.index + who[0].length, verbEnd);
      yield report(
        'eu-statement-is-prescribed',
        { found: sentence.slice(from, to).replace(/\s+/g, ' ') },
        { place: material.place(file, at + from, at + to) },
      );
    }
  },
};
