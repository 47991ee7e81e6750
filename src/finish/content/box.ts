/** Where a sequence paints: the box a figure must state (ISO 32000-1, table 344). */
import { numbersIn, operator, walkContent } from '../pdf/content.ts';
import { dictAt, type PdfDocument, resolve } from '../pdf/document.ts';
import { isStream, latin1 } from '../pdf/objects.ts';
import { type Box, boxAround, identity, type Matrix, matrixOf, multiply, unite } from './matrix.ts';
import type { Sequence } from './scan.ts';
import { type Surface, toPage } from './surface.ts';

type Point = readonly [number, number];

const codes = (names: string): Set<number> => new Set(names.split(' ').map(operator));
const points = codes('m l c v y');
const paints = codes('S s f F f* B B* b b*');
const shows = codes('Tj TJ \' "');
const [re, n, q, Q, cm, Do, Tf, Tm, Td] = ['re', 'n', 'q', 'Q', 'cm', 'Do', 'Tf', 'Tm', 'Td'].map(operator);

/** The box of what the sequence paints, in points of the page; text by its font size. Undefined if nothing. */
export function boxOf(
  doc: PdfDocument,
  surface: Surface,
  { open, close, matrix }: Sequence,
): Box | undefined {
  const { bytes } = surface;
  const boxes: (Box | undefined)[] = [];
  const stack: Matrix[] = [];
  let current = multiply(matrix, toPage(surface));
  let path: Point[] = [];
  let text: Matrix = identity;
  let size = 0;
  const showBox = (): Box | undefined =>
    boxAround(
      [
        [0, -size * 0.25],
        [size * 0.5, size * 0.8],
      ],
      multiply(text, current),
    );
  walkContent(
    bytes,
    (code, start, end) => {
      const numbers = (): number[] => numbersIn(bytes, start, end);
      if (points.has(code)) path.push(...pairs(numbers()));
      else if (code === re) path.push(...corners(numbers()));
      else if (paints.has(code)) {
        boxes.push(boxAround(path, current));
        path = [];
      } else if (code === n) path = [];
      else if (code === cm) current = multiply(matrixOf(numbers()), current);
      else if (code === q) stack.push(current);
      else if (code === Q) current = stack.pop() ?? current;
      else if (code === Tf) size = numbers().at(-1) ?? 0;
      else if (code === Tm) text = matrixOf(numbers());
      else if (code === Td) text = multiply(matrixOf([1, 0, 0, 1, ...numbers()]), text);
      else if (shows.has(code)) boxes.push(showBox());
      else if (code === Do) boxes.push(objectBox(doc, surface, nameIn(bytes, start, end), current));
    },
    open.end,
    close.start,
  );
  return unite(boxes);
}

/** The box of a picture (the unit square) or a form (its BBox) drawn with a matrix. */
function objectBox(doc: PdfDocument, { resources }: Surface, name: string, matrix: Matrix): Box | undefined {
  const object = resolve(doc, dictAt(doc, resources, 'XObject')?.get(name));
  if (!isStream(object)) return undefined;
  if (object.dict.get('Subtype') !== 'Form') return boxAround(corners([0, 0, 1, 1]), matrix);
  const numbersAt = (key: string): number[] => {
    const value = resolve(doc, object.dict.get(key));
    return Array.isArray(value) ? value.map(Number) : [];
  };
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt('BBox');
  const inner = multiply(matrixOf(numbersAt('Matrix')), matrix);
  return boxAround(corners([left, bottom, right - left, top - bottom]), inner);
}

const nameIn = (bytes: Uint8Array, start: number, end: number): string =>
  /\/(\S+)/.exec(latin1(bytes.subarray(start, end)))?.[1] ?? '';

const corners = ([x = 0, y = 0, width = 0, height = 0]: readonly number[]): Point[] => [
  [x, y],
  [x + width, y],
  [x, y + height],
  [x + width, y + height],
];

function pairs(numbers: readonly number[]): Point[] {
  const found: Point[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2)
    found.push([numbers[index] ?? 0, numbers[index + 1] ?? 0]);
  return found;
}
