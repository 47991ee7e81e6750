import { describe, expect, it } from 'vitest';
import type { BuildResult } from '../../src/cli/main.ts';
import { problem, result, run } from './world.ts';

const building = (more: Partial<BuildResult>) => ({ pipeline: { build: async () => result(more) } });
const checking = (more: Partial<BuildResult>) => ({ pipeline: { check: async () => result(more) } });
const layout = (more: Partial<BuildResult>) => ({ pipeline: { checkLayout: async () => result(more) } });
const broken = new Error('so nicht');

describe('exit codes', () => {
  it.each([
    ['a build that wrote', ['build'], {}, 0],
    ['a build with warnings', ['build'], building({ problems: [problem('warn')] }), 0],
    ['errors in the content', ['build'], building({ status: 'content', problems: [problem('error')] }), 1],
    ['no usable browser', ['build'], building({ status: 'environment' }), 3],
    ['an interrupted build', ['build'], building({ status: 'aborted' }), 130],
    ['a bug the pipeline reports', ['build'], building({ status: 'bug', error: broken }), 4],
    ['a bug that is thrown', ['build'], { pipeline: { build: () => Promise.reject(broken) } }, 4],
    [
      'a pipeline that cannot be loaded',
      ['check'],
      { pipeline: { findIssues: () => Promise.reject(broken) } },
      4,
    ],
    ['a clean check', ['check'], {}, 0],
    ['a check with warnings', ['check'], checking({ problems: [problem('warn'), problem('info')] }), 0],
    ['a check with errors', ['check'], checking({ status: 'content', problems: [problem('error')] }), 1],
    ['a check in which a rule crashed', ['check'], checking({ status: 'bug' }), 4],
    ['pages without fault', ['check', '--layout'], {}, 0],
    [
      'faults on the pages',
      ['check', '--layout'],
      layout({ status: 'content', problems: [problem('error')] }),
      1,
    ],
    ['pages without a browser', ['check', '--layout'], layout({ status: 'environment' }), 3],
    ['pages whose check crashed', ['check', '--layout'], layout({ status: 'bug', error: broken }), 4],
    ['an interrupted check of pages', ['check', '--layout'], layout({ status: 'aborted' }), 130],
    ['pages to be fixed', ['check', '--layout', '--fix'], {}, 2],
    ['a browser for the content alone', ['check', '--browser', 'chromium'], {}, 2],
    ['no command', [], {}, 2],
    ['an unknown command', ['bauen'], {}, 2],
    ['a command of a later version', ['diff'], {}, 2],
    ['an unknown option', ['build', '--pdf'], {}, 2],
    ['an option of another command', ['check', '--html'], {}, 2],
    ['an option without value', ['build', '--edition'], {}, 2],
    ['an unknown edition', ['build', '--edition', 'geheim'], {}, 2],
    ['an unknown format', ['check', '--format', 'xml'], {}, 2],
    ['an unknown language', ['check', '--lang', 'fr'], {}, 2],
    ['an unknown issue', ['build', 'nr-9'], {}, 2],
    ['an unknown rule', ['check', '--rule', 'gibt-es-nicht=off'], {}, 2],
    ['an unknown severity', ['check', '--rule', 'file-exists=fatal'], {}, 2],
    ['a rule without severity', ['check', '--rule', 'file-exists'], {}, 2],
    ['a negative number', ['check', '--max-warnings=-1'], {}, 2],
    ['a number that is none', ['build', '--jobs', 'viele'], {}, 2],
    ['no jobs at all', ['build', '--jobs', '0'], {}, 2],
    ['a shard that is none', ['build', '--shard', '3/2'], {}, 2],
    ['a shard from zero', ['build', '--shard', '0/2'], {}, 2],
    ['a superfluous argument', ['schema', 'programm'], {}, 2],
    ['a missing argument', ['new'], {}, 2],
    ['an empty content folder', ['build'], { pipeline: { findIssues: async () => [] } }, 2],
    ['a source date that is none', ['build'], { env: { SOURCE_DATE_EPOCH: 'gestern' } }, 2],
    ['an unknown action of browser', ['browser', 'remove'], {}, 2],
    ['help', ['--help'], {}, 0],
    ['help of a command', ['build', '-h'], {}, 0],
    ['the version', ['--version'], {}, 0],
    ['schemas', ['schema'], {}, 0],
    ['the browser', ['browser'], {}, 0],
  ])('%s: %j', async (_name, argv, world, code) => {
    expect((await run(argv, world)).code).toBe(code);
  });

  it('gives the worst of the builds a shard consists of', async () => {
    const statuses = ['written', 'content'] as const;
    let count = 0;
    const build = async () => result({ status: statuses[count++] ?? 'written' });
    expect((await run(twoBuilds, { pipeline: { ...threeIssues, build } })).code).toBe(1);
    expect(count).toBe(2);
  });
});

