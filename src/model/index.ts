export { type Bildgroesse, bildgroessen } from './bildgroessen.ts';
export { contrast } from './contrast.ts';
export { type Druckausgabe, forEdition } from './edition.ts';
export { jsonSchemas, type SchemaName } from './json-schema.ts';
export { modelOf } from './model.ts';
export { byLetters } from './order.ts';
export type { Stellen } from './places.ts';
export type * from './types.ts';
