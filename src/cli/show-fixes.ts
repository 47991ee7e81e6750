import type { Fixes } from '../problem/index.ts';
import { type Call, say, wantsColor } from './call.ts';
import { patchView } from './patch-view.ts';
import type { FixResult } from './pipeline.ts';

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

const words = {
  de: {
    none: 'Nichts zu beheben.',
    where: (places: number, files: number) =>
      `${plural(places, 'Stelle', 'Stellen')} in ${plural(files, 'Datei', 'Dateien')}`,
    done: (where: string) => `Behoben: ${where}`,
    shown: (where: string) => `Nur gezeigt, nichts geschrieben: ${where}`,
  },
  en: {
    none: 'Nothing to fix.',
    where: (places: number, files: number) =>
      `${plural(places, 'place', 'places')} in ${plural(files, 'file', 'files')}`,
    done: (where: string) => `Fixed: ${where}`,
    shown: (where: string) => `Only shown, nothing written: ${where}`,
  },
} as const;

/**
 * Prints the diffs: where another program may read them exactly as they are, on a terminal as people read them. Where a
 * report goes to stdout they go to stderr.
 */
export function showPatches({ io, options }: Call, patches: FixResult['patches']): void {
  const stream = options.format === 'pretty' ? io.stdout : io.stderr;
  const color = wantsColor(stream, options.color, io.env);
  const isForPeople = color || stream.isTTY === true;
  for (const { file, patch } of patches)
    stream.write(isForPeople ? `${patchView(file, patch, color)}\n` : patch);
}

/** Says how many places were fixed, and how many of each rule. */
export function showSums(call: Call, { files, rules, written }: Fixes): void {
  const word = words[call.lang];
  const counts = Object.entries(rules).sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const where = word.where(
    counts.reduce((sum, [, count]) => sum + count, 0),
    files.length,
  );
  say(call, files.length === 0 ? word.none : written ? word.done(where) : word.shown(where));
  const width = Math.max(...counts.map(([rule]) => rule.length));
  for (const [rule, count] of counts) say(call, `  ${rule.padEnd(width)}  ${count}`);
}
