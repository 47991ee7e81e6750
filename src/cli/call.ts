import type { Format, Lang } from '../problem/index.ts';
import type { Io, Stream } from './io.ts';
import type { colorModes, editions, standards } from './options.ts';
import type { Shard } from './shard.ts';
import type { Levels } from './values.ts';

/** Every option by its name in the parser; which of them a command has is declared in command-table.ts. */
export interface Options {
  readonly content: string;
  readonly templates: string;
  readonly output: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color: (typeof colorModes)[number];
  readonly release?: boolean;
  readonly format: Format;
  readonly maxWarnings?: number;
  readonly rule?: Levels;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly layout?: boolean;
  readonly online?: boolean;
  readonly edition?: readonly (typeof editions)[number][];
  readonly standard?: (typeof standards)[number];
  readonly html?: boolean;
  readonly browser?: string;
  readonly browserWs?: string;
  readonly cache?: boolean;
  readonly shard?: Shard;
  readonly jobs?: number;
  readonly port?: number;
  readonly open?: boolean;
  readonly editor?: string;
  readonly from?: string;
  readonly write?: boolean;
}

/** One call of a command: everything its function may use. */
export interface Call {
  /** The arguments after the command's name, without options. */
  readonly args: readonly string[];
  readonly options: Options;
  readonly io: Io;
  readonly lang: Lang;
  readonly signal: AbortSignal;
}

/** A command: does its work and gives the exit code. */
export type Run = (call: Call) => Promise<number>;

/** Whether to colour what goes to this stream. */
export function wantsColor(stream: Stream, mode: Options['color'], env: Io['env']): boolean {
  if (mode !== 'auto') return mode === 'always';
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}

/** Width in cells for text that goes to this stream. */
export const widthFor = (stream: Stream): number => Math.max(stream.columns ?? 100, 40);

/** A line for people; `--quiet` leaves it out. */
export function say({ io, options }: Call, line: string): void {
  if (!options.quiet) io.stderr.write(`${line}\n`);
}
