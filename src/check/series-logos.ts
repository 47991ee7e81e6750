import type { Material } from './material/material.ts';
import { type Picture, picturesOf } from './pictures.ts';

/** An entry of a list, up to the next line that is less deep or an entry of its own. */
const entry = /^([ \t]*)-[ \t]+\S.*(?:\r?\n\1[ \t]+[^\s-].*)*/gm;

/**
 * The logos that serie.yaml lists and this issue overrides: they are not printed here, but in the next issue. Those of
 * `picturesOf` are none of them.
 */
export function overriddenLogos(material: Material): readonly Picture[] {
  const [file, source] = [...material.sources].find(([name]) => /(?:^|\/)serie\.yaml$/.test(name)) ?? [];
  if (file === undefined || source === undefined || !source.includes('logos:')) return [];
  const used = new Set(
    picturesOf(material).flatMap(({ place }) => (place?.file === file ? [place.line] : [])),
  );
  return [...source.matchAll(entry)].flatMap(({ 0: text, index }) => {
    const value = (key: 'bild' | 'alt') => {
      const found = (key === 'bild' ? bild : alt).exec(text);
      const said = found?.[1]?.trim() ?? '';
      if (found === null || said === '') return undefined;
      const start = index + found.index + found[0].indexOf(said);
      return {
        said: said.replace(/^(["'])(.*)\1$/, '$2'),
        place: material.place(file, start, start + said.length),
      };
    };
    const [picture, told] = [value('bild'), value('alt')];
    if (picture === undefined || told === undefined || used.has(picture.place.line)) return [];
    const none = { nachweis: undefined, nachweisPlace: undefined };
    const printed = { width: 34, height: 13, fit: 'inside' } as const;
    return [
      {
        picture: picture.said,
        alt: told.said,
        place: picture.place,
        altPlace: told.place,
        isLogo: true,
        printed,
        ...none,
      },
    ];
  });
}

const bild = /(?:^[ \t]*-?[ \t]*|[{,]\s*)bild:[ \t]*([^\n,}#]+)/m;
const alt = /(?:^[ \t]*-?[ \t]*|[{,]\s*)alt:[ \t]*([^\n}#]+)/m;
