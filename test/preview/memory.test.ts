import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, until, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await until(world.state, ({ pages }) => pages > 0);
});
afterAll(() => world.close());

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

async function rebuild(number: number): Promise<void> {
  const { pages } = await world.state();
  world.write('seiten/bericht.md', `---\ntitel: Bericht\n---\n\nFassung Nummer ${number}.\n`);
  await until(world.state, (state) => state.pages > pages && state.work === 'idle');
}

/** In MB. */
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

it('keeps no more after many rebuilds than after a few', async () => {
  for (let number = 0; number < 8; number += 1) await rebuild(number);
  const before = heap();
  for (let number = 8; number < 40; number += 1) await rebuild(number);
  expect(heap() - before).toBeLessThan(6);
});
