import { distance } from 'fastest-levenshtein';
import type { Kontakt } from '../../model/index.ts';
import { folded } from './name.ts';

/** How the place named beside a person relates to the person's contact. */
export type Home = 'same' | 'variant' | 'other';

/**
 * Compares a place or institution with a contact: the town, the institution, its abbreviation or parts of both are the
 * same; the town in another form ("Neustadt" for "Neustadt/Sa.") is a variant.
 */
export function homeOf(written: string, { kommune = '', institution = '' }: Kontakt): Home {
  const [found, town, house] = [folded(written), folded(kommune), folded(institution)];
  if (written === kommune || written === institution) return 'same';
  if (Math.min(found.length, house.length) >= 15 && distance(found, house) <= 4) return 'variant';
  // "Beratung Amsel, für Auental" says more than the list, but nothing else.
  if (town !== '' && written.includes(kommune) && kommune !== '') return 'same';
  if (institution !== '' && written.includes(institution)) return 'same';
  if (found === town || found === house || isShortened(written, kommune)) return 'variant';
  if (/^\p{Lu}{2,6}$/u.test(written) && isInitials(written, institution)) return 'same';
  if (/^\p{Lu}{2,4} /u.test(written) && institution.endsWith(written.split(' ').at(-1) ?? ''))
    return 'variant';
  const words = written
    .split(/[\s/,]+/)
    .map(folded)
    .filter((word) => word.length > 1);
  return words.length > 0 && words.every((word) => (town + house).includes(word)) ? 'same' : 'other';
}

/** The first word of the town, or the town with a shorter addition: "Neustadt", "Neustadt i. S.". */
function isShortened(written: string, kommune: string): boolean {
  const [first, ...rest] = written.split(/[\s/-]+/);
  const [town, ...more] = kommune.split(/[\s/-]+/);
  return (
    first !== undefined &&
    first === town &&
    (more.length > 0 || rest.length > 0) &&
    rest.every((word) => word.length <= 6)
  );
}

/** "SMR" for "Sächsisches Ministerium für Regionalentwicklung": its letters begin words of the name, in order. */
function isInitials(short: string, institution: string): boolean {
  const initials = institution.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  let at = 0;
  for (const initial of initials) if (initial === short[at]) at += 1;
  return at === short.length;
}
