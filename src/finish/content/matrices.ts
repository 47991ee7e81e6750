/** The matrices in force at any place of a content stream, worked out when first asked for. */
import { numbersBefore, operators, walkContent } from '../pdf/content.ts';
import { refuse } from '../pdf/unreadable.ts';
import { identity, type Matrix, matrixOf, multiply } from './matrix.ts';

/** What holds at a place: the matrix that maps from the stream's space there to the stream's own, and those to go back to. */
export interface Matrices {
  readonly matrix: Matrix;
  /** What `Q` brings back; undefined where nothing was saved. */
  readonly saved: Matrices | undefined;
}

export type MatricesAt = (place: number) => Matrices;

const initial: Matrices = { matrix: identity, saved: undefined };

const search = operators('q Q cm');

export function matricesOf(text: string): MatricesAt {
  let changes: { readonly places: number[]; readonly states: Matrices[] } | undefined;
  return (place) => {
    changes ??= changesIn(text);
    const { places, states } = changes;
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return states[low - 1] ?? initial;
  };
}

/** Each place where something changes, with what holds from there on. */
function changesIn(text: string): { readonly places: number[]; readonly states: Matrices[] } {
  const places: number[] = [];
  const states: Matrices[] = [];
  let current = initial;
  walkContent(text, search, (name, start, end) => {
    if (name === 'Q') current = current.saved ?? refuse('Q without q', start);
    else if (name === 'q') current = { matrix: current.matrix, saved: current };
    else
      current = {
        ...current,
        matrix: multiply(matrixOf(numbersBefore(text, start).numbers), current.matrix),
      };
    places.push(end);
    states.push(current);
  });
  return { places, states };
}
