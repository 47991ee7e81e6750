import { mkdtemp, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Lang } from '../../problem/index.ts';
import { refusalOf } from '../refusal.ts';
import { ownVersion } from '../version.ts';
import { type Finding, findingOf } from './probe.ts';

/** The oldest Node this program runs on, as in package.json. */
const OLDEST = [20, 19] as const;

/** Whether this Node is new enough. */
export function nodeFinding(version: string, lang: Lang): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const ok = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  const todo = {
    de: `Installiere Node ${OLDEST.join('.')} oder neuer (nodejs.org).`,
    en: `Install Node ${OLDEST.join('.')} or newer (nodejs.org).`,
  };
  return { ok, text: `Node ${version}`, ...(!ok && { todo: todo[lang] }) };
}

export const systemFinding = (): Finding => ({
  ok: true,
  text: `${process.platform} ${process.arch}, handreichung ${ownVersion()}`,
});

/** Whether files can be created in the folder, or in the nearest one above it that exists. */
export async function writeFinding(path: string, name: string, lang: Lang): Promise<Finding> {
  const text = { de: `${name}: Schreiben ist möglich`, en: `${name}: can be written` };
  try {
    await rmdir(await mkdtemp(join(await nearestFolder(path), '.handreichung-')));
    return { ok: true, text: text[lang] };
  } catch (error) {
    return findingOf([refusalOf(error, path)], lang, '');
  }
}

async function nearestFolder(path: string): Promise<string> {
  const exists = await stat(path).then(
    () => true,
    () => false,
  );
  return exists || dirname(path) === path ? path : nearestFolder(dirname(path));
}
