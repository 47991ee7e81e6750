import { parse } from 'yaml';
import type { loadOnlineRules } from '../../src/check/index.ts';

type Tested = Parameters<Awaited<ReturnType<typeof loadOnlineRules>>['runOnlineRules']>[0];

/** The whole facts an example on web links stands for, written as YAML. */
export function testedFrom(example: string): Tested {
  const { links = [], isOffline = false, ...rest } = parse(example) as Partial<Tested>;
  if (Object.keys(rest).length > 0) throw new Error(`the facts have no ${Object.keys(rest).join(', ')}`);
  const place = { file: 'content/nr-1/seiten/text.md', line: 5, column: 1 };
  return { links: links.map((link) => ({ ...{ isBare: false, place }, ...link })), isOffline };
}
