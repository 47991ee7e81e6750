import type { Heading } from 'mdast';
import type { Place } from '../problem/index.ts';
import type { Material } from './material/material.ts';
import { sectionsOf } from './sections.ts';

/** A heading of a protocol. */
export interface FoundHeading {
  readonly heading: Heading;
  readonly title: string;
  readonly depth: number;
  /** Whether its section lists several things. */
  readonly isList: boolean;
  readonly file: string;
  readonly place: Place | undefined;
}

/** The headings of all protocols in their order. */
export const headingsOf = ({ chapter, of }: Material): readonly FoundHeading[] =>
  (chapter('protokolle') ?? []).flatMap(({ text, datei }) =>
    sectionsOf(text).map(({ heading, title, depth, content }) => ({
      heading,
      title,
      depth,
      isList: content.some((node) => node.type === 'list' && node.children.length > 1),
      file: datei,
      place: of(heading.children[0] ?? heading),
    })),
  );
