import { type Problem, report } from '../../problem/index.ts';
import type { Material } from '../material/material.ts';
import type { Suspect } from './suspects.ts';
import type { Word } from './words.ts';

/** One problem for a word in a file: its first place, the others beside it, and what may have been meant. */
export function suspectReport(
  rule: 'words-are-spelled-right' | 'words-are-known',
  { word, words, places }: Suspect,
  material: Material,
): Problem {
  const placeOf = ({ passage: { file, start: offset }, start, end }: Word) =>
    material.place(file, offset + start, offset + end);
  const [first, ...others] = places.map(placeOf);
  const again = { de: 'Hier auch', en: 'Here too' };
  return report(
    rule,
    { word, meant: words[0] },
    {
      place: first,
      ...(words.length > 0 && { expected: words }),
      ...(others.length > 0 && { related: others.map((place) => ({ place, message: again })) }),
    },
  );
}
