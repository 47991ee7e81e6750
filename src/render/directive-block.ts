import type { ElementContent } from 'hast';
import type { LeafDirective } from 'mdast-util-directive';
import type { Kontext } from './context.ts';
import { pictureBlock } from './picture-block.ts';

/** A directive wherever Markdown may stand: a picture, a question, a page break. The model knows no other. */
export function directiveBlock(kontext: Kontext, node: LeafDirective): ElementContent[] {
  if (node.name === 'bild') return pictureBlock(kontext, node);
  if (node.name === 'evaluation') return questionBlock(kontext, node.attributes?.frage);
  return [{ type: 'element', tagName: 'div', properties: { className: ['umbruch'] }, children: [] }];
}

/** A question within other text (an item, a call-out): set narrow, because nobody knows how much room there is. */
function questionBlock(kontext: Kontext, id: string | null | undefined): ElementContent[] {
  const frage = kontext.fragen.find((one) => one.id === id);
  if (frage === undefined) return [];
  return [{ type: 'raw', value: kontext.questionHtml(kontext, frage) } as unknown as ElementContent];
}
