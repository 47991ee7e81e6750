import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Baum } from '../../src/load/index.ts';
import { issueWith, loadFiles, marked } from './folder.ts';

/** Loads one YAML file, as programm.yaml. */
async function load(text: string) {
  const geladen = await loadFiles({
    'nr-1/handreichung.yaml': issueWith(['programm']),
    'nr-1/programm.yaml': text,
  });
  return { tree: geladen.programm, problems: geladen.problems };
}

async function treeOf(text: string): Promise<Baum> {
  const { tree, problems } = await load(text);
  expect(problems).toEqual([]);
  if (tree === undefined) throw new Error('no tree');
  return tree;
}

const valuesIn = async (text: string): Promise<Record<string, unknown>> =>
  (await treeOf(text)).wert as Record<string, unknown>;

describe('YAML values', () => {
  it('reads YAML 1.2: words, dates and times stay text', async () => {
    expect(
      await valuesIn(
        'a: yes\nb: on\nc: 2024-09-24\nd: 2024-10\ne: 10:00\nf: 1_000\ng: NO\nh: =\ni: 0o17\nj: ~\nk: true',
      ),
    ).toEqual({
      a: 'yes',
      b: 'on',
      c: '2024-09-24',
      d: '2024-10',
      e: '10:00',
      f: '1_000',
      g: 'NO',
      h: '=',
      i: 15,
      j: null,
      k: true,
    });
  });

  it('does so even where the file asks for YAML 1.1', async () => {
    expect(await valuesIn('%YAML 1.1\n---\na: yes\nb: 12:30\n')).toEqual({ a: 'yes', b: '12:30' });
  });

  it('takes keys as they are written and in their order', async () => {
    const tree = await treeOf('map:\n  sehr gut: 1\n  2: 2\n  1: 3\n  true: 4\n  null: 5\n  "4": 6\n');
    const { map } = tree.wert as { map: object };
    expect(tree.namen(map)).toEqual(['sehr gut', '2', '1', 'true', 'null', '4']);
    expect(map).toEqual({ 'sehr gut': 1, 2: 2, 1: 3, true: 4, null: 5, 4: 6 });
  });

  it('takes __proto__ for a key like any other', async () => {
    const value = await valuesIn('__proto__:\n  polluted: 1\na: 2\n');
    expect(Object.keys(value)).toEqual(['__proto__', 'a']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  it('resolves aliases, also of anchors that hold themselves', async () => {
    expect(await valuesIn('a: &x [1, 2]\nb: *x\n')).toEqual({ a: [1, 2], b: [1, 2] });
    const value = await valuesIn('a: &x\n  b: *x\n');
    expect((value.a as { b: unknown }).b).toBe(value.a);
  });

  it('takes an empty file and one of comments for an empty mapping', async () => {
    expect(await valuesIn('')).toEqual({});
    expect(await valuesIn('# noch leer\n')).toEqual({});
  });
});

describe('YAML mistakes', () => {
  it.each([
    ['a text with a colon', 'titel: Foo: bar\n', 1, 8, 'zweiter Doppelpunkt'],
    ['a tab', 'punkte:\n\t- titel: x\n', 2, 1, 'Tabulator'],
    ['a quotation mark left open', 'a: 1\ntitel: "Foo\nb: 2\nc: 3\n', 2, 8, 'Anführungszeichen fehlt'],
    ['a single quote left open', "titel: 'Foo\nb: 2\n", 1, 8, 'Anführungszeichen fehlt'],
    ['a bracket left open', 'a: 1\nliste: [1, 2\nb: 3\n', 2, 8, 'Klammer fehlt'],
    ['a brace left open', 'a: {b: 1\nc: 2\n', 1, 4, 'Klammer fehlt'],
    ['a slipped key', 'punkte:\n  - titel: x\n   text: y\n', 3, 1, 'Einrückung'],
    ['a key too deep', 'a: 1\n  b: 2\n', 2, 3, 'Einrückung'],
    ['a key too far left', 'a:\n    b: 2\n  c: 3\n', 3, 1, 'Einrückung'],
    ['no space after the colon', 'titel:Ablauf\npunkte: []\n', 1, 1, 'fehlt ein Leerzeichen'],
    ['no colon', 'nur Text\nund mehr: x\n', 1, 1, 'Schlüssel mit Doppelpunkt'],
    ['text after a quotation mark', 'titel: "Foo" bar\n', 1, 14, 'steht noch Text'],
    ['bold text at the start', 'titel: *Warum* das?\n', 1, 16, 'eigene Bedeutung'],
    ['bold text in a list', '- *fett* am Anfang\n', 1, 10, 'eigene Bedeutung'],
    ['one bold word', 'titel: *Warum*\n', 1, 8, 'eigene Bedeutung'],
    ['an ampersand at the start', 'titel: &Co KG\n', 1, 12, 'eigene Bedeutung'],
    ['an exclamation mark at the start', 'titel: !Achtung\n', 1, 8, 'eigene Bedeutung'],
    ['a greater-than sign at the start', 'titel: > Text\n mehr\n', 1, 10, 'eigene Bedeutung'],
    ['an at sign at the start', 'name: @otto\n', 1, 7, 'darf ein Text ohne Anführungszeichen'],
    ['a backslash in quotes', 'pfad: "C:\\Dateien"\n', 1, 10, 'Rückstrich'],
    ['a second document', 'a: 1\n---\nb: 2\n', 2, 1, 'zweites Dokument'],
    ['an end of document', 'a: 1\n...\nb: 2\n', 3, 1, 'zweites Dokument'],
    ['a stray bracket', 'a: 1\nb: ]\n', 2, 4, 'passt hier nicht hin'],
  ])('says what is wrong and where: %s', async (_, text, line, column, message) => {
    const { problems } = await load(text);
    expect(problems[0]).toMatchObject({ rule: 'yaml-is-valid', place: { line, column } });
    expect(problems[0]?.message.de).toContain(message);
  });

  it('reports one problem a line and goes on with the next', async () => {
    const { problems, tree } = await load('a: @x\nb: `y`\nc: "\\q \\w"\n');
    expect(problems.map(({ place }) => place?.line)).toEqual([1, 2, 3]);
    expect(tree).toBeUndefined();
  });

  it('reports a key given twice with the place of the first, and still reads the file', async () => {
    const { problems, tree } = await load('titel: eins\npunkte: []\ntitel: zwei\n');
    expect(problems).toMatchObject([
      {
        rule: 'key-is-unique',
        place: { line: 3, column: 1, endColumn: 6 },
        related: [{ place: { line: 1, column: 1 } }],
      },
    ]);
    expect(tree?.wert).toEqual({ titel: 'eins', punkte: [] });
  });

  it('reports a list as a key', async () => {
    const { problems } = await load('? [a, b]\n: 1\n');
    expect(problems).toMatchObject([{ rule: 'key-is-text', place: { line: 1, column: 3 } }]);
  });

  it('does not fall over deep nesting', async () => {
    const { problems } = await load(`a: ${'['.repeat(20_000)}`);
    expect(problems[0]?.rule).toBe('yaml-is-valid');
    const braces = await load(`a: ${'['.repeat(3_000)}${']'.repeat(3_000)}`);
    expect(braces.problems.length).toBeLessThanOrEqual(1);
  });
});

describe('YAML places', () => {
  it('points at values without what is around them', async () => {
    const text = [
      'plain: Wert # Anmerkung',
      'double: "in \\"Gänse\\"füßchen"',
      "single: 'ist''s'",
      'literal: |',
      '  Zeile 1',
      '  Zeile 2',
      '',
      'folded: >-',
      '  lang',
      '  und länger',
      'list: [eins, "zwei"]',
      'empty:',
    ].join('\n');
    const tree = await treeOf(text);
    const at = (key: string): string => marked(tree, tree.place(tree.wert as object, key));
    expect(at('plain')).toBe('Wert');
    expect(at('double')).toBe('"in \\"Gänse\\"füßchen"');
    expect(at('single')).toBe("'ist''s'");
    expect(at('literal')).toBe('|\n  Zeile 1\n  Zeile 2');
    expect(at('folded')).toBe('>-\n  lang\n  und länger');
    expect(at('empty')).toBe('empty');
    const { list } = tree.wert as { list: object };
    expect(marked(tree, tree.place(list, 0))).toBe('eins');
    expect(marked(tree, tree.place(list, 1))).toBe('"zwei"');
    expect(marked(tree, tree.keyPlace(tree.wert as object, 'folded'))).toBe('folded');
    expect(tree.place(tree.wert as object, 'nichts')).toBeUndefined();
  });

  const styles = ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'] as const;
  const word = fc.stringMatching(/^[A-Za-zÄÖÜäöüß0-9:;,.„“–'"#&\\%@!?()-]{1,12}$/u);
  const emoji = fc.constantFrom('😀', '🇪🇺', 'e\u0301', '\u00a0', '…');
  const line = fc
    .array(fc.oneof({ weight: 6, arbitrary: word }, emoji), { minLength: 1, maxLength: 14 })
    .map((words) => words.join(' '));
  const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));

  it('finds every character of every text value where it stands in the source', async () => {
    const samples = fc.sample(fc.tuple(text, fc.constantFrom(...styles), fc.constantFrom('\n', '\r\n')), {
      numRuns: 300,
      seed: 7,
    });
    for (const newline of ['\n', '\r\n']) {
      const texts = samples.filter(([, , each]) => each === newline);
      const yaml = texts
        .map(([value, style], index) =>
          stringify({ [`k${index}`]: value }, { defaultStringType: style, lineWidth: 30 }),
        )
        .join('')
        .replaceAll('\n', newline);
      const tree = await treeOf(yaml);
      texts.forEach(([value], index) => {
        expect((tree.wert as Record<string, unknown>)[`k${index}`]).toBe(value);
        expectTextInPlace(tree, `k${index}`);
      });
    }
  });
});

/** Every letter of a text node stands at the place the node gives: escapes and folds aside, source and text agree. */
function expectTextInPlace(tree: Baum, key: string): void {
  const letters = (written: string): string =>
    written.replace(/[\s\\]+|x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}/gi, '');
  for (const node of tree.inline(tree.wert as object, key)) {
    if (node.type !== 'text') continue;
    const { start, end } = node.position ?? {};
    const source = tree.source.slice(start?.offset, end?.offset);
    expect(
      marked(tree, {
        line: start?.line ?? 0,
        column: start?.column ?? 0,
        endLine: end?.line ?? 0,
        endColumn: end?.column ?? 0,
      }),
    ).toBe(source);
    const plain = letters(node.value)
      .replaceAll("'", '')
      .replace(/[^\x21-\x7eäöüßÄÖÜ„“–…]/g, '');
    const found = letters(source)
      .replaceAll("'", '')
      .replace(/[^\x21-\x7eäöüßÄÖÜ„“–…]/g, '');
    expect(found).toBe(plain);
  }
}
