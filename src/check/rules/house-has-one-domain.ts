import type { Kontakt } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { stepsBetween } from '../names/likeness.ts';
import { folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/**
 * Addresses of one house lie in one domain: of the people of an institution, or of a town's administration, the one
 * whose domain is another is told; of two, the one that holds less of the house's name, or else the second. The domain of
 * an address is not a sign away from that of the website beside it.
 *
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Hanna Habicht, institution: Stadtverwaltung, email: habicht@rotental.de}
 *     - {kommune: Rotental, name: Ida Iltis, institution: Stadtverwaltung, email: iltis@rotental.de}
 *     - {kommune: Grünberg, name: Jan Jaguar, institution: Stadtverwaltung, email: jaguar@gruenberg.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Hanna Habicht, institution: Stadtverwaltung, email: habicht@rotental.de}
 *     - {kommune: Rotental, name: Ida Iltis, institution: Stadtverwaltung, email: ⟦iltis@stadt-rotental.de⟧}
 *     - {kommune: Rotental, name: Jan Jaguar, institution: Stadtverwaltung, email: jaguar@rotental.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Jan Jaguar, institution: Jugendhaus, email: ⟦jaguar@haus.rotental.de⟧, url: https://www.haus-rotental.de}
 */
export const houseHasOneDomain: Rule = {
  id: 'house-has-one-domain',
  *check({ chapter, of }) {
    for (const kontakt of chapter('kontakte')?.kontakte ?? []) {
      const usual = siteOf(kontakt);
      if (isNearly(domainOf(kontakt), usual))
        yield report(
          'house-has-one-domain',
          { email: kontakt.email ?? '', usual },
          { place: of(kontakt, 'email') },
        );
    }
    const houses = new Map<string, Kontakt[]>();
    for (const kontakt of chapter('kontakte')?.kontakte ?? []) {
      const { institution, kommune = '', email } = kontakt;
      if (institution === undefined || email === undefined) continue;
      const house = `${institution}\n${kommune}`;
      houses.set(house, [...(houses.get(house) ?? []), kontakt]);
    }
    for (const people of houses.values()) {
      const counts = new Map<string, Kontakt[]>();
      for (const one of people) counts.set(domainOf(one), [...(counts.get(domainOf(one)) ?? []), one]);
      const [usual, ...others] = [...counts].sort(
        ([a, one], [b, two]) => two.length - one.length || share(b, two[0]) - share(a, one[0]),
      );
      for (const [domain, few] of others)
        for (const kontakt of usual && isOdd(few, usual[1], domain, usual[0]) ? few : [])
          yield report(
            'house-has-one-domain',
            { email: kontakt.email ?? '', usual: usual?.[0] ?? '' },
            { place: of(kontakt, 'email') },
          );
    }
  },
};

const domainOf = ({ email = '' }: Kontakt): string => (email.split('@')[1] ?? '').toLowerCase();

const siteOf = ({ url = '' }: Kontakt): string =>
  (/^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? '').toLowerCase();

/** A dot for a hyphen, or one letter, below the same top domain; two short names may be two houses. */
const isNearly = (domain: string, site: string): boolean =>
  domain !== site &&
  domain.length > 8 &&
  domain.split('.').at(-1) === site.split('.').at(-1) &&
  !/\d/.test(domain + site) &&
  (domain.replace(/[.-]/g, '') === site.replace(/[.-]/g, '') || stepsBetween(domain, site) === 1);

/** How many words of the house's name a domain holds. */
const share = (domain: string, { institution = '', kommune = '' }: Partial<Kontakt> = {}): number =>
  `${institution} ${kommune}`
    .split(/[\s,.()/-]+/)
    .filter((word) => word.length > 2 && folded(domain).includes(folded(word))).length;

/** One among more, or of two the one that fits the house no better. */
const isOdd = (few: readonly Kontakt[], many: readonly Kontakt[], domain: string, usual: string): boolean =>
  few.length === 1 && (many.length > 1 || share(usual, many[0]) >= share(domain, few[0]));
