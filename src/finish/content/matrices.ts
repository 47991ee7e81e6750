/** The matrix in force at any place of a content stream, worked out when first asked for. */
import { numbersBefore, operators, walkContent } from '../pdf/content.ts';
import { refuse } from '../pdf/unreadable.ts';
import { identity, type Matrix, matrixOf, multiply } from './matrix.ts';

/** Gives the matrix that maps from the stream's space at a place to the stream's own. */
export type MatrixAt = (place: number) => Matrix;

const search = operators('q Q cm');

export function matricesOf(text: string): MatrixAt {
  let changes: { readonly places: number[]; readonly matrices: Matrix[] } | undefined;
  return (place) => {
    changes ??= changesIn(text);
    const { places, matrices } = changes;
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return matrices[low - 1] ?? identity;
  };
}

/** Each place where the matrix changes, with the matrix from there on. */
function changesIn(text: string): { readonly places: number[]; readonly matrices: Matrix[] } {
  const places: number[] = [];
  const matrices: Matrix[] = [];
  const stack: Matrix[] = [];
  let current = identity;
  walkContent(text, search, (name, start, end) => {
    if (name === 'q') stack.push(current);
    else {
      if (name === 'cm') current = multiply(matrixOf(numbersBefore(text, start).numbers), current);
      else current = stack.pop() ?? refuse('Q without q', start);
      places.push(end);
      matrices.push(current);
    }
  });
  return { places, matrices };
}
