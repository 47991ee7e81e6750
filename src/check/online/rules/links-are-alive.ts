import { report } from '../../../problem/index.ts';
import type { TestedLink } from '../facts.ts';
import type { OnlineRule } from '../rule.ts';

/**
 * A web link leads to a page that is there: its host exists, and the page is neither unknown (404) nor gone (410).
 *
 * @good
 *   links: [{url: https://example.org/heft, status: 200}]
 * @bad
 *   links: [{url: https://example.org/hefd, status: 404}]
 * @bad
 *   links: [{url: https://exampel.org/heft, failure: host}]
 */
export const linksAreAlive: OnlineRule = {
  id: 'links-are-alive',
  *check({ links, isOffline }) {
    if (isOffline) return;
    for (const link of links)
      if (isDead(link))
        yield report('links-are-alive', { url: link.url, status: link.status }, { place: link.place });
  },
};

/** Whether nobody can follow the link. */
export const isDead = ({ status, failure }: TestedLink): boolean =>
  status === 404 || status === 410 || failure === 'host';
