import picocolors from 'picocolors';
import { browserKind } from '../browser-kind.ts';
import { type Call, type Run, say, wantsColor } from '../call.ts';
import { exitCode } from '../exit-code.ts';
import type { Pipeline } from '../pipeline.ts';
import { watch } from '../progress/index.ts';
import { showProblems } from '../show-problems.ts';
import { oneOf } from '../values.ts';

const actions = ['status', 'install'] as const;

/** Shows which browser would print and why, or installs one. The browser's path goes to stdout. */
export const run: Run = async (call) => {
  const action = oneOf('browser', actions)(call.args[0] ?? 'status');
  const pipeline = await call.io.loadPipeline();
  return action === 'status' ? status(call, pipeline) : install(call, pipeline);
};

async function status(call: Call, pipeline: Pipeline): Promise<number> {
  const { io, lang, options, signal } = call;
  const { value, problems } = await pipeline.browserStatus({ env: io.env }, signal);
  const colors = picocolors.createColors(wantsColor(io.stderr, options.color, io.env));
  for (const { kind, path, usable, reason } of value.candidates) {
    const sign = usable ? colors.green('✓') : colors.dim('–');
    say(
      call,
      [`${sign} ${browserKind[kind][lang]}`, path, reason[lang]]
        .filter((part) => part !== undefined)
        .join('  '),
    );
  }
  showProblems(call, problems, new Map(), { clean: false });
  if (!value.chosen) return exitCode.environment;
  io.stdout.write(`${value.chosen.path}\n`);
  return exitCode.done;
}

async function install(call: Call, pipeline: Pipeline): Promise<number> {
  const { io, signal } = call;
  const progress = watch(call);
  const options = { env: io.env, signal, onProgress: progress.fetching };
  const { value, problems } = await pipeline.installBrowser(options).finally(progress.close);
  showProblems(call, problems, new Map(), { clean: false });
  if (value === undefined) return signal.aborted ? exitCode.interrupted : exitCode.environment;
  io.stdout.write(`${value}\n`);
  return exitCode.done;
}
