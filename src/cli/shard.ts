/** The `part`-th of `parts` equal parts, counted from 1. */
export interface Shard {
  readonly part: number;
  readonly parts: number;
}

/** Issues that are built in the same editions. */
export interface Share<I extends string, E extends string> {
  readonly issues: readonly I[];
  readonly editions: readonly E[];
}

/**
 * The shard's part of all pairs of issue and edition. Parts follow each other in the list and differ by at most one
 * pair. Neighbouring issues with the same editions come in one share, so that most shards are one build.
 */
export function sharesOf<I extends string, E extends string>(
  issues: readonly I[],
  editions: readonly E[],
  { part, parts }: Shard,
): readonly Share<I, E>[] {
  const count = issues.length * editions.length;
  const from = Math.floor(((part - 1) * count) / parts);
  const to = Math.floor((part * count) / parts);
  const shares: Share<I, E>[] = [];
  for (const [index, issue] of issues.entries()) {
    const first = index * editions.length;
    const own = editions.filter((_, at) => first + at >= from && first + at < to);
    const last = shares.at(-1);
    if (own.length === 0) continue;
    if (last?.editions.join() === own.join())
      shares[shares.length - 1] = { ...last, issues: [...last.issues, issue] };
    else shares.push({ issues: [issue], editions: own });
  }
  return shares;
}
