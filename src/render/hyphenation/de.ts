import patterns from 'hyphen/patterns/de-1996.js';
import { packed } from './pack.ts';

/** German patterns (spelling since 1996). In the built program they are packed already, see bin/bundle.js. */
export const german = packed(patterns);
