import type { Place } from '../problem/index.ts';

/**
 * Where values stand in their files. Plain model objects stay plain; their places are kept beside them, by identity.
 */
export interface Stellen {
  /** Place of the object itself or, with `key`, of that property's value; the nearest enclosing place if that one is unknown. */
  of(object: object, key?: string | number): Place | undefined;
  /** Place of the property's key. */
  key(object: object, key: string | number): Place | undefined;
}
