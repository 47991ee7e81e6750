import { describe, expect, it } from 'vitest';
import { countsOf, type Problem, printers } from '../../src/problem/index.ts';
import { clipped, options, problems, sources, timeGoesBack, unknownKey } from './samples.ts';

const golden = (name: string): string => `golden/${name}`;

describe('pretty', () => {
  it('prints places, frames, expectations, remedies and related places in German', async () => {
    await expect(printers.pretty(problems, options)).toMatchFileSnapshot(golden('pretty.de.txt'));
  });

  it('prints the same in English', async () => {
    await expect(printers.pretty(problems, { ...options, lang: 'en' })).toMatchFileSnapshot(
      golden('pretty.en.txt'),
    );
  });

  it('wraps messages and cuts frames to a narrow terminal', async () => {
    const narrow = printers.pretty(problems, { ...options, width: 48 });
    await expect(narrow).toMatchFileSnapshot(golden('pretty.narrow.txt'));
    const tooWide = narrow.split('\n').filter((line) => line.length > 48 && line.includes(' │'));
    expect(tooWide).toEqual([]);
  });

  it('colours severity, caret and gutter, and changes nothing else', () => {
    const colored = printers.pretty([unknownKey], { ...options, color: true });
    expect(colored).toContain('\u001b[31mFehler\u001b[39m');
    expect(colored).toContain('\u001b[31m^^^^^\u001b[39m');
    expect(colored).toContain('\u001b[1m`titel`\u001b[22m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are control characters
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(printers.pretty([unknownKey], options));
  });

  it('prints no escape sequence that comes from the content', () => {
    const evil: Problem = {
      ...unknownKey,
      message: { de: 'Wert `\u001b[2J`', en: '' },
      place: { file: 'content/nr-2/protokolle/2 & 5.md', line: 7, column: 1 },
    };
    const text = printers.pretty([evil], options);
    expect(text).not.toContain('\u001b');
    expect(text).toContain('<U+001B>[2J');
    expect(text).toContain('und<U+200B>unsichtbar');
  });

  it('prints a problem whose file is not at hand without a frame', () => {
    const text = printers.pretty([unknownKey], { ...options, sources: new Map() });
    expect(text).toContain('content/nr-2/programm.yaml:4:5  Fehler  key-is-known');
    expect(text).not.toContain('│');
  });

  it('says that there is nothing', () => {
    expect(printers.pretty([], options)).toBe('✔ Keine Fehler, Warnungen oder Hinweise.\n');
    expect(printers.pretty([], { ...options, lang: 'en' })).toBe('✔ No errors, warnings or notes.\n');
  });

  it.each([
    [[unknownKey], '✖ 1 Fehler in 1 Datei'],
    [[clipped], '▲ 1 Warnung'],
    [[timeGoesBack, timeGoesBack], '▲ 2 Warnungen in 1 Datei'],
    [[{ ...timeGoesBack, severity: 'info' as const }], '● 1 Hinweis in 1 Datei'],
  ])('ends with the sums (%#)', (found, sums) => {
    expect(printers.pretty(found, options).trimEnd().split('\n').at(-1)).toBe(sums);
  });

  it('adds a table by rule once a rule is found more than five times in a file, and still prints all', () => {
    const times = (n: number): Problem[] => Array.from({ length: n }, () => unknownKey);
    expect(printers.pretty(times(5), options)).not.toContain('Nach Regel');
    const text = printers.pretty([...times(6), ...problems], options);
    expect(text.match(/ {2}Fehler {2}key-is-known/g)).toHaveLength(7);
    expect(text).toContain(
      [
        'Nach Regel',
        '  key-is-known          7 Fehler   in 1 Datei',
        '  name-matches-contact  1 Hinweis  in 1 Datei',
        '  text-is-not-clipped   1 Warnung',
        '  times-rise            1 Warnung  in 1 Datei',
      ].join('\n'),
    );
  });
});

describe('json', () => {
  it('has the documented fields, sorted by place', async () => {
    await expect(printers.json(problems, options)).toMatchFileSnapshot(golden('problems.json'));
  });

  it('keeps ids and fields in every language, only messages change', () => {
    const parse = (lang: 'de' | 'en') => JSON.parse(printers.json([timeGoesBack], { ...options, lang }));
    const [de, en] = [parse('de').problems[0], parse('en').problems[0]];
    expect(Object.keys(en)).toEqual(Object.keys(de));
    expect(en.rule).toBe(de.rule);
    expect(en.message).toBe(timeGoesBack.message.en);
    expect(en.related[0].message).toBe('the earlier time stands here');
  });

  it('is a whole document for no problems', () => {
    expect(JSON.parse(printers.json([], options))).toEqual({
      problems: [],
      summary: { errors: 0, warnings: 0, infos: 0, files: 0 },
    });
  });
});

describe('sarif', () => {
  it('is SARIF 2.1.0 with regions, related places and fixes', async () => {
    await expect(printers.sarif(problems, options)).toMatchFileSnapshot(golden('problems.sarif.json'));
  });

  it('points each result at its rule', () => {
    const [run] = JSON.parse(printers.sarif(problems, options)).runs;
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });
});

describe('junit', () => {
  it('has a suite for each file and fails only errors', async () => {
    await expect(printers.junit(problems, options)).toMatchFileSnapshot(golden('problems.junit.xml'));
  });

  it('is valid XML whatever the content holds', () => {
    const odd: Problem = { ...unknownKey, message: { de: '<a & "b">\u0000\n\ud800', en: '' } };
    expect(printers.junit([odd], options)).toContain(
      'message="&lt;a &amp; &quot;b&quot;&gt;\uFFFD&#10;\uFFFD"',
    );
  });

  it('counts a clean run as passed tests, one a file', () => {
    const text = printers.junit([], options);
    expect(text).toContain(`<testsuites name="handreichung" tests="${sources.size}" failures="0">`);
  });
});

describe('github', () => {
  it('is one annotation a line', async () => {
    await expect(printers.github(problems, options)).toMatchFileSnapshot(golden('github.txt'));
  });

  it('escapes what would end a property or the command', () => {
    const odd: Problem = {
      ...unknownKey,
      hint: { de: '100 %\r\nsicher', en: '' },
      place: { file: 'a:b,c.md', line: 1, column: 2, endLine: 3, endColumn: 4 },
    };
    expect(printers.github([odd], options)).toBe(
      '::error file=a%3Ab%2Cc.md,line=1,endLine=3,title=key-is-known::' +
        'Den Schlüssel `title` gibt es hier nicht.%0A100 %25%0D%0Asicher\n',
    );
  });
});

describe('order and counts', () => {
  it('sorts by file, line and column as numbers, and keeps the order of equals', () => {
    const at = (file: string, line: number, column: number): Problem => ({
      ...clipped,
      rule: `${file}:${line}:${column}`,
      place: { file, line, column },
    });
    const mixed = [clipped, at('b', 1, 1), at('a', 10, 2), at('a', 9, 10), at('a', 9, 9)];
    const rules = JSON.parse(printers.json(mixed, options)).problems.map(({ rule }: Problem) => rule);
    expect(rules).toEqual(['a:9:9', 'a:9:10', 'a:10:2', 'b:1:1', 'text-is-not-clipped']);
  });

  it('counts severities and files', () => {
    expect(countsOf([...problems, unknownKey])).toEqual({ errors: 2, warnings: 2, infos: 1, files: 2 });
  });
});
