/**
 * What the command line asks of the rest of the program: the exports of build.ts, written down as an interface so that
 * tests can stand in for them.
 */
import type { BuildRequest, BuildResult, CheckRequest, FixRequest, FixResult, Progress } from '../build.ts';
import type { Localized, Outcome } from '../problem/index.ts';

export type { BuildRequest, BuildResult, CheckRequest, FixRequest, FixResult, Progress } from '../build.ts';

export type ProgressEvent = Parameters<Progress>[0];
export type StepName = ProgressEvent['step'];
export type BuildStatus = BuildResult['status'];
export type Edition = BuildRequest['editions'][number];
export type BrowserOptions = BuildRequest['browser'];
export type BrowserKind = NonNullable<BuildResult['browser']>['kind'];

/** A place where a browser was looked for, and what was found there. */
export interface BrowserCandidate {
  readonly kind: BrowserKind;
  readonly path?: string;
  readonly usable: boolean;
  readonly reason: Localized;
}

export interface BrowserStatus {
  /** The one that would print. */
  readonly chosen?: { readonly kind: BrowserKind; readonly path: string; readonly version: string };
  /** All places in the order in which they are asked. */
  readonly candidates: readonly BrowserCandidate[];
}

export interface InstallOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Called with bytes so far and in all. */
  onProgress(done: number, all: number): void;
}

export interface Pipeline {
  build(request: BuildRequest, progress: Progress): Promise<BuildResult>;
  check(request: CheckRequest): Promise<BuildResult>;
  fix(request: FixRequest): Promise<FixResult>;
  checkLayout(request: BuildRequest, progress: Progress): Promise<BuildResult>;
  /** Names of the issues below the content folder, in natural order. */
  findIssues(contentDir: string): Promise<readonly string[]>;
  /** The JSON Schema of each content file by the name of what it holds. */
  jsonSchemas(): Readonly<Record<string, object>>;
  /** Reads the templates with the fonts they name; what is missing is a problem. */
  loadTemplates(templatesDir: string, cwd: string): Promise<Outcome<unknown>>;
  browserStatus(options: BrowserOptions, signal: AbortSignal): Promise<Outcome<BrowserStatus>>;
  /** Gives the path of the browser installed, or undefined with the problem. */
  installBrowser(options: InstallOptions): Promise<Outcome<string | undefined>>;
}
