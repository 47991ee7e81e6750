import { report } from '../../problem/index.ts';
import type { Material } from '../material/material.ts';
import { alles, type Rule } from '../rule.ts';

/**
 * Every content file and picture of the folder is used: chapters that are not listed and pictures nobody shows
 * were forgotten. Hidden files and file kinds that no chapter has are left alone.
 *
 * @good bilder/.gitkeep.svg
 *   x
 * @bad bilder/altes-logo.svg
 *   x
 * @bad seiten/vergessen.md
 *   ---
 *   titel: Vergessen
 *   ---
 *   Ein Satz.
 */
export const fileIsUsed: Rule = {
  id: 'file-is-used',
  needs: alles,
  *check(material) {
    const folder = folderOf(material);
    const used = usedIn(material);
    for (const file of material.files) {
      const isContent =
        /^(?:[a-z]+\.(?:yaml|md|csv)|(?:seiten|protokolle|kurzfassungen)\/[^./][^/]*\.md|bilder\/[^.].*)$/.test(
          file,
        );
      const path = `${folder}${file}`;
      if (isContent && !material.sources.has(path) && !used.has(file.normalize()))
        yield report('file-is-used', { file }, { place: { file: path, line: 1, column: 1 } });
    }
  },
};

/** The issue folder as places name it, with a slash at the end. */
const folderOf = ({ of, handreichung }: Material): string =>
  (of(handreichung, 'nummer')?.file ?? '').replace(/[^/]*$/, '');

/** Paths that anything in the model or in a directive names. */
function usedIn({ handreichung }: Material): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') found.add(value.replace(/^\.\//, '').normalize());
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, below] of Object.entries(value)) if (key !== 'position') visit(below);
  };
  visit({ ...handreichung, stellen: undefined });
  return found;
}
