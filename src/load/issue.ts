import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Problem, report } from '../problem/index.ts';
import { filesOf, type Wunsch, wishesOf } from './chapters.ts';
import { parseContacts } from './contacts.ts';
import {
  type Entwuerfe,
  type Lesung,
  type Merker,
  need,
  type Parser,
  read,
  sheetOf,
  show,
  yamlOf,
} from './files.ts';
import { inventoryOf } from './inventory.ts';
import { naturally } from './natural.ts';
import { pictureSize } from './picture-size.ts';
import { readTables } from './surveys.ts';
import type { Baum, Blatt, Geladen } from './types.ts';

/** Where to read from: the content folder, the name of the issue's folder in it, and the folder paths are told from. */
export interface Ort {
  readonly contentDir: string;
  readonly issue: string;
  readonly cwd: string;
  /** Kept between reads of the same issue, it saves parsing what has not changed. */
  readonly merker?: Merker | undefined;
  readonly entwuerfe?: Entwuerfe | undefined;
}

/** Names of the issues: folders below the content folder that hold a handreichung.yaml, in natural order. */
export async function findIssues(contentDir: string): Promise<string[]> {
  const entries = await readdir(contentDir, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink());
  const issues = await Promise.all(
    folders.map(async ({ name }) => {
      const inside = await readdir(join(contentDir, name)).catch((): string[] => []);
      return inside.includes('handreichung.yaml') ? [name] : [];
    }),
  );
  return issues.flat().sort(naturally);
}

/** Reads an issue with all files its chapters ask for. Problems never stop the reading of the other files. */
export async function loadIssue({ contentDir, issue, cwd, merker, entwuerfe }: Ort): Promise<Geladen> {
  const folder = resolve(cwd, contentDir, issue);
  const lesung: Lesung = {
    folder,
    cwd,
    bestand: await inventoryOf(folder).catch(() => new Map()),
    problems: [],
    kaputt: [],
    quellen: new Map(),
    merker,
    entwuerfe,
  };
  const content = resolve(cwd, contentDir);
  const [serie, handreichung] = await Promise.all([
    hasSerie(content).then((there) =>
      there ? read(join(content, 'serie.yaml'), lesung, yamlOf) : undefined,
    ),
    need(lesung, 'handreichung.yaml', undefined, yamlOf),
  ]);
  const wishes = wishesOf(handreichung, lesung.bestand);
  const files = await readChapters(lesung, wishes);
  const [tabellen, bildpunkte] = await Promise.all([readTables(lesung, files.evaluation), sizesIn(lesung)]);
  const pfad = show(folder, cwd);
  return { ordner: issue, pfad, serie, handreichung, ...files, tabellen, bildpunkte, ...settled(lesung) };
}

/** Files are read at the same time; what was collected is put in an order that does not depend on which came first. */
function settled({
  bestand,
  problems,
  kaputt,
  quellen,
}: Lesung): Pick<Geladen, 'bestand' | 'problems' | 'kaputt' | 'quellen'> {
  const id = ({ place, rule }: Problem): string =>
    [
      place?.file ?? '',
      String(place?.line ?? 0).padStart(7, '0'),
      String(place?.column ?? 0).padStart(7, '0'),
      rule,
    ].join();
  const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return {
    bestand,
    kaputt: kaputt.toSorted(byId),
    problems: problems.toSorted((a, b) => byId(id(a), id(b))),
    quellen: new Map([...quellen].sort(([a], [b]) => byId(a, b))),
  };
}

const hasSerie = async (contentDir: string): Promise<boolean> =>
  (await readdir(contentDir).catch((): string[] => [])).includes('serie.yaml');

type Kapiteldateien = Omit<
  Geladen,
  | 'ordner'
  | 'pfad'
  | 'serie'
  | 'handreichung'
  | 'tabellen'
  | 'bildpunkte'
  | 'bestand'
  | 'kaputt'
  | 'quellen'
  | 'problems'
>;

