import { rowAround } from '../calendar/sentences.ts';
import type { Material } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import { isCapital } from './cases.ts';
import { type Word, wordsOf } from './words.ts';

/** Letters of other languages: no slip of the pen makes “młodzieży”. */
const otherLetter = /[^a-zäöüßéèêàâôîûç\u00ad]/i;
/** Small words of other languages that are none of German: “de minimis”, “praca w terenie”. */
const small =
  /^(?:de|du|le|la|les|et|el|los|las|del|della|dei|di|y|w|z|na|od|dla|the|of|and|ad|ab|cum|per)$/i;
const letters = 'a-zß-öø-ÿĀ-ž';
const before = new RegExp(`([A-Za-zÀ-ÖØ-ÞĀ-ž${letters}]+)[ \\u00a0'’-]$`);
const behind = new RegExp(`^[ \\u00a0'’-]([${letters}]+)`);
/** How Latin words end. */
const latinEnd = /(?:us|um|is|a|ae|i|ii|ea|ix|or|on|es|ans|ens|oides|e)$/;

/**
 * Whether a word stands in another language, so that no dictionary here can judge it: beside other words that none knows,
 * in a name of an animal or plant (“Sorbus torminalis”), or in a column of foreign words. `unknown` are the words that
 * the dictionary lacks.
 */
export function foreignIn(
  unknown: ReadonlyMap<string, readonly Word[]>,
  material: Material,
): (word: Word) => boolean {
  const columns = foreignColumns(unknown, material);
  return (word) =>
    !isCapital(word.text)
      ? otherLetter.test(word.text) || isSpecies(word, unknown) || isInRun(word, unknown) || columns(word)
      : isBeforeForeign(word, unknown) || columns(word);
}

/** “Maison des jeunes”: a noun of another language, with its own small words behind it. */
function isBeforeForeign({ passage: { raw }, end }: Word, unknown: ReadonlyMap<string, unknown>): boolean {
  const [, next = ''] = joined.exec(raw.slice(end, end + 40)) ?? [];
  return unknown.has(next);
}
const joined = new RegExp(`^[ \\u00a0](?:de[sl]?|du|of|en|di|y|la|le)[ \\u00a0'’]([${letters}]+)`);

/** “(Sorbus torminalis)”, “die Buche Fagus sylvatica”: the second word of a name that is Latin all through. */
function isSpecies({ text, passage: { raw }, run }: Word, unknown: ReadonlyMap<string, unknown>): boolean {
  if (!latinEnd.test(text)) return false;
  if (/(?:subsp|ssp|var|cf)\.[ \u00a0]$/.test(raw.slice(0, run.start))) return true;
  const left = raw.slice(Math.max(0, run.start - 60), run.start);
  const [, opening = '', genus = ''] =
    /(^|[(,;]\s?)?([A-Z][a-z]+)[ \u00a0](?:[a-z]+[ \u00a0])?$/.exec(left) ?? [];
  if (genus === '') return false;
  const isEnclosed = (left.startsWith(genus) || opening !== '') && /^(?:$|[),;])/.test(raw.slice(run.end));
  return isEnclosed || (latinEnd.test(genus) && unknown.has(genus));
}

/** Two words in a row that German lacks: a slip has right words around it. */
function isInRun({ passage: { raw }, start, end }: Word, unknown: ReadonlyMap<string, unknown>): boolean {
  const isForeign = (word: string): boolean =>
    word !== '' && (small.test(word) || (!isCapital(word) && unknown.has(word)));
  const [, left = ''] = before.exec(raw.slice(Math.max(0, start - 40), start)) ?? [];
  const [, right = ''] = behind.exec(raw.slice(end, end + 40)) ?? [];
  return isForeign(left) || isForeign(right);
}

/** Columns of tables of which most cells hold no German word at all. */
function foreignColumns(
  unknown: ReadonlyMap<string, unknown>,
  { sources, passages }: Material,
): (word: Word) => boolean {
  const known = new Map<string, boolean>();
  return ({ passage }) => {
    const column = columnOf(passage, sources);
    if (column === undefined) return false;
    const answer = known.get(column.key) ?? isForeign(column);
    known.set(column.key, answer);
    return answer;
  };

  function isForeign({ key, from, to }: Column): boolean {
    const [file = ''] = key.split('\n');
    const cells = passages.filter(
      (each) =>
        each.file === file &&
        each.start > from &&
        each.end <= to &&
        columnOf(each, sources)?.key === key &&
        /[a-z]{3}/.test(each.raw),
    );
    // The head says what the column is in German.
    const other = cells.filter((cell) => {
      const words = [...wordsOf(cell)];
      return words.length > 0 && words.every(({ text }) => unknown.has(text));
    });
    return other.length > 2 && other.length * 2 >= cells.length;
  }
}

interface Column {
  readonly key: string;
  /** Offsets of the table in the file. */
  readonly from: number;
  readonly to: number;
}

/** The column of a table a passage stands in: its file, where the table begins, and how many bars are before it. */
function columnOf({ file, start }: Passage, sources: Material['sources']): Column | undefined {
  const source = sources.get(file) ?? '';
  if (rowAround(source, start) === undefined) return undefined;
  const line = source.lastIndexOf('\n', start) + 1;
  const bars = source.slice(line, start).split(/(?<!\\)\|/).length;
  let from = line;
  while (from > 0 && source[source.lastIndexOf('\n', from - 2) + 1] === '|')
    from = source.lastIndexOf('\n', from - 2) + 1;
  let to = line;
  while (source[to] === '|') to = source.indexOf('\n', to) + 1 || source.length + 1;
  return { key: `${file}\n${from}\n${bars}`, from: from - 1, to };
}
