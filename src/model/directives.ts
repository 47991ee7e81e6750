import type { Nodes } from 'mdast';
import type { ContainerDirective, Directives, LeafDirective } from 'mdast-util-directive';
import { nearest, type Place, report } from '../problem/index.ts';
import type { Bau } from './bau.ts';
import { checkPicture } from './pictures.ts';

/** What a directive is written like and may hold. */
interface Anweisung {
  readonly form: 'leafDirective' | 'containerDirective';
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const anweisungen: Readonly<Record<string, Anweisung>> = {
  evaluation: { form: 'leafDirective', required: ['frage'], optional: [] },
  bild: { form: 'leafDirective', required: ['datei', 'alt'], optional: ['nachweis'] },
  umbruch: { form: 'leafDirective', required: [], optional: [] },
  hinweis: { form: 'containerDirective', required: [], optional: [] },
};

export const isDirective = (node: Nodes): node is Directives =>
  node.type === 'leafDirective' || node.type === 'containerDirective' || node.type === 'textDirective';

/** Checks name, shape and attributes of a directive, its picture, and notes the question it places. */
export function checkDirective(bau: Bau, node: Directives, source: string): void {
  const place = nameOf(bau.register.of(node), node);
  const known = anweisungen[node.name];
  if (known === undefined) {
    const near = nearest(node.name, Object.keys(anweisungen));
    bau.problems.push(
      report('directive-is-known', { name: shown(node), near: near && colons(near) + near }, { place }),
    );
    return;
  }
  if (node.type !== known.form) {
    const near = colons(node.name) + node.name;
    bau.problems.push(report('directive-is-known', { name: shown(node), near }, { place }));
    return;
  }
  if (node.type === 'containerDirective' && !isClosed(node, source))
    bau.problems.push(report('directive-is-closed', { name: node.name }, { place }));
  checkLabel(bau, node, place);
  checkAttributes(bau, node, known, place);
  checkReferences(bau, node, place);
}

const colons = (name: string): string => (anweisungen[name]?.form === 'containerDirective' ? ':::' : '::');
const shown = (node: Directives): string => (node.type === 'containerDirective' ? ':::' : '::') + node.name;

/** The place of a directive is its first line: a box may be long. */
function nameOf(place: Place | undefined, node: Directives): Place | undefined {
  if (place === undefined || node.type !== 'containerDirective') return place;
  const { file, line, column } = place;
  return { file, line, column, endLine: line, endColumn: column + 3 + node.name.length };
}

/** A box that is never closed runs to the end of the file, and the parser says nothing. */
function isClosed(node: ContainerDirective, source: string): boolean {
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  const lines = written.split(/\r\n|\r|\n/);
  return lines.length > 1 && /^[\s>]*:{3,}\s*$/.test(lines.at(-1) ?? '');
}

/** Only a box may have a label: it is its heading. */
function checkLabel(bau: Bau, node: Directives, place: Place | undefined): void {
  if (node.type !== 'containerDirective' && node.children.length > 0)
    bau.problems.push(report('attribute-is-known', { name: '[…]', directive: shown(node) }, { place }));
}

function checkAttributes(bau: Bau, node: Directives, known: Anweisung, place: Place | undefined): void {
  const given = node.attributes ?? {};
  const names = [...known.required, ...known.optional];
  for (const name of Object.keys(given)) {
    if (names.includes(name)) continue;
    const free = names.filter((each) => !(each in given));
    bau.problems.push(
      report(
        'attribute-is-known',
        { name, directive: shown(node), near: nearest(name, free) },
        { place: attributePlace(node, name, 'name', place), expected: names },
      ),
    );
  }
  for (const name of known.required) {
    if ((given[name] ?? '').trim() === '')
      bau.problems.push(report('attribute-is-given', { name, directive: shown(node) }, { place }));
  }
}

/** Attributes stand on the directive's own line. */
function attributePlace(
  node: Directives,
  name: string,
  part: 'name' | 'value',
  place: Place | undefined,
): Place | undefined {
  const span = node.data?.attributes?.[name]?.[part];
  const start = node.position?.start;
  if (span === undefined || start?.offset === undefined || place === undefined) return place;
  const column = start.column + span.start - start.offset;
  return {
    file: place.file,
    line: place.line,
    column,
    endLine: place.line,
    endColumn: column + span.end - span.start,
  };
}

function checkReferences(bau: Bau, node: Directives, place: Place | undefined): void {
  const { frage, datei } = node.attributes ?? {};
  if (node.name === 'evaluation' && frage)
    bau.platziert.push({ id: frage, place: attributePlace(node, 'frage', 'value', place) });
  if (node.name === 'bild' && datei) {
    const path = checkPicture(bau, datei, attributePlace(node, 'datei', 'value', place));
    if (path !== undefined) (node as LeafDirective).attributes = { ...node.attributes, datei: path };
  }
}
