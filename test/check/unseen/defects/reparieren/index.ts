import type { Defect } from '../defect.ts';
import { addresses } from './addresses.ts';
import { duties } from './duties.ts';
import { evaluation } from './evaluation.ts';
import { people } from './people.ts';
import { spelling } from './spelling.ts';
import { structure } from './structure.ts';
import { times } from './times.ts';
import { typography } from './typography.ts';

/**
 * Defects of a hand-out that was written, and its defects listed, without knowing the rules. Before any rule was mended
 * for them 100 of 148 (67 %) were told at the line expected and 13 more at another fitting one, together 76 %; the clean
 * hand-out raised no false alarm. Mending general rules brought it to 122 (82 %), then 146 (98 %): it is no fair figure any more.
 */
export const reparieren: readonly Defect[] = [
  ...people,
  ...addresses,
  ...times,
  ...structure,
  ...evaluation,
  ...typography,
  ...spelling,
  ...duties,
];
