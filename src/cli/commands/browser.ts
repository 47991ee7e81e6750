import picocolors from 'picocolors';
import { type Call, type Run, say, wantsColor } from '../call.ts';
import { exitCode } from '../exit-code.ts';
import type { Pipeline } from '../pipeline.ts';
import { showProblems } from '../show-problems.ts';
import { oneOf } from '../values.ts';

const actions = ['status', 'install'] as const;

const fetching = { de: 'Browser wird geholt', en: 'Fetching the browser' } as const;

/** Shows which browser would print and why, or installs one. The browser's path goes to stdout. */
export const run: Run = async (call) => {
  const action = oneOf('browser', actions)(call.args[0] ?? 'status');
  const pipeline = await call.io.loadPipeline();
  return action === 'status' ? status(call, pipeline) : install(call, pipeline);
};

async function status(call: Call, pipeline: Pipeline): Promise<number> {
  const { io, lang, options } = call;
  const { value, problems } = await pipeline.browserStatus({ env: io.env });
  const colors = picocolors.createColors(wantsColor(io.stderr, options.color, io.env));
  for (const { kind, path, usable, reason } of value.candidates) {
    const sign = usable ? colors.green('✓') : colors.dim('–');
    say(call, [`${sign} ${kind}`, path, reason[lang]].filter((part) => part !== undefined).join('  '));
  }
  showProblems(call, problems, new Map(), { clean: false });
  if (!value.chosen) return exitCode.environment;
  io.stdout.write(`${value.chosen.path}\n`);
  return exitCode.done;
}

async function install(call: Call, pipeline: Pipeline): Promise<number> {
  const { io, lang, signal, options } = call;
  const isLive = io.stderr.isTTY === true && !io.env.CI && !options.quiet;
  if (!isLive) say(call, `${fetching[lang]} …`);
  const { value, problems } = await pipeline.installBrowser({
    env: io.env,
    signal,
    onProgress: (done, all) => {
      if (isLive) io.stderr.write(`\r${fetching[lang]}  ${all > 0 ? Math.floor((done / all) * 100) : 0} %`);
    },
  });
  if (isLive) io.stderr.write('\r\u001b[2K');
  showProblems(call, problems, new Map(), { clean: false });
  if (value === undefined) return signal.aborted ? exitCode.interrupted : exitCode.environment;
  io.stdout.write(`${value}\n`);
  return exitCode.done;
}
