import type { Sitz, Tisch, Weg } from './plan.ts';

interface Seated extends Sitz {
  readonly person: string;
  readonly ort: string;
}

const namedSeats = (tische: readonly Tisch[], spalte: number): Seated[] =>
  tische.flatMap((table, tisch) =>
    table.spalte === spalte
      ? table.plaetze.flatMap(({ person, ort = '' }, platz) =>
          person ? [{ tisch, platz, person, ort }] : [],
        )
      : [],
  );

const sitz = ({ tisch, platz }: Sitz): Sitz => ({ tisch, platz });

/** Ways of people from a table of one column to a table of the next one; at two tables there: two ways. */
export function waysOfPeople(tische: readonly Tisch[], spalten: number): Weg[] {
  return Array.from({ length: Math.max(spalten - 1, 0) }, (_, spalte) => {
    const next = namedSeats(tische, spalte + 1);
    return namedSeats(tische, spalte).flatMap((von) =>
      next.filter((nach) => nach.person === von.person).map((nach) => ({ von: sitz(von), nach: sitz(nach) })),
    );
  }).flat();
}

/** One way per Kommune found at both of a pair of tables, between the first of its people at each. */
export function waysOfKommunen(tische: readonly Tisch[]): Weg[] {
  const right = namedSeats(tische, 1);
  const ways = namedSeats(tische, 0).flatMap((von) =>
    right
      .filter((nach) => von.ort !== '' && nach.ort === von.ort)
      .map((nach) => ({ von, nach, pair: `${von.tisch} ${nach.tisch} ${von.ort}` })),
  );
  const seen = new Set<string>();
  return ways
    .filter(({ pair }) => !seen.has(pair) && seen.add(pair))
    .map(({ von, nach }) => ({ von: sitz(von), nach: sitz(nach) }));
}
