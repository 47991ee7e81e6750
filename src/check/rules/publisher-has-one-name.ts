import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../../problem/index.ts';
import { offsetsOf } from '../material/material.ts';
import { stepsBetween } from '../names/likeness.ts';
import { folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';
import { sectionsOf } from '../sections.ts';

/** Less alike than this, another house is named. */
const alike = 0.6;

/**
 * The imprint names the publisher as `herausgeber: name` does, with its legal form. Where the publisher’s section names
 * a quite different house, nothing is said.
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *
 *   ## Herausgeber
 *
 *   Kulturring Rotental e. V., Amselweg 3
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *
 *   ## Herausgeber
 *
 *   ⟦Kulturring Rotental und Umgebung e. V.⟧\
 *   Amselweg 3
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *
 *   ## Herausgeber
 *
 *   ⟦Kulturring Rotental⟧, Amselweg 3
 */
export const publisherHasOneName: Rule = {
  id: 'publisher-has-one-name',
  needs: ['handreichung', 'serie'],
  *check({ handreichung, chapter, of, sources, place }) {
    const { name } = handreichung.herausgeber;
    const impressum = chapter('impressum');
    const file = impressum && of(impressum.text)?.file;
    if (impressum === undefined || file === undefined) return;
    const section = sectionsOf(impressum.text).find(({ title }) => /herausgeber|anbieter/i.test(title));
    // That it is named elsewhere, in a credit, is no excuse for its own section.
    const own = section?.content ?? impressum.text.children;
    if (folded(own.map((node) => plainText(node)).join(' ')).includes(folded(name))) return;
    const first = section?.content.find(({ type }) => type === 'paragraph');
    const at = first && offsetsOf(first);
    if (at === undefined) return;
    const lines = [...(sources.get(file) ?? '').slice(at.start, at.end).matchAll(/[^\s,\\][^,\\\n\r]*/g)];
    const near = lines
      .map(({ 0: text, index }) => ({ text: text.trimEnd(), start: at.start + index }))
      .find(({ text }) => likeness(text, name) >= alike);
    if (near === undefined) return;
    yield report(
      'publisher-has-one-name',
      { found: near.text, known: name },
      { place: place(file, near.start, near.start + near.text.length), expected: [name] },
    );
  },
};

function likeness(one: string, other: string): number {
  const [a, b] = [folded(one), folded(other)];
  return 1 - stepsBetween(a, b) / Math.max(a.length, b.length, 1);
}
