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
  readonly isLogo: boolean;
  /** How large it is printed, in mm. */
  readonly printed: Bildgroesse;
}

/** Cover, portraits, pictures in bodies, logos. */
export function picturesOf({ handreichung, chapter, texts, of }: Material): Picture[] {
  const { umschlag, foerderung } = handreichung;
  const logos = [...umschlag.logos, ...(foerderung?.logos ?? [])];
  const portraits = (chapter('stimmen')?.stimmen ?? []).filter(({ bild }) => bild !== undefined);
  const own = (
    object: { bild?: string; alt?: string; nachweis?: string },
    where: keyof typeof bildgroessen,
  ): Picture => ({
    picture: object.bild ?? '',
    alt: object.alt,
    nachweis: object.nachweis,
    place: of(object, 'bild'),
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
    ...directives.map((node) => inBody(node, of(node))),
  ];
}

const inBody = ({ attributes }: LeafDirective, place: Place | undefined): Picture => ({
  picture: attributes?.datei ?? '',
  alt: attributes?.alt ?? undefined,
  nachweis: attributes?.nachweis ?? undefined,
  place,
  isLogo: false,
  printed: bildgroessen.text,
});
