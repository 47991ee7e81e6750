import { report } from '../../../problem/index.ts';
import type { TestedLink } from '../facts.ts';
import type { OnlineRule } from '../rule.ts';

/**
 * A web link names the address where its page is, not one it has moved from for good (301, 308). What is written without
 * a scheme may be led on to the same address with `https`.
 *
 * @good
 *   links: [{url: https://example.org/heft, status: 200}]
 * @good
 *   links: [{url: http://www.example.org/, isBare: true, status: 200, moved: https://www.example.org/}]
 * @bad
 *   links: [{url: https://example.org/alt, status: 200, moved: https://example.org/neu}]
 */
export const linksAreDirect: OnlineRule = {
  id: 'links-are-direct',
  *check({ links }) {
    for (const link of links) {
      const { url, moved, place, status = 500 } = link;
      // What leads nowhere in the end is told by other rules; a new address that does so helps nobody.
      if (moved !== undefined && status < 400 && !isSame(link))
        yield report('links-are-direct', { url, moved }, { place });
    }
  },
};

const isSame = ({ url, moved = '', isBare }: TestedLink): boolean =>
  isBare && bare(new URL(url).href) === bare(moved);

const bare = (url: string): string => url.replace(/^https?:/, '');
