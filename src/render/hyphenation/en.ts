import patterns from 'hyphen/patterns/en-gb.js';
import { packed } from './pack.ts';

/** British English patterns. In the built program they are packed already, see bin/bundle.js. */
export const british = packed(patterns);
