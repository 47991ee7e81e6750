import type { RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Frage } from '../model/index.ts';
import { chartView, fitsColumn } from './charts/index.ts';
import type { Kontext } from './context.ts';
import type { Html } from './html.ts';
import { blocks, title } from './markdown.ts';
import { sectionMarker } from './marker.ts';
import { sourceAttribute } from './source-places.ts';

type Diagramm = ReturnType<typeof chartView>;

/** A run of Markdown, or a chart that stands in its column. */
type Stueck =
  | { readonly diagramm: undefined; readonly inhalt: Html }
  | { readonly diagramm: Diagramm; readonly inhalt: undefined };

/** One section of a body: heading with its marker, and what stands under it. */
export interface Abschnitt {
  readonly titel: Html | undefined;
  /** Its element: `h2`, `h3`. */
  readonly rang: string;
  readonly marker: string;
  readonly quelle: Html | '';
  readonly stuecke: readonly Stueck[];
}

/** One piece of a body between two full-width charts, or such a chart. */
export type Teil =
  | { readonly diagramm: Diagramm; readonly spalten: false; readonly abschnitte: readonly [] }
  | { readonly diagramm: undefined; readonly spalten: boolean; readonly abschnitte: readonly Abschnitt[] };

export interface Satzspiegel {
  readonly spalten: boolean;
  /** Level of the heading a `##` becomes. */
  readonly ebene: number;
}

interface Section {
  readonly heading: RootContent | undefined;
  readonly nodes: RootContent[];
}

/**
 * A Markdown body as pieces to be set one under the other. A chart that fits a column stays where it was called; a larger
 * one stands full width after the section that calls it: columns end there and begin again.
 */
export function bodyParts(kontext: Kontext, nodes: readonly RootContent[], satz: Satzspiegel): Teil[] {
  const parts: Teil[] = [];
  let open: Abschnitt[] = [];
  const close = () => {
    if (open.length > 0) parts.push({ diagramm: undefined, spalten: satz.spalten, abschnitte: open });
    open = [];
  };
  const fussnoten = nodes.filter(({ type }) => type === 'footnoteDefinition');
  for (const section of sectionsOf(nodes)) {
    const wide: Frage[] = [];
    const inFlow = section.nodes.filter((node) => {
      const frage = questionOf(node, kontext.fragen);
      if (frage === undefined || (satz.spalten && fitsColumn(frage))) return true;
      wide.push(frage);
      return false;
    });
    open.push(sectionView(kontext, { ...section, nodes: inFlow }, satz, fussnoten));
    if (wide.length > 0) close();
    for (const frage of wide)
      parts.push({ diagramm: chartView(kontext, frage, false), spalten: false, abschnitte: [] });
  }
  close();
  return parts;
}

function questionOf(node: RootContent, fragen: readonly Frage[]): Frage | undefined {
  if (node.type !== 'leafDirective' || node.name !== 'evaluation') return undefined;
  return fragen.find((frage) => frage.id === node.attributes?.frage);
}

function sectionsOf(nodes: readonly RootContent[]): Section[] {
  const sections: Section[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) sections.push({ heading: node, nodes: [] });
    else {
      if (sections.length === 0) sections.push({ heading: undefined, nodes: [] });
      sections.at(-1)?.nodes.push(node);
    }
  }
  return sections;
}

function sectionView(
  kontext: Kontext,
  { heading, nodes }: Section,
  { ebene }: Satzspiegel,
  fussnoten: readonly RootContent[],
): Abschnitt {
  const pieces: Stueck[] = [];
  let run: RootContent[] = [];
  const close = () => {
    if (run.length > 0)
      pieces.push({ diagramm: undefined, inhalt: blocks(kontext, run, { ebene, fussnoten }) });
    run = [];
  };
  for (const node of nodes) {
    const frage = questionOf(node, kontext.fragen);
    if (frage === undefined) run.push(node);
    else {
      close();
      pieces.push({ diagramm: chartView(kontext, frage, true), inhalt: undefined });
    }
  }
  close();
  return {
    titel: heading?.type === 'heading' ? title(kontext, heading.children) : undefined,
    rang: `h${ebene}`,
    marker: heading === undefined ? '' : sectionMarker(plainText(heading)),
    quelle: heading === undefined ? '' : sourceAttribute(kontext, heading),
    stuecke: pieces,
  };
}
