import type { Material } from './material/material.ts';
import type { Mention } from './material/people.ts';

const told = new Set(['name', 'ort', 'kommune', 'rolle', 'funktion', 'institution']);

/**
 * Where a pattern is found in what stands in lists as somebody’s name, place, role or institution: also of those who speak,
 * as it is not what they said. `key` is the value of the person it stands in.
 */
export function* besideNames(
  { mentions }: Material,
  pattern: RegExp,
): Iterable<
  Pick<Mention, 'name' | 'person'> & { readonly key: string; readonly value: string; readonly found: string }
> {
  for (const { name, person } of mentions)
    for (const [key, value] of Object.entries(person)) {
      if (!told.has(key) || typeof value !== 'string') continue;
      const found = pattern.exec(value)?.[0];
      if (found !== undefined) yield { name, person, key, value, found };
    }
}
