import type { Standard } from '../finish/index.ts';
import type { Entwuerfe, Merker } from '../load/index.ts';
import type { AskOptions } from '../online/index.ts';
import type { BrowserInfo, BrowserOptions } from '../print/index.ts';

export type { BrowserInfo };

import type { Problem, Severity } from '../problem/index.ts';

/** The steps of the pipeline, as progress and `--verbose` name them. */
export type StepName =
  | 'load'
  | 'model'
  | 'check'
  | 'render'
  | 'picture'
  | 'browser'
  | 'paginate'
  | 'print'
  | 'finish'
  | 'emit';

export type Edition = 'oeffentlich' | 'intern' | 'druck';

export interface ProgressEvent {
  readonly step: StepName;
  readonly issue?: string;
  readonly edition?: string;
  readonly state: 'start' | 'end';
  /** How long the step took. */
  readonly ms?: number;
  /** What there is to say about it, e.g. `24 Seiten`. */
  readonly detail?: string;
}

export type Progress = (event: ProgressEvent) => void;

/** What is checked; all paths are absolute. */
export interface CheckRequest {
  readonly cwd: string;
  readonly contentDir: string;
  readonly templatesDir: string;
  /** Names of issues; none means all. */
  readonly issues: readonly string[];
  readonly release: boolean;
  readonly maxWarnings?: number;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly signal: AbortSignal;
  /** Also asks the web whether its addresses are alive; a build never does. */
  readonly online?: boolean;
  /** How the web is asked, where not as usual. */
  readonly web?: Omit<AskOptions, 'signal'>;
  /** Kept between checks, it saves parsing what has not changed. */
  readonly merker?: Merker;
  /** Also tells what is only worth fixing. */
  readonly tellsQuiet?: boolean;
  /** Read instead of what the disk holds. */
  readonly entwuerfe?: Entwuerfe;
}

export interface FixRequest extends CheckRequest {
  /** Nothing is written. */
  readonly dryRun: boolean;
}

export interface BuildRequest extends CheckRequest {
  readonly outputDir: string;
  readonly editions: readonly Edition[];
  /** What the files conform to; `ua2` makes files of another name. */
  readonly standard: Standard;
  /** Also writes the page exactly as it was printed. */
  readonly html: boolean;
  readonly browser: BrowserOptions;
  /** Left out: nothing is cached. */
  readonly cacheDir?: string;
  /** Seconds since 1970; every date in the file. */
  readonly sourceDateEpoch?: number;
  readonly jobs: number;
  readonly version: string;
}

export type BuildStatus = 'written' | 'content' | 'environment' | 'aborted' | 'bug';

export interface BuildResult {
  readonly status: BuildStatus;
  /** Absolute paths of the files written. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  readonly sources: ReadonlyMap<string, string>;
  readonly browser?: BrowserInfo;
  readonly pages?: number;
  /** What was thrown, with status `bug`. */
  readonly error?: unknown;
}

/** What `check --fix` did; `problems` are those that are left. */
export interface FixResult extends BuildResult {
  /** A unified diff for each file changed, by its path relative to the working directory, with `/`. */
  readonly patches: readonly Patch[];
  /** How many places were fixed, by rule. */
  readonly fixed: Readonly<Record<string, number>>;
}

export interface Patch {
  readonly file: string;
  readonly patch: string;
}
