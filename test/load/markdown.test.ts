import type { Nodes, PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Blatt } from '../../src/load/index.ts';
import { issueWith, loadFiles, marked, pageWith } from './folder.ts';

async function sheetOf(text: string): Promise<Blatt> {
  const { seiten, problems } = await loadFiles(pageWith(text));
  expect(problems).toEqual([]);
  const sheet = seiten.get('seiten/seite.md');
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** A tree in short: types with their texts. */
const sketch = (node: Nodes): unknown =>
  'children' in node
    ? [node.type, ...node.children.map(sketch)]
    : 'value' in node
      ? `${node.type}: ${node.value}`
      : node.type;

/** One text value of a YAML file as inline Markdown. */
async function inlineOf(yaml: string) {
  const { programm, problems } = await loadFiles({
    'nr-1/handreichung.yaml': issueWith(['programm']),
    'nr-1/programm.yaml': `titel: ${yaml}\n`,
  });
  expect(problems).toEqual([]);
  if (programm === undefined) throw new Error('no tree');
  return { tree: programm, nodes: programm.inline(programm.wert as object, 'titel') };
}

const sketches = async (yaml: string): Promise<unknown[]> =>
  (await inlineOf(yaml)).nodes.map((node: PhrasingContent) => sketch(node));

describe('bodies', () => {
  it('are GitHub Flavored Markdown', async () => {
    const { body } = await sheetOf(
      '| a | b |\n|---|---|\n| 1 | 2 |\n\n- [x] ~~alt~~\n\nwww.example.org[^1]\n\n[^1]: Quelle\n',
    );
    expect(body.children.map(({ type }) => type)).toEqual([
      'table',
      'list',
      'paragraph',
      'footnoteDefinition',
    ]);
  });

  it.each([
    ['Mehr unter www.example.org.', 'www.example.org'],
    ['Mehr unter HTTPS://example.org/a!', 'HTTPS://example.org/a'],
    ['Fragen an post@example.org, bitte.', 'post@example.org'],
  ])('make links of addresses, and read the rest as without one: %s', async (sentence, address) => {
    const rest =
      '| a | b |\n|---|---|\n| 1 | ~~2~~ |\n\n- [x] *alt*\n- Teilnehmer:innen[^1]\n\n[^1]: Quelle\n\n';
    const { body } = await sheetOf(`${rest}${sentence}\n`);
    const { body: without } = await sheetOf(`${rest}Mehr dort.\n`);
    expect(JSON.stringify(body.children.at(-1))).toContain('"link"');
    expect(sketch(body.children.at(-1) as Nodes)).toContainEqual(['link', `text: ${address}`]);
    expect(body.children.slice(0, -1)).toEqual(without.children.slice(0, -1));
  });

  it.each([
    'Für Bewohner*innen und Nachbar*innen, auch Teilnehmer*innenzahlen.',
    'Jede*r Bewohner*in und kein*e Ärzt*in, ein*e und ein*en.',
  ])('keep the stars of gender forms: %s', async (sentence) => {
    expect(sketch((await sheetOf(`${sentence}\n`)).body.children[0] as Nodes)).toEqual([
      'paragraph',
      `text: ${sentence}`,
    ]);
    expect(await sketches(`"${sentence}"`)).toEqual([`text: ${sentence}`]);
  });

  it('take any other star for emphasis, also beside and around gender forms', async () => {
    const { body } = await sheetOf('*Bewohner*innen* und *alle*, auch Mit*wirk*ende und **Nachbar*innen**\n');
    expect(sketch(body.children[0] as Nodes)).toEqual([
      'paragraph',
      ['emphasis', 'text: Bewohner*innen'],
      'text:  und ',
      ['emphasis', 'text: alle'],
      'text: , auch Mit',
      ['emphasis', 'text: wirk'],
      'text: ende und ',
      ['strong', 'text: Nachbar*innen'],
    ]);
  });

  it('know leaf and container directives with the places of their attributes', async () => {
    const sheet = await sheetOf('::bild{datei=bilder/a.png alt="Ein Saal"}\n\n:::hinweis[Tipp]\nText\n:::\n');
    const [bild, hinweis] = sheet.body.children;
    expect(bild).toMatchObject({
      type: 'leafDirective',
      name: 'bild',
      attributes: { datei: 'bilder/a.png', alt: 'Ein Saal' },
    });
    expect(hinweis).toMatchObject({ type: 'containerDirective', name: 'hinweis' });
    const slices = Object.entries(bild?.data?.attributes ?? {}).map(([name, { name: key, value }]) => [
      name,
      sheet.source.slice(key.start, key.end),
      sheet.source.slice(value?.start, value?.end),
    ]);
    expect(slices).toEqual([
      ['datei', 'datei', 'bilder/a.png'],
      ['alt', 'alt', 'Ein Saal'],
    ]);
  });

  it('leave gender colons, times and ratios alone: there are no text directives', async () => {
    const { body } = await sheetOf('Teilnehmer:innen um 10:30 Uhr, 3:2, Bürger:innen[x]{y=z} und :smile:\n');
    expect(body.children.map(sketch)).toEqual([
      ['paragraph', 'text: Teilnehmer:innen um 10:30 Uhr, 3:2, Bürger:innen[x]{y=z} und :smile:'],
    ]);
  });

  it.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
  ])('have positions in the whole file, front matter included (%s)', async (_, newline) => {
    const text = [
      '---',
      'titel: 😀 Seite',
      'freigabe: intern',
      '---',
      '',
      '## Wörter',
      '',
      'Ein *Wort* 😀 **zwei**',
    ];
    const sheet = await sheetOf(text.join(newline));
    const [heading, paragraph] = sheet.body.children;
    expect(heading?.position?.start).toMatchObject({ line: 6, column: 1 });
    const strong = paragraph !== undefined && 'children' in paragraph ? paragraph.children.at(-1) : undefined;
    const { start, end } = strong?.position ?? {};
    expect(sheet.source.slice(start?.offset, end?.offset)).toBe('**zwei**');
    expect(start).toMatchObject({ line: 8, column: 15 });
    expect(sheet.wert).toEqual({ titel: '😀 Seite', freigabe: 'intern' });
    expect(marked(sheet, sheet.place(sheet.wert as object, 'freigabe'))).toBe('intern');
  });
});

