import path from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { isPassing, isSame, takeCensus } from './census.ts';

/** Looks after files for as long as it is not closed. */
export interface Watch {
  close(): Promise<void>;
}

/** A single save is looked at after so many ms of quiet, many files at once (a checkout) after more. */
const quiet = { few: 5, many: 150, longest: 1_000 };

/** How often it is looked without being told, in ms. */
const roundsEvery = 500;

/**
 * Calls `onChange` after something at or below these paths (absolute, folders or files) has changed: once for a burst.
 * What counts is what lies on disk now against what lay there when `onChange` was last called (or the watch began), so
 * no change is missed for good: the system's events, which get lost when files are replaced, when a save follows another
 * at once, or on network drives, only say when to look.
 */
export function watchPaths(paths: readonly string[], onChange: () => void): Watch {
  let polling = false;
  let census = takeCensus(paths, new Map());
  let watcher = begin();
  const looks = gathered(look);
  const rounds = setInterval(look, roundsEvery);

  function begin(): FSWatcher {
    const started = watch([...paths], {
      ignoreInitial: true,
      ignored: (file) => !paths.includes(file) && isPassing(path.basename(file)),
      usePolling: polling,
      interval: 300,
    });
    // Not `all` alone: of two changes of a file within 50 ms it tells only the first.
    started.on('raw', (_, name) => looks.note(name));
    started.on('all', (_, name) => looks.note(path.basename(name)));
    started.on('error', () => {
      if (polling) return;
      // The system gives out only so many watches: then files are looked at one by one.
      polling = true;
      renew();
    });
    return started;
  }

  function renew(): void {
    void watcher.close();
    watcher = begin();
  }

  function look(): void {
    const before = census;
    census = takeCensus(paths, before);
    if (isSame(before, census)) return;
    // A folder that was replaced has taken its watches with it.
    if (paths.some((one) => before.get(one)?.stamp !== census.get(one)?.stamp)) renew();
    onChange();
  }

  return {
    close: async () => {
      clearInterval(rounds);
      looks.cancel();
      await watcher.close();
    },
  };
}

/** Calls `look` once things have been quiet for a moment. */
function gathered(look: () => void) {
  let timer: NodeJS.Timeout | undefined;
  let since = 0;
  const names = new Set<string>();
  const tell = (): void => {
    names.clear();
    look();
  };
  return {
    note: (name: string) => {
      const now = Date.now();
      if (names.size === 0) since = now;
      names.add(name);
      clearTimeout(timer);
      // A save by way of a draft beside it is three names.
      const wait = names.size > 3 ? quiet.many : quiet.few;
      timer = setTimeout(tell, Math.max(0, Math.min(wait, since + quiet.longest - now)));
    },
    cancel: () => clearTimeout(timer),
  };
}
