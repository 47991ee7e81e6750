import { describe, expect, it } from 'vitest';
import { tagsOf } from './reader.ts';
import { finished, samples } from './sample.ts';

describe('the tag tree of everything a hand-out can hold', () => {
  it.each(samples)('%s', async (sample) => {
    const { value, problems } = await finished(sample);
    expect(problems).toEqual([]);
    await expect(await tagsOf(value)).toMatchFileSnapshot(`golden/${sample}.tags.txt`);
  });
});
