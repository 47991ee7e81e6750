import { describe, expect, test } from 'vitest';
import { forEdition, type Handreichung, type SchemaName } from '../../src/model/index.ts';
import { ruleIds } from '../../src/problem/index.ts';
import { lineOf } from '../check/judged.ts';
import {
  checked,
  filesOf,
  fixableOf,
  fixed,
  judge,
  mistakesOf,
  treeOf,
  variantsOf,
  withFence,
} from './example.ts';
import { allOf, pageOf, type Rows } from './page.ts';
import { type Mapping, mappings } from './schema.ts';

const guide = pageOf('docs/redaktion.md');
const files = filesOf(guide);

describe('the examples of the guide', () => {
  test('are all files: each names the one it belongs in', () => {
    const nameless = guide.fences.filter(({ lang, info }) => lang !== 'text' && info.datei === undefined);
    expect(nameless.map(({ value }) => value)).toEqual([]);
  });

  test('are the files its tree of folders shows, and no others', () => {
    expect([...files.keys()].sort()).toEqual([...treeOf(guide)].sort());
  });

  test('make one issue without errors or warnings', async () => {
    const { modell, said } = await judge(files);
    expect(said).toBe('✔ Keine Fehler, Warnungen oder Hinweise.');
    expect(modell.handreichung?.kapitel.map(({ art }) => art)).toEqual([
      ...['programm', 'panels', 'zusammenfassung', 'protokolle', 'evaluation', 'stimmen', 'seite'],
      ...['kontakte', 'impressum'],
    ]);
  });

  test.each(variantsOf(guide))('also with $info.datei instead of $info.statt', async (variant) => {
    const { modell, said } = await judge(withFence(files, variant));
    expect(said).toBe('✔ Keine Fehler, Warnungen oder Hinweise.');
    expect(modell.handreichung).toBeDefined();
  });

  // An issue with another cover is as short as can be, so that most files are left over.
  const whole = variantsOf(guide).filter(({ info }) => info.statt !== 'handreichung.yaml');
  test.each([files, ...whole.map((each) => withFence(files, each))])(
    'are right by every rule: %#',
    async (each) => {
      const found = (await checked(each)).filter(({ severity }) => severity !== 'info');
      expect(found.map(lineOf)).toEqual([]);
    },
  );

  test('set only rules that exist', async () => {
    const { regeln = {} } = (await judge(files)).modell.handreichung ?? {};
    expect(Object.keys(regeln)).not.toEqual([]);
    expect(ruleIds).toEqual(expect.arrayContaining(Object.keys(regeln)));
  });
});

describe('the mistakes of the guide', () => {
  test('are there', () => expect(mistakesOf(guide).length).toBeGreaterThanOrEqual(4));

  test.each(mistakesOf(guide))('%# in $info.datei get the answer quoted below them', async (mistake) => {
    const { said } = await judge(withFence(files, mistake));
    expect(mistake.next).toBe(said);
  });

  test('show every sign that is explained: place, rule, carets, expectation, remedy', () => {
    const quoted = mistakesOf(guide).map(({ next }) => next ?? '');
    const explained = quoted.find((text) => text.includes('content/nr-3/programm.yaml:5:5')) ?? '';
    for (const sign of ['Fehler', 'key-is-known', '^', 'Erwartet: ', 'Abhilfe: ']) {
      expect(explained).toContain(sign);
    }
    expect(quoted.join('\n')).toContain('  Warnung  ');
  });
});

describe('what the guide says of --fix', () => {
  test.each(fixableOf(guide))('%# in $info.datei is mended as quoted below', async (example) => {
    expect(await fixed(withFence(files, example))).toBe(`${example.next}\n`);
  });

  test('there is something to mend, and in the whole issue nothing else', async () => {
    expect(fixableOf(guide)).toHaveLength(1);
    expect(await fixed(files)).toBe('');
  });
});

/** Which sections of the guide describe a file; persons and consent have their own. */
const sections: Readonly<Record<SchemaName, readonly string[]>> = {
  serie: ['serie.yaml'],
  handreichung: ['handreichung.yaml', 'serie.yaml'],
  programm: ['programm.yaml'],
  panels: ['panels.yaml', 'programm.yaml'],
  evaluation: ['evaluation.yaml'],
  stimmen: ['stimmen.yaml', 'Freigabe'],
  kontakte: ['kontakte.yaml', 'Freigabe'],
  zusammenfassung: ['zusammenfassung.md'],
  kurzfassung: ['kurzfassungen/'],
  protokoll: ['protokolle/', 'programm.yaml', 'Freigabe'],
  impressum: ['impressum.md'],
  seite: ['seiten/', 'Freigabe'],
};

const keyTables = guide.tables.filter(({ head }) => head[0] === 'Schlüssel');
const keysOf = ({ rows }: Rows): string[] => rows.map(([key = '']) => key);
const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each) => b.includes(each));

