import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Place, type Problem, printers, wrap } from '../../src/problem/index.ts';
import { options } from './samples.ts';

/** Texts as content may hold them: markup, line breaks, controls, surrogates, right-to-left marks. */
const text = fc
  .string({ unit: 'binary', maxLength: 40 })
  .map((random) => `${random}<&"'%\r\n]]>\u001b[0m\u202e`);
const localized = text.map((de) => ({ de, en: `en ${de}` }));
const number = fc.integer({ min: 1, max: 9 });
const place: fc.Arbitrary<Place> = fc
  .tuple(
    fc.constantFrom('content/a.yaml', 'content/ä, b:c.md'),
    number,
    number,
    fc.option(number),
    fc.option(number),
  )
  .map(([file, line, column, lines, columns]) => ({
    file,
    line,
    column,
    ...(lines !== null && columns !== null && { endLine: line + lines - 1, endColumn: column + columns }),
  }));
const problems: fc.Arbitrary<Problem[]> = fc.array(
  fc.record(
    {
      rule: fc.constantFrom('key-is-known', 'times-rise', 'file-exists'),
      severity: fc.constantFrom('error' as const, 'warn' as const, 'info' as const),
      message: localized,
      hint: localized,
      place,
      expected: fc.array(text, { maxLength: 3 }),
      related: fc.array(fc.record({ place, message: localized }), { maxLength: 2 }),
      page: number,
    },
    { requiredKeys: ['rule', 'severity', 'message'] },
  ),
  { maxLength: 8 },
);
const sources = fc.dictionary(
  fc.constantFrom('content/a.yaml', 'content/ä, b:c.md', 'content/leer.md'),
  text,
);

/** Every printer, whatever the problems and sources. */
const always = (check: (found: Problem[], read: Record<string, string>) => void): void =>
  fc.assert(fc.property(problems, sources, check));
const withSources = (read: Record<string, string>) => ({
  ...options,
  sources: new Map(Object.entries(read)),
});

describe('whatever the content holds,', () => {
  it('pretty prints nothing that would steer the terminal, and every problem once', () => {
    always((found, read) => {
      const printed = printers.pretty(found, withSources(read));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      const heads = printed.match(
        /^(?:\S.*:\d+:\d+ {2})?(?:PDF-Seite \d {2})?(?:Fehler|Warnung|Hinweis) {2}[a-z-]+$/gm,
      );
      expect(heads?.length ?? 0).toBe(found.length);
    });
  });

  it('github prints one line a problem', () => {
    always((found) => {
      const lines = printers.github(found, options).split('\n');
      expect(lines.length - 1).toBe(found.length);
      for (const line of lines.slice(0, -1))
        expect(line).toMatch(/^::(error|warning|notice) [^\r]*title=[a-z-]+::[^\r]*$/);
    });
  });

  it('json and sarif hold each problem in the same order', () => {
    always((found, read) => {
      const { problems: records, summary } = JSON.parse(printers.json(found, withSources(read)));
      const [run] = JSON.parse(printers.sarif(found, withSources(read))).runs;
      expect(records).toHaveLength(found.length);
      expect(summary.errors + summary.warnings + summary.infos).toBe(found.length);
      const rules = records.map(({ rule }: Problem) => rule);
      expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(rules);
    });
  });

  it('junit is well-formed XML that counts right', () => {
    always((found, read) => {
      const xml = printers.junit(found, withSources(read));
      expect(openTags(xml)).toEqual([]);
      const failures = found.filter(({ severity }) => severity === 'error').length;
      expect(xml.match(/<failure /g)?.length ?? 0).toBe(failures);
      expect(xml).toMatch(
        new RegExp(`^<testsuites name="handreichung" tests="\\d+" failures="${failures}">`, 'm'),
      );
    });
  });
});

/** A small reader of XML: throws at what is not well-formed, gives the tags left open. */
function openTags(xml: string): string[] {
  const open: string[] = [];
  const token = /<\?xml [^<>]*\?>|<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  for (let at = 0; at < xml.length; at = token.lastIndex) {
    const match = token.exec(xml);
    if (!match) throw new Error(`not well-formed at: ${xml.slice(at, at + 80)}`);
    const [whole, close, name, , empty] = match;
    if (/&(?!amp;|lt;|gt;|quot;|#10;)/.test(whole)) throw new Error(`a bare ampersand in: ${whole}`);
    if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(whole))
      throw new Error(`no XML character in: ${whole}`);
    if (name === undefined || empty === '/') continue;
    if (close === '') open.push(name);
    else if (open.pop() !== name) throw new Error(`unexpected ${whole}`);
  }
  return open;
}

describe('wrap', () => {
  const words = fc.array(
    fc.string({ unit: fc.constantFrom('a', 'ß', '日', '\u00a0', '-'), minLength: 1, maxLength: 9 }),
  );

  it('loses nothing and keeps lines within the width unless a word alone is wider', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 30 }), (parts, width) => {
        const lines = wrap(parts.join(' '), width);
        expect(lines.join(' ')).toBe(parts.join(' '));
        for (const line of lines.filter((line) => line.includes(' '))) {
          const cells = [...line].reduce((sum, character) => sum + (character === '日' ? 2 : 1), 0);
          expect(cells).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('keeps line breaks and does not break at no-break spaces', () => {
    expect(wrap('eins zwei\ndrei', 20)).toEqual(['eins zwei', 'drei']);
    expect(wrap('Seite\u00a012 und 13', 8)).toEqual(['Seite\u00a012', 'und 13']);
  });
});
