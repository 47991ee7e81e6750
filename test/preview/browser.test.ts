/** An author's browser beside an editor: what is saved is seen, what is broken is said, what is clicked is opened. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { authorsBrowser, openWorld, printingBrowsers, until, type World } from './world.ts';

let world: World;
let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  [world, browser] = await Promise.all([openWorld(), authorsBrowser()]);
  page = await browser.newPage();
  await page.setViewport({ width: 1400, height: 900 });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(world.preview.url);
});
afterAll(async () => {
  await browser?.close();
  await world?.close();
});
beforeEach(async () => {
  await settled();
  await page.$eval('#view-html', (button) => (button as HTMLElement).click());
  await until(documentText, (now) => now !== '');
});

const settled = () => until(world.state, ({ work, pages }) => work === 'idle' && pages > 0);

const frame = (): Frame => {
  const found = page.frames().find((one) => one.url().endsWith('/document'));
  if (found === undefined) throw new Error('the document is not there');
  return found;
};
const text = (selector: string) => page.$eval(selector, (element) => element.textContent ?? '');
/** What is read in the flowing view; nothing while it is loading. */
const documentText = async () => {
  const found = page.frames().find((one) => one.url().endsWith('/document'));
  const read = found?.$eval('main', (main) => (main.textContent ?? '').replaceAll('\u00ad', ''));
  return (await read?.catch(() => '')) ?? '';
};
const isHidden = (selector: string): Promise<boolean> =>
  page.$eval(selector, (element) => (element as HTMLElement).hidden === true);
/** The oldest version of the pages on the screen; 0 while none is drawn. */
const versionDrawn = () =>
  page.$$eval('.sheet:has(canvas)', (sheets) =>
    sheets.length === 0 ? 0 : Math.min(...sheets.map((one) => Number((one as HTMLElement).dataset.version))),
  );

const report = 'seiten/bericht.md';
let saves = 0;
function save(change: (before: string) => string): void {
  saves += 1;
  world.write(report, change(world.read(report)));
}

