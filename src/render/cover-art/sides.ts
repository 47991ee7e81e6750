import type { Tischplan } from './plan.ts';

/** The linked seats of a table (their indices) by the side their ways leave to, with the tables these lead to. */
export interface Sides {
  readonly left: ReadonlyMap<number, readonly number[]>;
  readonly right: ReadonlyMap<number, readonly number[]>;
  /** Seats with ways to both sides: the fan they stand in. */
  readonly both: ReadonlyMap<number, 'left' | 'right'>;
}

/** A person with ways to both sides still has one seat: it joins the fan that has fewer of its own by then. */
export function sidesOf(plan: Tischplan, tisch: number): Sides {
  const left = partnersOf(plan, tisch, 'nach');
  const right = partnersOf(plan, tisch, 'von');
  const doubled = [...left.keys()].filter((platz) => right.has(platz)).sort((a, b) => a - b);
  const own = { left: left.size - doubled.length, right: right.size - doubled.length };
  const both = new Map<number, 'left' | 'right'>();
  for (const platz of doubled) {
    const side = own.left <= own.right ? 'left' : 'right';
    own[side] += 1;
    both.set(platz, side);
  }
  return { left, right, both };
}

/** Seat index → tables its ways lead to, for the ways that have this table at their end `end`. */
function partnersOf({ wege }: Tischplan, tisch: number, end: 'von' | 'nach'): Map<number, number[]> {
  const partners = new Map<number, number[]>();
  for (const weg of wege) {
    const [here, there] = end === 'von' ? [weg.von, weg.nach] : [weg.nach, weg.von];
    if (here.tisch !== tisch) continue;
    partners.set(here.platz, [...(partners.get(here.platz) ?? []), there.tisch]);
  }
  return partners;
}
