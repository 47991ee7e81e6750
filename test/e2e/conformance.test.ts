/**
 * The gate: veraPDF finds every PDF to be PDF/UA-1 and PDF/A-2a. Where there is no Java 17, no Maven or no network the
 * tests are skipped, and their name says why.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findVeraPdf, type Verdict } from '../conformance/verapdf.ts';
import { filesOf, someIssues } from './generate.ts';
import { readPdf, withRole } from './pdf.ts';
import { built, fixture, handreichung, newFolder, writeFiles } from './workshop.ts';

const generated = someIssues(6);
const documents = [
  'the own hand-out',
  'every construct',
  'no panels',
  'one slot, a picture on the cover',
  ...generated.map((_, index) => `generated issue ${index + 1}`),
];

const { judge, reason } = await findVeraPdf();
const title = reason === undefined ? 'veraPDF' : `veraPDF (skipped: ${reason})`;

async function printAll(): Promise<readonly Buffer[]> {
  const own = await built('handreichung-nr-2.pdf');
  const constructs = await built('handreichung-nr-1.pdf', ['nr-1'], { content: fixture('e2e-constructs') });
  const others = await handreichung(['build', 'nr-2', 'nr-3'], { content: fixture('e2e-constructs') });
  const cwd = newFolder();
  generated.forEach((issue, index) => {
    writeFiles(cwd, filesOf(issue, index + 1));
  });
  const many = await handreichung(['build'], { cwd, content: join(cwd, 'content') });
  const output = (ran: typeof many, name: string): Buffer => {
    const bytes = ran.output.get(name);
    if (bytes === undefined) throw new Error(`no ${name}\n${ran.stderr}`);
    return bytes;
  };
  return [
    own,
    constructs,
    output(others, 'handreichung-nr-102.pdf'),
    output(others, 'handreichung-nr-3.pdf'),
    ...generated.map((_, index) => output(many, `handreichung-nr-${index + 1}.pdf`)),
  ];
}

const printed = printAll();

describe('every construct the templates can make', () => {
  it('is in the fixture', async () => {
    const pdf = await readPdf((await printed)[1] ?? new Uint8Array());
    const tags = pdf.pages.flatMap((page) => page.tags);
    for (const role of ['H1', 'H2', 'H3', 'L', 'Table', 'TH', 'Figure', 'Link'])
      expect(withRole(tags, role).length, role).toBeGreaterThan(0);
    const alternatives = withRole(tags, 'Figure').map(({ alt }) => alt ?? '');
    expect(alternatives).toContain('Menschen an einem Tisch');
    expect(alternatives.filter((alt) => alt.startsWith('Ringdiagramm')).length).toBe(2);
    expect(alternatives).not.toContain('');
    const nested = withRole(tags, 'L').some((list) => withRole(withRole(list.children, 'L'), 'L').length > 1);
    expect(nested).toBe(true);
  });

  it('has its foreign expressions in their language, undivided', async () => {
    const pdf = await readPdf((await printed)[1] ?? new Uint8Array());
    const spans = pdf.pages.flatMap((page) => withRole(page.tags, 'Span')).filter(({ lang }) => lang);
    expect(spans.map(({ lang, text }) => `${lang}: ${text.trim().replace('-\n', '-')}`)).toEqual([
      'fr: vis-à-vis',
      'fr: Jour fixe',
      'en: Lessons Learned',
      'en: Storytelling',
    ]);
  });
});

describe.skipIf(judge === undefined)(title, () => {
  let verdicts: readonly Verdict[] = [];
  let laterVerdicts: readonly Verdict[] = [];

  beforeAll(async () => {
    const folder = newFolder();
    const files = (await printed).map((bytes, index) => {
      const file = join(folder, `${index}.pdf`);
      writeFileSync(file, bytes);
      return file;
    });
    // The statements of conformance spoilt, not a byte longer or shorter.
    const broken = join(folder, 'broken.pdf');
    const text = (await printed)[2]?.toString('latin1') ?? '';
    writeFileSync(broken, text.replaceAll('pdfuaid', 'pdfuaxx').replaceAll('pdfaid', 'pdfaxx'), 'latin1');
    verdicts = (await judge?.([...files, broken], ['ua1', '2a'])) ?? [];
    const later = join(folder, 'later.pdf');
    writeFileSync(
      later,
      await built('handreichung-nr-1-ua2.pdf', ['nr-1', '--standard', 'ua2'], {
        content: fixture('e2e-constructs'),
      }),
    );
    laterVerdicts = (await judge?.([later], ['ua2', '4'])) ?? [];
    // Eleven documents are printed and judged; on a busy machine that takes minutes.
  }, 600_000);

  it('every construct is PDF/UA-2 and PDF/A-4 where that is asked for', () => {
    expect(laterVerdicts.map(({ flavour, compliant, broken }) => ({ flavour, compliant, broken }))).toEqual([
      { flavour: 'ua2', compliant: true, broken: [] },
      { flavour: '4', compliant: true, broken: [] },
    ]);
  });

  it.each(documents.map((name, index) => [name, index] as const))(
    '%s is PDF/UA-1 and PDF/A-2a',
    (_, index) => {
      const own = verdicts.filter(
        ({ file }) => file.endsWith(`/${index}.pdf`) || file.endsWith(`\\${index}.pdf`),
      );
      expect(own.map(({ flavour, compliant, broken }) => ({ flavour, compliant, broken }))).toEqual([
        { flavour: 'ua1', compliant: true, broken: [] },
        { flavour: '2a', compliant: true, broken: [] },
      ]);
      for (const { checks } of own) expect(checks).toBeGreaterThan(1000);
    },
  );

  it('sees what is wrong: a file that states nothing fails', () => {
    const own = verdicts.filter(({ file }) => file.endsWith('broken.pdf'));
    expect(own.map(({ compliant }) => compliant)).toEqual([false, false]);
    expect(own.flatMap(({ broken }) => broken).length).toBeGreaterThan(0);
  });
});
