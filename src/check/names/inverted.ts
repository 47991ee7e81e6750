import { type Hit, hitsIn } from '../hits.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { isGivenLike, isSlip } from './likeness.ts';
import { type Name, nameOf } from './name.ts';
import { registerOf } from './register.ts';

/** “Habicht, Hanna: …”, “Habicht, Hanna, und Luchs, Lea: …”: how lists of literature name authors. */
const inverted = latin(
  String.raw`(?<![\p{L}-] )\p{Lu}[\p{L}-]+, \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?=:| \(|,? und | / |; )`,
  'g',
);

interface Inverted {
  readonly hit: Hit;
  /** In the same order. */
  readonly meant: string;
}

/** Names with the surname first that are nearly one of the register: “Luchs, Tillmann” where Tilman Luchs is known. */
export function* invertedSlipsIn(material: Material): Iterable<Inverted> {
  const { spellings } = registerOf(material);
  for (const hit of hitsIn(material, inverted)) {
    if (hit.passage.form === 'value' || hit.passage.quoted) continue;
    const name = nameOf(hit.found);
    const known = spellings.map((each) => each.name);
    if (known.some(({ full }) => full === name.full)) continue;
    const isLike = (each: Name): boolean =>
      each.surname === name.surname && isGivenLike(each.given.join(' '), name.given.join(' '));
    const meant = known.find((each) => isSlip(name, each) || isLike(each));
    if (meant !== undefined) yield { hit, meant: `${meant.surname}, ${meant.given.join(' ')}` };
  }
}
