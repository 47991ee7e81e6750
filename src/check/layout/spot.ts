import type { Place } from '../../problem/index.ts';
import type { PrintedText, Spot } from './facts.ts';

/** Where a finding is. */
export const spot = ({
  page,
  place,
}: Spot): { readonly page: number | undefined; readonly place: Place | undefined } => ({ page, place });

/** Text of a point or so is there to be read aloud; nobody shall see it. */
export const isSeen = ({ size }: PrintedText): boolean => size > 2;