describe('saving', () => {
  it('replaces the changed paragraph and nothing else', async () => {
    await until(documentText, (now) => now.includes('Zweiter Absatz'));
    await frame().evaluate(() => {
      for (const element of document.querySelectorAll('p, h1, section')) element.classList.add('alt');
      document.querySelectorAll('main p').forEach((element) => {
        Object.assign(element, { isOld: true });
      });
    });
    save((before) =>
      before.replace('Erster Absatz', 'Neuer Absatz davor.\n\nErster Absatz').replace('Dritter', 'Letzter'),
    );
    await until(documentText, (now) => now.includes('Neuer Absatz davor.') && now.includes('Letzter Absatz'));
    const kept = await frame().$$eval('#kapitel-seite-1 p', (all) =>
      all.map((one) => [one.textContent?.replaceAll('\u00ad', '').split(' ')[0], 'isOld' in one]),
    );
    expect(kept).toEqual([
      ['Neuer', false],
      ['Erster', true],
      ['Zweiter', true],
      ['Letzter', true],
    ]);
    // Its line has moved with it.
    const place = await frame().$eval('#kapitel-seite-1 p:nth-of-type(2)', (one) => one.dataset.quelle);
    expect(place).toBe('content/nr-1/seiten/bericht.md:7:1');
  });

  it('draws the new pages', async () => {
    await page.keyboard.press('2');
    await until(versionDrawn, (version) => version > 0);
    const before = (await world.state()).pages;
    expect(await page.$$eval('.sheet', (all) => all.length)).toBe(5);
    save((old) => `${old}\nNoch ein Satz mit **Wirkung**.\n`);
    await until(world.state, ({ pages }) => pages > before);
    await until(versionDrawn, (version) => version > before);
    expect(await page.$eval('.sheet canvas', (one) => one.getAttribute('aria-label'))).toMatch(
      /^Seite \d, gedruckt$/,
    );
    await page.keyboard.press('1');
  });

  it('shows a change of the templates without a new start', async () => {
    const file = path.join(world.cwd, 'templates/css/grund.css');
    writeFileSync(file, readFileSync(file, 'utf8').replace('--tinte: #17182b', '--tinte: #123456'));
    const colour = () => frame().$eval('html', (html) => getComputedStyle(html).color);
    await until(colour, (now) => now === 'rgb(18, 52, 86)');
  });

  it('goes to what has changed', async () => {
    save((before) => before + Array.from({ length: 80 }, (_, n) => `\nFülltext Nummer ${n}.\n`).join(''));
    await until(documentText, (now) => now.includes('Nummer 79'));
    await frame().evaluate(() => scrollTo(0, 0));
    save((before) => before.replace('Nummer 70.', 'Nummer siebzig.'));
    await until(documentText, (now) => now.includes('Nummer siebzig'));
    const top = () =>
      frame().$$eval(
        'main p',
        (all) => all.find((one) => /siebzig/.test(one.textContent ?? ''))?.getBoundingClientRect().top,
      );
    await until(top, (now) => now !== undefined && now > 0 && now < 900);
  });

  it('keeps the place when the page is loaded again', async () => {
    await frame().evaluate(() => scrollTo(0, 700));
    await page.click('#zoom-in');
    await page.reload();
    await until(documentText, (now) => now !== '');
    await until(
      () => frame().evaluate(() => scrollY),
      (now) => now > 600,
    );
    expect(await text('#zoom-reset')).toBe('120\u00a0%');
    await page.keyboard.press('0');
  });

  it('builds 200 files saved at once in one go', async () => {
    const before = await world.state();
    const report200 = Array.from({ length: 200 }, (_, n) => `seiten/stapel-${n}.md`);
    for (const name of report200) world.write(name, '---\ntitel: Stapel\n---\n\nText.\n');
    save((old) => old.replace('Nummer 71.', 'Nummer einundsiebzig.'));
    await until(documentText, (now) => now.includes('einundsiebzig'));
    await settled();
    const after = await world.state();
    expect(after.document - before.document).toBe(1);
    // Printed once, and once more to prove it; so may be what was saved before.
    expect(after.pages - before.pages).toBeLessThan(4);
  });
});

describe('a mistake', () => {
  it('is shown over the last good page with its lines, until it is mended', async () => {
    const good = world.read(report);
    const shown = await documentText();
    world.write(report, good.replace('Erster Absatz', '<b>Erster</b> Absatz'));
    await until(
      () => isHidden('#overlay'),
      (hidden) => hidden === false,
    );
    const overlay = await text('#overlay');
    expect(overlay).toContain('content/nr-1/seiten/bericht.md:7:');
    expect(overlay).toMatch(/> 7 │ <b>Erster<\/b> Absatz/);
    expect(await page.$eval('#overlay', (one) => one.getAttribute('role'))).toBe('alert');
    expect(await text('#problem-list')).toContain('html-is-absent');
    expect(await documentText()).toBe(shown);
    // Half-written on top of it, then whole again.
    world.write(report, good.slice(0, 9));
    await until(
      () => text('#overlay'),
      (now) => !now.includes('<b>'),
    );
    world.write(report, good);
    await until(
      () => isHidden('#overlay'),
      (hidden) => hidden,
    );
    expect(await text('#problem-list')).not.toContain('html-is-absent');
  });

  it('in a template is one, too', async () => {
    const file = path.join(world.cwd, 'templates/partials/seite.hbs');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, `${good}{{nirgends}}`);
    await until(
      () => text('#overlay'),
      (now) => now.includes('nirgends'),
    );
    writeFileSync(file, good);
    await until(
      () => isHidden('#overlay'),
      (hidden) => hidden,
    );
  });
});

