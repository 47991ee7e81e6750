import { type Problem, report } from '../../problem/index.ts';
import type { Surface } from '../content/surface.ts';
import { isContent, leavesOf } from '../tags/tree.ts';
import type { Work } from '../work.ts';

/** Everything painted is tagged once or an artifact; every glyph has a shape; words are whole. */
export function checkContent(finished: Work): Problem[] {
  const tagged = new Map<object, number>();
  const missing: Problem[] = [];
  for (const leaf of leavesOf(finished.tree).filter(isContent)) {
    const sequence = finished.sequenceOf(leaf)?.sequence;
    if (sequence) tagged.set(sequence, (tagged.get(sequence) ?? 0) + 1);
    else missing.push(report('pdf-tags-painted', { pass: 'tags' }, { page: leaf.page + 1 }));
  }
  return [...missing, ...finished.surfaces.flatMap((surface) => checkSurface(surface, tagged))];
}

function checkSurface({ page, form, text, scan }: Surface, tagged: ReadonlyMap<object, number>): Problem[] {
  const where = { page: page + 1 };
  const problems: Problem[] = [];
  const owned = form !== undefined && scan.sequences.size === 0 && scan.calls.size === 0;
  const loose = owned ? 0 : scan.loose.length;
  const unowned = [...scan.sequences.values()].filter((sequence) => tagged.get(sequence) !== 1).length;
  if (loose > 0) problems.push(report('pdf-content-tagged', { pass: 'artifacts', count: loose }, where));
  if (unowned > 0) problems.push(report('pdf-content-tagged', { pass: 'tags', count: unowned }, where));
  if (scan.softHyphens.length > 0) problems.push(report('pdf-words-whole', { pass: 'soft-hyphens' }, where));
  const mayMiss = text.includes('<0000') || /<[\dA-F]{5}/i.test(text);
  const missing = mayMiss ? (text.match(missingGlyph)?.length ?? 0) : 0;
  if (missing > 0) problems.push(report('pdf-glyphs-present', { pass: 'content', count: missing }, where));
  return problems;
}

/** Glyph 0 (.notdef) among those shown; glyphs of Chromium's fonts are two bytes wide. */
const missingGlyph = /<(?:[\dA-F]{4})*?0000(?:[\dA-F]{4})*> ?T/gi;
