import { hitsIn } from '../hits.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import { isQuoted } from '../quotes.ts';
import { small } from '../spelling/cases.ts';
import { registerOf } from './register.ts';
import type { SpeakerSlip } from './speakers.ts';

/** Given names that are words as well: “Heide wächst auch auf Sand.” */
const words = new Set(
  'Heide Erika Iris Jasmin Viola Linde Rose Rosa Mark Ernst August Flora Melissa Jade April Alma Wolf Falk Merle Frank Christ Paris Florenz Victoria Sofia'.split(
    ' ',
  ),
);

const before = latin(String.raw`(?:^|[.!?]\s)$`);
const verb = latin(
  String.raw`^\s(?!(?:mit|seit|nicht|statt|samt|selbst|laut|dort|jetzt|erst|oft|bereit|gibt\ses)\s)(?:\p{Ll}{2,}te?|soll|will|kann|muss|darf|war|gab|bat|rief|schrieb|sprach|nahm|wurde|fragt)\s`,
);

/**
 * Looks in protocols for somebody who does something under the given name alone, “Tuan schreibt auf, …”, at the beginning of a
 * sentence, where she is named in full in the same protocol. Where given names stand alone more than once they are how the
 * hand-out speaks of people.
 */
export function givenAloneIn(material: Material): SpeakerSlip[] {
  const { chapter, sources, woerterbuecher } = material;
  if (chapter('protokolle') === undefined) return [];
  const { spellings } = registerOf(material);
  const givens = [...new Set(spellings.flatMap(({ name }) => name.given[0] ?? []))].filter((given) =>
    plain.test(given),
  );
  if (givens.length === 0) return [];
  const alone = latin(
    String.raw`(?<![\p{L}-])(?:${givens.join('|')})(?:s|’)?(?![\p{L}-]|\s(?:\p{Lu}|v[oa]n\s|de[rl]?\s|zu\s|tom\s|el\s|al-))`,
    'g',
  );
  // What stands in words is a word: “Mark”, “Ernst”.
  const { de } = woerterbuecher;
  const isWord = (given: string): boolean =>
    words.has(given) || de.has(small(given)) || de.ends(small(given));
  const [only, more] = [...hitsIn(material, alone)].filter(({ found }) => !isWord(found));
  if (only === undefined || more !== undefined) return [];
  const { passage, index, found } = only;
  const known = spellings.filter(({ name }) => name.given[0] === found).map(({ name }) => name.full);
  const [meant = '', other] = known;
  const isHere = sources.get(passage.file)?.includes(meant) ?? false;
  if (known.length === 0 || other !== undefined || !isHere || !isSubject(passage, index, found)) return [];
  if (isQuoted(material, passage, index) || personal.test(passage.raw)) return [];
  const at = passage.start + index;
  return [{ found, meant, place: material.place(passage.file, at, at + found.length) }];
}

/** Who tells of herself may call others by their given names. */
const personal = latin(String.raw`(?<!\p{L})(?:[Ii]ch|[Mm]ich|[Mm]ir|[Mm]eine?[mnrs]?)(?!\p{L})`);

const plain = latin(String.raw`^\p{Lu}\p{Ll}{2,}$`);

const isSubject = ({ raw, file, form, quoted, start, within }: Passage, at: number, found: string): boolean =>
  form === 'text' &&
  !quoted &&
  file.includes('/protokolle/') &&
  (at > 0 || start === within.start) &&
  before.test(raw.slice(0, at)) &&
  verb.test(raw.slice(at + found.length));
