import { bodies } from './bodies.ts';
import { reading } from './reading.ts';
import { references } from './references.ts';
import { values } from './values.ts';

/** Messages on content files: reading, syntax, schema, Markdown, references. */
export const content = { ...reading, ...values, ...bodies, ...references } as const;