describe('a click', () => {
  it('on a paragraph opens its line in the editor', async () => {
    const before = world.edits().length;
    await frame().evaluate(() => scrollTo(0, 0));
    const paragraph = await frame().waitForSelector('#kapitel-seite-1 p:nth-of-type(3)');
    await paragraph?.click();
    await until(world.edits, (edits) => edits.length > before);
    expect(world.edits().at(-1)).toEqual([world.path(report), '9']);
  });

  it('on a printed paragraph does, too, though its words stand twice', async () => {
    save((old) => old.replace('## Nachlese', 'Zweiter Absatz über den Abend.\n\n## Nachlese'));
    await until(documentText, (now) => now.includes('den Abend'));
    const { pages } = await until(world.state, ({ work }) => work === 'idle');
    await page.keyboard.press('2');
    await until(versionDrawn, (version) => version >= pages);
    await page.$$eval('#chapters button', (all) => all.find((one) => one.textContent === 'Bericht')?.click());
    // Found and clicked in one go: when the pages are proven, their text is laid anew.
    const click = (marks: boolean) =>
      page.evaluate((isMarked) => {
        const piece = [...document.querySelectorAll<HTMLElement>('.sheet .text span')].find((one) =>
          (one.textContent ?? '').replaceAll('\u00ad', '').includes('über den Abend'),
        );
        if (piece === undefined) return undefined;
        if (isMarked) getSelection()?.selectAllChildren(piece);
        piece.click();
        const text = getSelection()?.toString().replaceAll('\u00ad', '');
        getSelection()?.removeAllRanges();
        return text;
      }, marks);
    // What is marked can be copied, and marking opens nothing.
    const none = world.edits().length;
    await until(
      () => click(true),
      (marked) => marked?.includes('Zweiter Absatz über den Abend') === true,
    );
    const line = world
      .read(report)
      .split('\n')
      .findIndex((one) => one.includes('über den Abend'));
    await until(
      () => click(false),
      (text) => text === '',
    );
    await until(world.edits, (edits) => edits.length > none);
    expect(world.edits().slice(none)).toEqual([[world.path(report), String(line + 1)]]);
    await page.keyboard.press('1');
  });

  it('on a chapter leads there, in either view', async () => {
    await page.$$eval('#chapters button', (all) =>
      all.find((one) => one.textContent === 'Impressum')?.click(),
    );
    const top = () => frame().$eval('#kapitel-impressum', (one) => Math.abs(one.getBoundingClientRect().top));
    await until(top, (now) => now < 900);
    await page.keyboard.press('2');
    await until(versionDrawn, (version) => version > 0);
    await page.$eval('#pages', (room) => room.scrollTo(0, 0));
    await page.$$eval('#chapters button', (all) =>
      all.find((one) => one.textContent === 'Impressum')?.click(),
    );
    await until(
      () => page.$eval('#pages', (room) => room.scrollTop),
      (now) => now > 2000,
    );
    await until(
      () => page.$$eval('.thumb[aria-current]', (all) => all.length),
      (count) => count === 1,
    );
    await page.keyboard.press('1');
  });
});

