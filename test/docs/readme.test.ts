import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../cli/world.ts';
import { allOf, pageOf, projectDir } from './page.ts';

const help = async (command?: string): Promise<string> =>
  (await run([...(command === undefined ? [] : [command]), '--help', '--lang', 'en'])).stdout;
const program = await help();
const commands = [...program.matchAll(/^ {2}([a-z]+) {4,}\S/gm)].flatMap(([, name = '']) => name);
const helps = new Map(await Promise.all(commands.map(async (name) => [name, await help(name)] as const)));
const optionsIn = (text: string): string[] => [...new Set(text.match(/--[a-z][a-z-]*/g))];
const options = optionsIn([program, ...helps.values()].join('\n'));

const readme = pageOf('README.md');
const rowsOf = (head: string): readonly (readonly string[])[] =>
  readme.tables.find((table) => table.head[0] === head)?.rows ?? [];
const names = (cell = ''): string[] => cell.split(', ');

/** Every page of the documentation, and the start page. */
const pages = ['README.md', ...readdirSync(join(projectDir, 'docs')).map((name) => `docs/${name}`)].filter(
  (path) => path.endsWith('.md'),
);

describe('every page', () => {
  test.each(pages)('%s calls only commands and options that exist', (path) => {
    const calls = pageOf(path).code.flatMap((line) => [
      ...line.matchAll(/(?:npx |^)handreichung(?: ([a-z]+))?([^&#|]*)/g),
    ]);
    for (const [call, command, rest = ''] of calls) {
      if (command !== undefined) expect(commands, call).toContain(command);
      const known = optionsIn(`${program}${helps.get(command ?? '') ?? ''}`);
      expect(known, call).toEqual(expect.arrayContaining(optionsIn(rest)));
    }
  });

  test.each(pages)('%s links only to what is there', (path) => {
    const missing = linksOf(path).filter((url) => !existsSync(join(projectDir, dirname(path), url)));
    expect(missing.filter((url) => !url.startsWith(pictures))).toEqual([]);
  });
});

/** Pictures of result pages; they are made from a finished PDF, all at once. */
const pictures = 'docs/bilder/';

const linksOf = (path: string): string[] =>
  allOf(pageOf(path).root).flatMap((node) =>
    (node.type === 'link' || node.type === 'image') && !/^(\w+:|#)/.test(node.url)
      ? [node.url.split('#')[0] ?? '']
      : [],
  );

describe('README.md', () => {
  test('shows exactly the pictures there are, each with a description', () => {
    const images = allOf(readme.root).flatMap((node) => (node.type === 'image' ? [node] : []));
    expect(images.map(({ alt }) => alt).filter((alt) => !alt)).toEqual([]);
    const folder = join(projectDir, pictures);
    if (!existsSync(folder)) return;
    expect(images.map(({ url }) => url.slice(pictures.length)).sort()).toEqual(readdirSync(folder).sort());
  });

  test('has every command', () => {
    expect(rowsOf('command').map(([name]) => name)).toEqual(commands);
  });

  test('has every option, and for whom it is', () => {
    const told = rowsOf('option').flatMap(([cell, whose]) =>
      names(cell).map((option) => [option, whose] as const),
    );
    expect(told.map(([option]) => option).sort()).toEqual([...options].sort());
    for (const [option, whose] of told) {
      const having = commands.filter((name) => optionsIn(helps.get(name) ?? '').includes(option));
      expect(having, option).toEqual(whose === 'all' ? commands : names(whose));
    }
  });

  test('has the exit codes of the help', () => {
    const codes = [...program.matchAll(/^ {2}(\d+) +(.+)$/gm)];
    expect(codes.length).toBeGreaterThan(4);
    expect(rowsOf('exit code').map(([code]) => code)).toEqual(codes.map(([, code]) => code));
  });

  test('has the environment variables of the help', () => {
    const told = rowsOf('variable').flatMap(([cell]) => names(cell));
    const lines = program.slice(program.indexOf('Environment variables:')).split('\n');
    const known = lines.flatMap((line) => names(/^ {2}([A-Z_]+(?:, [A-Z_]+)*) {2,}/.exec(line)?.[1]));
    expect(told.sort()).toEqual(known.filter((name) => name !== '').sort());
  });

  test('names only scripts that package.json has, and all of them', () => {
    const { scripts } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as {
      scripts: Readonly<Record<string, string>>;
    };
    const told = rowsOf('script').map(([cell = '']) => cell.replace(/^npm (run )?/, ''));
    expect(told.sort()).toEqual(
      Object.keys(scripts)
        .filter((name) => name !== 'prepare')
        .sort(),
    );
  });

  test('asks for the Node that package.json asks for', () => {
    const { engines } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as {
      engines: { node: string };
    };
    expect(engines.node).toBe('>=20.19.0');
    expect(readme.text).toContain('Node 20.19 or newer');
  });

  test('names the files of the templates folder that are there', () => {
    const named = readme.code.filter((text) => /^[\w/]+\.(hbs|css|css\.hbs)$/.test(text));
    expect(named.length).toBeGreaterThan(4);
    for (const name of named) {
      const places = [name, `css/${name}`].map((path) => join(projectDir, 'templates', path));
      expect(places.some(existsSync), name).toBe(true);
    }
  });
});
