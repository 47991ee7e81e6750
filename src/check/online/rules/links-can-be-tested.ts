import { report } from '../../../problem/index.ts';
import type { OnlineRule } from '../rule.ts';
import { isDead } from './links-are-alive.ts';

/**
 * A web link can be tested: its server answers in time, with a certificate that can be trusted, and lets a program read
 * the page. Where it does not, nothing is said about the page; a person should look.
 *
 * @good
 *   links: [{url: https://example.org/heft, status: 200}]
 * @bad
 *   links: [{url: https://example.org/heft, status: 503}]
 * @bad
 *   links: [{url: https://example.org/heft, failure: time}]
 * @bad
 *   links: [{url: https://example.org/heft, failure: certificate}]
 */
export const linksCanBeTested: OnlineRule = {
  id: 'links-can-be-tested',
  *check({ links, isOffline }) {
    if (isOffline) return;
    for (const link of links) {
      const { url, status = 0, failure, place } = link;
      if (!isDead(link) && (failure !== undefined || status >= 400))
        yield report('links-can-be-tested', { url, status, failure }, { place });
    }
  },
};
