import { afterEach, describe, expect, it } from 'vitest';
import { loadFiles, pageWith } from './folder.ts';

const load = async (text: string) => {
  const { seiten, problems } = await loadFiles(pageWith(text));
  return { sheet: seiten.get('seiten/seite.md'), problems };
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'wasExecuted');
});

describe('front matter', () => {
  it.each(['js', 'javascript', 'JavaScript', 'json', 'coffee', 'cson', 'toml', ' js '])(
    'is never anything but YAML, and never executed: %s',
    async (language) => {
      const { sheet, problems } = await load(
        `---${language}\n(globalThis.wasExecuted = { titel: 'x' })\n---\n\nText\n`,
      );
      expect(problems).toMatchObject([{ rule: 'front-matter-is-yaml', place: { line: 1, column: 1 } }]);
      expect(problems[0]?.message.de).toContain(`\`${language.trim()}\``);
      expect(sheet).toBeUndefined();
      expect('wasExecuted' in globalThis).toBe(false);
    },
  );

  it.each([
    '---\ntitel: Seite\n---\n',
    '---yaml\ntitel: Seite\n---\n',
    '--- \ntitel: Seite\n---  \n',
    '---\r\ntitel: Seite\r\n---\r\n',
  ])('may name YAML or nothing: %j', async (head) => {
    const { sheet, problems } = await load(`${head}\nText\n`);
    expect(problems).toEqual([]);
    expect(sheet?.wert).toEqual({ titel: 'Seite' });
    expect(sheet?.body.children).toHaveLength(1);
  });

  it('may be missing, empty or hold comments only', async () => {
    for (const text of [
      'Nur Text\n',
      '---\n---\nNur Text\n',
      '---\n# noch nichts\n---\nNur Text\n',
      '----\n\nNur Text\n',
    ]) {
      const { sheet, problems } = await load(text);
      expect(problems).toEqual([]);
      expect(sheet?.wert).toEqual({});
      expect(sheet?.body.children.at(-1)).toMatchObject({ type: 'paragraph' });
    }
  });

  it('needs its end', async () => {
    for (const text of ['---\ntitel: Seite\n\n## Text\n', '---\ntitel: Seite\n---Text\n', '---']) {
      const { problems } = await load(text);
      expect(problems).toMatchObject([
        { rule: 'front-matter-is-closed', place: { line: 1, column: 1, endColumn: 4 } },
      ]);
    }
  });

  it('reports broken YAML where it stands in the file', async () => {
    const { problems } = await load('---\nfreigabe: intern\ntitel: Foo: bar\n---\n\nText\n');
    expect(problems).toMatchObject([{ rule: 'yaml-is-valid', place: { line: 3, column: 8 } }]);
  });

  it('ends at the first line of three dashes; a rule in the body is a rule', async () => {
    const { sheet } = await load('---\ntitel: Seite\n---\n\nOben\n\n---\n\nUnten\n');
    expect(sheet?.body.children.map(({ type }) => type)).toEqual(['paragraph', 'thematicBreak', 'paragraph']);
  });

  it('does not remember what another file held', async () => {
    const first = await load('---\ntitel: Seite\n---\nText\n');
    const second = await load('---\ntitel: Seite\n---\nText\n');
    expect(second.sheet?.wert).toEqual(first.sheet?.wert);
    expect(second.sheet?.wert).not.toBe(first.sheet?.wert);
  });
});
