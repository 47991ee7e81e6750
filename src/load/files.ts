import { join, relative, sep } from 'node:path';
import { type Outcome, type Place, type Problem, report } from '../problem/index.ts';
import { parseSheet } from './front-matter.ts';
import { type Quelle, readSource, sourceOf } from './source.ts';
import type { Baum, Blatt, Geladen } from './types.ts';
import { parseYaml } from './yaml.ts';

/** What reading needs all the way: paths, and where problems and sources are collected. */
export interface Lesung {
  readonly folder: string;
  readonly cwd: string;
  readonly bestand: Geladen['bestand'];
  readonly problems: Problem[];
  readonly kaputt: string[];
  readonly quellen: Map<string, string>;
  readonly merker?: Merker | undefined;
  readonly entwuerfe?: Entwuerfe | undefined;
}

/** Texts that stand in for what the disk holds, by the path that is shown. */
export type Entwuerfe = ReadonlyMap<string, string>;

/** What earlier reads made of each file, by its path: a file with the same text is not parsed again. */
export type Merker = Map<
  string,
  { readonly text: string; readonly parser: unknown; readonly parsed: unknown }
>;

/** Makes something of a text file; may load a parser first. */
export type Parser<T> = (quelle: Quelle) => Outcome<T | undefined> | Promise<Outcome<T | undefined>>;

export const yamlOf: Parser<Baum> = (quelle) => parseYaml(quelle);
export const sheetOf: Parser<Blatt> = parseSheet;

/** A path as it is shown: relative to the working directory, with `/`. */
export const show = (path: string, cwd: string): string => relative(cwd, path).split(sep).join('/');

/** Reads and parses a file; what is wrong with it is collected. */
export async function read<T>(path: string, lesung: Lesung, parser: Parser<T>): Promise<T | undefined> {
  const file = show(path, lesung.cwd);
  const draft = lesung.entwuerfe?.get(file);
  const source =
    draft === undefined ? await readSource(path, file) : { value: sourceOf(file, draft), problems: [] };
  lesung.problems.push(...source.problems);
  if (source.value === undefined) {
    lesung.kaputt.push(file);
    return undefined;
  }
  lesung.quellen.set(file, source.value.text);
  const parsed = await parsedOf(path, source.value, lesung, parser);
  lesung.problems.push(...parsed.problems);
  if (parsed.value === undefined) lesung.kaputt.push(file);
  return parsed.value;
}

async function parsedOf<T>(path: string, quelle: Quelle, { merker }: Lesung, parser: Parser<T>) {
  const known = merker?.get(path);
  // The same parser made it, so it is of its type.
  if (known?.text === quelle.text && known.parser === parser) return known.parsed as Outcome<T | undefined>;
  const parsed = await parser(quelle);
  merker?.set(path, { text: quelle.text, parser, parsed });
  return parsed;
}

/** Reads a file of the issue that has to be there; `place` is the entry that asks for it. */
export async function need<T>(
  lesung: Lesung,
  name: string,
  place: Place | undefined,
  parser: Parser<T>,
): Promise<T | undefined> {
  const found = lesung.bestand.get(name.normalize('NFC'));
  if (found?.fund === 'datei') return read(join(lesung.folder, found.pfad), lesung, parser);
  lesung.problems.push(missing(lesung, name, found !== undefined, place));
  lesung.kaputt.push(show(join(lesung.folder, name), lesung.cwd));
  return undefined;
}

/** A file that is not in the folder is missing there, or must not be read from elsewhere. */
function missing(lesung: Lesung, name: string, isLink: boolean, place: Place | undefined): Problem {
  const path = join(lesung.folder, name);
  if (isLink || !path.startsWith(lesung.folder + sep))
    return report('path-stays-inside', { path: name }, { place });
  return report('file-exists', { file: show(path, lesung.cwd) }, { place });
}
