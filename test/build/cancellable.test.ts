import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { until } from '../../src/build/cancellable.ts';

const given = new Error('given up');

/** Work that fails a little later, as everything does once the browser has ended. */
const failing = async (): Promise<string> => {
  await wait(5);
  throw new Error('the browser has ended');
};

// A failure that nobody hears of would end the program, and fails the test here.
describe('work that is given up', () => {
  it('fails unheard where it was given up before', async () => {
    await expect(until(AbortSignal.abort(given), failing())).rejects.toBe(given);
    await wait(10);
  });

  it('fails unheard where it was given up meanwhile', async () => {
    const giving = new AbortController();
    const work = until(giving.signal, failing());
    giving.abort(given);
    await expect(work).rejects.toBe(given);
    await wait(10);
  });

  it('hands over what comes too late', async () => {
    const late: string[] = [];
    const work = until(AbortSignal.abort(given), Promise.resolve('page'), (page) => late.push(page));
    await expect(work).rejects.toBe(given);
    expect(late).toEqual(['page']);
  });
});
