import type { Link, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Place } from '../problem/index.ts';
import { type Material, offsetsOf } from './material/material.ts';

/** A link in a body or line of prose. */
export interface FoundLink {
  readonly text: string;
  readonly url: string;
  /** Written as it stands, without words of its own: `www.example.org`. */
  readonly isBare: boolean;
  readonly place: Place | undefined;
}

/** Every link of the issue in the order of the document. */
export function linksOf(material: Material): readonly FoundLink[] {
  const known = found.get(material) ?? find(material);
  found.set(material, known);
  return known;
}

// Four rules ask for the links of one issue.
const found = new WeakMap<Material, readonly FoundLink[]>();

function find({ handreichung, of }: Material): FoundLink[] {
  const links: FoundLink[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isLink(value))
      links.push({
        text: plainText(value).trim(),
        url: value.url,
        isBare: isBare(value),
        place: of(value),
      });
    for (const [key, below] of Object.entries(value)) if (key !== 'position') visit(below);
  };
  visit({ ...handreichung, stellen: undefined });
  return links;
}

const isBare = (link: Link): boolean => {
  const [words] = link.children;
  return words !== undefined && offsetsOf(words)?.start === offsetsOf(link)?.start;
};

const isLink = (value: object): value is Link =>
  'type' in value && (value as Nodes).type === 'link' && 'url' in value;