const serieKeys = mappings.find(({ schema, path }) => schema === 'serie' && path === '')?.keys ?? [];

/** What serie.yaml shares is described there, except that an issue has more to say of its cover. */
const describedKeys = ({ schema, path, keys }: Mapping): readonly string[] =>
  schema === 'handreichung' && path === ''
    ? keys.filter((key) => key === 'umschlag' || !serieKeys.includes(key))
    : keys;

const tableFor = (mapping: Mapping): Rows | undefined =>
  keyTables.find(
    (table) =>
      sections[mapping.schema].some((start) => table.section.startsWith(start)) &&
      same(keysOf(table), describedKeys(mapping)),
  );

describe('the tables of keys', () => {
  test('name every key of every mapping, and no others', () => {
    const missing = mappings.filter((mapping) => tableFor(mapping) === undefined);
    expect(missing.map(({ schema, path, keys }) => `${schema}: ${path} (${keys.join(', ')})`)).toEqual([]);
    const used = new Set(mappings.map(tableFor));
    expect(keyTables.filter((table) => !used.has(table)).map(keysOf)).toEqual([]);
  });

  test('call those keys needed that have to be given', () => {
    const wrong = mappings.flatMap((mapping) =>
      (tableFor(mapping)?.rows ?? [])
        .filter(([key = '', needed]) => (needed === 'ja') !== mapping.required.includes(key))
        .map(([key]) => `${mapping.schema}: ${mapping.path}.${key}`),
    );
    expect(wrong).toEqual([]);
  });

  test('give each key a kind, a meaning, and an example that stands in one of the files', () => {
    const examples = [...files.values(), ...variantsOf(guide).map(({ value }) => value)].join('\n');
    for (const { head, rows } of keyTables) {
      expect(head).toEqual(['Schlüssel', 'nötig', 'Art', 'Beispiel', 'Bedeutung']);
      for (const [key, , kind, example = '', meaning] of rows) {
        expect(kind, key).not.toBe('');
        expect(meaning, key).not.toBe('');
        expect(example, key).not.toBe('');
        expect(examples, key).toContain(example);
      }
    }
  });
});

describe('what the guide says of consent', () => {
  const [head = [], ...rows] = guide.tables
    .filter((table) => table.section.startsWith('Freigabe') && table.head.length === 4)
    .flatMap((table) => [table.head, ...table.rows]);
  const editions = (['oeffentlich', 'intern', 'druck'] as const).map((edition, index) => ({
    edition,
    index,
  }));

  test.each(rows)('%s', async (level = '') => {
    const consent = level === 'keine Angabe' ? '' : `freigabe: ${level}\n`;
    const stimmen = `titel: Stimmen\n${consent}stimmen:\n  - name: Aylin Demir\n    zitat: Gut.\n`;
    const { modell } = await judge(new Map([...files, ['stimmen.yaml', stimmen]]));
    const row = rows.find((each) => each[0] === level) ?? [];
    for (const { edition, index } of editions) {
      expect(head[index + 1]).toBe(`Fassung ${edition}`);
      expect(shows(modell.handreichung, edition) ? 'erscheint' : 'fehlt', edition).toBe(row[index + 1]);
    }
  });

  test('a group withheld keeps its number', async () => {
    const { handreichung } = (await judge(files)).modell;
    const groups = handreichung && protocols(forEdition(handreichung, 'oeffentlich'))[0]?.anwesende;
    expect(groups?.map(({ anzahl, personen }) => [anzahl, personen.length])).toEqual([
      [8, 3],
      [7, 0],
    ]);
  });
});

const shows = (
  handreichung: Handreichung | undefined,
  edition: 'oeffentlich' | 'intern' | 'druck',
): boolean =>
  handreichung !== undefined &&
  forEdition(handreichung, edition).kapitel.some(({ art }) => art === 'stimmen');

const protocols = ({ kapitel }: Handreichung) =>
  kapitel.flatMap((each) => (each.art === 'protokolle' ? each.inhalt : []));

describe('what the guide says of typography', () => {
  test('its own narrow spaces, quotation marks and dashes are right', () => {
    const prose = guide.root.children
      .filter(({ type }) => type !== 'table')
      .flatMap(allOf)
      .flatMap((node) => (node.type === 'text' ? [node.value] : []));
    const wrong = /["']|\s-\s|\.\.\.|\d-\d|\b(z\. ?B|u\. ?a|e\. ?V)\./;
    expect(prose.filter((text) => wrong.test(text))).toEqual([]);
  });

  test('the signs it recommends stand in the first column of its table', () => {
    const [table] = guide.tables.filter(({ head }) => head[0] === 'richtig');
    const right = table?.rows.map(([sign = '']) => sign).join('\n') ?? '';
    for (const sign of ['„', '“', '–', '\u202f', '\u00a0', '’', '…']) expect(right).toContain(sign);
  });
});
