import { join, resolve } from 'node:path';
import picocolors from 'picocolors';
import { browserText } from '../browser-kind.ts';
import { type Call, type Run, wantsColor } from '../call.ts';
import { nodeFinding, systemFinding, writeFinding } from '../doctor/machine.ts';
import { hyphenationFinding, picturesFinding } from '../doctor/parts.ts';
import { type Finding, findingOf } from '../doctor/probe.ts';
import { exitCode } from '../exit-code.ts';
import type { Pipeline } from '../pipeline.ts';

const words = {
  de: { fonts: 'Vorlagen und Schriften: vollständig', cache: 'Zwischenspeicher', output: 'Ergebnisse' },
  en: { fonts: 'Templates and fonts: complete', cache: 'Cache', output: 'Results' },
} as const;

/** Examines the environment; every finding is one line, and what is wrong says what to do. */
export const run: Run = async (call) => {
  const { io, options } = call;
  const findings = await examine(call, await io.loadPipeline());
  const colors = picocolors.createColors(wantsColor(io.stderr, options.color, io.env));
  for (const { ok, text, todo } of findings) {
    if (ok && options.quiet) continue;
    io.stderr.write(`${ok ? colors.green('✓') : colors.red('✗')} ${text}\n`);
    if (todo !== undefined) io.stderr.write(`  ${todo}\n`);
  }
  return findings.every(({ ok }) => ok) ? exitCode.done : exitCode.environment;
};

async function examine({ io, options, lang, signal }: Call, pipeline: Pipeline): Promise<readonly Finding[]> {
  const { fonts, cache, output } = words[lang];
  const templates = await pipeline.loadTemplates(resolve(io.cwd, options.templates), io.cwd);
  const browser = await pipeline.browserStatus({ env: io.env }, signal);
  const { chosen } = browser.value;
  return [
    nodeFinding(process.versions.node, lang),
    systemFinding(),
    findingOf(browser.problems, lang, chosen ? browserText(chosen, lang) : ''),
    findingOf(templates.problems, lang, fonts),
    await hyphenationFinding(lang),
    await picturesFinding(lang),
    await writeFinding(resolve(io.cwd, options.output), `${output} (${options.output})`, lang),
    await writeFinding(join(io.cwd, '.cache'), `${cache} (.cache)`, lang),
  ];
}
