import type { Lang, Problem } from '../problem.ts';
import { countsOf, grouped } from './order.ts';
import { countText, words } from './words.ts';

/** A rule that speaks up more often than this in one file makes the list long enough to need sums. */
const OFTEN = 5;

/**
 * The lines of a table of rules with their counts, the most frequent first; empty as long as no rule is found more
 * than five times in one file.
 */
export function ruleTable(problems: readonly Problem[], lang: Lang): string[] {
  const perFile = grouped(problems, ({ rule, place }) => `${rule} ${place?.file}`);
  if (![...perFile.values()].some((group) => group.length > OFTEN)) return [];

  const rows = [...grouped(problems, ({ rule }) => rule)]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([rule, group]) => [rule, countText(countsOf(group), lang), inFiles(group, lang)] as const);
  const [first, second] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return [
    words[lang].byRule,
    ...rows.map(([rule, counts, files]) =>
      `  ${rule.padEnd(first ?? 0)}  ${counts.padEnd(second ?? 0)}  ${files}`.trimEnd(),
    ),
  ];
}

function inFiles(group: readonly Problem[], lang: Lang): string {
  const { files } = countsOf(group);
  return files > 0 ? words[lang].inFiles(files) : '';
}
