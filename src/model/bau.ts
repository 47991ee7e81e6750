import type { Geladen } from '../load/index.ts';
import type { Place, Problem } from '../problem/index.ts';
import type { Register } from './register.ts';

/** What every part of the model needs while it is built. */
export interface Bau {
  readonly geladen: Geladen;
  readonly problems: Problem[];
  readonly register: Register;
  /** Files and parts that could not be made: with any, the whole is not made either. */
  readonly kaputt: string[];
  /** Questions that some body places, and where. */
  readonly platziert: { readonly id: string; readonly place: Place | undefined }[];
}

/** Keys without a value are left out, as the types of the model want it. */
export type Gegeben<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Drops the keys whose value is undefined. */
export const gegeben = <T extends object>(object: T): Gegeben<T> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Gegeben<T>;

/** A key that is left out and one that is left empty are the same. */
export const oder = <T>(value: T | null | undefined): T | undefined => value ?? undefined;
