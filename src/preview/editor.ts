import { spawn } from 'node:child_process';
import path from 'node:path';
import { type Problem, report } from '../problem/index.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A program with its arguments, as it is started: without a shell. */
export interface EditorCall {
  readonly program: string;
  readonly args: readonly string[];
  /** It draws in the terminal the preview was started from. */
  readonly terminal: boolean;
}

/** The editor to use: the one named, else HANDREICHUNG_EDITOR, EDITOR or VISUAL. */
export const editorOf = (named: string | undefined, env: Environment): string | undefined =>
  [named, env.HANDREICHUNG_EDITOR, env.EDITOR, env.VISUAL].find(
    (one) => one !== undefined && one.trim() !== '',
  );

type Arguments = (file: string, line: number) => readonly string[];

const goto: Arguments = (file, line) => ['-g', `${file}:${line}`];
const plus: Arguments = (file, line) => [`+${line}`, file];
const colon: Arguments = (file, line) => [`${file}:${line}`];
const lineOption: Arguments = (file, line) => ['--line', String(line), file];

const families: readonly (readonly [names: string, args: Arguments])[] = [
  ['code code-insiders codium vscodium cursor windsurf positron', goto],
  ['subl sublime_text zed zeditor hx helix', colon],
  ['idea webstorm phpstorm pycharm kate', lineOption],
  ['mate', (file, line) => ['-l', String(line), file]],
  ['notepad++', (file, line) => [`-n${line}`, file]],
];

const inTerminal = new Set('vi vim nvim nano pico micro hx helix kak joe ne mcedit'.split(' '));

/**
 * The call that opens a file (absolute) at a line. `{file}` and `{line}` in the command are filled in; without them the
 * arguments are those the editor is known to take, and `+line file` where it is not known.
 */
export function editorCall(command: string, file: string, line: number): EditorCall | undefined {
  const [program, ...given] = wordsOf(command);
  if (program === undefined) return undefined;
  const name = path
    .basename(program.replaceAll('\\', '/'))
    .replace(/\.(?:exe|cmd|bat)$/i, '')
    .toLowerCase();
  const hasPlaces = given.some((word) => /\{(?:file|line)\}/.test(word));
  const known = families.find(([names]) => names.split(' ').includes(name))?.[1] ?? plus;
  const args = hasPlaces
    ? given.map((word) =>
        word.replace(/\{(file|line)\}/g, (_, name) => (name === 'file' ? file : String(line))),
      )
    : [...given, ...known(file, line)];
  return { program, args, terminal: inTerminal.has(name) };
}

/** Splits a command at spaces outside of quotes. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, (_, double, single) => double ?? single),
  );

/** Starts the editor and gives the problem if that fails; does not wait until it is closed again. */
export function startEditor(
  { program, args, terminal }: EditorCall,
  hasTerminal: boolean,
): Promise<Problem | undefined> {
  if (terminal && !hasTerminal) return Promise.resolve(report('editor-has-its-place', { editor: program }));
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: terminal ? 'inherit' : 'ignore',
      detached: !terminal && process.platform !== 'win32',
      shell: false,
    });
    child.once('error', (error) =>
      resolve(report('editor-starts', { editor: program, detail: error.message })),
    );
    child.once('spawn', () => {
      if (!terminal) child.unref();
      resolve(undefined);
    });
  });
}
