import { describe, expect, it } from 'vitest';
import { finish } from '../../src/finish/index.ts';
import { cell, ids, madePdf, type Tag, tag } from './made.ts';
import { tagLines } from './outline-of.ts';
import { input } from './sample.ts';

/** The rows that come out, a cell as `TH 1` with what it states; empty cells without text. */
async function rows(...trs: readonly Tag[]): Promise<string[]> {
  const { value, problems } = await finish(madePdf({ tags: [tag('Table', ...trs)] }), {
    ...input,
    folios: ['1'],
    outline: [],
  });
  expect(problems).toEqual([]);
  const found: string[] = [];
  for (const line of tagLines(value)) {
    const trimmed = line.trim();
    if (trimmed === 'TR') found.push('');
    else if (/^T[HD]\b/.test(trimmed)) found.push(`${found.pop() ?? ''}| ${trimmed} `);
    else if (trimmed.startsWith('“')) found.push(`${found.pop() ?? ''}${trimmed} `);
  }
  return found.map((row) => row.trim());
}

const column = (name: string, id: string): Tag => tag('TH', cell({ Scope: 'Column' }, id), name);
const row = (name: string, id: string): Tag => tag('TH', cell({ Scope: 'Row' }, id), name);
const data = (value: string, ...headers: readonly string[]): Tag =>
  tag('TD', cell({ Headers: ids(...headers) }), value);

describe('tables', () => {
  it('name headers in order and state each span and scope once', async () => {
    expect(
      await rows(
        tag('TR', column('a', 'node00000977'), column('b', 'node00000042')),
        tag('TR', row('1', 'node00000100'), data('x', 'node00000042', 'node00000100')),
      ),
    ).toEqual([
      '| TH #h1 Scope=Column “a” | TH #h2 Scope=Column “b”',
      '| TH #h3 Scope=Row “1” | TD Headers=h2 h3 “x”',
    ]);
  });

  it('get back the empty cells Chromium drops: first, between, last', async () => {
    expect(
      await rows(
        tag('TR', column('b', 'B'), column('c', 'C'), column('d', 'D')),
        tag('TR', row('1', 'R1'), data('x', 'B', 'R1'), data('y', 'C', 'R1'), data('z', 'D', 'R1')),
        tag('TR', row('2', 'R2'), data('y', 'C', 'R2')),
        tag('TR', data('z', 'D')),
      ),
    ).toEqual([
      '| TD | TH #h1 Scope=Column “b” | TH #h2 Scope=Column “c” | TH #h3 Scope=Column “d”',
      '| TH #h4 Scope=Row “1” | TD Headers=h1 h4 “x” | TD Headers=h2 h4 “y” | TD Headers=h3 h4 “z”',
      '| TH #h5 Scope=Row “2” | TD | TD Headers=h2 h5 “y” | TD',
      '| TD | TD | TD | TD Headers=h3 “z”',
    ]);
  });

  it('count cells that reach across and down', async () => {
    expect(
      await rows(
        tag('TR', column('a', 'A'), column('b', 'B'), column('c', 'C')),
        tag('TR', tag('TD', cell({ RowSpan: 2, ColSpan: 2 }), 'wide'), data('x', 'C')),
        tag('TR', data('y', 'C')),
        tag('TR', data('z', 'C')),
      ),
    ).toEqual([
      '| TH #h1 Scope=Column “a” | TH #h2 Scope=Column “b” | TH #h3 Scope=Column “c”',
      '| TD RowSpan=2 ColSpan=2 “wide” | TD Headers=h3 “x”',
      '| TD Headers=h3 “y”',
      '| TD | TD | TD Headers=h3 “z”',
    ]);
  });

  it('fill up at the end where nothing says which cell is missing', async () => {
    expect(await rows(tag('TR', tag('TD', 'a'), tag('TD', 'b')), tag('TR', tag('TD', 'c')))).toEqual([
      '| TD “a” | TD “b”',
      '| TD “c” | TD',
    ]);
  });

  it('look into heads and bodies', async () => {
    const head = tag('THead', tag('TR', column('a', 'A'), column('b', 'B')));
    expect(await rows(head, tag('TBody', tag('TR', data('y', 'B'))))).toEqual([
      '| TH #h1 Scope=Column “a” | TH #h2 Scope=Column “b”',
      '| TD | TD Headers=h2 “y”',
    ]);
  });

  it('forget headers that are not there', async () => {
    expect(await rows(tag('TR', data('x', 'gone')))).toEqual(['| TD “x”']);
  });
});
