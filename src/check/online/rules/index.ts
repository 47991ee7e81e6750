import type { OnlineRule } from '../rule.ts';
import { linksAreAlive } from './links-are-alive.ts';
import { linksAreDirect } from './links-are-direct.ts';
import { linksCanBeTested } from './links-can-be-tested.ts';
import { networkAnswers } from './network-answers.ts';

/** All rules on web links, by id. */
export const onlineRules: readonly OnlineRule[] = [
  linksAreAlive,
  linksAreDirect,
  linksCanBeTested,
  networkAnswers,
];
