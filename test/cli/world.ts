import { type BuildResult, type Io, main, type Pipeline, type Progress } from '../../src/cli/main.ts';
import type { Problem } from '../../src/problem/index.ts';

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World extends Omit<Partial<Io>, 'loadPipeline'> {
  readonly pipeline?: Partial<Pipeline>;
  readonly tty?: boolean;
  readonly columns?: number;
}

/** Runs a command line in a world of its own: a pipeline that does nothing well, German, no terminal. */
export async function run(
  argv: readonly string[],
  { pipeline, tty = false, columns = 100, ...io }: World = {},
): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written) => ({
    isTTY: tty,
    columns,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const code = await main(argv, {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env: { LANG: 'de_DE.UTF-8' },
    cwd: '/projekt',
    locale: 'de-DE',
    cpus: 2,
    now: () => 1_000,
    onInterrupt: () => () => {},
    loadPipeline: async () => ({ ...quietPipeline, ...pipeline }),
    ...io,
  });
  return { code, ...written };
}

export const result = (more: Partial<BuildResult> = {}): BuildResult => ({
  status: 'written',
  files: [],
  problems: [],
  sources: new Map(),
  ...more,
});

const quietPipeline: Pipeline = {
  build: async () => result({ files: ['/projekt/output/handreichung-nr-2.pdf'] }),
  check: async () => result(),
  fix: async () => ({ ...result(), patches: [], fixed: {} }),
  checkLayout: async () => result(),
  findIssues: async () => ['nr-1', 'nr-2'],
  jsonSchemas: () => ({ programm: { type: 'object' }, panels: { type: 'object' } }),
  loadTemplates: async () => ({ value: undefined, problems: [] }),
  browserStatus: async () => ({
    value: {
      chosen: { kind: 'installed', path: '/usr/bin/chromium', version: '140.0' },
      candidates: [
        { kind: 'cached', usable: false, reason: { de: 'nicht installiert', en: 'not installed' } },
        {
          kind: 'installed',
          path: '/usr/bin/chromium',
          usable: true,
          reason: { de: 'gefunden', en: 'found' },
        },
      ],
    },
    problems: [],
  }),
  installBrowser: async () => ({ value: '/cache/shell', problems: [] }),
};

export const problem = (severity: Problem['severity'], rule = 'file-exists'): Problem => ({
  rule,
  severity,
  message: { de: `Meldung ${severity}`, en: `message ${severity}` },
  place: { file: 'content/nr-2/panels.yaml', line: 1, column: 1 },
});

/** A build that reports these steps one after the other; the clock of the world moves in between. */
export const stepping =
  (steps: readonly Parameters<Progress>[0][], between: () => void = () => {}): Pipeline['build'] =>
  async (_request, progress) => {
    for (const step of steps) {
      progress(step);
      between();
    }
    return result({ files: ['/projekt/output/handreichung-nr-2.pdf'] });
  };
