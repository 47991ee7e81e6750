import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, openWorld, until, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await until(world.state, ({ work, document }) => document > 0 && work === 'idle');
});
afterAll(() => world.close());

const own = () => world.preview.url.slice(0, -1);
const token = async () =>
  /name="preview-token" content="([^"]+)"/.exec((await ask(world.preview.url, '/')).body)?.[1] ?? '';

/** A request to open a file, as the page sends it, with something different. */
async function edit(
  body: object,
  headers: Record<string, string | undefined> = {},
): Promise<Awaited<ReturnType<typeof ask>>> {
  const all = {
    'content-type': 'application/json',
    origin: own(),
    'x-preview-token': await token(),
    ...headers,
  };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;
  return ask(world.preview.url, '/edit', { method: 'POST', headers: given, body: JSON.stringify(body) });
}

const report = { file: 'content/nr-1/seiten/bericht.md', line: 7 };

describe('who is answered', () => {
  it.each([
    'evil.example',
    'evil.example:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost.evil.example:PORT',
    '[::1]:PORT',
  ])('not who asks for the host %s', async (host) => {
    const { port } = new URL(world.preview.url);
    for (const target of ['/', '/document', '/state', '/pages.pdf', '/events']) {
      const answer = await ask(world.preview.url, target, { headers: { host: host.replace('PORT', port) } });
      expect([target, answer.status, answer.body]).toEqual([target, 403, 'Forbidden']);
    }
  });

  it('listens on loopback only and answers both of its names', async () => {
    const { hostname, port } = new URL(world.preview.url);
    expect(hostname).toBe('127.0.0.1');
    const answer = await ask(world.preview.url, '/', { headers: { host: `localhost:${port}` } });
    expect(answer.status).toBe(200);
  });
});

describe('what is served', () => {
  it.each([
    '/../package.json',
    '/page/../../package.json',
    '/page/..%2f..%2fpackage.json',
    '/page/%2e%2e/%2e%2e/package.json',
    '/page/..\\..\\package.json',
    '/pdfjs/../../../etc/passwd',
    '//etc/passwd',
    '/etc/passwd',
    '/%00',
    '/page/main.js%00.css',
    '/content/nr-1/handreichung.yaml',
    '/document/../content/nr-1/handreichung.yaml',
    '/document?file=../../package.json',
    '/file:///etc/passwd',
    '/page/main.ts',
    '/page/',
    '/pdfjs/',
  ])('nothing at %s that is not the preview', async (target) => {
    const answer = await ask(world.preview.url, target);
    if (target.startsWith('/document?')) expect(answer.body).toContain('Treffen im Weltecho');
    else expect([404, 400]).toContain(answer.status);
    expect(answer.body).not.toMatch(/root:|"devDependencies"|erscheinungsort|^reihe:/m);
  });

  it('lets no other site frame, sniff or script it', async () => {
    const { headers } = await ask(world.preview.url, '/');
    expect(headers['content-security-policy']).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    );
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    const document = await ask(world.preview.url, '/document');
    expect(document.headers['content-security-policy']).toMatch(/default-src 'none'(?!.*script-src)/);
  });

  it('gives the pages that were printed', async () => {
    await until(world.state, ({ pages }) => pages > 0);
    const { status, headers, body } = await ask(world.preview.url, '/pages.pdf');
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(body.slice(0, 5)).toBe('%PDF-');
  });
});

describe('opening a file', () => {
  it('needs the token of this run and the own origin', async () => {
    const refused = [
      await edit(report, { 'x-preview-token': undefined }),
      await edit(report, { 'x-preview-token': 'x'.repeat(32) }),
      await edit(report, { origin: undefined }),
      await edit(report, { origin: 'https://evil.example' }),
      await edit(report, { origin: 'null' }),
      await ask(world.preview.url, '/edit', { headers: { 'x-preview-token': await token() } }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 404]);
    expect(world.edits()).toEqual([]);
  });

  it('refuses what is not of this project', async () => {
    mkdirSync(path.join(world.cwd, 'content-2'));
    writeFileSync(path.join(world.cwd, 'content-2', 'a.md'), '');
    symlinkSync('/etc/passwd', world.path('seiten/link.md'));
    const foreign = [
      '/etc/passwd',
      '../../../../../../etc/passwd',
      'content/../editor.cjs',
      'content-2/a.md',
      'content/nr-1',
      'content/nr-1/seiten/link.md',
      'content/nr-1/fehlt.md',
    ];
    for (const file of foreign) expect([file, (await edit({ file, line: 1 })).status]).toEqual([file, 404]);
    const wrong = [
      {},
      { file: 1, line: 1 },
      { ...report, line: 0 },
      { ...report, line: '1' },
      { file: 'a\0b', line: 1 },
    ];
    for (const body of wrong) expect((await edit(body)).status).toBe(400);
    expect(world.edits()).toEqual([]);
  });

  it('starts the editor with file and line', async () => {
    expect((await edit(report)).status).toBe(204);
    await until(world.edits, (edits) => edits.length > 0);
    expect(world.edits()).toEqual([[world.path('seiten/bericht.md'), '7']]);
  });
});

it.each([
  ['oeffentlich', []],
  ['intern', ['Nur für uns.']],
  ['druck', ['Nur für das Papier.']],
] as const)('the edition %s shows what it prints', async (edition, own) => {
  const other = await openWorld({ edition });
  try {
    for (const [name, text] of [
      ['intern', 'Nur für uns.'],
      ['druck', 'Nur für das Papier.'],
    ])
      other.write(`seiten/${name}.md`, `---\ntitel: Seite ${name}\n---\n\n${text}\n`);
    const chapter = (name: string) =>
      `  - {art: seite, titel: Seite ${name}, datei: seiten/${name}.md, ausgaben: [${name}]}\n`;
    const before = other.read('handreichung.yaml');
    const { pages } = await until(other.state, (now) => now.work === 'idle' && now.pages > 0);
    const after = before.replace('Treffen im Weltecho', 'Treffen im Garten');
    other.write('handreichung.yaml', `${after}${chapter('intern')}${chapter('druck')}`);
    const seen = async () => (await ask(other.preview.url, '/document')).body.replaceAll('\u00ad', '');
    const html = await until(seen, (now) => now.includes('Treffen im Garten'));
    expect(html.match(/Nur für [^<]*/g) ?? []).toEqual(own);
    await until(other.state, (now) => now.pages > pages);
  } finally {
    await other.close();
  }
});

describe('two previews', () => {
  it('run side by side, each with a token of its own', async () => {
    const other = await openWorld({ editor: undefined });
    try {
      expect(other.preview.url).not.toBe(world.preview.url);
      const stolen = await edit(report, { 'x-preview-token': 'x' });
      expect(stolen.status).toBe(403);
      const mine = await token();
      const there = await ask(other.preview.url, '/edit', {
        method: 'POST',
        headers: {
          origin: other.preview.url.slice(0, -1),
          'x-preview-token': mine,
          'content-type': 'application/json',
        },
        body: JSON.stringify(report),
      });
      expect(there.status).toBe(403);
    } finally {
      await other.close();
    }
  });

  it('cannot have the same port', async () => {
    const port = Number(new URL(world.preview.url).port);
    await expect(openWorld({ port })).rejects.toThrow(`Port ${port} is not free (EADDRINUSE).`);
  });
});
