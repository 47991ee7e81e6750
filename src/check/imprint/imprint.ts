import type { Place } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { isHouse } from '../names/house-words.ts';
import { nameOf } from '../names/name.ts';
import { registerOf } from '../names/register.ts';
import { type Section, sectionsOf } from '../sections.ts';

/** A line of the imprint that says something, as written, without the sign of a hard break. */
export interface ImprintLine {
  readonly text: string;
  readonly place: Place;
  /** Lines of one paragraph or list share the block they stand in. */
  readonly block: number;
  readonly isHeading: boolean;
}

/** The imprint by lines and by sections. */
export interface Imprint {
  readonly lines: readonly ImprintLine[];
  readonly sections: readonly Section[];
  /** All lines, headings included. */
  readonly text: string;
}

const imprints = new WeakMap<Material, Imprint>();

/** The imprint of an issue; undefined where it has none. */
export function imprintOf(material: Material): Imprint | undefined {
  const known = imprints.get(material) ?? read(material);
  if (known !== undefined) imprints.set(material, known);
  return known;
}

function read({ chapter, of, sources, place }: Material): Imprint | undefined {
  const impressum = chapter('impressum');
  const file = impressum && of(impressum.text)?.file;
  if (impressum === undefined || file === undefined) return undefined;
  const source = sources.get(file) ?? '';
  const head = /^\uFEFF?---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(source)?.[0].length ?? 0;
  const lines: ImprintLine[] = [];
  let block = 0;
  for (const { 0: line, index } of source.slice(head).matchAll(/^.*$/gm)) {
    const text = line.replace(/\\?\s*$/, '').replace(/^\s*(?:#{1,6}|[-*])\s+/, '');
    if (text.trim() === '') {
      block += 1;
      continue;
    }
    const isHeading = /^#/.test(line);
    if (isHeading) block += 1;
    const start = head + index + line.indexOf(text);
    lines.push({ text, block, isHeading, place: place(file, start, start + text.length) });
    if (isHeading) block += 1;
  }
  return { lines, sections: sectionsOf(impressum.text), text: lines.map(({ text }) => text).join('\n') };
}

/** What is said from a line on: its rest, the paragraph it stands in, and of a heading or “Vorstand:” what follows. */
export function saidFrom({ lines }: Imprint, line: ImprintLine): string {
  const at = lines.indexOf(line);
  const isOpen = line.isHeading || /:$/.test(line.text);
  const next = lines[at + 1];
  const blocks = [line.block, ...(isOpen && next?.isHeading === false ? [next.block] : [])];
  return lines
    .slice(at)
    .filter(({ block }) => blocks.includes(block))
    .map(({ text }) => text)
    .join('\n');
}

const pair = latin(
  String.raw`(?<![\p{L}-])(?:\p{Lu}[\p{L}’'-]*\.?[ \u00a0])+(?:(?:von|van|de|der|den|zu|zur|vom|da|dos|el|al|bin|ten|ter)[ \u00a0])*\p{Lu}[\p{L}’'-]+(?![\p{L}-])`,
  'g',
);

/** What people are called by their work, and what stands in addresses. */
const office =
  /redaktion|vorstand|leit(?:ung|er)|team|geschäftsf|direkt|referat|abteilung|fachbereich|presse|arbeit$|herausgeber|verantwort|vorsitz|anschrift|amtsgericht|stra(?:ß|ss)e|postfach|^land|^stadt|telefon|vertret|projekt|minister|bürgermeister|^(?:v|i|s|d|p)\.?$/i;

/** Whether a text names a natural person: somebody the issue knows, or two capitalised words that are no office or house. */
export function namesSomebody(text: string, material: Material): boolean {
  if (registerOf(material).spellings.some(({ name }) => text.includes(name.full))) return true;
  const { name, stelle = '' } = material.handreichung.herausgeber;
  const own = `${name} ${stelle}`.split(' ');
  return [...text.matchAll(pair)].some(({ 0: found }) => {
    const words = nameOf(found).full.split(' ');
    const rest = words.filter((word) => !office.test(word) && !own.includes(word));
    return rest.filter((word) => /^\p{Lu}/u.test(word)).length > 1 && !isHouse(rest.join(' '));
  });
}

/** Words by which somebody is named as responsible (§ 18 Abs. 2 MStV); that others are for their sites is something else. */
export const responsible = latin(
  String.raw`V\.\s?i\.\s?S\.\s?d\.\s?[PM]|^(?:\p{L}+\s)?Verantwortlich(?![^:\n]*(?:Beitr|Autor|Link|Foto|Layout))|\(verantwortlich|[Vv]erantwortlich\s?[:)]|verantwortliche[rn]? Redakt|Redaktionsleitung|Chefredakt`,
  'm',
);
