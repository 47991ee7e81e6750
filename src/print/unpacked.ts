import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Executable } from './executable.ts';
import type { Machine } from './machine.ts';

/** Written last when a browser is unpacked: where it is, everything is. */
export const FONTS_CONF = 'fonts.conf';

/** The program's name in an unpacked browser. */
export const PROGRAM = 'chromium';

/** Whether a browser is unpacked there, completely. */
export const isUnpacked = (folder: string): boolean => existsSync(path.join(folder, FONTS_CONF));

/** The unpacked browser, with its libraries and its font. */
export const executableIn = (folder: string, { env }: Machine): Executable => ({
  path: path.join(folder, PROGRAM),
  shell: true,
  env: {
    LD_LIBRARY_PATH: [path.join(folder, 'lib'), env.LD_LIBRARY_PATH].filter((part) => part).join(':'),
    FONTCONFIG_FILE: path.join(folder, FONTS_CONF),
  },
});
