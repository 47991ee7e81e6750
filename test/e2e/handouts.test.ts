/**
 * Hand-outs of other people, printed: what they brought that ours has not. Each once failed to print, or printed badly.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdf } from './pdf.ts';
import { handreichung, newFolder } from './workshop.ts';

const clean = join(import.meta.dirname, '..', 'check', 'clean');

/** Builds a hand-out and gives its problems, by rule, and its pages. */
async function printed(content: string) {
  const ran = await handreichung(['build', '--format', 'json'], { content });
  const { problems } = JSON.parse(ran.stdout) as { problems: { rule: string; severity: string }[] };
  const [pdf] = [...ran.output].filter(([name]) => name.endsWith('.pdf'));
  const pages = pdf === undefined ? [] : (await readPdf(pdf[1])).pages;
  return {
    found: problems.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule),
    pages: pages.map(({ runs }) =>
      runs
        .filter(({ tagged }) => tagged)
        .map(({ text }) => text)
        .join(''),
    ),
  };
}

const contentOf = (handout: string): string => join(clean, handout, 'content');

describe('hand-outs of other people', () => {
  it.each([
    ['altern', 'a word as long as the line of a title'],
    ['hitze', 'a dark ground, more chapters than a page holds, titles with “Ü”'],
    ['freiesoftware', 'lines of code'],
    ['ankommen', 'a page more of contacts, and an imprint that just fits'],
    ['hospiz', 'footnotes'],
    ['pendeln', 'a drawing with letters of its own, smaller than the text'],
  ])(
    '%s: %s',
    async (handout) => {
      const { found, pages } = await printed(contentOf(handout));
      expect(found.filter((rule) => rule !== 'text-is-in-its-own-face')).toEqual([]);
      expect(pages.length).toBeGreaterThanOrEqual(28);
      expect(pages.length).toBeLessThanOrEqual(35);
    },
    60_000,
  );

  it('keep the stars of gender forms, and the dots of a title on its page', async () => {
    const { pages } = await printed(contentOf('hitze'));
    const text = pages.join('\n').replaceAll('\u2010', '');
    expect(text).toContain('Klimaanpassungsmanager*innen');
    expect(text).toContain('Sozialarbeiter*innen');
    const before = pages.findIndex((page) => page.includes('zeigte das Thermometer'));
    expect(before).toBeGreaterThan(0);
    expect(pages[before]).not.toContain('Ü');
    expect(pages[before + 1]).toContain('Der Tag im Überblick');
  }, 60_000);

  it('may name people from Vietnam in the faces of the templates', async () => {
    const ran = await handreichung(['build', '--format', 'json', '--lang', 'de'], {
      content: contentOf('wohnungssicherung'),
    });
    const { problems } = JSON.parse(ran.stdout) as { problems: { rule: string; message: string }[] };
    const strange = problems.filter(({ rule }) => rule === 'text-is-in-its-own-face');
    // Only the letters of its logo come from elsewhere, and are told of.
    expect(strange.length).toBeGreaterThan(0);
    for (const { message } of strange) expect(message).toContain('Fachstelle Wohnungssicherung');
  }, 60_000);

  it('may have the longest words and names in the narrowest places', async () => {
    const content = join(newFolder(), 'content');
    cpSync(contentOf('haftlesen'), content, { recursive: true });
    const change = (name: string, from: RegExp, to: string): void => {
      const file = join(content, 'nr-3', name);
      const text = readFileSync(file, 'utf8');
      expect(text).toMatch(from);
      writeFileSync(file, text.replace(from, to));
    };
    change(
      'panels.yaml',
      /thema: .*/,
      'thema: "Seniorengenossenschaftsgründungsberatung: Hilfe auf Gegenseitigkeit"',
    );
    change(
      'panels.yaml',
      /moderation: .*/,
      'moderation: Prof. Dr. Dr. h. c. Annemarie von Hohenstein-Schmidtbauer',
    );
    change(
      'kontakte.yaml',
      /email: [^,}\n]+/,
      'email: landesarbeitsgemeinschaft.quartiersentwicklung@donaudampfschifffahrtsgesellschaft-rotental.de',
    );
    const { found, pages } = await printed(content);
    expect(found.filter((rule) => /^(?:page-fits|text-is-not-cut|text-stays)/.test(rule))).toEqual([]);
    expect(pages.length).toBeGreaterThan(25);
  }, 60_000);
});
