import { type Problem, report } from '../../problem/index.ts';
import { type Address, addressesOf } from '../addresses.ts';
import { linksOf } from '../links.ts';
import type { Material } from '../material/material.ts';
import { folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';

type Fault = 'host' | 'twice' | 'www' | 'umlaut' | 'closed' | 'short';

/** What only those can open who are in the house or have signed in. */
const closed =
  /^https?:\/\/(?:(?:intranet|staging|localhost|127\.0|192\.168)[.:/]|[\w.-]+\.sharepoint\.com\/:|docs\.google\.com\/.*\/edit|(?:www\.)?google\.[a-z.]+\/url\?)|\/(?:wp-admin|wp-login\.php|login)(?:[/?#]|$)|[?&;](?:session(?:_?id)?|sid|phpsessid|jsessionid|token)=/i;
const short = /^https?:\/\/(?:bit\.ly|tinyurl\.com|t\.co|ow\.ly|goo\.gl|is\.gd|tiny\.cc|rb\.gy|cutt\.ly)\//i;

/**
 * A web address can be opened as it stands: its host is whole and written once, begins with no mistyped “www”, and
 * everybody may see the page. A service for short addresses does not say where it leads, and may end.
 *
 * @good Mehr im [Heft](https://www.example.org/heft), beim [Amt](https://amt.rotental.example:8080/a,b) und im [Shop](https://w3.org), kurz [hier gesagt](https://w.wiki/5).
 * @bad Mehr im ⟦[Heft](https://www.example,org)⟧.
 * @bad Mehr im ⟦[Heft](https://www.example)⟧.
 * @bad Mehr im ⟦[Heft](https://www..example.org)⟧.
 * @bad Mehr im ⟦[Heft](https://https://www.example.org)⟧.
 * @bad Mehr im ⟦[Heft](https://ww.example.org)⟧.
 * @bad Mehr im ⟦[Heft](https://www.kulturring-rotental.de.)⟧.
 * @bad Mehr im ⟦[Heft](https://intranet.example.org/heft)⟧.
 * @bad Mehr im ⟦[Heft](https://bit.ly/3xYz)⟧.
 * @bad Schreibt an ⟦[die Stelle](https://post@example.org)⟧.
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Hanna Habicht, url: ⟦"https://www.rotental,de"⟧}
 */
export const addressIsWhole: Rule = {
  id: 'address-is-whole',
  *check(material) {
    const { chapter, handreichung, of } = material;
    const owners = [handreichung.herausgeber, ...(chapter('kontakte')?.kontakte ?? [])];
    for (const owner of owners)
      if (owner.url !== undefined) yield* told(owner.url, of(owner, 'url'), material);
    for (const { url, place } of linksOf(material)) yield* told(url, place, material);
  },
};

function* told(url: string, place: Problem['place'], material: Material): Iterable<Problem> {
  const fault = faultOf(url, material);
  if (fault === undefined) return;
  yield report(
    'address-is-whole',
    { url, fault },
    { place, ...(fault === 'short' && { severity: 'info' as const }) },
  );
}

function faultOf(url: string, material: Material): Fault | undefined {
  const [, host = ''] = /^(?:https?:\/\/|(?=www\b))([^/?#]*)/i.exec(url) ?? [];
  if (host === '') return undefined;
  if (closed.test(url)) return 'closed';
  if (short.test(url)) return 'short';
  if (/^https?:?$/i.test(host) || /^www\.www\./i.test(host)) return 'twice';
  if (/^(?:w(?=\.[^.]+\.)|ww|wwww+|wwe|wwq)\.|^www[-,]/i.test(host)) return 'www';
  const name = host.replace(/:\d+$/, '').replace(/^www\./i, '');
  if (!/^(?:[^\s,;@_.()]+\.)+(?:[a-z]{2,}|xn--[\w-]+)$/i.test(name) && !/^[\d.]+$/.test(name)) return 'host';
  const isTwin = ({ host: each }: Address): boolean => each !== name && folded(each) === folded(name);
  return /[^\x20-\x7e]/.test(name) && addressesOf(material).some(isTwin) ? 'umlaut' : undefined;
}