describe('the keyboard', () => {
  it('searches across soft hyphens', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('nachmittag');
    await until(
      () => text('#search-result'),
      (now) => now === '1 von 1',
    );
    const selected = await frame().evaluate(() => getSelection()?.toString().replaceAll('\u00ad', ''));
    expect(selected).toBe('Nachmittag');
    await page.$eval('#search', (field) => {
      (field as HTMLInputElement).value = '';
      (field as HTMLInputElement).blur();
    });
  });

  it('draws and searches the printed pages in a browser that cannot loop over a stream, as Safari', async () => {
    // A browser of its own: a page behind another one is not drawn.
    const other = await authorsBrowser();
    const safari = await other.newPage();
    await safari.evaluateOnNewDocument(() => {
      Reflect.deleteProperty(ReadableStream.prototype, Symbol.asyncIterator);
      Reflect.deleteProperty(ReadableStream.prototype, 'values');
    });
    await safari.goto(world.preview.url);
    await safari.$eval('#view-pages', (button) => (button as HTMLElement).click());
    await safari.waitForSelector('.sheet canvas', { timeout: 60_000 });
    await safari.type('#search', 'nachmittag');
    await safari.waitForFunction(
      () => {
        document.querySelector('#search')?.dispatchEvent(new Event('input'));
        return document.querySelector('#search-result')?.textContent === '1 von 1';
      },
      { timeout: 60_000 },
    );
    await other.close();
  });

  it('searches the printed pages and marks what it finds', async () => {
    await page.keyboard.press('2');
    await until(versionDrawn, (version) => version > 0);
    await page.keyboard.press('/');
    await page.keyboard.type('nachmittag');
    await until(
      () => text('#search-result'),
      (now) => now === '1 von 1',
    );
    const marked = () =>
      page.evaluate(() =>
        ['found', 'shown'].flatMap((name) =>
          [...(CSS.highlights.get(name) ?? [])].map((range) => `${name} ${(range as Range).toString()}`),
        ),
      );
    await until(marked, (ranges) => ranges.join().replaceAll('\u00ad', '') === 'shown Nachmittag');
    await page.$eval('#search', (field) => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new Event('input'));
      (field as HTMLInputElement).blur();
    });
    await until(marked, (ranges) => ranges.length === 0);
    await page.keyboard.press('1');
  });

  it('explains itself', async () => {
    await page.keyboard.press('?');
    expect(await page.$eval('#help', (help) => (help as HTMLDialogElement).open)).toBe(true);
    expect(await text('#keys')).toContain('suchen');
    await page.keyboard.press('Escape');
    expect(await page.$eval('#help', (help) => (help as HTMLDialogElement).open)).toBe(false);
  });
});

describe('accessibility', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const findings = async (where: Page | Frame, context: string) => {
    await where.evaluate(axe);
    return where.evaluate(
      `axe.run(${context}, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target).join()))`,
    );
  };

  it.each(['1', '2', '?'] as const)('has no findings after the key %s', async (key) => {
    await page.keyboard.press(key);
    await until(versionDrawn, (version) => version > 0 || key !== '2');
    expect(await findings(page, 'document')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
  });

  it('has no findings with a mistake on the screen', async () => {
    const good = world.read(report);
    world.write(report, good.replace('titel:', 'titl:'));
    await until(
      () => isHidden('#overlay'),
      (hidden) => hidden === false,
    );
    expect(await findings(page, 'document')).toEqual([]);
    world.write(report, good);
    await until(
      () => isHidden('#overlay'),
      (hidden) => hidden,
    );
  });

  it('speaks the language asked for', async () => {
    const english = await openWorld({ lang: 'en' });
    const other = await browser.newPage();
    await other.goto(english.preview.url);
    expect(await other.$eval('html', (html) => html.lang)).toBe('en');
    expect(await other.$eval('body', (body) => body.textContent ?? '')).not.toMatch(/Vorschau|Seiten|Tasten/);
    expect(await findings(other, 'document')).toEqual([]);
    await other.close();
    await english.close();
  });
});

