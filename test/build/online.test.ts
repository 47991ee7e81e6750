/** `check --online` against a server on this machine: every address of the content is led there, none leaves it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CheckRequest, check } from '../../src/build.ts';
import type { Problem } from '../../src/problem/index.ts';
import { soundIssue } from '../check/sound-issue.ts';
import { run } from '../cli/world.ts';
import { type Files, folderOf } from '../load/folder.ts';

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** What was asked, as `HEAD example.org/heft`. */
let asked: string[] = [];
let serve: Serve;
const server = createServer((request, response) => {
  asked.push(`${request.method} ${hostOf(request)}${request.url}`);
  serve(request, response);
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const hostOf = ({ headers }: IncomingMessage): string => `${headers['x-host']}`;

/** Asks the server of this test whatever the address is; `fails` are the hosts that fail, with the code of Node. */
const toServer =
  (fails: Readonly<Record<string, string>>): typeof fetch =>
  (input, init) => {
    const { host, pathname, search } = new URL(String(input));
    const code = fails[host];
    if (code !== undefined) return Promise.reject(new TypeError('fetch failed', { cause: { code } }));
    const headers = { ...Object.fromEntries(new Headers(init?.headers)), 'x-host': host };
    return fetch(`http://127.0.0.1:${port}${pathname}${search}`, { ...init, headers });
  };

/** Answers by path: a status, or a status with the place to go on to. */
const answers =
  (paths: Readonly<Record<string, number | readonly [number, string]>>): Serve =>
  (request, response) => {
    const [status, location] = [paths[request.url ?? ''] ?? 200].flat();
    response.writeHead(Number(status), location === undefined ? {} : { location: String(location) }).end();
  };

interface Setting {
  readonly files?: Files;
  readonly fails?: Readonly<Record<string, string>>;
  readonly request?: Partial<CheckRequest>;
  readonly serve?: Serve;
}

function requestFor({ files = {}, fails = {}, request }: Setting): CheckRequest {
  const cwd = folderOf({ ...soundIssue, ...files });
  return {
    cwd,
    contentDir: join(cwd, 'content'),
    templatesDir: join(cwd, 'templates'),
    issues: [],
    release: false,
    rules: {},
    signal: new AbortController().signal,
    online: true,
    web: { fetch: toServer(fails) },
    ...request,
  };
}

/** Checks such an issue; gives what was asked and what was found of the links. */
async function online(setting: Setting) {
  asked = [];
  serve = setting.serve ?? answers({});
  const { problems, status } = await check(requestFor(setting));
  const found = problems.filter(({ rule }) => /^(links-|network-|suppression-)/.test(rule));
  return { found, lines: found.map(lineOf), asked: asked.toSorted(), status };
}

const lineOf = ({ rule, severity, place }: Problem): string =>
  `${rule} ${severity}${place ? ` ${place.file.replace('content/', '')}:${place.line}:${place.column}` : ''}`;

const page = (body: string): Files => ({
  'nr-1/seiten/text.md': `---\ntitel: Zum Weiterlesen\n---\n\n${body}\n`,
});
const text = 'nr-1/seiten/text.md';

describe('which addresses are asked', () => {
  test('all of links, publisher, contacts and logos, each once, without what stands behind #', async () => {
    const { asked, lines } = await online({
      files: {
        'serie.yaml': `${soundIssue['serie.yaml']}`
          .replace(/url: \S+/, 'url: herausgeber.example')
          .concat(
            'umschlag: {logos: [{bild: ../logo.svg, alt: Kulturring Rotental, url: "https://logo.example/"}]}\n',
          ),
        'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>\n',
        'nr-1/kontakte.yaml': `${soundIssue['nr-1/kontakte.yaml']}`.replace(
          'email: jaguar@jugendhaus-rotental.de',
          'url: www.jugendhaus.example/haus',
        ),
        ...page(
          'Im [Heft](https://heft.example/a?b=1#c), im [selben](https://heft.example/a?b=1#d), auf www.netz.example, per [Post](mailto:post@rotental.de) und im [Buch][buch].\n\n[buch]: https://buch.example/',
        ),
      },
    });
    expect(asked).toEqual([
      'HEAD buch.example/',
      'HEAD heft.example/a?b=1',
      'HEAD herausgeber.example/',
      'HEAD logo.example/',
      'HEAD www.jugendhaus.example/haus',
      'HEAD www.netz.example/',
    ]);
    expect(lines).toEqual([]);
  });

  test('none without the option', async () => {
    const { asked } = await online({
      files: page('Im [Heft](https://heft.example/).'),
      request: { online: false },
    });
    expect(asked).toEqual([]);
  });

  test('four at a time', async () => {
    let [most, pending] = [0, [] as ServerResponse[]];
    const { lines } = await online({
      // With that of the publisher, eight.
      files: page('1234567'.replace(/./g, (n) => `Im [Heft ${n}](https://heft.example/${n}).\n`)),
      serve: (_, response) => {
        pending.push(response);
        most = Math.max(most, pending.length);
        if (pending.length < 4) return;
        for (const each of pending) each.end();
        pending = [];
      },
    });
    expect(most).toBe(4);
    expect(lines).toEqual([]);
  });
});

describe('what is told', () => {
  test('a page that is not there, at every place that leads to it', async () => {
    const { found, lines } = await online({
      files: page('Im [Heft](https://heft.example/weg#a), ja,\nim [Heft](https://heft.example/weg).'),
      serve: answers({ '/weg': 404 }),
    });
    expect(lines).toEqual([`links-are-alive warn ${text}:5:4`, `links-are-alive warn ${text}:6:4`]);
    expect(found[0]?.message).toEqual({
      de: 'Der Link führt ins Leere: https://heft.example/weg#a gibt es nicht (404).',
      en: 'The link leads nowhere: https://heft.example/weg#a does not exist (404).',
    });
  });

  test('a page that is gone, and a host that does not exist', async () => {
    const { found, lines } = await online({
      files: page('Im [Heft](https://heft.example/alt), im [Buch](https://buch.example/).'),
      fails: { 'buch.example': 'ENOTFOUND' },
      serve: answers({ '/alt': 410 }),
    });
    expect(lines).toEqual([`links-are-alive warn ${text}:5:4`, `links-are-alive warn ${text}:5:41`]);
    expect(found.map(({ message }) => message.de)).toEqual([
      'Der Link führt ins Leere: https://heft.example/alt gibt es nicht mehr (410).',
      'Der Link führt ins Leere: Einen Server dieses Namens gibt es nicht (https://buch.example/).',
    ]);
  });

  test.each([403, 404, 405, 501])('nothing where only HEAD is answered with %s', async (status) => {
    const { asked, lines } = await online({
      files: page('Im [Heft](https://heft.example/kopf).'),
      serve: ({ method, url }, response) => {
        response.writeHead(method === 'HEAD' && url === '/kopf' ? status : 200).end();
      },
    });
    expect(asked).toContain('GET heft.example/kopf');
    expect(lines).toEqual([]);
  });

  test('a page that has moved for good, with its new address; not one that is led on for now', async () => {
    const { found, lines } = await online({
      files: page(
        'Im [Heft](https://heft.example/alt#b), im [Buch](https://heft.example/heute), im [Brief](https://heft.example/kurz).',
      ),
      serve: answers({
        '/alt': [301, 'https://neu.example/erst'],
        '/erst': [308, '/dann'],
        '/dann': [302, '/heute-hier'],
        '/heute': [307, '/woanders'],
        '/kurz': [301, '/kein-ziel'],
        '/kein-ziel': 404,
      }),
    });
    expect(lines).toEqual([`links-are-alive warn ${text}:5:82`, `links-are-direct info ${text}:5:4`]);
    expect(found[1]?.message.de).toBe(
      'https://heft.example/alt#b ist umgezogen nach https://neu.example/dann#b',
    );
  });

  test('no move from an address written without a scheme to the same with https', async () => {
    const { lines } = await online({
      files: page('Auf www.heft.example.'),
      serve: (request, response) => {
        const isFirst = hostOf(request) === 'www.heft.example' && asked.length < 3;
        response.writeHead(isFirst ? 301 : 200, { location: 'https://www.heft.example/' }).end();
      },
    });
    expect(lines).toEqual([]);
  });

  test.each([
    [503, 'der Server meldet einen Fehler (503)'],
    [429, 'der Server ist zu oft gefragt worden (429)'],
    [403, 'der Server lässt Programme nicht herein (403)'],
    [401, 'die Seite verlangt eine Anmeldung (401)'],
    [400, 'der Server weist die Anfrage ab (400)'],
  ])('a server that answers %s: the link could not be tested', async (status, reason) => {
    const { found, lines } = await online({
      files: page('Im [Heft](https://heft.example/x).'),
      serve: answers({ '/x': status }),
    });
    expect(lines).toEqual([`links-can-be-tested info ${text}:5:4`]);
    expect(found[0]?.message.de).toBe(`https://heft.example/x ließ sich nicht prüfen: ${reason}.`);
  });

  test.each([
    ['CERT_HAS_EXPIRED', 'dem Zertifikat des Servers ist nicht zu trauen'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'dem Zertifikat des Servers ist nicht zu trauen'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'dem Zertifikat des Servers ist nicht zu trauen'],
    ['UND_ERR_CONNECT_TIMEOUT', 'der Server antwortet nicht rechtzeitig'],
    ['EAI_AGAIN', 'es kommt keine Verbindung zustande'],
    ['ECONNRESET', 'es kommt keine Verbindung zustande'],
  ])('%s: the link could not be tested', async (code, reason) => {
    const { found, lines } = await online({
      files: page('Im [Heft](https://heft.example/).'),
      fails: { 'heft.example': code },
    });
    expect(lines).toEqual([`links-can-be-tested info ${text}:5:4`]);
    expect(found[0]?.message.de).toContain(reason);
  });

  test('redirects in a circle', async () => {
    const { found } = await online({
      files: page('Im [Heft](https://heft.example/a).'),
      serve: answers({ '/a': [302, '/b'], '/b': [302, '/a'] }),
    });
    expect(found.map(({ message }) => message.de)).toEqual([
      'https://heft.example/a ließ sich nicht prüfen: die Weiterleitungen nehmen kein Ende.',
    ]);
  });

  test('a server that never answers', async () => {
    // All others answer before any timer runs.
    const web: typeof fetch = async (input, init) =>
      String(input).endsWith('/stumm')
        ? new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(new Error())))
        : new Response();
    const { found } = await online({
      files: page('Im [Heft](https://heft.example/stumm).'),
      request: { web: { fetch: web, patience: 50 } },
    });
    expect(found.map(({ message }) => message.de)).toEqual([
      'https://heft.example/stumm ließ sich nicht prüfen: der Server antwortet nicht rechtzeitig.',
    ]);
  });

  test('once, that the machine seems to be offline, where nothing at all answers', async () => {
    const { found, lines } = await online({
      files: page(
        '[handreichung]: #aus (links-are-alive – kommt wieder)\n\nIm [Heft](https://heft.example/), im [Buch](https://buch.example/).',
      ),
      request: { web: { fetch: () => Promise.reject(new TypeError('', { cause: { code: 'ENOTFOUND' } })) } },
    });
    expect(lines).toEqual(['network-answers info']);
    expect(found[0]?.message.de).toContain('Dieser Rechner scheint offline zu sein.');
  });

  test('by Node itself, that nobody listens', async () => {
    const closed = createServer();
    await new Promise<void>((ready) => closed.listen(0, '127.0.0.1', ready));
    const { port: free } = closed.address() as AddressInfo;
    await new Promise((done) => closed.close(done));
    const { lines } = await online({
      request: { web: { fetch: (_, init) => fetch(`http://127.0.0.1:${free}/`, init) } },
    });
    expect(lines).toEqual(['network-answers info']);
  });
});

