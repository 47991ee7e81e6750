import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Browser, type BrowserStart, type Page, startBrowser } from '../../src/print/index.ts';
import { open, pinnedBrowser, plainEnv, textOf } from './world.ts';

let start: BrowserStart;
let browser: Browser;

beforeAll(async () => {
  await pinnedBrowser();
  start = startBrowser({ env: plainEnv });
  const { value, problems } = await start.ready;
  if (value === undefined) throw new Error(JSON.stringify(problems));
  browser = value;
});

afterAll(() => start.close());

const html = (body: string, head = '') =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Probe</title>${head}</head><body>${body}</body></html>`;

const fontFile = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@fontsource/ubuntu/package.json')),
  'files/ubuntu-latin-700-normal.woff2',
);

const face = (family: string, base64 = readFileSync(fontFile).toString('base64')) =>
  `@font-face { font-family: "${family}"; font-weight: 700; src: url(data:font/woff2;base64,${base64}) format("woff2") }`;

/** Opens a page, uses it, closes it. */
async function withPage<T>(text: string, use: (page: Page) => Promise<T>): Promise<T> {
  const { value: page, problems } = await browser.open(text);
  expect(problems).toEqual([]);
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

const printed = (text: string, options: Parameters<Page['print']>[0] = { tagged: false }) =>
  withPage(text, (page) => page.print(options));

const problemsIn = async (text: string) => {
  const { value: page, problems } = await browser.open(text);
  await page.close();
  return problems.map(({ rule, message }) => `${rule}: ${message.en}`);
};

describe('a printed page', () => {
  it('has the text of the page, sheet by sheet', async () => {
    const bytes = await printed(
      html('<p>Grüße aus Chemnitz</p><p style="break-before:page">Zweites Blatt</p>'),
    );
    expect(await textOf(bytes)).toEqual(['Grüße aus Chemnitz', 'Zweites Blatt']);
  });

  it('is A4 without a margin of its own, or as the style sheet says', async () => {
    const sizeOf = async (css: string) => {
      const pdf = await open(await printed(html('<p>x</p>', `<style>${css}</style>`)));
      return (await pdf.getPage(1)).view.map((side) => Math.round((side / 72) * 25.4));
    };
    expect(await sizeOf('')).toEqual([0, 0, 210, 297]);
    expect(await sizeOf('@page { size: 148mm 210mm }')).toEqual([0, 0, 148, 210]);
  });

  it('is tagged and has bookmarks only when asked', async () => {
    const text = html('<h1>Tagesablauf</h1><p>Text</p>');
    const about = async (options: Parameters<Page['print']>[0]) => {
      const pdf = await open(await printed(text, options));
      const outline = await pdf.getOutline();
      return {
        tagged: (await (await pdf.getPage(1)).getStructTree()) !== null,
        outline: outline?.map(({ title }) => title) ?? [],
      };
    };
    expect(await about({ tagged: false })).toEqual({ tagged: false, outline: [] });
    expect(await about({ tagged: true })).toEqual({ tagged: true, outline: [] });
    expect(await about({ tagged: true, outline: true })).toEqual({ tagged: true, outline: ['Tagesablauf'] });
  });

  it('has backgrounds and print styles', async () => {
    const css = '@media print { .schirm { display: none } } @media screen { .druck { display: none } }';
    const bytes = await printed(
      html(
        '<p class="schirm">Schirm</p><p class="druck">Druck</p>',
        `<style>${css} body { background: #fc0 }</style>`,
      ),
    );
    expect(await textOf(bytes)).toEqual(['Druck']);
    expect(bytes.length).toBeGreaterThan((await printed(html('<p>Druck</p>'))).length);
  });

  it('has the face that only a margin box uses', async () => {
    const css = `${face('Nur Fußzeile')} @page { margin: 20mm; @bottom-center { content: "Seite " counter(page); font-family: "Nur Fußzeile"; font-weight: 700 } }`;
    const bytes = await printed(html('<p>Text</p>', `<style>${css}</style>`));
    expect(await textOf(bytes)).toEqual(['Seite 1 Text']);
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/BaseFont \/[A-Z]{6}\+Ubuntu/);
  });

  it('has the pictures styles embed, although it is laid out late', async () => {
    const svg = (text: string) =>
      `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><text y="30">${text}</text></svg>`)}`;
    const bytes = await printed(
      html(
        `<img alt="Bild" src="${svg('Bild')}"><div></div>`,
        `<style>div { height: 50px; background: url("${svg('Grund')}") no-repeat }</style>`,
      ),
    );
    expect(await textOf(bytes)).toEqual(['Grund Bild']);
  });

  it('comes out the same when its faces were begun before', async () => {
    const faces = `${face('Früh')} `;
    const css = 'p { font-family: "Früh"; font-weight: 700 } @page { @bottom-center { content: "Fuß" } }';
    const text = `<!doctype html>\n<html lang="de" style="--grund: #fc0">\n<head>\n<style>${faces}</style>\n<meta charset="utf-8">\n<title>Probe</title>\n<style>${css}</style>\n</head>\n<body class="a">\n<h1>Früh</h1><p>Text mit <a href="#ziel">Ziel</a></p><p id="ziel" style="break-before:page">da</p>\n</body>\n</html>\n`;
    // White space between the parts of the head, and the face itself, which is long.
    const tidy = (source: string) => source.replace(/>\s+</g, '><').replace(/base64,[^)]*/g, '');
    const both = () =>
      withPage(text, async (page) => ({
        source: await page.evaluate(() => document.documentElement.outerHTML, undefined),
        isBegun: await page.evaluate(() => location.protocol === 'about:', undefined),
        pdf: Buffer.from(await page.print({ tagged: true }))
          .toString('latin1')
          .replace(/\/\w+Date \(.*?\)/g, ''),
      }));
    const plain = await both();
    await browser.begin(faces);
    const begun = await both();
    expect([plain.isBegun, begun.isBegun]).toEqual([false, true]);
    expect(tidy(begun.source)).toBe(tidy(plain.source));
    expect(begun.pdf === plain.pdf).toBe(true);
  });

  it('is opened as usual when other faces were begun, which still serve the page they are for', async () => {
    await browser.begin(face('Anders'));
    const isBegun = (page: Page) => page.evaluate(() => location.protocol === 'about:', undefined);
    const styled = (family: string) => html('<p>x</p>', `<style>${face(family)}</style>`);
    expect(await withPage(styled('Eine'), isBegun)).toBe(false);
    expect(await withPage(styled('Anders'), isBegun)).toBe(true);
    expect(await withPage(styled('Anders'), isBegun)).toBe(false);
  });

  it('tells of a face that was begun and cannot be read', async () => {
    const broken = face('Kaputt', Buffer.from('keine Schrift').toString('base64'));
    await browser.begin(broken);
    expect(await problemsIn(html('<p>x</p>', `<style>${broken}</style>`))).toEqual(
      await problemsIn(html('<p>x</p>', `<style>${broken}</style>`)),
    );
  });

  it('reaches its places by name', async () => {
    const pdf = await open(
      await printed(html('<a href="#ziel">hin</a><p id="ziel" style="break-before:page">da</p>')),
    );
    expect(await pdf.getDestinations()).toHaveProperty('ziel');
  });
});

describe('a page', () => {
  it('is asked with an argument and gives a result, waited for', async () => {
    await withPage(html('<p class="a">eins</p><p class="a">zwei</p>'), async (page) => {
      const texts = (selector: string) => [...document.querySelectorAll(selector)].map((p) => p.textContent);
      expect(await page.evaluate(texts, '.a')).toEqual(['eins', 'zwei']);
      expect(await page.evaluate((more: { n: number }) => Promise.resolve(more.n + 1), { n: 41 })).toBe(42);
      expect(await page.evaluate(() => undefined, undefined)).toBeUndefined();
    });
  });

  it('is laid out as print when it is asked', async () => {
    await withPage(html('<p style="height:30mm">x</p>'), async (page) => {
      const height = await page.evaluate(
        () => document.querySelector('p')?.getBoundingClientRect().height,
        undefined,
      );
      expect(height).toBeCloseTo((30 / 25.4) * 96, 1);
      expect(await page.evaluate(() => matchMedia('print').matches, undefined)).toBe(true);
    });
  });

  it('can be changed and printed again', async () => {
    await withPage(html('<p>Seite <b>0</b></p>'), async (page) => {
      expect(await textOf(await page.print({ tagged: false }))).toEqual(['Seite 0']);
      await page.evaluate((to: string) => {
        for (const b of document.querySelectorAll('b')) b.textContent = to;
      }, '17');
      expect(await textOf(await page.print({ tagged: true }))).toEqual(['Seite 17']);
    });
  });

  it('gives the mistake of the question back', async () => {
    await withPage(html('<p>x</p>'), async (page) => {
      const asking = page.evaluate(() => {
        throw new RangeError('zu weit');
      }, undefined);
      await expect(asking).rejects.toThrow(/RangeError: zu weit/);
    });
  });

  it('is apart from others open at the same time', async () => {
    const texts = await Promise.all(
      ['eins', 'zwei', 'drei'].map(async (word) => textOf(await printed(html(`<p>${word}</p>`)))),
    );
    expect(texts).toEqual([['eins'], ['zwei'], ['drei']]);
  });

  it('gives the same print from a tab of its own each time', async () => {
    const text = html('<table><tr><th>A</th></tr><tr><td>1</td></tr></table>');
    const plain = async () =>
      Buffer.from(await printed(text, { tagged: true }))
        .toString('latin1')
        .replace(/\/(?:CreationDate|ModDate) \([^)]*\)/g, '')
        .replace(/node\d+/g, 'node');
    expect(await plain()).toBe(await plain());
  });
});

describe('what a page must not do', () => {
  const asksFor = (url: string) =>
    `page-loads-only-local-files: The page asks for \`${url}\`; it may load only what is embedded in it.`;

  it.each([
    [
      'a picture from the network',
      '<img alt="" src="https://example.org/a.png">',
      'https://example.org/a.png',
    ],
    ['a style sheet', '<link rel="stylesheet" href="http://example.org/a.css">', 'http://example.org/a.css'],
    ['a file of this machine', '<iframe src="file:///etc/hostname"></iframe>', 'file:///etc/hostname'],
    ['a file beside it', '<img alt="" src="bilder/a.png">', 'bilder/a.png'],
    [
      'a font',
      '<style>@font-face { font-family: F; src: url(f.woff2) } p { font-family: F }</style>',
      'f.woff2',
    ],
    ['a script', '<script src="https://example.org/a.js"></script>', 'https://example.org/a.js'],
  ])('load %s: refused and reported', async (_, body, url) => {
    expect(await problemsIn(html(body))).toContain(asksFor(url));
  });

  it.each([
    ['throws', '<script>throw new TypeError("kaputt")</script>', 'TypeError: kaputt'],
    ['complains', '<script>console.error("Zeile", 3)</script>', 'Zeile 3'],
  ])('it %s: reported, without a path of this machine', async (_, body, said) => {
    const found = await problemsIn(html(body));
    expect(found.join()).toContain(said);
    expect(found.join()).toMatch(/^page-has-no-errors/);
    expect(found.join()).not.toContain('handreichung-');
  });

  it('reach anything past the requests that are held, on this machine neither', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    const called = vi.fn();
    server.on('connection', called);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { value: page } = await browser.open(
      html(`<script>new WebSocket("ws://127.0.0.1:${port}/")</script>`),
    );
    await vi.waitFor(
      () => expect(page.problems().map(({ rule }) => rule)).toEqual(['page-has-no-errors']),
      30_000,
    );
    expect(page.problems()[0]?.message.en).toContain('ERR_NAME_NOT_RESOLVED');
    expect(called).not.toHaveBeenCalled();
    await page.close();
    server.close();
  });

  it('lack a font it declares', async () => {
    const css = `${face('Heil')} ${face('Kaputt', 'AAAA')} p { font-family: Heil }`;
    expect(await problemsIn(html('<p>x</p>', `<style>${css}</style>`))).toEqual([
      'page-fonts-load: The browser cannot load the font “Kaputt” (700, normal).',
    ]);
  });

  it('show a broken picture', async () => {
    const body =
      '<img alt="Gruppenfoto" src="data:image/png;base64,AAAA"><img alt="" src="data:image/jpeg;base64,BBBB">';
    expect(await problemsIn(html(body))).toEqual([
      'page-pictures-load: The browser cannot read the picture “Gruppenfoto”.',
      'page-pictures-load: The browser cannot read the picture `data:image/jpeg;base64,BBBB`.',
    ]);
  });

  it('ask for something when it is too late to tell', async () => {
    const lent = await start.lend(async ({ open: openPage }) => {
      const { value: page } = await openPage(html('<p>x</p>'));
      await page.evaluate(
        () =>
          new Promise<void>((refused) => {
            document.body.append(Object.assign(new Image(), { src: 'spaet.png', onerror: () => refused() }));
          }),
        undefined,
      );
      return { value: await page.print({ tagged: false }), problems: [] };
    });
    expect(lent.value).toBeUndefined();
    expect(lent.problems.map(({ message }) => message.de)).toEqual([
      'Die Seite verlangt `spaet.png`; sie darf nur laden, was in sie eingebettet ist.',
    ]);
  });
});
