import { type Problem, report } from '../problem/index.ts';
import { nameOf, wordsOf } from './reasons.ts';
import type { Search } from './search.ts';

/** Why there is no browser: the one that was named does not work, or none was found. */
export function problemsOf({ found, attempts }: Search): readonly Problem[] {
  if (found !== undefined) return [];
  const tried = attempts.map(({ candidate, path, reason }) => {
    const [name, words] = [nameOf(candidate), wordsOf(reason)];
    const where = candidate.kind === 'installed' && path !== undefined ? ` ${path}` : '';
    return { de: `${name.de}${where}: ${words.de}`, en: `${name.en}${where}: ${words.en}` };
  });
  const [first, ...others] = tried;
  const isNamed = ['named', 'remote'].includes(attempts[0]?.candidate.kind ?? '');
  if (first !== undefined && others.length === 0 && isNamed)
    return [report('browser-named-works', { browser: first })];
  return [report('browser-is-found', { tried })];
}
