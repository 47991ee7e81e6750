import { type Document, isAlias, parseDocument } from 'yaml';
import type { Outcome, Problem } from '../problem/index.ts';
import type { Quelle } from './source.ts';
import { type Spuren, treeOf } from './tree.ts';
import type { Baum, Span } from './types.ts';
import { specialStart, yamlProblems } from './yaml-problems.ts';
import { plainValue, type Umwandlung } from './yaml-values.ts';

/**
 * Parses YAML 1.2 (core schema: `yes`, `on` and dates stay text); of a Markdown file only the part given. `value` is
 * undefined where the syntax is broken; a key given twice is reported and the file still read. An empty file is an
 * empty mapping.
 */
export function parseYaml(quelle: Quelle, part?: Span): Outcome<Baum | undefined> {
  const text = part === undefined ? quelle.text : blankBefore(quelle.text, part.start, part.end);
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const broken = yamlProblems(document, quelle);
  if (broken.length > 0) return { value: undefined, problems: broken };
  return treeFrom(document, quelle, part?.start ?? 0);
}

/** Keeps the offsets of a part of a file true by blanking what stands before it. */
const blankBefore = (text: string, start: number, end: number): string =>
  text.slice(0, start).replace(/[^\r\n]/g, ' ') + text.slice(start, end);

function treeFrom(document: Document.Parsed, quelle: Quelle, start: number): Outcome<Baum> {
  const problems: Problem[] = [];
  const holders: Spuren['holders'] = new WeakMap();
  const anchors = new Map<string, Span>();
  const umwandlung: Umwandlung = {
    quelle,
    holders,
    problems,
    anchors,
    seen: new Map(),
    resolve: (node) => (isAlias(node) ? node.resolve(document) : node),
  };
  const wert = document.contents === null ? null : plainValue(document.contents, umwandlung);
  // An anchor nobody refers to is a text such as "&Co" that YAML would swallow.
  for (const span of anchors.values()) problems.push(specialStart(quelle, span));
  return { value: treeOf(quelle, wert ?? emptyRoot(holders, start), { holders }), problems };
}

function emptyRoot(holders: Spuren['holders'], start: number): object {
  const root = {};
  holders.set(root, { start, entries: new Map() });
  return root;
}
