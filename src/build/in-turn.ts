import { setImmediate } from 'node:timers/promises';

/** Work that is made of small pieces and done beside other work. */
export interface InTurn<T> {
  /** Goes on for as long as `other` is under way, which has its turn before each piece. */
  beside(other: Promise<unknown>): Promise<void>;
  /** Does what is left and gives the result. */
  end(): Promise<T>;
}

/** What is needed for the work is loaded with its first piece. */
export function inTurn<T>(load: () => Promise<Generator<undefined, T>>): InTurn<T> {
  let loading: ReturnType<typeof load> | undefined;
  let result: { readonly value: T } | undefined;
  const turn = async (): Promise<void> => {
    loading ??= load();
    const { done, value } = (await loading).next();
    if (done) result = { value };
  };
  return {
    beside: async (other) => {
      let isUnderWay = true;
      const over = (): void => {
        isUnderWay = false;
      };
      other.then(over, over);
      for (;;) {
        await setImmediate();
        if (!isUnderWay || result !== undefined) return;
        await turn();
      }
    },
    end: async () => {
      while (result === undefined) await turn();
      return result.value;
    },
  };
}