/** Three of six pairs: both editions of the first issue, one of the second. */
const twoBuilds = ['build', '--edition', 'intern', '--edition', 'druck', '--shard', '1/2'];
const threeIssues = { findIssues: async () => ['nr-1', 'nr-2', 'nr-3'] };

describe('interruption', () => {
  /** A world in which the user interrupts as soon as the build runs. */
  function interrupted(end: (signal: AbortSignal) => Promise<BuildResult>) {
    let interrupt = () => {};
    const stopped: string[] = [];
    return {
      stopped,
      onInterrupt: (handler: () => void) => {
        interrupt = handler;
        return () => stopped.push('listening');
      },
      pipeline: {
        build: ({ signal }: { readonly signal: AbortSignal }) => {
          interrupt();
          return end(signal);
        },
      },
    };
  }

  it('reaches the pipeline as an aborted signal and ends with 130', async () => {
    const seen: boolean[] = [];
    const world = interrupted(async (signal) => {
      seen.push(signal.aborted);
      return result({ status: 'aborted' });
    });
    const { code, stdout, stderr } = await run(['build'], world);
    expect({ code, stdout, seen }).toEqual({ code: 130, stdout: '', seen: [true] });
    expect(stderr).toBe('Abgebrochen. Frühere Ergebnisse sind unverändert.\n');
    expect(world.stopped).toEqual(['listening']);
  });

  it('explains whatever fails afterwards: the terminal sends the signal to the browser too', async () => {
    const environment = interrupted(async () => result({ status: 'environment' }));
    expect((await run(['build'], environment)).code).toBe(130);
    const thrown = interrupted(async () => {
      throw new DOMException('aborted', 'AbortError');
    });
    const { code, stderr } = await run(['build'], thrown);
    expect(code).toBe(130);
    expect(stderr).not.toContain('AbortError');
  });

  it('does not undo what was written by then', async () => {
    const world = interrupted(async () => result({ files: ['/projekt/output/a.pdf'] }));
    expect(await run(['build'], world)).toEqual({ code: 0, stdout: 'output/a.pdf\n', stderr: '' });
  });

  it('starts no further build of a shard', async () => {
    const world = interrupted(async () => result());
    const pipeline = { ...world.pipeline, ...threeIssues };
    expect((await run(twoBuilds, { ...world, pipeline })).code).toBe(130);
  });
});

describe('a bug', () => {
  it('is called one, with versions, stack trace and cause', async () => {
    const error = new TypeError('x is not a function', { cause: new Error('eigentlich deshalb') });
    const { stdout, stderr } = await run(['build', '--lang', 'en'], {
      pipeline: { build: () => Promise.reject(error) },
    });
    expect(stdout).toBe('');
    expect(stderr).toContain('This is a bug in handreichung itself');
    expect(stderr).toMatch(/handreichung \d+\.\d+\.\d+, Node \d+/);
    expect(stderr).toContain('TypeError: x is not a function\n    at ');
    expect(stderr).toContain('caused by Error: eigentlich deshalb');
  });

  it('found in our own work is explained by its problems alone', async () => {
    const build = async () => result({ status: 'bug', problems: [problem('error')] });
    const { code, stderr } = await run(['build'], { pipeline: { build } });
    expect(code).toBe(4);
    expect(stderr).toMatch(
      /Meldung error[\s\S]*Das ist ein Fehler in handreichung selbst[\s\S]*Node \S+, \S+ \S+\n$/,
    );
  });

  it('is reported even if what was thrown is no error', async () => {
    const { code, stderr } = await run(['build'], { pipeline: { build: () => Promise.reject('kaputt') } });
    expect(code).toBe(4);
    expect(stderr).toContain('thrown: kaputt');
  });
});
