import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FixRequest, fix } from '../../src/build.ts';
import { soundIssue } from '../check/sound-issue.ts';
import { type Files, folderOf } from '../load/folder.ts';

const page = 'nr-1/seiten/text.md';
const sheet = (body: string): string => `---\ntitel: Zum Weiterlesen\n---\n\n${body}\n`;

/** The sound issue with some files replaced, and the request to fix it. */
function folder(files: Files, more: Partial<FixRequest> = {}) {
  const cwd = folderOf({ ...soundIssue, ...files });
  const request: FixRequest = {
    cwd,
    contentDir: join(cwd, 'content'),
    templatesDir: join(cwd, 'templates'),
    issues: ['nr-1'],
    release: false,
    // The sound issue has loose spaces everywhere; what becomes of them is told below.
    rules: { 'spaces-do-not-break': 'off' },
    signal: new AbortController().signal,
    dryRun: false,
    ...more,
  };
  return { cwd, request };
}

/** Runs the fixes over it. */
async function fixed(files: Files, more: Partial<FixRequest> = {}) {
  const { cwd, request } = folder(files, more);
  const result = await fix(request);
  const read = (name: string): string => readFileSync(join(cwd, 'content', name), 'utf8');
  return { result, read, request, found: result.problems.map(({ rule, place }) => `${rule} ${place?.line}`) };
}

