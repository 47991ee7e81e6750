import type { RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { toString as plainText } from 'mdast-util-to-string';
import type { Frage } from '../model/index.ts';
import { chartView } from './charts/index.ts';
import type { Kontext } from './context.ts';
import type { Html } from './html.ts';
import { blocks, inline } from './markdown.ts';
import { sectionMarker } from './marker.ts';
import { pictureBlock } from './picture-block.ts';

/** One section of a body: heading with its marker, and what stands under it. */
export interface Abschnitt {
  readonly titel: Html | undefined;
  readonly marker: string;
  readonly inhalt: Html;
}

/** One piece of a body between two full-width charts, or such a chart. */
export type Teil =
  | {
      readonly diagramm: ReturnType<typeof chartView>;
      readonly spalten: false;
      readonly abschnitte: readonly [];
    }
  | { readonly diagramm: undefined; readonly spalten: boolean; readonly abschnitte: readonly Abschnitt[] };

export interface Satzspiegel {
  readonly spalten: boolean;
  /** Level of the heading a `##` becomes. */
  readonly ebene: number;
  readonly fragen: readonly Frage[];
}

/**
 * A Markdown body as pieces to be set one under the other: columns end before a full-width chart and begin again after
 * it. Forced page breaks and what follows them are pieces of their own too.
 */
export function bodyParts(kontext: Kontext, nodes: readonly RootContent[], satz: Satzspiegel): Teil[] {
  const parts: Teil[] = [];
  let open: RootContent[] = [];
  const close = () => {
    if (open.length > 0) {
      parts.push({ diagramm: undefined, spalten: satz.spalten, abschnitte: sectionsOf(kontext, open, satz) });
    }
    open = [];
  };
  for (const node of nodes) {
    const frage = questionOf(node, satz.fragen);
    if (frage === undefined) open.push(node);
    else {
      close();
      parts.push({ diagramm: chartView(kontext, frage), spalten: false, abschnitte: [] });
    }
  }
  close();
  return parts;
}

function questionOf(node: RootContent, fragen: readonly Frage[]): Frage | undefined {
  if (node.type !== 'leafDirective' || node.name !== 'evaluation') return undefined;
  return fragen.find((frage) => frage.id === node.attributes?.frage);
}

function sectionsOf(kontext: Kontext, nodes: readonly RootContent[], satz: Satzspiegel): Abschnitt[] {
  const groups: { heading: RootContent | undefined; nodes: RootContent[] }[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) groups.push({ heading: node, nodes: [] });
    else {
      if (groups.length === 0) groups.push({ heading: undefined, nodes: [] });
      groups.at(-1)?.nodes.push(node);
    }
  }
  return groups.map(({ heading, nodes: content }) => ({
    titel: heading?.type === 'heading' ? inline(kontext, heading.children) : undefined,
    marker: heading === undefined ? '' : sectionMarker(plainText(heading)),
    inhalt: blocks(kontext, content, {
      ebene: satz.ebene,
      directive: (node) => directiveBlock(kontext, node as LeafDirective),
    }),
  }));
}

function directiveBlock(kontext: Kontext, node: LeafDirective) {
  if (node.name === 'bild') return pictureBlock(kontext, node);
  if (node.name === 'umbruch') {
    return [
      { type: 'element' as const, tagName: 'div', properties: { className: ['umbruch'] }, children: [] },
    ];
  }
  return [];
}
