import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';

/** What lies on disk: each file and folder by its path. */
export type Census = ReadonlyMap<string, Entry>;

interface Entry {
  /** What the system says of it: number, size and times; of what cannot be had, why. */
  readonly stamp: string;
  /** Of the content, for as long as the stamp does not prove that it is the same; then empty. */
  readonly hash: string;
}

/** Drafts and locks of editors, hidden files. */
const passing = /^(?:\..+|#.*#|4913|node_modules|.*(?:~|\.swp|\.tmp))$/;

/** Whether a file or folder of this name comes and goes without meaning anything. */
export const isPassing = (name: string): boolean => passing.test(name);

/**
 * File systems count time in steps of up to 2 s: what was written that short ago may be written again and keep its
 * stamp, so its content is compared. In ms.
 */
const step = 2_500;

/**
 * Takes down every file at or below these paths (absolute); links to folders are not followed. `before` is the census
 * before this one: what it has proven is not read again.
 */
export function takeCensus(roots: readonly string[], before: Census): Census {
  const entries = new Map<string, Entry>();
  const now = Date.now();
  const visit = (file: string, isLink: boolean): void => {
    const stats = orReason(() => statSync(file));
    if (typeof stats === 'string') entries.set(file, { stamp: stats, hash: '' });
    else if (!stats.isDirectory()) entries.set(file, entryOf(file, stats, before.get(file), now));
    else {
      entries.set(file, { stamp: `folder ${stats.ino}`, hash: '' });
      if (!isLink) for (const one of childrenOf(file)) visit(path.join(file, one.name), one.isSymbolicLink());
    }
  };
  for (const root of roots) visit(root, false);
  return entries;
}

/** Whether nothing was written between two censuses. */
export const isSame = (a: Census, b: Census): boolean =>
  a.size === b.size &&
  [...a].every(([file, { stamp, hash }]) => {
    const other = b.get(file);
    return other?.stamp === stamp && (other.hash === hash || other.hash === '' || hash === '');
  });

function entryOf(file: string, stats: Stats, before: Entry | undefined, now: number): Entry {
  const { ino, size, mtimeMs, ctimeMs } = stats;
  const stamp = `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
  const isKnown = before?.stamp === stamp;
  const isOld = now - Math.max(mtimeMs, ctimeMs) > step;
  if (isKnown ? before.hash === '' : isOld) return { stamp, hash: '' };
  const hash = orReason(() => createHash('sha256').update(readFileSync(file)).digest('hex'));
  // Unchanged now that it can no longer change and keep its stamp.
  return isOld && before?.hash === hash ? { stamp, hash: '' } : { stamp, hash };
}

const childrenOf = (folder: string): Dirent[] => {
  const found = orReason(() => readdirSync(folder, { withFileTypes: true }));
  return typeof found === 'string' ? [] : found.filter(({ name }) => !isPassing(name));
};

/** What a call of the system gives, or its error's code: the file may go while it is looked at. */
function orReason<T>(call: () => T): T | string {
  try {
    return call();
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
