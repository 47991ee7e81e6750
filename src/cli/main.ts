import { CommanderError } from 'commander';
import { type Lang, type Localized, printers } from '../problem/index.ts';
import { bugReport } from './bug.ts';
import { wantsColor, widthFor } from './call.ts';
import { earlyValue } from './early-value.ts';
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { detectLanguage } from './language.ts';
import { colorModes } from './options.ts';
import { programOf } from './program.ts';
import { UsageError } from './usage-error.ts';
import { ownVersion } from './version.ts';

export { type Io, processIo } from './io.ts';
export type {
  BuildRequest,
  BuildResult,
  CheckRequest,
  FixRequest,
  FixResult,
  Pipeline,
  Progress,
} from './pipeline.ts';

/** Runs one command line (without node and script) in the given world and gives the exit code. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const lang = detectLanguage(argv, io.env, io.locale);
  const interrupt = new AbortController();
  const stopListening = io.onInterrupt(() => interrupt.abort());
  const code = await dispatch(argv, io, lang, interrupt.signal).catch((error: unknown) =>
    interrupt.signal.aborted ? exitCode.interrupted : explain(error, argv, io, lang),
  );
  stopListening();
  if (code === exitCode.interrupted) io.stderr.write(`${interrupted[lang]}\n`);
  return code;
}

const interrupted: Localized = {
  de: 'Abgebrochen. Frühere Ergebnisse sind unverändert.',
  en: 'Interrupted. Earlier results are unchanged.',
};

async function dispatch(argv: readonly string[], io: Io, lang: Lang, signal: AbortSignal): Promise<number> {
  let code: number = exitCode.done;
  const program = programOf(io, lang, async (load, args, options) => {
    const { run } = await load();
    code = await run({ args, options, io, lang, signal });
  });
  await program.parseAsync(argv, { from: 'user' });
  return code;
}

/** The exit code for what was thrown: a usage error with its message, help that was shown, or else a bug. */
function explain(error: unknown, argv: readonly string[], io: Io, lang: Lang): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage;
  if (!(error instanceof UsageError)) {
    io.stderr.write(bugReport(error, lang, ownVersion()));
    return exitCode.bug;
  }
  const mode = colorModes.find((candidate) => candidate === earlyValue(argv, '--color')) ?? 'auto';
  const color = wantsColor(io.stderr, mode, io.env);
  const options = { sources: new Map(), lang, color, width: widthFor(io.stderr), version: ownVersion() };
  io.stderr.write(printers.pretty([error.problem], options));
  return exitCode.usage;
}
