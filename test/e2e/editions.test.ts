/** Who is shown in which edition, and the page as it was printed. */
import { describe, expect, it } from 'vitest';
import { startBrowser } from '../../src/print/index.ts';
import { dense, everythingIn, type Pdf, readAloud, readPdf } from './pdf.ts';
import { built, fixture, handreichung } from './workshop.ts';

const ran = handreichung(
  [
    'build',
    '--lang',
    'de',
    '--html',
    '--edition',
    'oeffentlich',
    '--edition',
    'intern',
    '--edition',
    'druck',
  ],
  { content: fixture('e2e-editions') },
);
const stems = {
  oeffentlich: 'handreichung-nr-1',
  intern: 'handreichung-nr-1-intern',
  druck: 'handreichung-nr-1-druck',
} as const;
type Edition = keyof typeof stems;

const bytesOf = async (edition: Edition, suffix = 'pdf'): Promise<Buffer> => {
  const { output, stderr } = await ran;
  const bytes = output.get(`${stems[edition]}.${suffix}`);
  if (bytes === undefined) throw new Error(`${[...output.keys()]}\n${stderr}`);
  return bytes;
};
const pdfOf = async (edition: Edition): Promise<Pdf> => readPdf(await bytesOf(edition));

const names = {
  never: ['Carla Niemals', 'Emil Keinesfalls', 'emil@keinesfalls.example', 'Sie möchte nicht erscheinen'],
  internal: [
    'Bernd Hausintern',
    'Doris Drinnen',
    'doris@drinnen.example',
    'Wilma Vertraulich',
    'Xaver Verschwiegen',
    'Diese Seite bleibt im Haus',
  ],
  open: ['Anna Öffentlich', 'anna@aue.example', 'Sie war zufrieden'],
};

describe('consent', () => {
  it.each(['oeffentlich', 'druck'] as const)(
    'in the edition %s shows only who agreed to that',
    async (edition) => {
      const text = dense(readAloud(await pdfOf(edition)));
      for (const name of names.open) expect(text).toContain(dense(name));
      for (const name of [...names.never, ...names.internal]) expect(text).not.toContain(dense(name));
    },
  );

  it('in the internal edition shows all but those who said no', async () => {
    const text = dense(readAloud(await pdfOf('intern')));
    for (const name of [...names.open, ...names.internal]) expect(text).toContain(dense(name));
    for (const name of names.never) expect(text).not.toContain(dense(name));
  });

  it('keeps the number of attendees whose names are withheld', async () => {
    expect(readAloud(await pdfOf('oeffentlich'))).toMatch(/Anwesende\s+2\s/);
  });

  it.each(['oeffentlich', 'intern', 'druck'] as const)(
    'leaves no trace in the file of the edition %s',
    async (edition) => {
      const all = everythingIn(await bytesOf(edition));
      const withheld = edition === 'intern' ? names.never : [...names.never, ...names.internal];
      expect(all).toContain('Wer worin erscheint');
      for (const name of withheld)
        for (const word of name.split(/[ @]/).filter((each) => /^[A-ZD]|\./.test(each)))
          if (!['Diese', 'Seite', 'Sie', 'Haus'].includes(word)) expect(all, name).not.toContain(word);
      const html = String(await bytesOf(edition, 'print.html'));
      for (const name of withheld) expect(html).not.toContain(name);
    },
  );

  it('prints a chapter only in the editions it is meant for', async () => {
    const page = dense('Diese Seite ist nur gedruckt zu haben.');
    expect(dense(readAloud(await pdfOf('druck')))).toContain(page);
    expect(dense(readAloud(await pdfOf('oeffentlich')))).not.toContain(page);
    expect(dense(readAloud(await pdfOf('intern')))).not.toContain(page);
  });
});

describe('the files', () => {
  it('are named after the edition, and the manifest counts their pages', async () => {
    const { output, stdout, code } = await ran;
    expect(code).toBe(0);
    const written = Object.values(stems).flatMap((stem) => [`${stem}.pdf`, `${stem}.print.html`]);
    expect([...output.keys()].sort()).toEqual([...written, 'manifest.json'].sort());
    expect(stdout.trim().split('\n').sort()).toEqual(
      [...output.keys()].map((name) => `output/${name}`).sort(),
    );
    const { files } = JSON.parse(String(output.get('manifest.json')));
    for (const edition of Object.keys(stems) as Edition[]) {
      const entry = files.find(({ name }: { name: string }) => name === `${stems[edition]}.pdf`);
      expect(entry).toMatchObject({ edition, issue: 'nr-1', pages: (await pdfOf(edition)).pages.length });
    }
  });
});

describe('the page as it was printed (--html)', () => {
  it('asks for nothing and prints to the same pages', async () => {
    const html = await built('handreichung-nr-2.print.html', ['--html']);
    const browser = startBrowser({ env: process.env }, new AbortController().signal);
    try {
      const printed = await browser.lend(async (lent) => {
        const { value: page, problems } = await lent.open(String(html));
        // It is opened from a file of its own. Whatever a page asks for is refused and becomes a problem.
        const bytes = await page.print({ tagged: false });
        const found = [...problems, ...page.problems()];
        await page.close();
        return { value: { bytes, found }, problems: [] };
      });
      expect(printed.value?.found).toEqual([]);
      const again = await readPdf(printed.value?.bytes ?? new Uint8Array());
      const first = await readPdf(await built('handreichung-nr-2.pdf'));
      expect(again.pages.length).toBe(first.pages.length);
      const words = (pdf: Pdf): string[] =>
        pdf.pages.map(({ runs }) => dense(runs.map(({ text }) => text).join('')).replace(/[-‐]/g, ''));
      expect(words(again)).toEqual(words(first));
    } finally {
      await browser.close();
    }
    expect(String(html)).not.toMatch(/(src|href)="(?!#|data:|mailto:|tel:|https?:)/);
    expect(String(html)).not.toMatch(/<(script|link|iframe|object)\b/);
  });
});
