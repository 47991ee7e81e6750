import type { ElementContent } from 'hast';
import type { LeafDirective } from 'mdast-util-directive';
import { bildgroessen } from '../model/index.ts';
import type { Kontext } from './context.ts';
import { picture } from './pictures.ts';

/** `::bild{datei alt nachweis}`: a picture in the text, at most 110 mm high, with its credit under it. */
export function pictureBlock(kontext: Kontext, node: LeafDirective): ElementContent[] {
  const { datei = '', alt = '', nachweis } = node.attributes ?? {};
  const src = picture(kontext, datei ?? '', bildgroessen.text);
  const image: ElementContent = {
    type: 'element',
    tagName: 'img',
    properties: { src, alt: alt ?? '' },
    children: [],
  };
  const credit: ElementContent[] = nachweis
    ? [
        {
          type: 'element',
          tagName: 'p',
          properties: { className: ['legende', 'nachweis'] },
          children: [{ type: 'text', value: nachweis }],
        },
      ]
    : [];
  return [
    { type: 'element', tagName: 'div', properties: { className: ['bild'] }, children: [image, ...credit] },
  ];
}
