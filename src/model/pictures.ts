import { posix } from 'node:path';
import { nearest, type Place, report } from '../problem/index.ts';
import type { Bau } from './bau.ts';

const types = /\.(jpe?g|png|webp|avif|svg|tiff?)$/i;

/**
 * Checks the path of a picture: it counts from the issue folder, stays inside it, and is there. Gives the path as it is
 * on disk; undefined where there is no such picture.
 */
export function checkPicture(bau: Bau, path: string, place: Place | undefined): string | undefined {
  const { bestand, pfad } = bau.geladen;
  const wanted = path.normalize('NFC').replace(/^(\.\/)+/, '');
  if (isOutside(wanted)) {
    bau.problems.push(report('path-stays-inside', { path }, { place }));
    return undefined;
  }
  if (!types.test(wanted)) {
    bau.problems.push(report('picture-has-known-type', { path }, { place }));
    return undefined;
  }
  const found = bestand.get(wanted);
  if (found?.fund === 'datei') return found.pfad;
  if (found?.fund === 'aussen') bau.problems.push(report('path-stays-inside', { path }, { place }));
  else {
    const near = nearestFile(
      wanted,
      [...bestand.keys()].filter((each) => types.test(each)),
    );
    bau.problems.push(report('file-exists', { file: `${pfad}/${wanted}`, near }, { place }));
  }
  return undefined;
}

/** The file whose name is most like the one wanted, in whatever folder it is. */
function nearestFile(wanted: string, paths: readonly string[]): string | undefined {
  const name = nearest(
    posix.basename(wanted),
    paths.map((path) => posix.basename(path)),
  );
  return paths.find((path) => posix.basename(path) === name);
}

/** Absolute paths, drives, addresses, backslashes and any step upwards. */
const isOutside = (path: string): boolean =>
  /^([A-Za-z][A-Za-z0-9+.-]*:|\/|~)|\\|(^|\/)\.\.(\/|$)/.test(path);

/** The path at a key that may be left out. */
export function pictureAt(
  bau: Bau,
  halter: { readonly bild?: string | null | undefined },
  place: Place | undefined,
): string | undefined {
  if (halter.bild === undefined || halter.bild === null) return undefined;
  return checkPicture(bau, halter.bild, place) ?? halter.bild;
}
