/** Where a sequence paints: the box a figure must state (ISO 32000-1, table 344). */
import { nameBefore, numbersBefore, operators, walkContent } from '../pdf/content.ts';
import { dictAt, type PdfDocument, resolve } from '../pdf/document.ts';
import { isStream } from '../pdf/objects.ts';
import type { Matrices } from './matrices.ts';
import { type Box, type Extent, extend, identity, type Matrix, matrixOf, multiply, unite } from './matrix.ts';
import { pathPainting, type Sequence } from './scan.ts';
import { type Surface, toPage } from './surface.ts';

const paints = new Set(pathPainting.split(' '));
const search = operators(`m l c v y re n q Q cm Do Tf Tm Td Tj ${pathPainting}`);

/** What is in force while a sequence is walked through. */
interface Pen {
  at: Matrices;
  /** From the stream's space to the page's, and the matrix in force to the page's. */
  readonly page: Matrix;
  current: Matrix;
  /** The box of the path begun, in points of the page. */
  path: Extent | undefined;
  text: Matrix;
  size: number;
}

/** The box of what the sequence paints, in points of the page; text by its font size. Undefined if nothing. */
export function boxOf(doc: PdfDocument, surface: Surface, { open, close }: Sequence): Box | undefined {
  const boxes: (Box | undefined)[] = [];
  const page = toPage(surface);
  // A sequence may take back a state that was saved before it opened.
  const at = surface.matricesAt(open.end);
  const pen: Pen = { at, page, current: multiply(at.matrix, page), path: undefined, text: identity, size: 0 };
  const visit = (name: string, at: number): void => {
    if (paints.has(name)) {
      boxes.push(pen.path);
      pen.path = undefined;
    } else if (name === 'Tj') boxes.push(glyphBox(pen));
    else if (name === 'Do')
      boxes.push(objectBox(doc, surface, nameBefore(surface.text, at).name, pen.current));
    else move(pen, name, surface.text, at);
  };
  walkContent(surface.text, search, visit, open.end, close);
  return unite(boxes);
}

function move(pen: Pen, name: string, text: string, at: number): void {
  const numbers = (): number[] => numbersBefore(text, at).numbers;
  if (name === 're') pen.path = extend(pen.path, corners(numbers()), pen.current);
  else if (name === 'n') pen.path = undefined;
  else if (name === 'q') pen.at = { matrix: pen.at.matrix, saved: pen.at };
  else if (name === 'Q') turn(pen, pen.at.saved ?? pen.at);
  else if (name === 'cm') turn(pen, { ...pen.at, matrix: multiply(matrixOf(numbers()), pen.at.matrix) });
  else if (name === 'Tf') pen.size = numbers().at(-1) ?? 0;
  else if (name === 'Tm') pen.text = matrixOf(numbers());
  else if (name === 'Td') pen.text = multiply(matrixOf([1, 0, 0, 1, ...numbers()]), pen.text);
  else pen.path = extend(pen.path, numbers(), pen.current);
}

function turn(pen: Pen, at: Matrices): void {
  pen.at = at;
  pen.current = multiply(at.matrix, pen.page);
}

/** About where a glyph stands: half as wide as the font is high. */
const glyphBox = ({ text, current, size }: Pen): Box | undefined =>
  extend(undefined, [0, -size * 0.25, size * 0.5, size * 0.8], multiply(text, current));

/** The box of a picture (the unit square) or a form (its BBox) drawn with a matrix. */
function objectBox(doc: PdfDocument, { resources }: Surface, name: string, matrix: Matrix): Box | undefined {
  const object = resolve(doc, dictAt(doc, resources, 'XObject')?.get(name));
  if (!isStream(object)) return undefined;
  if (object.dict.get('Subtype') !== 'Form') return extend(undefined, corners([0, 0, 1, 1]), matrix);
  const numbersAt = (key: string): number[] => {
    const value = resolve(doc, object.dict.get(key));
    return Array.isArray(value) ? value.map(Number) : [];
  };
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt('BBox');
  const inner = multiply(matrixOf(numbersAt('Matrix')), matrix);
  return extend(undefined, corners([left, bottom, right - left, top - bottom]), inner);
}

/** x and y of each corner. */
const corners = ([x = 0, y = 0, width = 0, height = 0]: readonly number[]): number[] => [
  ...[x, y, x + width, y],
  ...[x, y + height, x + width, y + height],
];
