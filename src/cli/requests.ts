import { join, resolve } from 'node:path';
import { report } from '../problem/index.ts';
import type { Call } from './call.ts';
import type { BrowserOptions, BuildRequest, CheckRequest, Edition } from './pipeline.ts';
import { sharesOf } from './shard.ts';
import { UsageError } from './usage-error.ts';
import { ownVersion } from './version.ts';

/** More documents at a time only wait for each other: they share one browser. */
const MOST_JOBS = 4;

/** What `check` asks of the pipeline for these issues. */
export const checkRequest = ({ options, io, signal }: Call, issues: readonly string[]): CheckRequest => ({
  cwd: io.cwd,
  contentDir: resolve(io.cwd, options.content),
  templatesDir: resolve(io.cwd, options.templates),
  issues,
  release: options.release ?? false,
  ...(options.maxWarnings !== undefined && { maxWarnings: options.maxWarnings }),
  rules: options.rule ?? {},
  ...(options.online && { online: true }),
  signal,
});

/**
 * What `build` asks of the pipeline: one request, or as many as it takes to build exactly the shard's part. `fetching`
 * is told how far the download of a browser has got.
 */
export function buildRequests(
  call: Call,
  issues: readonly string[],
  fetching: NonNullable<BrowserOptions['onProgress']>,
): readonly BuildRequest[] {
  const { options, io } = call;
  const editions: readonly Edition[] = options.edition ?? ['oeffentlich'];
  const epoch = sourceDateEpoch(io.env.SOURCE_DATE_EPOCH);
  return sharesOf(issues, editions, options.shard ?? { part: 1, parts: 1 }).map((share) => ({
    ...checkRequest(call, share.issues),
    outputDir: resolve(io.cwd, options.output),
    editions: share.editions,
    standard: options.standard ?? 'ua1',
    html: options.html ?? false,
    browser: {
      ...(options.browser !== undefined && { path: resolve(io.cwd, options.browser) }),
      ...(options.browserWs !== undefined && { ws: options.browserWs }),
      env: io.env,
      onProgress: fetching,
    },
    ...(options.cache !== false && { cacheDir: join(io.cwd, '.cache') }),
    ...(epoch !== undefined && { sourceDateEpoch: epoch }),
    jobs: options.jobs ?? Math.min(io.cpus, MOST_JOBS),
    version: ownVersion(),
  }));
}

/** Seconds since 1970 as reproducible-builds.org defines the variable; not set means that the content decides. */
function sourceDateEpoch(value: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  if (/^\d{1,11}$/.test(value)) return Number(value);
  throw new UsageError(
    report(
      'option-value-is-valid',
      { option: 'SOURCE_DATE_EPOCH', value },
      { expected: ['1727136000', '…'] },
    ),
  );
}
