export type { Dictionary } from './dictionary.ts';
export type { Near } from './near.ts';
export { type Dictionaries, openDictionaries } from './open.ts';
