export { type ArtOptions, backCoverArt, coverArt, imprintArt } from './cover-art.ts';
export { describePlan } from './describe.ts';
export type {
  Platz,
  PlatzArt,
  Programmplan,
  Programmscheibe,
  Sitz,
  Sitzplan,
  Tisch,
  Tischplan,
  Uebergang,
  Weg,
} from './plan.ts';
export { seatingPlan } from './seating-plan.ts';
export { type TableOptions, tableArt } from './table-art.ts';
