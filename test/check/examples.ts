import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** An example in the doc comment of a rule: a file of the sound issue replaced; `⟦…⟧` marks what is found. */
export interface Example {
  readonly rule: string;
  readonly isGood: boolean;
  /** Path below the issue folder. */
  readonly file: string;
  readonly text: string;
  /** Offset of the marked stretch in the text without marks, if there is one. */
  readonly at?: number;
}

export interface Documented {
  readonly rule: string;
  /** What should hold, in one or two sentences. */
  readonly claim: string;
  readonly examples: readonly Example[];
}

const check = path.join(import.meta.dirname, '../../src/check');
const page = 'seiten/text.md';

/** Reads the doc comment of every rule file. */
export const documentedRules = (): Documented[] => documentedIn(path.join(check, 'rules'));

/** The same of the rules on the layout: an example is the part of the facts that matters. */
export const documentedLayoutRules = (): Documented[] => documentedIn(path.join(check, 'layout/rules'));

/** The same of the rules on web links. */
export const documentedOnlineRules = (): Documented[] => documentedIn(path.join(check, 'online/rules'));

const documentedIn = (folder: string): Documented[] =>
  readdirSync(folder)
    .filter((file) => file !== 'index.ts')
    .sort()
    .map((file) => documented(file.replace(/\.ts$/, ''), readFileSync(path.join(folder, file), 'utf8')));

function documented(rule: string, source: string): Documented {
  const comment = [...source.matchAll(/\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const/g)].at(-1)?.[1] ?? '';
  const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''));
  const first = lines.findIndex((line) => line.startsWith('@'));
  const claim = lines.slice(0, first).join(' ').trim();
  const blocks = lines
    .slice(first)
    .join('\n')
    .split(/^(?=@)/m)
    .filter(Boolean);
  return { rule, claim, examples: blocks.map((block) => exampleOf(rule, block)) };
}

function exampleOf(rule: string, block: string): Example {
  const [, kind, head = '', rest = ''] = /^@(good|bad) ?(.*)\n([\s\S]*)$/.exec(block) ?? [];
  const isFile = /^[\w/-]+\.(?:md|yaml|svg)$/.test(head);
  const body = rest.replace(/^ {2}/gm, '').trimEnd();
  const marked = isFile ? body : `---\ntitel: Zum Weiterlesen\n---\n\n${head === '' ? body : head}`;
  const at = marked.indexOf('⟦');
  const text = `${marked.replace(/[⟦⟧]/g, '')}\n`;
  const file = isFile ? head : page;
  return { rule, isGood: kind === 'good', file, text, ...(at >= 0 && { at }) };
}

/** The example as a reader sees it: without front matter that only carries it. */
export const shown = ({ text }: Example): string =>
  text.replace(/^---\ntitel: Zum Weiterlesen\n---\n\n/, '').trimEnd();
