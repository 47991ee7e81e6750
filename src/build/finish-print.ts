import type { FinishInput, Sheets } from '../finish/index.ts';
import type { Outcome } from '../problem/index.ts';
import type { Clock } from './clock.ts';

/** Loads finishing, which is not needed before something has been printed. */
export const finishing = (): Promise<typeof import('../finish/index.ts')> => import('../finish/index.ts');

/** A finished file, and what stood where on its sheets; undefined of a file that can't be read. */
export interface Finished extends Outcome<Uint8Array> {
  readonly sheets?: Sheets | undefined;
}

/** finish for one print. Its sheets are read for the rules, so the time that takes is theirs. */
export async function finishPrint(bytes: Uint8Array, input: FinishInput, clock: Clock): Promise<Finished> {
  const { openPrint } = await finishing();
  const { value: print, problems } = await clock('finish', () => openPrint(bytes, input));
  if (print === undefined) return { value: bytes, problems };
  const sheets = clock.now('check', print.readSheets);
  return { ...(await clock('finish', print.finish)), sheets };
}
