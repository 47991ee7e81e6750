import { report } from '../../problem/index.ts';
import { nameOf } from '../names/name.ts';
import { registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/**
 * Whoever is named with a title has the same title everywhere; a name may stand without any.
 *
 * @good protokolle/1.md
 *   ---
 *   panels: [1]
 *   moderation: Cem Drossel
 *   ---
 *   Ein Satz.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   moderation: ⟦Prof. Dr. Cem Drossel⟧
 *   ---
 *   Ein Satz.
 * @bad
 *   Es sprach ⟦Prof. Dr. Cem Drossel⟧ zu uns.
 */
export const titlesAgree: Rule = {
  id: 'titles-agree',
  *check(material) {
    const { passages, of, place } = material;
    for (const { mentions, name } of registerOf(material).spellings) {
      const named = mentions.map((mention) => ({
        title: nameOf(mention.name).title,
        place: of(mention.person, 'name'),
      }));
      const written = passages.flatMap(({ raw, file, start, form }) =>
        form === 'value'
          ? []
          : titledIn(raw, name.full).map(({ title, from, to }) => ({
              title,
              place: place(file, start + from, start + to),
            })),
      );
      const titled = [...named, ...written].filter(({ title }) => title !== '');
      const usual = mostOf(titled.map(({ title }) => title));
      for (const { title, place: where } of titled)
        if (usual !== undefined && title !== usual)
          yield report(
            'titles-agree',
            { found: `${title} ${name.full}`, meant: `${usual} ${name.full}` },
            { place: where },
          );
    }
  },
};

function titledIn(text: string, full: string): { title: string; from: number; to: number }[] {
  const found: { title: string; from: number; to: number }[] = [];
  const pattern = /(?:(?:Prof|Dr)\.\s+)+(?=(\S+ \S+))/g;
  if (!text.includes(full)) return found;
  for (const match of text.matchAll(pattern)) {
    const to = match.index + match[0].length + full.length;
    if (text.slice(match.index + match[0].length, to) === full)
      found.push({ title: match[0].trim().replace(/\s+/g, ' '), from: match.index, to });
  }
  return found;
}

/** The title that stands most often; of two, the first. */
function mostOf(titles: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
