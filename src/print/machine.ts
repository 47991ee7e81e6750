import { statfsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';

/** The machine as this room sees it: everything the search for a browser depends on. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** As Node names it: `x64`, `arm64`. */
  readonly arch: string;
  /** The user's home folder, absolute. */
  readonly home: string;
  /** Folder for temporary files, absolute. */
  readonly temp: string;
  /** Numeric id of the user; 0 is root, undefined where there is no such thing (Windows). */
  readonly user: number | undefined;
  /** How many bytes can still be written below a folder; undefined where nobody knows. */
  free(folder: string): number | undefined;
}

/** The machine this process runs on, under the given environment; what is `known` is taken from there instead. */
export function machineOf(env: Machine['env'], known: Partial<Machine> = {}): Machine {
  const temp = env.TMPDIR || tmpdir();
  return {
    env,
    platform: process.platform,
    arch: process.arch,
    home: env.HOME || homeOr(temp),
    temp,
    user: process.getuid?.(),
    free: freeIn,
    ...known,
  };
}

function freeIn(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}

// A user id without an entry in the user database, as containers use them, has no home.
function homeOr(otherwise: string): string {
  try {
    return homedir();
  } catch {
    return otherwise;
  }
}