describe('absurd bodies', () => {
  it.each([
    ['quotations', `${'>'.repeat(3000)} x`],
    ['lists', Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
  ])('are refused, not walked: nested %s', async (_, body) => {
    const { problems, seiten } = await loadFiles(pageWith(`---\ntitel: x\n---\n\n${body}\n`));
    expect(problems).toMatchObject([{ rule: 'nesting-is-shallow', place: { line: 4, column: 1 } }]);
    expect(seiten.size).toBe(0);
  });
});

describe('text values', () => {
  it.each([
    ['1. Panel Barcamp', 'text: 1. Panel Barcamp'],
    ['"# Nummer"', 'text: # Nummer'],
    ['"- Strich"', 'text: - Strich'],
    ['"> Zitat"', 'text: > Zitat'],
    ['"    eingerückt"', 'text: eingerückt'],
    ['"::umbruch"', 'text: ::umbruch'],
    ['"---"', 'text: ---'],
    ['"[a]: https://www.example.org"', 'text: [a]: '],
    ['Teilnehmer:innen', 'text: Teilnehmer:innen'],
    ['a | b', 'text: a | b'],
    ['3 < 5 & 7 > 2', 'text: 3 < 5 & 7 > 2'],
    ['snake_case_name', 'text: snake_case_name'],
  ])('are one run of text whatever they begin with: %s', async (yaml, first) => {
    expect((await sketches(yaml))[0]).toBe(first);
  });

  it('hold emphasis, links, strike-through and plain addresses', async () => {
    expect(await sketches('"Ein *Wort*, [ein Link](https://a.de), ~~weg~~ und info@a.de"')).toEqual([
      'text: Ein ',
      ['emphasis', 'text: Wort'],
      'text: , ',
      ['link', 'text: ein Link'],
      'text: , ',
      ['delete', 'text: weg'],
      'text:  und ',
      ['link', 'text: info@a.de'],
    ]);
  });

  it('keep the line breaks an editor wrote and no others', async () => {
    expect(await sketches('|\n  Alaunstraße 9\n  01099 *Dresden*\n\n  Sachsen')).toEqual([
      'text: Alaunstraße 9',
      'break',
      'text: 01099 ',
      ['emphasis', 'text: Dresden'],
      'break',
      'text: Sachsen',
    ]);
    expect(await sketches('>-\n  lang\n  und länger')).toEqual(['text: lang und länger']);
    expect(await sketches('"a\\r\\nb"')).toEqual(['text: a', 'break', 'text: b']);
  });

  it('have positions in the file through quotes, escapes, folds and entities', async () => {
    const written = [
      ['"Gänse\\"füßchen *Wort* \\U0001F600 **zwei**"', ['*Wort*', '**zwei**']],
      ["'ist''s *Wort*, ist''s **zwei**'", ['*Wort*', '**zwei**']],
      ['>-\n  Erst viel Text\n  und dann *Wort* und\n\n  **zwei**', ['*Wort*', '**zwei**']],
      ['|\n    Zeile\n    *Wort*\n    &amp; \\* **zwei**', ['*Wort*', '**zwei**']],
    ] as const;
    for (const [yaml, expected] of written) {
      const { tree, nodes } = await inlineOf(yaml);
      const found = nodes
        .filter(({ type }) => type === 'emphasis' || type === 'strong')
        .map(({ position }) => tree.source.slice(position?.start.offset, position?.end.offset));
      expect(found).toEqual(expected);
    }
  });

  it('parse as blocks where a key holds blocks', async () => {
    const { tree } = await inlineOf('|\n  Absatz\n\n  - Punkt *eins*\n  - Punkt zwei');
    const root = tree.block(tree.wert as object, 'titel');
    expect(root.children.map(({ type }) => type)).toEqual(['paragraph', 'list']);
    const list = root.children[1];
    expect(tree.source.slice(list?.position?.start.offset, list?.position?.end.offset)).toBe(
      '- Punkt *eins*\n  - Punkt zwei',
    );
    expect(list?.position?.start).toMatchObject({ line: 4, column: 3 });
  });

  it('may be keys: an answer is the key of its count', async () => {
    const { programm: tree } = await loadFiles({
      'nr-1/handreichung.yaml': issueWith(['programm']),
      'nr-1/programm.yaml': 'gut: 1\n"sehr *gut*": 2\n',
    });
    const nodes = tree?.inlineKey(tree.wert as object, 'sehr *gut*') ?? [];
    expect(nodes.map(sketch)).toEqual(['text: sehr ', ['emphasis', 'text: gut']]);
    expect(nodes[1]?.position?.start).toMatchObject({ line: 2, column: 7 });
  });

  it('give nothing for a key that is not there', async () => {
    const { tree } = await inlineOf('x');
    expect(tree.inline(tree.wert as object, 'nichts')).toEqual([]);
    expect(tree.block({}, 'nichts').children).toEqual([]);
  });
});
