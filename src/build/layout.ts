import { runLayoutRules } from '../check/index.ts';
import type { Sheets } from '../finish/index.ts';
import { isOwnFace, type Vorlagen } from '../load/index.ts';
import { type Inspected, layoutFacts, type PageMap } from '../paginate/index.ts';
import type { Problem } from '../problem/index.ts';

/** What the rules on the layout say of a printed edition; nothing of a file that is untagged or can't be read. */
export function checkLayout(
  inspected: Inspected | undefined,
  map: PageMap,
  sheets: Sheets | undefined,
  { sources }: { readonly sources: ReadonlyMap<string, string> },
  { schriften }: Vorlagen,
): Problem[] {
  if (sheets === undefined || inspected === undefined) return [];
  return runLayoutRules(layoutFacts(inspected, sheets, map, isOwnFace(schriften)), sources);
}