describe('what is set for the rules', () => {
  const dead = { serve: answers({ '/weg': 404 }) };

  test('counts: severities of the content and of the command line', async () => {
    const files = page('Im [Heft](https://heft.example/weg).');
    const off = await online({ ...dead, files: { ...files, ...withRule('off') } });
    expect(off.lines).toEqual([]);
    const strict = await online({ ...dead, files, request: { rules: { 'links-are-alive': 'error' } } });
    expect(strict.lines).toEqual([`links-are-alive error ${text}:5:4`]);
    expect(strict.status).toBe('content');
    const counted = await online({ ...dead, files, request: { maxWarnings: 0 } });
    expect(counted.status).toBe('content');
  });

  const withRule = (level: string): Files => ({
    'nr-1/handreichung.yaml': `${soundIssue['nr-1/handreichung.yaml']}regeln: {links-are-alive: ${level}}\n`,
  });

  test('a comment with a reason turns them off at its place; where it is not needed, that is told', async () => {
    const body =
      '[handreichung]: #aus (links-are-alive – kommt wieder)\n\nIm [Heft](https://heft.example/weg).';
    expect((await online({ ...dead, files: page(body) })).lines).toEqual([]);
    expect((await online({ files: page(body) })).lines).toEqual([`suppression-is-used warn ${text}:5:1`]);
    expect((await online({ files: page(body), request: { online: false } })).lines).toEqual([]);
  });
});

test('an interruption ends it at once, with the exit code of interruptions', async () => {
  let interrupt = (): void => {};
  serve = () => interrupt();
  const { cwd, web } = requestFor({ files: page('Im [Heft](https://heft.example/).') });
  const { code, stdout, stderr } = await run(['check', '--online'], {
    cwd,
    onInterrupt: (handler) => {
      interrupt = handler;
      return () => {};
    },
    pipeline: {
      check: (request) => check({ ...request, ...(web && { web }) }),
      findIssues: async () => ['nr-1'],
    },
  });
  expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
  expect(stderr).toContain('Abgebrochen.');
});
