import type { LeafDirective } from 'mdast-util-directive';
import { type Bildgroesse, bildgroessen } from '../model/index.ts';
import type { Place } from '../problem/index.ts';
import type { Material } from './material/material.ts';

/** A photo or drawing that a reader sees; logos are marks and have no credit. */
export interface Picture {
  readonly picture: string;
  readonly alt: string | undefined;
  readonly nachweis: string | undefined;
  readonly place: Place | undefined;
  /** Where the alternative text stands; of a picture without one, the picture. */
  readonly altPlace: Place | undefined;
  /** Where the credit stands, likewise. */
  readonly nachweisPlace: Place | undefined;
  /** Whose portrait it is, beside a statement. */
  readonly person?: string;
  readonly isLogo: boolean;
  /** How large it is printed, in mm. */
  readonly printed: Bildgroesse;
}

/** Cover, portraits, pictures in bodies, logos. */
export function picturesOf(material: Material): readonly Picture[] {
  const known = pictures.get(material) ?? find(material);
  pictures.set(material, known);
  return known;
}

// Six rules ask for the pictures of one issue.
const pictures = new WeakMap<Material, readonly Picture[]>();

function find(material: Material): Picture[] {
  const { handreichung, chapter, texts, of } = material;
  const { umschlag, foerderung } = handreichung;
  const logos = [...umschlag.logos, ...(foerderung?.logos ?? [])];
  const portraits = (chapter('stimmen')?.stimmen ?? []).filter(({ bild }) => bild !== undefined);
  const own = (
    object: { bild?: string; alt?: string; nachweis?: string; name?: string },
    where: keyof typeof bildgroessen,
  ): Picture => ({
    picture: object.bild ?? '',
    alt: object.alt,
    nachweis: object.nachweis,
    place: of(object, 'bild'),
    altPlace: of(object, object.alt === undefined ? 'bild' : 'alt'),
    nachweisPlace: of(object, object.nachweis === undefined ? 'bild' : 'nachweis'),
    ...(object.name !== undefined && { person: object.name }),
    isLogo: where === 'logo',
    printed: bildgroessen[where],
  });
  const directives = texts.flatMap(({ root }) =>
    root.children.flatMap((node) => (node.type === 'leafDirective' && node.name === 'bild' ? [node] : [])),
  );
  return [
    ...(umschlag.bild === undefined ? [] : [own(umschlag, 'umschlag')]),
    ...logos.map((logo) => own(logo, 'logo')),
    ...portraits.map((stimme) => own(stimme, 'stimme')),
    ...directives.map((node) => inBody(node, material)),
  ];
}

function inBody(node: LeafDirective, material: Material): Picture {
  const { attributes } = node;
  const place = material.of(node);
  const placeOf = (name: string): Place | undefined => attributePlace(name, place, material);
  return {
    picture: attributes?.datei ?? '',
    alt: attributes?.alt ?? undefined,
    nachweis: attributes?.nachweis ?? undefined,
    place,
    altPlace: placeOf('alt'),
    nachweisPlace: placeOf('nachweis'),
    isLogo: false,
    printed: bildgroessen.text,
  };
}

/** The parser tells of a directive only where the whole of it stands. */
function attributePlace(name: string, place: Place | undefined, material: Material): Place | undefined {
  if (place === undefined) return undefined;
  const { start, end } = material.span(place);
  const text = (material.sources.get(place.file) ?? '').slice(start, end);
  const found = new RegExp(`(?<=[\\s{]${name}=")[^"]*`).exec(text);
  if (found === null) return place;
  const from = start + found.index;
  return material.place(place.file, from, from + found[0].length);
}
