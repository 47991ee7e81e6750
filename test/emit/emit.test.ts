import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmitRequest, emit, type FileFacts, type ManifestEntry } from '../../src/emit/index.ts';

let folder: string;
let outputDir: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'emit-'));
  outputDir = join(folder, 'output');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const facts: FileFacts = {
  issue: 'nr-2',
  edition: 'oeffentlich',
  pages: 24,
  content: 'c0ffee',
  tool: '1.2.3',
  browser: 'Chrome/140.0',
};

/** A request that writes these texts, each with the same facts. */
function request(texts: Readonly<Record<string, string>>, more: Partial<EmitRequest> = {}): EmitRequest {
  const names = Object.keys(texts);
  return {
    outputDir,
    files: names.map((name) => ({ name, bytes: new TextEncoder().encode(texts[name]) })),
    manifest: Object.fromEntries(names.map((name) => [name, facts])),
    ...more,
  };
}

const read = (name: string): Promise<string> => readFile(join(outputDir, name), 'utf8');
const manifest = async (): Promise<ManifestEntry[]> => JSON.parse(await read('manifest.json')).files;
/** Every file below the folder with its text; the way to see that nothing changed. */
async function snapshot(): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.map((entry) => [join(entry.parentPath, entry.name), entry.isFile()] as const);
  const texts = files.map(
    async ([path, isFile]) => [path, isFile ? await readFile(path, 'utf8') : '/'] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}

