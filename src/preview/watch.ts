import { statSync } from 'node:fs';
import { type FSWatcher, watch } from 'chokidar';

/** Looks after folders for as long as it is not closed. */
export interface Watch {
  close(): Promise<void>;
}

/** A single save is told of after so many ms of quiet, many files at once (a checkout) after more. */
const quiet = { few: 12, many: 150, longest: 1_000 };

/** How often it is looked whether the folders themselves are still there, in ms. */
const roundsEvery = 500;

/** Drafts and locks of editors, hidden files. */
const passing = /(?:^|[/\\])(?:\.[^/\\]+|#[^/\\]*#|4913|node_modules|[^/\\]*(?:~|\.swp|\.tmp))$/;

/**
 * Calls `onChange` after something below the folders has changed: once for a burst. Folders that are missing, deleted or
 * renamed are noticed, and again when they are back.
 */
export function watchFolders(folders: readonly string[], onChange: () => void): Watch {
  const told = gathered(onChange);
  let polling = false;
  let state = stateOf(folders);
  let watcher = begin();

  function begin(): FSWatcher {
    const started = watch([...folders], {
      ignoreInitial: true,
      ignored: (path) => !folders.includes(path) && passing.test(path),
      usePolling: polling,
      interval: 300,
    });
    started.on('all', (event, path) => {
      // Even if it is back before anybody looks: the watches went with it.
      if (event === 'unlinkDir' && folders.includes(path)) state = 'gone';
      told.note();
    });
    started.on('error', () => {
      if (polling) return;
      // The system gives out only so many watches: then files are looked at one by one.
      polling = true;
      restart();
    });
    return started;
  }

  function restart(): void {
    void watcher.close();
    watcher = begin();
    told.note();
  }

  const rounds = setInterval(() => {
    const now = stateOf(folders);
    if (now === state) return;
    state = now;
    restart();
  }, roundsEvery);

  return {
    close: async () => {
      clearInterval(rounds);
      told.cancel();
      await watcher.close();
    },
  };
}

/** Which folders are there, and whether they are still the same ones. */
const stateOf = (folders: readonly string[]): string =>
  folders.map((folder) => statSync(folder, { throwIfNoEntry: false })?.ino ?? '–').join();

/** Calls `onChange` once things have been quiet for a moment. */
function gathered(onChange: () => void) {
  let timer: NodeJS.Timeout | undefined;
  let noted = 0;
  let since = 0;
  const tell = (): void => {
    noted = 0;
    onChange();
  };
  return {
    note: () => {
      const now = Date.now();
      if (noted === 0) since = now;
      noted += 1;
      clearTimeout(timer);
      const wait = noted > 3 ? quiet.many : quiet.few;
      timer = setTimeout(tell, Math.max(0, Math.min(wait, since + quiet.longest - now)));
    },
    cancel: () => clearTimeout(timer),
  };
}
