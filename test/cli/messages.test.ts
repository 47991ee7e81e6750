import { describe, expect, it } from 'vitest';
import { problem, result, run } from './world.ts';

const found = async () =>
  result({
    status: 'content',
    problems: [problem('warn'), problem('error')],
    sources: new Map([['content/nr-2/panels.yaml', 'titel: Panels\n']]),
  });

describe('help', () => {
  it.each(['de', 'en'])('is whole in %s', async (lang) => {
    const { stdout, stderr } = await run(['--help', '--lang', lang]);
    expect(stderr).toBe('');
    await expect(stdout).toMatchFileSnapshot(`golden/help.${lang}.txt`);
  });

  it.each(['build', 'check', 'preview', 'new', 'browser', 'doctor', 'schema'])(
    'of %s has no foreign words',
    async (name) => {
      const [de, en] = [await run([name, '--help']), await run([name, '--help', '--lang', 'en'])];
      await expect(`${de.stdout}\n${'='.repeat(80)}\n\n${en.stdout}`).toMatchFileSnapshot(
        `golden/help.${name}.txt`,
      );
      expect(de.stdout).not.toMatch(/Usage|Options|Arguments|Commands|default|display/);
      expect(en.stdout).not.toMatch(/[äöüß]|Vorgabe|Optionen|zeigt/);
    },
  );

  it('goes to stderr where a command was left out', async () => {
    const { stdout, stderr } = await run([]);
    expect(stdout).toBe('');
    expect(stderr).toContain('Aufruf: handreichung <Befehl> [Optionen]');
  });

  it('lists no command that is not there yet', async () => {
    expect((await run(['--help'])).stdout).not.toMatch(/import|export|diff/);
  });
});

describe('usage errors', () => {
  it.each([
    [['bulid'], 'Den Befehl `bulid` gibt es nicht.', 'Meintest du `build`?'],
    [
      ['build', '--edtion', 'intern'],
      'Die Option `--edtion` gibt es hier nicht.',
      'Meintest du `--edition`?',
    ],
    [['check', '--contnet', 'x'], 'Die Option `--contnet` gibt es hier nicht.', 'Meintest du `--content`?'],
    [
      ['build', '--edition', 'inter'],
      'Der Wert `inter` gilt nicht für `--edition`.',
      'Meintest du `intern`?',
    ],
    [['check', '--max-warnings'], 'Der Option `--max-warnings <N>` fehlt ihr Wert.', ''],
    [['check', 'nr-22'], 'Im Ordner `content` gibt es keine Ausgabe `nr-22`.', 'Meintest du `nr-2`?'],
    [
      ['check', '--rule', 'file-exist=off'],
      'Eine Regel `file-exist` gibt es nicht.',
      'Meintest du `file-exists`?',
    ],
    [['new'], 'Dem Befehl `handreichung new` fehlt die Angabe `<ausgabe>`.', 'handreichung new --help'],
    [['schema', 'a', 'b'], '`handreichung schema` nimmt keine weiteren Angaben: `a`, `b`.', ''],
  ])('%j names what is wrong and what may be meant', async (argv, message, hint) => {
    const { stdout, stderr } = await run(argv);
    expect(stdout).toBe('');
    expect(stderr.replace(/\s+/g, ' ')).toContain(message);
    expect(stderr.replace(/\s+/g, ' ')).toContain(hint);
  });

  it('name what would be accepted', async () => {
    expect((await run(['build', '--edition', 'geheim'])).stderr).toContain(
      'Erwartet: oeffentlich, intern, druck',
    );
    expect((await run(['check', 'foo'])).stderr).toContain('Erwartet: nr-1, nr-2');
  });

  it('come in the language asked for, even where that is the mistake', async () => {
    expect((await run(['bulid', '--lang', 'en'])).stderr).toContain('There is no command `bulid`.');
    expect((await run(['check', '--lang=fr'])).stderr).toContain('Der Wert `fr` gilt nicht für `--lang`.');
  });
});

describe('the language', () => {
  it.each([
    [{ LANG: 'de_DE.UTF-8' }, 'en-US', 'Aufruf'],
    [{ LANG: 'de' }, 'en-US', 'Aufruf'],
    [{ LANG: 'en_GB.UTF-8' }, 'de-DE', 'Usage'],
    [{ LANG: 'fr_FR.UTF-8' }, 'de-DE', 'Usage'],
    [{ LANG: 'den_CA' }, 'de-DE', 'Usage'],
    [{ LC_ALL: 'C', LANG: 'de_DE.UTF-8' }, 'de-DE', 'Usage'],
    [{ LC_ALL: '', LC_MESSAGES: 'de_AT', LANG: 'en_US' }, 'en-US', 'Aufruf'],
    [{}, 'de-CH', 'Aufruf'],
    [{}, 'en-US', 'Usage'],
  ])('%j in a %s system: %s', async (env, locale, word) => {
    expect((await run(['--help'], { env, locale })).stdout).toContain(`${word}: handreichung`);
  });

  it('is the last --lang before the end of options', async () => {
    const { stdout } = await run(['check', '--lang', 'de', '--lang=en', '--help']);
    expect(stdout).toContain('Usage:');
  });
});