describe('emit', () => {
  it('creates the output folder and writes every file and the manifest', async () => {
    const { value, problems } = await emit(request({ 'a.pdf': 'A', 'web/seite/index.html': '<p>' }));
    expect(problems).toEqual([]);
    expect(value).toEqual(
      ['a.pdf', 'web/seite/index.html', 'manifest.json'].map((name) => join(outputDir, name)),
    );
    expect(await read('a.pdf')).toBe('A');
    expect(await read('web/seite/index.html')).toBe('<p>');
    expect((await readdir(outputDir)).sort()).toEqual(['a.pdf', 'manifest.json', 'web']);
  });

  it('describes each file in the manifest, keys and names sorted', async () => {
    await emit(request({ 'b.pdf': 'B', 'a.pdf': 'A' }));
    const entries = await manifest();
    expect(entries.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf']);
    expect(entries[0]).toEqual({
      ...facts,
      name: 'a.pdf',
      sha256: createHash('sha256').update('A').digest('hex'),
    });
    expect(Object.keys(entries[0] ?? {})).toEqual(Object.keys(entries[0] ?? {}).sort());
  });

  it('gives the same bytes for the same input', async () => {
    await emit(request({ 'a.pdf': 'A', 'b.pdf': 'B' }));
    const first = await read('manifest.json');
    await emit(request({ 'b.pdf': 'B', 'a.pdf': 'A' }));
    expect(await read('manifest.json')).toBe(first);
  });

  it('replaces files, keeps the entries of other issues and drops those whose file is gone', async () => {
    await emit(request({ 'nr-1.pdf': 'alt', 'nr-2.pdf': 'alt', 'weg.pdf': 'alt' }));
    await rm(join(outputDir, 'weg.pdf'));
    await emit(request({ 'nr-2.pdf': 'neu' }));
    expect(await read('nr-1.pdf')).toBe('alt');
    expect(await read('nr-2.pdf')).toBe('neu');
    expect((await manifest()).map(({ name, sha256 }) => [name, sha256.slice(0, 4)])).toEqual([
      ['nr-1.pdf', createHash('sha256').update('alt').digest('hex').slice(0, 4)],
      ['nr-2.pdf', createHash('sha256').update('neu').digest('hex').slice(0, 4)],
    ]);
  });

  it.each(['', 'kein JSON', '[]', '{"files":[{"name":1},null]}', 'null'])(
    'starts a new manifest where the old one is broken: %s',
    async (broken) => {
      await mkdir(outputDir);
      await writeFile(join(outputDir, 'manifest.json'), broken);
      const { problems } = await emit(request({ 'a.pdf': 'A' }));
      expect(problems).toEqual([]);
      expect((await manifest()).map(({ name }) => name)).toEqual(['a.pdf']);
    },
  );

  it('writes through a linked output folder', async () => {
    await mkdir(join(folder, 'anderswo'));
    await symlink(join(folder, 'anderswo'), outputDir);
    await emit(request({ 'a.pdf': 'A' }));
    expect(await readFile(join(folder, 'anderswo', 'a.pdf'), 'utf8')).toBe('A');
  });

  it('replaces the file by rename: who has the old one open reads it to its end', async () => {
    await emit(request({ 'a.pdf': 'alt' }));
    const before = await stat(join(outputDir, 'a.pdf'));
    await emit(request({ 'a.pdf': 'neu' }));
    expect((await stat(join(outputDir, 'a.pdf'))).ino).not.toBe(before.ino);
  });
});

describe('emit, when the disk refuses', () => {
  const refused = async (texts: Readonly<Record<string, string>>, path: string): Promise<string> => {
    const before = await snapshot();
    const { value, problems } = await emit(request(texts));
    expect(value).toEqual([]);
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([['output-is-writable', 'error']]);
    expect(problems[0]?.message.de).toContain(`\`${path}\``);
    expect(await snapshot()).toEqual(before);
    return problems[0]?.message.de ?? '';
  };

  it('says that a file stands in the place of the output folder', async () => {
    await writeFile(outputDir, 'im Weg');
    expect(await refused({ 'a.pdf': 'A' }, outputDir)).toContain('dort steht eine Datei');
  });

  it('says so too where a file stands further up', async () => {
    await writeFile(join(folder, 'output'), 'im Weg');
    outputDir = join(folder, 'output', 'tief', 'unten');
    await refused({ 'a.pdf': 'A' }, outputDir);
  });

  it('takes back what was renamed when a later file cannot be placed', async () => {
    await emit(request({ 'a.pdf': 'alt', 'c.pdf': 'alt' }));
    await mkdir(join(outputDir, 'd.pdf', 'inhalt'), { recursive: true });
    const message = await refused(
      { 'a.pdf': 'neu', 'b.pdf': 'neu', 'neu/x.html': 'neu', 'c.pdf': 'neu', 'd.pdf': 'neu' },
      join(outputDir, 'd.pdf'),
    );
    expect(message).toContain('dort steht ein Ordner');
  });

  it('takes back everything when only the manifest cannot be written', async () => {
    await mkdir(join(outputDir, 'manifest.json', 'x'), { recursive: true });
    await refused({ 'a.pdf': 'neu' }, join(outputDir, 'manifest.json'));
  });

  it('removes the folders it had created', async () => {
    await mkdir(outputDir);
    await writeFile(join(outputDir, 'web'), 'im Weg');
    await refused({ 'html/tief/a.html': 'A', 'web/index.html': 'B' }, join(outputDir, 'web/index.html'));
    expect(await readdir(outputDir)).toEqual(['web']);
  });
});

describe('emit, interrupted', () => {
  it('writes nothing and leaves nothing when the signal comes first', async () => {
    const before = await snapshot();
    const outcome = await emit(request({ 'a.pdf': 'A' }, { signal: AbortSignal.abort() }));
    expect(outcome).toEqual({ value: [], problems: [] });
    expect(await snapshot()).toEqual(before);
  });

  it('writes nothing when the signal comes while files are staged', async () => {
    await emit(request({ 'a.pdf': 'alt' }));
    const before = await snapshot();
    const controller = new AbortController();
    const texts = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${index}.pdf`, 'neu']));
    const running = emit(request(texts, { signal: controller.signal }));
    setImmediate(() => controller.abort());
    expect((await running).value).toEqual([]);
    expect(await snapshot()).toEqual(before);
  });
});

describe('emit, called wrongly', () => {
  it.each(['../a.pdf', '/etc/a.pdf', '.', ''])(
    'throws for a name outside the output folder: %s',
    async (name) => {
      await expect(emit(request({ [name]: 'A' }))).rejects.toThrow('leads out of the output folder');
    },
  );

  it('throws for a file without a manifest entry', async () => {
    await expect(emit({ ...request({ 'a.pdf': 'A' }), manifest: {} })).rejects.toThrow('no manifest entry');
  });
});
