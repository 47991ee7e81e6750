import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issueWith, loadFiles, marked } from './folder.ts';

const contactsFrom = async (csv: string | Uint8Array) => {
  const { kontakte, problems } = await loadFiles({
    'nr-1/handreichung.yaml': issueWith(['kontakte']),
    'nr-1/kontakte.csv': csv,
  });
  return {
    tree: kontakte,
    entries: (kontakte?.wert as { kontakte: object[] } | undefined)?.kontakte,
    problems,
  };
};

const surveyFrom = async (csv: string) => {
  const geladen = await loadFiles({
    'nr-1/handreichung.yaml': issueWith(['evaluation']),
    'nr-1/evaluation.yaml': 'fragen:\n  - quelle: {datei: daten/umfrage.csv, spalte: x}\n',
    'nr-1/daten/umfrage.csv': csv,
  });
  return geladen.tabellen.get('daten/umfrage.csv');
};

describe('kontakte.csv', () => {
  it.each([
    [';', '\n'],
    [',', '\r\n'],
    ['\t', '\n'],
  ])('is read with whatever delimiter it uses: %j', async (delimiter, newline) => {
    const rows = [
      ['kommune', 'name', 'email'],
      ['Aue', 'Anna Beck', 'anna@aue.de'],
      ['', '', ''],
      ['', 'Otto Kern', ''],
    ];
    const { entries, problems } = await contactsFrom(rows.map((row) => row.join(delimiter)).join(newline));
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      { kommune: 'Aue', name: 'Anna Beck', email: 'anna@aue.de' },
      { name: 'Otto Kern' },
    ]);
  });

  it('knows the place of each cell, quoted ones and those after line breaks too', async () => {
    const csv =
      '\ufeffname;institution;email\r\n"Beck; ""Anna""";"Amt\r\nfür Stadt";anna@aue.de\r\n\r\n Otto Kern ;;otto@aue.de\r\n';
    const { tree, entries = [] } = await contactsFrom(csv);
    expect(entries).toEqual([
      { name: 'Beck; "Anna"', institution: 'Amt\r\nfür Stadt', email: 'anna@aue.de' },
      { name: 'Otto Kern', email: 'otto@aue.de' },
    ]);
    const at = (row: number, key: string) => tree && marked(tree, tree.place(entries[row] ?? {}, key));
    expect(at(0, 'name')).toBe('"Beck; ""Anna"""');
    expect(at(0, 'email')).toBe('anna@aue.de');
    expect(at(1, 'name')?.trim()).toBe('Otto Kern');
    expect(at(1, 'email')).toBe('otto@aue.de');
    expect(tree?.place(entries[1] ?? {}, 'email')).toMatchObject({ line: 5, column: 14 });
    expect(tree && marked(tree, tree.keyPlace(entries[1] ?? {}, 'email'))).toBe('email');
  });

  it('finds every cell of any table again', async () => {
    const cell = fc.stringMatching(/^[A-Za-zÄäß😀;", ]{0,8}$/u).map((text) => text.trim());
    const quote = (text: string): string => (/[";,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const tables = fc.sample(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }), {
      numRuns: 30,
      seed: 3,
    });
    for (const table of tables) {
      const csv = [['kommune', 'name', 'email'], ...table].map((row) => row.map(quote).join(';')).join('\n');
      const { tree, entries = [] } = await contactsFrom(csv);
      for (const entry of entries) {
        for (const [key, value] of Object.entries(entry)) {
          expect(tree && marked(tree, tree.place(entry, key))).toBe(quote(String(value)));
        }
      }
    }
  });

  it('says which line is no CSV', async () => {
    const { problems, tree } = await contactsFrom('name;email\nAnna;a@b.de\n"Otto;o@b.de\n');
    expect(problems).toMatchObject([{ rule: 'csv-is-valid', place: { file: 'content/nr-1/kontakte.csv' } }]);
    expect(tree).toBeUndefined();
  });

  it('reports cells that belong to no column', async () => {
    const { problems } = await contactsFrom('name;email\nBeck, Anna; Amt;a@b.de\n');
    expect(problems).toMatchObject([
      { rule: 'row-fits-head', place: { line: 2, column: 17, endColumn: 23 } },
    ]);
  });
});

describe('survey exports', () => {
  it('are read as tables, empty rows left out', async () => {
    expect(await surveyFrom('Zeit,"Wie, war es?"\n1,gut\n,\n2,"sehr\ngut"\n')).toEqual({
      kopf: ['Zeit', 'Wie, war es?'],
      zeilen: [
        ['1', 'gut'],
        ['2', 'sehr\ngut'],
      ],
    });
  });

  it('may have rows of different lengths', async () => {
    expect((await surveyFrom('a;b\n1\n1;2;3\n'))?.zeilen).toEqual([['1'], ['1', '2', '3']]);
  });
});
