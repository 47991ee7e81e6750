/**
 * What the command line asks of the rest of the program: the exports of build.ts, written down as an interface so that
 * tests can stand in for them. All paths are absolute.
 */
import type { Localized, Outcome, Problem, Severity } from '../problem/index.ts';

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

/** Which browser to use, as the caller wants it. */
export interface BrowserOptions {
  readonly path?: string;
  readonly ws?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

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
}

export interface BuildRequest extends CheckRequest {
  readonly outputDir: string;
  readonly editions: readonly Edition[];
  readonly html: boolean;
  readonly browser: BrowserOptions;
  /** Left out: nothing is cached. */
  readonly cacheDir?: string;
  /** Seconds since 1970. */
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
  readonly browser?: {
    readonly path: string;
    readonly version: string;
    readonly sandbox: boolean;
    readonly kind: string;
  };
  readonly pages?: number;
  /** What was thrown, with status `bug`. */
  readonly error?: unknown;
}

/** A place where a browser was looked for, and what was found there. */
export interface BrowserCandidate {
  readonly kind: string;
  readonly path?: string;
  readonly usable: boolean;
  readonly reason: Localized;
}

export interface BrowserStatus {
  /** The one that would print. */
  readonly chosen?: { readonly kind: string; readonly path: string; readonly version: string };
  /** All places in the order in which they are asked. */
  readonly candidates: readonly BrowserCandidate[];
}

export interface InstallOptions extends BrowserOptions {
  readonly signal: AbortSignal;
  /** Called with bytes so far and in all. */
  onProgress(done: number, all: number): void;
}

export interface Pipeline {
  build(request: BuildRequest, progress: Progress): Promise<BuildResult>;
  check(request: CheckRequest): Promise<BuildResult>;
  /** Names of the issues below the content folder, in natural order. */
  findIssues(contentDir: string): Promise<readonly string[]>;
  /** The JSON Schema of each content file by the name of what it holds. */
  jsonSchemas(): Readonly<Record<string, object>>;
  /** Reads the templates with the fonts they name; what is missing is a problem. */
  loadTemplates(templatesDir: string, cwd: string): Promise<Outcome<unknown>>;
  browserStatus(options: BrowserOptions): Promise<Outcome<BrowserStatus>>;
  /** Gives the path of the browser installed, or undefined with the problem. */
  installBrowser(options: InstallOptions): Promise<Outcome<string | undefined>>;
}