async function readChapters(lesung: Lesung, wishes: readonly Wunsch[]): Promise<Kapiteldateien> {
  const single = <T>(art: string, parser: Parser<T>): Promise<T | undefined> => {
    const wish = wishes.find((each) => each.art === art);
    const name = filesOf[art];
    return wish && name ? need(lesung, name, wish.place, parser) : Promise.resolve(undefined);
  };
  const summaries = wishes.some(({ art }) => art === 'zusammenfassung');
  const [
    programm,
    evaluation,
    stimmen,
    zusammenfassung,
    impressum,
    kontakte,
    kurzfassungen,
    protokolle,
    seiten,
  ] = await Promise.all([
    single('programm', yamlOf),
    single('evaluation', yamlOf),
    single('stimmen', yamlOf),
    single('zusammenfassung', sheetOf),
    single('impressum', sheetOf),
    readContacts(lesung, wishes),
    summaries ? readFolder(lesung, 'kurzfassungen/') : [],
    readProtocols(lesung, wishes),
    readPages(lesung, wishes),
  ]);
  const panels = await readPanels(lesung, wishes, [...kurzfassungen, ...protokolle].length > 0);
  return {
    programm,
    panels,
    evaluation,
    stimmen,
    zusammenfassung,
    impressum,
    kontakte,
    kurzfassungen,
    protokolle,
    seiten,
  };
}

/** panels.yaml is read for its chapter, and for the files that name panels by number. */
function readPanels(
  lesung: Lesung,
  wishes: readonly Wunsch[],
  named: boolean,
): Promise<Baum | undefined> | undefined {
  const wish = wishes.find(({ art }) => art === 'panels');
  const other = wishes.find(({ art }) => art === 'protokolle' || art === 'zusammenfassung');
  if (wish === undefined && !named) return undefined;
  return need(lesung, 'panels.yaml', (wish ?? other)?.place, yamlOf);
}

/** Markdown files of a folder by name, numbers by value. */
const sheetsIn = ({ bestand }: Lesung, folder: string): string[] =>
  [...bestand.keys()]
    .filter((path) => path.startsWith(folder) && /^[^./][^/]*\.md$/.test(path.slice(folder.length)))
    .sort(naturally);

async function readFolder(lesung: Lesung, folder: string): Promise<Blatt[]> {
  const names = sheetsIn(lesung, folder);
  const sheets = await Promise.all(names.map((name) => need(lesung, name, undefined, sheetOf)));
  return sheets.filter((sheet) => sheet !== undefined);
}

async function readProtocols(lesung: Lesung, wishes: readonly Wunsch[]): Promise<Blatt[]> {
  const wish = wishes.find(({ art }) => art === 'protokolle');
  if (wish === undefined) return [];
  if (sheetsIn(lesung, 'protokolle/').length === 0) {
    const file = show(join(lesung.folder, 'protokolle', 'panel-1.md'), lesung.cwd);
    lesung.problems.push(report('file-exists', { file }, { place: wish.place }));
    lesung.kaputt.push(file);
  }
  return readFolder(lesung, 'protokolle/');
}

async function readPages(lesung: Lesung, wishes: readonly Wunsch[]): Promise<Map<string, Blatt>> {
  const pages = wishes.filter(({ art, datei }) => art === 'seite' && datei !== undefined);
  const sheets = await Promise.all(
    pages.map(async ({ datei = '', place }) => {
      // Pages stand in seiten/, so a bare name means the file there.
      const name = datei.includes('/') || lesung.bestand.has(datei) ? datei : `seiten/${datei}`;
      return [datei, await need(lesung, name, place, sheetOf)] as const;
    }),
  );
  return new Map(sheets.flatMap(([datei, sheet]) => (sheet === undefined ? [] : [[datei, sheet]])));
}

async function readContacts(lesung: Lesung, wishes: readonly Wunsch[]): Promise<Baum | undefined> {
  const wish = wishes.find(({ art }) => art === 'kontakte');
  if (wish === undefined) return undefined;
  const [yaml, csv] = ['kontakte.yaml', 'kontakte.csv'] as const;
  if (lesung.bestand.has(yaml) && lesung.bestand.has(csv)) {
    const place = { file: show(join(lesung.folder, csv), lesung.cwd), line: 1, column: 1 };
    lesung.problems.push(report('contacts-are-in-one-file', { read: yaml, ignored: csv }, { place }));
  }
  const useCsv = !lesung.bestand.has(yaml) && lesung.bestand.has(csv);
  return useCsv ? need(lesung, csv, wish.place, parseContacts) : need(lesung, yaml, wish.place, yamlOf);
}

/** Sizes of all raster pictures of the issue. */
async function sizesIn({ bestand, folder }: Lesung): Promise<Geladen['bildpunkte']> {
  const pictures = [...bestand].filter(
    ([path, { fund }]) => fund === 'datei' && /\.(?:jpe?g|png|webp)$/i.test(path),
  );
  const sizes = await Promise.all(
    pictures.map(async ([path, { pfad }]) => [path, await pictureSize(join(folder, pfad))] as const),
  );
  return new Map(sizes.flatMap(([path, size]) => (size === undefined ? [] : [[path, size]])));
}
