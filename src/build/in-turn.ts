import { setImmediate } from 'node:timers/promises';

/** Work that is made of small pieces and done beside other work. */
export interface InTurn<T> {
  /** Goes on for as long as `other` is under way, which gets its turn after each piece. */
  beside(other: Promise<unknown>): Promise<void>;
  /** Does what is left and gives the result. */
  end(): T;
}

export function inTurn<T>(work: Generator<undefined, T>): InTurn<T> {
  let result: { readonly value: T } | undefined;
  const turn = (): void => {
    const { done, value } = work.next();
    if (done) result = { value };
  };
  return {
    beside: async (other) => {
      let isUnderWay = true;
      const over = (): void => {
        isUnderWay = false;
      };
      other.then(over, over);
      while (isUnderWay && result === undefined) {
        turn();
        await setImmediate();
      }
    },
    end: () => {
      while (result === undefined) turn();
      return result.value;
    },
  };
}
