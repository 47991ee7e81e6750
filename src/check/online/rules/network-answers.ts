import { report } from '../../../problem/index.ts';
import type { OnlineRule } from '../rule.ts';

/**
 * Some web address answers. Where none does, the machine is taken to be offline, and no single link is told of.
 *
 * @good
 *   links: [{url: https://example.org/heft, status: 200}]
 * @bad
 *   links: [{url: https://example.org/heft, failure: connection}]
 *   isOffline: true
 */
export const networkAnswers: OnlineRule = {
  id: 'network-answers',
  *check({ links, isOffline }) {
    if (isOffline && links.length > 0) yield report('network-answers', {});
  },
};
