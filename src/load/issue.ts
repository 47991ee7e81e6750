import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { type Outcome, type Place, type Problem, report } from '../problem/index.ts';
import { filesOf, isRecord, type Wunsch, wishesOf } from './chapters.ts';
import { parseContacts, parseTable } from './csv.ts';
import { parseSheet } from './front-matter.ts';
import { inventoryOf } from './inventory.ts';
import { type Quelle, readSource } from './source.ts';
import type { Baum, Blatt, Geladen, Tabelle } from './types.ts';
import { parseYaml } from './yaml.ts';

/** Where to read from: the content folder, the name of the issue's folder in it, and the folder paths are told from. */
export interface Ort {
  readonly contentDir: string;
  readonly issue: string;
  readonly cwd: string;
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

const naturally = new Intl.Collator('de', { numeric: true }).compare;

/** What reading needs all the way: paths, and where problems and sources are collected. */
interface Lesung {
  readonly folder: string;
  readonly cwd: string;
  readonly bestand: Geladen['bestand'];
  readonly problems: Problem[];
  readonly quellen: Map<string, string>;
}

/** Reads an issue with all files its chapters ask for. Problems never stop the reading of the other files. */
export async function loadIssue({ contentDir, issue, cwd }: Ort): Promise<Geladen> {
  const folder = resolve(cwd, contentDir, issue);
  const lesung: Lesung = {
    folder,
    cwd,
    bestand: await inventoryOf(folder).catch(() => new Map()),
    problems: [],
    quellen: new Map(),
  };
  const seriePath = resolve(folder, '..', 'serie.yaml');
  const [serie, handreichung] = await Promise.all([
    exists(seriePath).then((there) => (there ? read(seriePath, lesung, yamlOf) : undefined)),
    require(lesung, 'handreichung.yaml', undefined, yamlOf),
  ]);
  const wishes = wishesOf(handreichung, lesung.bestand);
  const files = await readChapters(lesung, wishes);
  const tabellen = await readTables(lesung, files.evaluation);
  const { bestand, problems, quellen } = lesung;
  const pfad = show(folder, cwd);
  return { ordner: issue, pfad, serie, handreichung, ...files, tabellen, bestand, quellen, problems };
}

const show = (path: string, cwd: string): string => relative(cwd, path).split(sep).join('/');

const exists = async (path: string): Promise<boolean> => {
  const inside = await readdir(resolve(path, '..')).catch((): string[] => []);
  return inside.includes('serie.yaml');
};

type Parser<T> = (quelle: Quelle) => Promise<Outcome<T | undefined>>;
const yamlOf: Parser<Baum> = async (quelle) => parseYaml(quelle);
const sheetOf: Parser<Blatt> = async (quelle) => parseSheet(quelle);

async function read<T>(path: string, lesung: Lesung, parser: Parser<T>): Promise<T | undefined> {
  const file = show(path, lesung.cwd);
  const source = await readSource(path, file);
  if (source.value !== undefined) lesung.quellen.set(file, source.value.text);
  const parsed = source.value === undefined ? source : await parser(source.value);
  lesung.problems.push(...parsed.problems);
  return parsed.value as T | undefined;
}

/** Reads a file that has to be there. */
async function require<T>(
  lesung: Lesung,
  name: string,
  place: Place | undefined,
  parser: Parser<T>,
): Promise<T | undefined> {
  const found = lesung.bestand.get(name.normalize('NFC'));
  if (found !== undefined) return read(join(lesung.folder, found.pfad), lesung, parser);
  const file = show(join(lesung.folder, name), lesung.cwd);
  lesung.problems.push(report('file-exists', { file }, { place }));
  return undefined;
}

type Kapiteldateien = Omit<
  Geladen,
  'ordner' | 'pfad' | 'serie' | 'handreichung' | 'tabellen' | 'bestand' | 'quellen' | 'problems'
>;

async function readChapters(lesung: Lesung, wishes: readonly Wunsch[]): Promise<Kapiteldateien> {
  const single = <T>(art: string, parser: Parser<T>): Promise<T | undefined> => {
    const wish = wishes.find((each) => each.art === art);
    const name = filesOf[art];
    return wish && name ? require(lesung, name, wish.place, parser) : Promise.resolve(undefined);
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
  return require(lesung, 'panels.yaml', (wish ?? other)?.place, yamlOf);
}

async function readFolder(lesung: Lesung, folder: string): Promise<Blatt[]> {
  const names = [...lesung.bestand.keys()].filter(
    (path) => path.startsWith(folder) && /^[^./][^/]*\.md$/.test(path.slice(folder.length)),
  );
  const sheets = await Promise.all(
    names.sort(naturally).map((name) => require(lesung, name, undefined, sheetOf)),
  );
  return sheets.filter((sheet) => sheet !== undefined);
}

async function readProtocols(lesung: Lesung, wishes: readonly Wunsch[]): Promise<Blatt[]> {
  const wish = wishes.find(({ art }) => art === 'protokolle');
  if (wish === undefined) return [];
  const before = lesung.problems.length;
  const sheets = await readFolder(lesung, 'protokolle/');
  if (sheets.length === 0 && lesung.problems.length === before) {
    const file = show(join(lesung.folder, 'protokolle', 'panel-1.md'), lesung.cwd);
    lesung.problems.push(report('file-exists', { file }, { place: wish.place }));
  }
  return sheets;
}

async function readPages(lesung: Lesung, wishes: readonly Wunsch[]): Promise<Map<string, Blatt>> {
  const pages = wishes.filter(({ art, datei }) => art === 'seite' && datei !== undefined);
  const sheets = await Promise.all(
    pages.map(async ({ datei = '', place }) => {
      const below = `seiten/${datei}`;
      const name = !lesung.bestand.has(datei) && !datei.startsWith('seiten/') ? below : datei;
      return [datei, await require(lesung, name, place, sheetOf)] as const;
    }),
  );
  return new Map(sheets.flatMap(([datei, sheet]) => (sheet === undefined ? [] : [[datei, sheet]])));
}

async function readContacts(lesung: Lesung, wishes: readonly Wunsch[]): Promise<Baum | undefined> {
  const wish = wishes.find(({ art }) => art === 'kontakte');
  if (wish === undefined) return undefined;
  const [yaml, csv] = ['kontakte.yaml', 'kontakte.csv'];
  if (lesung.bestand.has(yaml) && lesung.bestand.has(csv)) {
    const [first, second] = [yaml, csv].map((name) => show(join(lesung.folder, name), lesung.cwd));
    lesung.problems.push(report('contacts-are-in-one-file', { first: first ?? '', second: second ?? '' }));
  }
  const useCsv = !lesung.bestand.has(yaml) && lesung.bestand.has(csv);
  return useCsv ? require(lesung, csv, wish.place, parseContacts) : require(lesung, yaml, wish.place, yamlOf);
}

/** Reads the survey exports named by `fragen[].quelle.datei`; the key that names one is the place of its errors. */
async function readTables(lesung: Lesung, evaluation: Baum | undefined): Promise<Map<string, Tabelle>> {
  const fragen = isRecord(evaluation?.wert) ? evaluation.wert.fragen : undefined;
  const sources = (Array.isArray(fragen) ? fragen : []).flatMap((frage) =>
    isRecord(frage) && isRecord(frage.quelle) ? [frage.quelle] : [],
  );
  const tabellen = new Map<string, Tabelle>();
  const seen = new Set<string>();
  for (const quelle of sources) {
    const { datei } = quelle;
    if (typeof datei !== 'string' || seen.has(datei)) continue;
    seen.add(datei);
    const place = evaluation?.place(quelle, 'datei');
    if (!/\.(csv|tsv|txt)$/i.test(datei)) {
      lesung.problems.push(report('survey-is-csv', { file: datei }, { place }));
      continue;
    }
    const table = await require(lesung, datei, place, parseTable);
    if (table !== undefined) tabellen.set(datei, table);
  }
  return tabellen;
}
