import { addresses } from './addresses.ts';
import { artefacts } from './artefacts.ts';
import { consent } from './consent.ts';
import { duties } from './duties.ts';
import { evaluation } from './evaluation.ts';
import { online } from './online.ts';
import { people } from './people.ts';
import { pictures } from './pictures.ts';
import { publicity } from './publicity.ts';
import { spelling } from './spelling.ts';
import { structure } from './structure.ts';
import { suppression } from './suppression.ts';
import { times } from './times.ts';
import { typography } from './typography.ts';

/** Messages of the rules of `check`, by group. */
export const ruleMessages = {
  ...addresses,
  ...artefacts,
  ...consent,
  ...duties,
  ...evaluation,
  ...online,
  ...people,
  ...pictures,
  ...publicity,
  ...spelling,
  ...structure,
  ...suppression,
  ...times,
  ...typography,
} as const;