describe('check', () => {
  it('says on stderr that there is nothing, and nothing at all with --quiet', async () => {
    expect(await run(['check'])).toMatchObject({
      stdout: '',
      stderr: '✔ Keine Fehler, Warnungen oder Hinweise.\n',
    });
    expect(await run(['check', '--quiet'])).toMatchObject({ stdout: '', stderr: '' });
  });

  it('prints problems for people on stderr, with a frame', async () => {
    const { stdout, stderr } = await run(['check'], { pipeline: { check: found } });
    expect(stdout).toBe('');
    expect(stderr).toContain('content/nr-2/panels.yaml:1:1  Warnung  file-exists\n  Meldung warn');
    expect(stderr).toContain('> 1 │ titel: Panels');
    expect(stderr).toContain('✖ 1 Fehler, 1 Warnung in 1 Datei\n');
  });

  it('prints only errors with --quiet', async () => {
    const { stderr } = await run(['check', '--quiet'], { pipeline: { check: found } });
    expect(stderr).toContain('Meldung error');
    expect(stderr).not.toContain('Meldung warn');
  });

  it.each([
    ['json', (text: string) => JSON.parse(text).summary.errors],
    ['sarif', (text: string) => JSON.parse(text).runs[0].results.length - 1],
    ['junit', (text: string) => Number(/failures="(\d+)"/.exec(text)?.[1])],
    ['github', (text: string) => text.match(/^::error /gm)?.length],
  ])('prints %s whole on stdout and nothing else there', async (format, errors) => {
    const { code, stdout, stderr } = await run(['check', '--format', format, '--quiet'], {
      pipeline: { check: found },
    });
    expect({ code, stderr, errors: errors(stdout) }).toEqual({ code: 1, stderr: '', errors: 1 });
  });
});

describe('build', () => {
  it('prints the path of each file on stdout, everything else on stderr', async () => {
    const files = ['/projekt/output/handreichung-nr-2.pdf', '/anderswo/a.pdf'];
    const build = async () => result({ files, problems: [problem('warn')] });
    const { stdout, stderr } = await run(['build'], { pipeline: { build } });
    expect(stdout).toBe('output/handreichung-nr-2.pdf\n../anderswo/a.pdf\n');
    expect(stderr).toContain('Meldung warn');
  });

  it('keeps stdout to the report where one is asked for', async () => {
    const { stdout, stderr } = await run(['build', '--format', 'json']);
    expect(JSON.parse(stdout).problems).toEqual([]);
    expect(stderr).toBe('output/handreichung-nr-2.pdf\n');
  });

  it('says that nothing was written', async () => {
    const { stdout, stderr } = await run(['build'], { pipeline: { build: found } });
    expect(stdout).toBe('');
    expect(stderr).toContain('Nichts geschrieben; frühere Ergebnisse sind unverändert.');
  });

  it('says where a shard is empty', async () => {
    const build = () => Promise.reject(new Error('not to be called'));
    const { code, stderr } = await run(['build', '--shard', '1/3'], { pipeline: { build } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Für diesen Teil ist nichts zu tun.\n' });
  });
});

describe('colours', () => {
  const coloured = async (argv: readonly string[], world: object): Promise<boolean> =>
    (await run(['check', ...argv], { pipeline: { check: found }, ...world })).stderr.includes('\u001b[');
  const env = { LANG: 'de_DE' };

  it.each([
    ['on a terminal', [], { tty: true }, true],
    ['not in a pipe', [], {}, false],
    ['not with NO_COLOR', [], { tty: true, env: { ...env, NO_COLOR: '1' } }, false],
    [
      'with an empty NO_COLOR, as no-color.org has it',
      [],
      { tty: true, env: { ...env, NO_COLOR: '' } },
      true,
    ],
    ['not on a dumb terminal', [], { tty: true, env: { ...env, TERM: 'dumb' } }, false],
    ['always', ['--color', 'always'], { env: { ...env, NO_COLOR: '1' } }, true],
    ['never', ['--color=never'], { tty: true }, false],
  ])('%s', async (_name, argv, world, expected) => {
    expect(await coloured(argv, world)).toBe(expected);
  });

  it('obey --color in usage errors too', async () => {
    expect((await run(['check', '--color', 'never', '--bunt'], { tty: true })).stderr).not.toContain(
      '\u001b[',
    );
    expect((await run(['check', '--color', 'always', '--bunt'])).stderr).toContain('\u001b[');
  });

  it('never get into a report for programs', async () => {
    const { stdout } = await run(['check', '--format', 'junit', '--color', 'always'], {
      pipeline: { check: found },
    });
    expect(stdout).not.toContain('\u001b[');
  });
});