describe('check --fix', () => {
  test('mends what is wrong, tells how often by rule, and leaves the rest to be told', async () => {
    const { result, read, found } = await fixed({
      [page]: sheet('Beginn 11.30 Uhr - pünktlich - und und gut.'),
    });
    expect(read(page)).toBe(sheet('Beginn 11:30 Uhr – pünktlich – und und gut.'));
    expect(result.fixed).toEqual({ 'dash-is-long': 2, 'time-has-a-colon': 1 });
    expect(result.status).toBe('written');
    expect(found).toEqual(['word-is-not-doubled 5']);
  });

  test('shows each file as a patch, in what is shown only too, which writes nothing', async () => {
    const body = sheet('Gut - so.');
    const { result, read } = await fixed({ [page]: body }, { dryRun: true });
    expect(read(page)).toBe(body);
    expect(result.patches.map(({ file }) => file)).toEqual([`content/${page}`]);
    expect(result.patches[0]?.patch).toContain('\n-Gut - so.\n+Gut – so.\n');
    expect(result.fixed).toEqual({ 'dash-is-long': 1 });
    expect(result.problems).toEqual([]);
  });

  test('keeps BOM and CRLF and changes nothing else', async () => {
    const written = `\uFEFF${sheet('Eins\nzwei - drei\n\n- z.B. vier')}`.replaceAll('\n', '\r\n');
    const { read, result } = await fixed({ [page]: written });
    expect(read(page).replace(/z\.\sB\./, 'z.B.')).toBe(written.replace('zwei - drei', 'zwei – drei'));
    expect(result.patches[0]?.patch).toContain(' Eins\r\n-zwei - drei\r\n+zwei – drei\r\n');
  });

  test('goes on until nothing is left that a fix made room for', async () => {
    const { read } = await fixed({ [page]: sheet('Um "11.30 Uhr" - so.\n\nDas "Haus - Hof" (...)') });
    expect(read(page)).toBe(sheet('Um „11.30 Uhr“ – so.\n\nDas „Haus - Hof“ […]'));
  });

  test('mends what all issues share', async () => {
    const serie = (stelle: string): string =>
      `${soundIssue['serie.yaml']}`.replace('  anschrift', `  stelle: ${stelle}\n  anschrift`);
    const { read } = await fixed({ 'serie.yaml': serie('Netz - Stelle') });
    expect(read('serie.yaml')).toBe(serie('Netz – Stelle'));
  });

  test('puts no-break spaces also where their lack is not worth telling', async () => {
    const { read, result } = await fixed({ [page]: sheet('Um 11.30 Uhr, z. B. 20%.') }, { rules: {} });
    expect(read(page)).toBe(sheet('Um 11:30\u00a0Uhr, z.\u202fB. 20\u00a0%.'));
    expect(result.fixed['spaces-do-not-break']).toBeGreaterThan(2);
    expect(result.problems).toEqual([]);
  });

  describe('puts contacts in order', () => {
    const head = 'titel: Kontakte\nfreigabe: oeffentlich\nkontakte:\n';
    const [ida, jan, berta, hanna] = [
      '  - kommune: Neustadt/Sa.\n    name: Ida Iltis\n    institution: Stadt\n',
      '  - kommune: Rotental # neu\n    name: Jan Jaguar\n    freigabe:\n      stufe: intern\n      am: 2024-10-01\n',
      '  - {kommune: Rotental, name: Berta Amsel, email: amsel@kulturring-rotental.de}\n',
      '  - name: Hanna Habicht\n    kommune: Rotental\n\n',
    ] as const;
    const order = async (name: string, text: string, ending = '\n'): Promise<string> => {
      const { read } = await fixed({ [name]: text.replaceAll('\n', ending) });
      return read(name).replaceAll(ending, '\n');
    };

    test.each(['\n', '\r\n'])('each with its lines, with line endings %j', async (ending) => {
      const text = head + ida + jan + berta + hanna;
      expect(await order('nr-1/kontakte.yaml', text, ending)).toBe(head + ida + berta + hanna + jan);
    });

    test('but not where a comment could belong to either of two', async () => {
      const text = `${head}${ida}${jan}  # Vorstand\n${berta}${hanna}`;
      expect(await order('nr-1/kontakte.yaml', text)).toBe(text);
    });

    test('nor where the last one has no line of its own', async () => {
      const text = `${head}${ida}${jan}${berta.trimEnd()}`;
      expect(await order('nr-1/kontakte.yaml', text)).toBe(text);
    });
  });

  test('touches no issue that is not named', async () => {
    const other = Object.fromEntries(
      Object.entries(soundIssue).map(([name, text]) => [name.replace('nr-1/', 'nr-2/'), text]),
    );
    const body = sheet('Gut - so.');
    const { read } = await fixed({ ...other, [page]: body, 'nr-2/seiten/text.md': body });
    expect(read(page)).not.toBe(body);
    expect(read('nr-2/seiten/text.md')).toBe(body);
  });

  test('leaves alone what is suppressed or turned off', async () => {
    const body = sheet('[handreichung]: #aus (dash-is-long – so im Original)\n\nGut - so ... und "so".');
    const { read, result } = await fixed(
      { [page]: body },
      { rules: { 'quotes-are-german': 'off', 'spaces-do-not-break': 'off' } },
    );
    expect(read(page)).toBe(body.replace('...', '…'));
    expect(result.problems).toEqual([]);
  });

  test('refuses a fix that would make more of a list, and tells it', async () => {
    const title = (text: string): string =>
      `${soundIssue['nr-1/handreichung.yaml']}foerderhinweis: [${text}, Vom Land - auch]\n`.replace(
        /foerderhinweis: Diese.*\n/,
        '',
      );
    const { read, found } = await fixed({
      'nr-1/handreichung.yaml': title('Am Dienstag 24. September 2024'),
    });
    expect(read('nr-1/handreichung.yaml')).toContain('[Am Dienstag 24.');
    expect(read('nr-1/handreichung.yaml')).toContain('Vom Land – auch]');
    expect(found.join()).toContain('weekday-has-a-comma');
  });

  test('mends the other files where one is broken', async () => {
    const files = { 'nr-1/programm.yaml': 'titel: [\n', [page]: sheet('Gut - so.') };
    const { read, result, found } = await fixed(files);
    expect(result.status).toBe('content');
    expect(found).toEqual(['yaml-is-valid 1']);
    expect(read('nr-1/programm.yaml')).toBe('titel: [\n');
    expect(read(page)).toBe(sheet('Gut – so.'));
  });

  test('done twice is done once', async () => {
    const { request, read } = await fixed({ [page]: sheet('Um 11.30 Uhr - "z.B." 20% ... so.') });
    const before = read(page);
    const again = await fix(request);
    expect(again.patches).toEqual([]);
    expect(again.fixed).toEqual({});
    expect(read(page)).toBe(before);
  });

  test('writes nothing once it is interrupted', async () => {
    const interrupt = new AbortController();
    interrupt.abort();
    const body = sheet('Gut - so.');
    const { read, result } = await fixed({ [page]: body }, { signal: interrupt.signal });
    expect(result.status).toBe('aborted');
    expect(read(page)).toBe(body);
  });

  test('tells what keeps it from writing, together with what it found', async () => {
    const { cwd, request } = folder({ [page]: sheet('Gut - so.') });
    chmodSync(join(cwd, 'content', page), 0o444);
    const result = await fix(request);
    expect(result.status).toBe('environment');
    expect(result.problems.map(({ rule }) => rule)).toEqual(['dash-is-long', 'content-is-writable']);
    expect([result.patches, result.fixed]).toEqual([[], {}]);
  });
});
