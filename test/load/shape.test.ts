import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../src/load/index.ts';

const same = async (file: string, before: string, after: string): Promise<boolean> => {
  const shape = await shapeOf(file, before);
  expect(shape).toBeDefined();
  return shape === (await shapeOf(file, after));
};
const sheet = (body: string, titel = 'Text') => `---\ntitel: ${titel}\n---\n\n${body}\n`;

describe('the shape stays', () => {
  test.each([
    ['a.yaml', 'a: Gut - so\nb: [x, y]\n', 'a: Gut – so\nb: [x, y!]\n'],
    ['a.yaml', 'a: "11.30"\n', 'a: "11:30"\n'],
    ['a.yaml', 'k: [{name: Zora}, {name: Anna, ort: Aue}]\n', 'k: [{name: Anna, ort: Aue}, {name: Zora}]\n'],
    ['a.yaml', 'a: &x [1, *x]\n', 'a: &x [1, *x] # more\n'],
    ['a.yaml', 'email: B.Amsel@Aue.de\n', 'email: b.amsel@aue.de\n'],
    ['a.csv', 'name;ort\nZora;Aue - Süd\n', 'name;ort\nZora;Aue – Süd\n'],
    ['a.md', sheet('Gut - *so*, [da](https://a.de)'), sheet('Gut – *so*, [hier](https://a.de)')],
  ])('in %s: %j, %j', async (file, before, after) => {
    expect(await same(file, before, after)).toBe(true);
  });
});

describe('the shape changes', () => {
  test.each([
    ['a comma in a list in brackets', 'a.yaml', 'a: [Di 24.]\n', 'a: [Di, 24.]\n'],
    ['a key', 'a.yaml', '{a - b: 1}\n', '{a – b: 1}\n'],
    ['the kind of a value', 'a.yaml', 'a: 1.)\n', 'a: 1.\n'],
    ['a number', 'a.yaml', 'a: 1\n', 'a: 2\n'],
    ['a value gone', 'a.yaml', 'a: ":"\n', 'a:\n'],
    ['an address in a value', 'a.yaml', 'a: "[x](https://a.de)"\n', 'a: "[x](https://b.de)"\n'],
    ['a cell more', 'a.csv', 'name,ort\nZora,Di 24.\n', 'name,ort\nZora,Di, 24.\n'],
    ['a paragraph that becomes a list', 'a.md', sheet('1.) eins'), sheet('1. eins')],
    ['the depth of a heading', 'a.md', sheet('## Titel'), sheet('### Titel')],
    ['an address', 'a.md', sheet('[x](https://a.de/a-b)'), sheet('[x](https://a.de/a–b)')],
    ['code', 'a.md', sheet('`a...`'), sheet('`a…`')],
    ['a block of code', 'a.md', sheet('```\na - b\n```'), sheet('```\na – b\n```')],
    ['a directive', 'a.md', sheet('::bild{alt="a - b"}'), sheet('::bild{alt="a – b"}')],
    ['front matter', 'a.md', sheet('x', '[a]'), sheet('x', '[a, b]')],
  ])('with %s', async (_, file, before, after) => {
    expect(await same(file, before, after)).toBe(false);
  });

  test('and there is none of what cannot be read', async () => {
    expect(await shapeOf('a.yaml', 'a: [\n')).toBeUndefined();
    expect(await shapeOf('a.md', '---\na: "\n---\n')).toBeUndefined();
  });
});
