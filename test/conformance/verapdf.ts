/** veraPDF from Maven Central, judging PDF files in one run of Java 17. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a file was held against: PDF/UA-1, PDF/A-2a; PDF/UA-2, PDF/A-4. */
export type Flavour = 'ua1' | '2a' | 'ua2' | '4';

export interface Verdict {
  readonly file: string;
  readonly flavour: Flavour;
  readonly compliant: boolean;
  /** How many checks were made. */
  readonly checks: number;
  /** Every broken rule once: clause, how often, what is wrong, where first. */
  readonly broken: readonly string[];
}

/** Judges files; only there where Java, Maven and the jars are. */
export type Judge = (files: readonly string[], flavours: readonly Flavour[]) => Promise<readonly Verdict[]>;

/** The judge, or the reason why there is none on this machine. */
export type Found =
  | { readonly judge: Judge; readonly reason?: undefined }
  | { readonly judge?: undefined; readonly reason: string };

/** The user's cache, so that the jars are fetched once. */
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'handreichung', 'verapdf-1.30.1');
const home = import.meta.dirname;

/** Fetches and compiles what is not there yet; what is missing on the machine is the reason for having no judge. */
export async function findVeraPdf(): Promise<Found> {
  try {
    const { stderr } = await run('java', ['-version']);
    const version = Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
    if (version < 17) return { reason: `Java 17 is needed, this is ${version}` };
  } catch {
    return { reason: 'no Java' };
  }
  try {
    if (!existsSync(join(cache, 'lib'))) await fetchJars();
  } catch (error) {
    return { reason: `Maven or the network is missing (${firstLine(error)})` };
  }
  const classes = await compile();
  const path = [classes, join(cache, 'lib', '*')].join(delimiter);
  return { judge: (files, flavours) => judge(path, files, flavours) };
}

const firstLine = (error: unknown): string => String(error).split('\n')[0] ?? '';

/** Into a folder beside it first: a broken-off download is not taken for a whole one. */
async function fetchJars(): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'fetching-'));
  try {
    const goal = 'dependency:copy-dependencies';
    const pom = join(home, 'pom.xml');
    await run('mvn', ['-q', '-B', '-f', pom, goal, `-DoutputDirectory=${folder}`], { timeout: 180_000 });
    renameSync(folder, join(cache, 'lib'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compile(): Promise<string> {
  mkdirSync(cache, { recursive: true });
  const classes = mkdtempSync(join(cache, 'classes-'));
  await run('javac', ['-cp', join(cache, 'lib', '*'), '-d', classes, join(home, 'Conformance.java')]);
  const ready = join(cache, 'classes');
  rmSync(ready, { recursive: true, force: true });
  renameSync(classes, ready);
  return ready;
}

async function judge(
  path: string,
  files: readonly string[],
  flavours: readonly Flavour[],
): Promise<readonly Verdict[]> {
  const { stdout } = await run('java', ['-cp', path, 'Conformance', flavours.join(','), ...files], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const verdicts: (Verdict & { broken: string[] })[] = [];
  for (const line of stdout.split('\n').filter((each) => each !== '')) {
    const [file = '', flavour = '', verdict, checks] = line.split('\t');
    if (file === '') verdicts.at(-1)?.broken.push(line.slice(1).replaceAll('\t', ' '));
    else
      verdicts.push({
        file,
        flavour: flavour as Flavour,
        compliant: verdict === 'compliant',
        checks: Number(checks),
        broken: [],
      });
  }
  return verdicts;
}
