import { stringify } from 'yaml';
import { type ChapterEntry, chapterFiles, type NewFile, usualChapters } from './chapters.ts';
import { type Mapping, mappingOf } from './facts.ts';

export interface NewIssue {
  readonly nummer: number;
  /** `2024-09-24` */
  readonly datum: string;
  /** serie.yaml, where there is one. */
  readonly serie: Mapping | undefined;
  /** handreichung.yaml of the issue whose chapters and standing facts are taken over. */
  readonly from: Mapping | undefined;
}

/** What does not change from issue to issue. */
const STANDING = [
  'reihe',
  'sprache',
  'herausgeber',
  'erscheinungsort',
  'foerderung',
  'foerderhinweis',
  'marke',
  'regeln',
  'abkuerzungen',
  'woerter',
  'gender',
] as const;

/** What an issue needs that may stand in serie.yaml instead. */
const NEEDED: Mapping = {
  reihe: 'Handreichung',
  herausgeber: { name: 'PLATZHALTER Herausgeber', url: 'https://www.example.org' },
};

/** The text files of a new issue that loads, checks and builds as it is. */
export function issueFiles(issue: NewIssue): readonly NewFile[] {
  const chapters = chaptersOf(issue.from);
  return [{ path: 'handreichung.yaml', text: handreichung(issue, chapters) }, ...chapterFiles(chapters)];
}

/** Pictures that the standing facts name: paths below the issue's folder. */
export function picturesOf(from: Mapping): readonly string[] {
  const lists = [mappingOf(from.foerderung)?.logos, mappingOf(from.umschlag)?.logos];
  const pictures = lists.flatMap((logos) => (Array.isArray(logos) ? logos : []));
  const paths = pictures.map((picture) => mappingOf(picture)?.bild);
  return [...new Set(paths.filter((path) => typeof path === 'string' && isBelow(path)))] as string[];
}

const isBelow = (path: string): boolean => !path.startsWith('/') && !path.split(/[/\\]/).includes('..');

function chaptersOf(from: Mapping | undefined): readonly ChapterEntry[] {
  if (!Array.isArray(from?.kapitel)) return usualChapters;
  const chapters = from.kapitel.filter(
    (entry) => typeof mappingOf(entry)?.art === 'string',
  ) as ChapterEntry[];
  return chapters.filter(({ datei }) => typeof datei !== 'string' || isBelow(datei));
}

function handreichung({ nummer, datum, serie, from }: NewIssue, kapitel: readonly ChapterEntry[]): string {
  const standing = STANDING.flatMap((key) => {
    const value = from?.[key] ?? (serie?.[key] === undefined ? NEEDED[key] : undefined);
    return value === undefined ? [] : [[key, value]];
  });
  const logos = mappingOf(from?.umschlag)?.logos;
  const rest = {
    ...Object.fromEntries(standing),
    ...(logos !== undefined && { umschlag: { logos } }),
    ...(from?.beginn_zaehlung !== undefined && { beginn_zaehlung: from.beginn_zaehlung }),
    kapitel,
  };
  return `# yaml-language-server: $schema=../schema/handreichung.schema.json
# Eine neue Ausgabe: Ersetze jeden Text, in dem PLATZHALTER steht.

nummer: ${nummer}
titel: PLATZHALTER Titel der Veranstaltung
datum: ${datum}
beginn: "10:00"
ende: "15:00"
ort: PLATZHALTER Ort
veroeffentlicht: ${datum.slice(0, 7)}

${stringify(rest, { lineWidth: 120 })}`;
}