describe('a problem of a page', () => {
  it('is pinned on it and leads to it', async () => {
    const problem = {
      rule: 'last-page-is-filled',
      severity: 'info',
      message: 'Seite 3 ist fast leer.',
      page: 4,
    };
    const state = { document: 1, pages: 1, work: 'idle', broken: false, problems: [problem] };
    const other = await browser.newPage();
    await other.setRequestInterception(true);
    other.on('request', (request) => {
      if (!request.url().endsWith('/events')) return void request.continue();
      // It comes back after a day: the connection ends with this answer.
      const body = `retry: 86400000\nevent: state\ndata: ${JSON.stringify(state)}\n\n`;
      void request.respond({ contentType: 'text/event-stream', body });
    });
    await other.goto(world.preview.url);
    await until(
      () => other.$$eval('#problem-list button', (all) => all.map((one) => one.textContent)),
      (names) => names.includes('Auf Seite 4'),
    );
    await other.$eval('#problem-list button', (one) => (one as HTMLElement).click());
    await until(
      () => other.$$eval('#sheet-4 .pin', (all) => all.map((one) => one.textContent)),
      (pins) => pins.join() === 'Hinweis: Seite 3 ist fast leer.',
    );
    await until(
      () => other.$eval('#pages', (room) => room.scrollTop),
      (top) => top > 1000,
    );
    expect(await other.$$eval('.pin', (all) => all.length)).toBe(1);
    expect(await other.$$eval('.dot', (all) => all.length)).toBe(1);
    await other.$eval('.pin', (pin) => (pin as HTMLElement).click());
    expect(await other.evaluate(() => document.activeElement?.id)).toBe('problem-0');
    await other.close();
  });
});

describe('what goes wrong around it', () => {
  it('a folder that is renamed is missed, and found again', async () => {
    const [here, there] = [path.join(world.cwd, 'content'), path.join(world.cwd, 'weg')];
    renameSync(here, there);
    await until(
      () => text('#overlay'),
      (now) => now.includes('Den Ordner content/nr-1 gibt es nicht (mehr).'),
    );
    renameSync(there, here);
    await until(
      () => isHidden('#overlay'),
      (hidden) => hidden,
    );
    save((before) => before.replace('Nummer 72.', 'Nummer zweiundsiebzig.'));
    await until(documentText, (now) => now.includes('zweiundsiebzig'));
  });

  it.skipIf(printingBrowsers().length === 0 && process.platform !== 'linux')(
    'a browser that is killed is started again, as often as it takes',
    async () => {
      for (const word of ['dreiundsiebzig', 'dreiundsiebenzig', 'LXXIII', '0x49']) {
        await settled();
        for (const pid of printingBrowsers()) process.kill(pid, 'SIGKILL');
        const before = (await world.state()).pages;
        save((old) => old.replace(/Nummer (73|dreiundsiebzig|dreiundsiebenzig|LXXIII)\./, `Nummer ${word}.`));
        await until(world.state, ({ pages, broken }) => pages > before && !broken);
      }
      await settled();
    },
  );

  it('a missing file of the issue is said and forgiven', async () => {
    const good = world.read('impressum.md');
    rmSync(world.path('impressum.md'));
    await until(
      () => text('#overlay'),
      (now) => now.includes('impressum.md'),
    );
    world.write('impressum.md', good);
    await until(
      () => isHidden('#overlay'),
      (hidden) => hidden,
    );
  });

  it('a print that fails for want of its folder is made up for', async () => {
    const temp = mkdtempSync(path.join(tmpdir(), 'preview-temp-'));
    const passing = await openWorld({ browser: { env: process.env, machine: { temp } } });
    const { pages } = await until(passing.state, (state) => state.pages > 0 && state.work === 'idle');
    rmSync(temp, { recursive: true });
    passing.write(report, passing.read(report).replace('Erster', 'Neuer erster'));
    const { problems } = await until(passing.state, ({ broken }) => broken);
    // Which of the two depends on how far the browser had got.
    expect(problems[0]?.rule).toMatch(/^(preview-goes-on|browser-is-found|browser-stays-alive)$/);
    mkdirSync(temp);
    await until(passing.state, (state) => state.pages > pages && !state.broken);
    await passing.close();
    rmSync(temp, { recursive: true });
  });

  it('leaves no browser behind', async () => {
    const passing = await openWorld();
    await until(passing.state, ({ pages }) => pages > 0);
    const before = printingBrowsers().length;
    await passing.close();
    await until(
      () => printingBrowsers().length,
      (left) => left === Math.max(0, before - 1),
    );
    await expect(fetch(passing.preview.url)).rejects.toThrow();
  });
});

it('nothing was refused or thrown in the page', () => {
  expect(saves).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});
