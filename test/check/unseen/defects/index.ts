import { addresses } from './addresses.ts';
import type { Defect } from './defect.ts';
import { duties } from './duties.ts';
import { evaluation } from './evaluation.ts';
import { people } from './people.ts';
import { reparieren } from './reparieren/index.ts';
import { spelling } from './spelling.ts';
import { structure } from './structure.ts';
import { times } from './times.ts';
import { typography } from './typography.ts';

/** All defects, by the groups of rules that have to find them. */
export const defects: readonly Defect[] = [
  ...people,
  ...addresses,
  ...times,
  ...structure,
  ...evaluation,
  ...typography,
  ...spelling,
  ...duties,
  ...reparieren,
];
export { type Defect, handouts } from './defect.ts';
