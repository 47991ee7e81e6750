import matter from 'gray-matter';
import type { Nodes, Root } from 'mdast';
import { type Outcome, type Problem, report } from '../problem/index.ts';
import { parseBody } from './markdown.ts';
import type { Quelle } from './source.ts';
import type { Blatt, Span } from './types.ts';
import { parseYaml } from './yaml.ts';

const fence = '---';
const opening = /^---(?!-)/;
const closing = /^\r?\n---[ \t]*(\r?\n|$)/;

/**
 * Reads a Markdown file: front matter (YAML only, never executed) and body, both with places in the whole file.
 * `value` is undefined where the front matter is broken.
 */
export function parseSheet(quelle: Quelle): Outcome<Blatt | undefined> {
  const { text } = quelle;
  const language = opening.test(text) ? matter.language(text).name : '';
  if (!['', 'yaml', 'yml'].includes(language))
    return { value: undefined, problems: [foreign(language, quelle)] };
  const found = split(text);
  if (found.end === undefined) return { value: undefined, problems: [unclosed(quelle)] };
  const front = parseYaml(quelle, { start: found.start, end: found.end });
  if (front.value === undefined) return { value: undefined, problems: front.problems };
  const body = parsed(text.slice(0, found.body).replace(/[^\r\n]/g, ' ') + text.slice(found.body));
  if (body === undefined)
    return { value: undefined, problems: [...front.problems, tooDeep(quelle, found.body)] };
  return { value: { ...front.value, body }, problems: front.problems };
}

/** Nobody writes lists or quotations nested this deep, and everything after would have to walk them. */
const deepest = 100;

/** The body; undefined where it is nested too deeply, for the parser or for what comes after it. */
function parsed(text: string): Root | undefined {
  try {
    const root = parseBody(text);
    return depthOf(root) > deepest ? undefined : root;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const depthOf = (node: Nodes): number =>
  'children' in node ? 1 + node.children.reduce((most, child) => Math.max(most, depthOf(child)), 0) : 1;

interface Split extends Partial<Span> {
  readonly start: number;
  readonly body: number;
}

/** Where front matter and body stand; `end` is undefined where the front matter has no end. */
function split(text: string): Split {
  let raw: string | undefined;
  const take = (found: string): object => {
    raw = found;
    return {};
  };
  const file = matter(text, { language: 'yaml', engines: { yaml: take, ...refused } });
  const body = text.length - file.content.length;
  if (!opening.test(text)) return { start: 0, end: 0, body };
  // gray-matter passes over front matter that holds nothing but comments, but remembers it.
  const front = raw ?? file.matter;
  const start = front === '' ? fence.length : text.indexOf(front, fence.length);
  // A CR before the closing line belongs to the line ending, not to the last value.
  const end = start + front.replace(/\r$/, '').length;
  return closing.test(text.slice(end, end + 200)) ? { start, end, body } : { start, body: text.length };
}

const refuse = (): never => {
  throw new Error('front matter is YAML');
};
const refused = Object.fromEntries(
  ['javascript', 'js', 'json', 'coffee', 'coffeescript', 'toml'].map((name) => [name, refuse]),
);

const tooDeep = (quelle: Quelle, start: number): Problem =>
  report('nesting-is-shallow', { deepest }, { place: quelle.place(start) });

const foreign = (language: string, quelle: Quelle): Problem =>
  report('front-matter-is-yaml', { language }, { place: quelle.place(0, fence.length + language.length) });

const unclosed = (quelle: Quelle): Problem =>
  report('front-matter-is-closed', { file: quelle.file }, { place: quelle.place(0, fence.length) });
