import { describe, expect, it } from 'vitest';
import { issueWith, loadFiles } from './folder.ts';

const programmAs = async (bytes: Uint8Array | string) => {
  const geladen = await loadFiles({
    'nr-1/handreichung.yaml': issueWith(['programm']),
    'nr-1/programm.yaml': bytes,
  });
  return { geladen, problem: geladen.problems[0] };
};

describe('encoding', () => {
  it.each([
    ['the first byte', Buffer.from([0xff, 0x61]), 1, 1, 0],
    ['after umlauts', Buffer.concat([Buffer.from('äöü\nß '), Buffer.from([0xfc])]), 2, 3, 10],
    ['an overlong form', Buffer.concat([Buffer.from('a\r\nb'), Buffer.from([0xc0, 0xaf])]), 2, 2, 4],
    ['a surrogate', Buffer.concat([Buffer.from('😀'), Buffer.from([0xed, 0xa0, 0x80])]), 1, 3, 4],
    ['a cut-off character', Buffer.concat([Buffer.from('titel: x\n'), Buffer.from([0xe2, 0x82])]), 2, 1, 9],
  ])('names line, column and byte of what is not UTF-8: %s', async (_, bytes, line, column, offset) => {
    const { problem, geladen } = await programmAs(bytes);
    expect(problem).toMatchObject({
      rule: 'file-is-utf8',
      severity: 'error',
      place: { file: 'content/nr-1/programm.yaml', line, column },
    });
    expect(problem?.message.de).toContain(`Byte ${offset} `);
    expect(geladen.programm).toBeUndefined();
  });

  it('guesses the encoding that was meant', async () => {
    const latin = await programmAs(Buffer.from('titel: Begrüßung\n', 'latin1'));
    expect(latin.problem?.hint?.de).toContain('Windows-1252');
    const utf16 = await programmAs(Buffer.from('\ufefftitel: x\n', 'utf16le'));
    expect(utf16.problem?.hint?.de).toContain('UTF-16');
    const unmarked = await programmAs(Buffer.from('titel: x\n', 'utf16le'));
    expect(unmarked.problem).toMatchObject({ rule: 'file-is-utf8', place: { line: 1, column: 2 } });
  });

  it('reads a file with BOM and CR LF like one without', async () => {
    const text = 'titel: Ablauf\npunkte:\n  - titel: Begrüßung\n';
    const plain = (await programmAs(text)).geladen.programm;
    const marked = (await programmAs(`\ufeff${text.replaceAll('\n', '\r\n')}`)).geladen.programm;
    expect(marked?.wert).toEqual(plain?.wert);
    expect(marked?.place(marked.wert as object, 'titel')).toEqual({
      file: 'content/nr-1/programm.yaml',
      line: 1,
      column: 8,
      endLine: 1,
      endColumn: 14,
    });
    expect(marked?.keyPlace(marked.wert as object, 'punkte')).toMatchObject({ line: 2, column: 1 });
  });

  it('keeps the text of every file read, broken ones too, for code frames', async () => {
    const { geladen } = await programmAs('titel: "offen\n');
    expect([...geladen.quellen.keys()]).toEqual([
      'content/nr-1/handreichung.yaml',
      'content/nr-1/programm.yaml',
    ]);
    expect(geladen.quellen.get('content/nr-1/programm.yaml')).toBe('titel: "offen\n');
  });

  it('reports a folder where a file is expected as missing', async () => {
    const geladen = await loadFiles({
      'nr-1/handreichung.yaml': issueWith(['programm']),
      'nr-1/programm.yaml/x.txt': '',
    });
    expect(geladen.problems.map(({ rule }) => rule)).toEqual(['file-exists']);
  });
});
