import { readFile } from 'node:fs/promises';
import { type Dictionary, dictionaryOf } from './dictionary.ts';

/** The dictionaries a check needs: German, and English for what German texts borrow. */
export interface Dictionaries {
  readonly de: Dictionary;
  readonly en: Dictionary;
}

// `npm run build` puts them there; the path is the same from src/spell and from the bundle in dist/cli.
const fileOf = (language: string): URL => new URL(`../../dist/spell/${language}.words`, import.meta.url);

let opened: Promise<Dictionaries> | undefined;

/** Reads the packed dictionaries, once in a process. Rejects where the program has not been built. */
export function openDictionaries(): Promise<Dictionaries> {
  opened ??= Promise.all([read('de'), read('en')]).then(([de, en]) => ({ de, en }));
  return opened;
}

async function read(language: string): Promise<Dictionary> {
  const { buffer, byteOffset, byteLength } = await readFile(fileOf(language));
  return dictionaryOf(new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT));
}
