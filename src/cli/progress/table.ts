import type { Lang } from '../../problem/index.ts';
import type { Times } from './clock.ts';
import { duration, stepName } from './words.ts';

const total = { de: 'Zusammen', en: 'Total' } as const;

/** Lines with each step's time and share, for `--verbose`; the sum last. */
export function timeTable(times: Times, lang: Lang): string[] {
  const sum = [...times.values()].reduce((all, ms) => all + ms, 0);
  const rows = [...times].map(
    ([step, ms]) => [stepName(step, lang), duration(ms, lang), share(ms, sum)] as const,
  );
  const all = [...rows, [total[lang], duration(sum, lang), share(sum, sum)] as const];
  const [names, durations] = [0, 1].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map(
    ([name, time, part]) =>
      `${name.padEnd(names ?? 0)}  ${time.padStart(durations ?? 0)}  ${part.padStart(5)}`,
  );
}

const share = (ms: number, sum: number): string => `${sum === 0 ? 0 : Math.round((ms / sum) * 100)} %`;
