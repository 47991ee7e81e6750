import { blocksOf, type Stretch } from '../blocks.ts';
import type { Material } from '../material/material.ts';
import { type Section, sectionsOf } from '../sections.ts';

/** A section of the imprint with its paragraphs. */
export interface ImprintSection extends Section {
  readonly blocks: readonly Stretch[];
}

/** The paragraphs and headings of the imprint. */
export const imprintBlocks = (material: Material): readonly Stretch[] =>
  blocksOf(material).filter(({ file }) => /impressum\.md$/.test(file));

/** The sections of the imprint whose heading fits, without headings of their own below them. */
export function imprintSections(material: Material, title: RegExp): readonly ImprintSection[] {
  const impressum = material.chapter('impressum');
  if (impressum === undefined) return [];
  return sectionsOf(impressum.text)
    .filter((section) => title.test(section.title))
    .map((section) => {
      const [start, end] = [
        section.heading.position?.end.offset ?? 0,
        section.content.at(-1)?.position?.end.offset ?? 0,
      ];
      const blocks = imprintBlocks(material).filter((each) => each.start >= start && each.end <= end);
      return { ...section, blocks };
    });
}

/** Headings of sections on who pays. */
export const fundingTitle = /förder|finanz|gefördert|zuwendung/i;
