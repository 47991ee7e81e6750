import { report } from '../../problem/index.ts';
import type { Dictionary } from '../../spell/index.ts';
import { type Address, addressesOf } from '../addresses.ts';
import { stepsBetween } from '../names/likeness.ts';
import { bare, folded } from '../names/name.ts';
import { hasLetters } from '../names/short-names.ts';
import type { Rule } from '../rule.ts';
import { capital } from '../spelling/cases.ts';

/** Endings that no domain has, by what was meant. */
const endings: Readonly<Record<string, string>> = {
  e: 'de',
  d: 'de',
  ed: 'de',
  dee: 'de',
  dde: 'de',
  ded: 'de',
  cmo: 'com',
  ocm: 'com',
  con: 'com',
  comm: 'com',
  ogr: 'org',
  rog: 'org',
  orgg: 'org',
  ent: 'net',
  nte: 'net',
  uee: 'eu',
  euu: 'eu',
  inof: 'info',
  ifno: 'info',
};

/**
 * A domain is spelled as everywhere else, and as the town and institution it belongs to: one that is a letter or two
 * away from another that is used more often, or from the words of its owner's name, was mistyped.
 *
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Jan Jaguar, institution: Jugendhaus Rotental, email: jaguar@jugendhaus-rotental.de}
 *     - {kommune: Rotental, name: Hanna Habicht, institution: Grüner Hof, email: habicht@gruener-hof.de}
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {name: Ida Iltis, institution: Thüringer Ministerium für Räume, email: iltis@tmr.thueringen.de}
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {name: Ida Iltis, institution: IHK Rotental, email: iltis@ihk-rotental.de}
 *     - {name: Jan Jaguar, institution: Handwerkskammer Rotental, email: jaguar@hwk-rotental.de, url: https://www.hwk-rotental.de}
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {name: Ida Iltis, institution: Moderatorin, email: post@iltis-moderation.de}
 *     - {name: Jan Jaguar, institution: Beraterin und Bühne, email: post@jaguar-buehnen.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Jan Jaguar, institution: Jugendhaus Rotental, email: ⟦jaguar@jugendhaus-rotetnal.de⟧}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Hanna Habicht, institution: Stadtverwaltung, email: ⟦habicht@rotental.com⟧}
 *     - {kommune: Rotental, name: Jan Jaguar, institution: "Stadtverwaltung, Jugendamt", email: jaguar@rotental.de}
 * @bad
 *   Schreibt an ⟦[post@kulturrnig-rotental.de](mailto:post@kulturrnig-rotental.de)⟧.
 */
export const domainIsSpelledRight: Rule = {
  id: 'domain-is-spelled-right',
  *check(material) {
    const all = addressesOf(material);
    const others = new Map<string, string | undefined>();
    for (const address of all) {
      const { host, place } = address;
      // Umlauts are told by `email-has-plain-letters`.
      if (/[^\x20-\x7e]/.test(host)) continue;
      if (!others.has(host)) others.set(host, usualOf(host, all));
      const meant = withEnding(address) ?? others.get(host) ?? ownOf(address, material.woerterbuecher.de);
      if (meant === undefined) continue;
      yield report('domain-is-spelled-right', { found: host, meant }, { place, expected: [meant] });
    }
  },
};

function withEnding({ host }: Address): string | undefined {
  const ending = endings[host.slice(host.lastIndexOf('.') + 1)];
  return ending && host.replace(/[^.]*$/, ending);
}

/** Another domain that is nearly this one and used more often, or as often and fits its owner better. */
function usualOf(host: string, all: readonly Address[]): string | undefined {
  const uses = (each: string): number => all.filter((other) => other.host === each).length;
  const isOwn = (each: string): boolean => all.some((other) => other.isOwn === true && other.host === each);
  const hosts = [...new Set(all.map((other) => other.host))];
  const near = hosts.filter((other) => isNear(host, other, () => isOwn(host) || isOwn(other)));
  return near.find((other) => {
    if (areInitials(host, other, all)) return false;
    const [own, others] = [uses(host), uses(other)];
    if (others > own || (others === own && fits(other, all) && !fits(host, all))) return true;
    return others === own && isGermanTwin(host, other, all);
  });
}

/** “gera.com” where another contact has “gera.de”: mailboxes of one name lie in one domain, and here that is the German one. */
const isGermanTwin = (host: string, other: string, all: readonly Address[]): boolean =>
  /\.(?:com|net|org)$/.test(host) &&
  other.endsWith('.de') &&
  nameOf(host) === nameOf(other) &&
  [host, other].every((each) =>
    all.some((address) => address.host === each && address.local !== undefined && address.kontakt),
  );

/** A letter or two apart; of domains of one’s own also the same name with another ending, as others often have both. */
function isNear(a: string, b: string, isOwn: () => boolean): boolean {
  if (a === b) return false;
  const [one, two] = [nameOf(a), nameOf(b)];
  if (one === two) return one.length > 3 && isOwn();
  const shorter = Math.min(one.length, two.length);
  if (shorter < 7 || Math.abs(one.length - two.length) > 2) return false;
  // “de.wikipedia.org” and “en.wikipedia.org”
  if (one.includes('.') && one.replace(/^[^.]*/, '') === two.replace(/^[^.]*/, '')) return false;
  return stepsBetween(one, two) <= (shorter >= 12 ? 2 : 1);
}

/** “ihk-rotental.de” and “hwk-rotental.de”: two houses of a town, each by its own initials. */
function areInitials(a: string, b: string, all: readonly Address[]): boolean {
  const [one, two] = [partsOf(a), partsOf(b)];
  const odd = one.findIndex((part, index) => part !== two[index]);
  const isInitial = (part: string, host: string): boolean =>
    part.length <= 4 &&
    all.some(
      ({ host: each, kontakt }) =>
        each === host &&
        kontakt?.institution !== undefined &&
        (wordsOf(kontakt).includes(part) || hasLetters(part, kontakt.institution)),
    );
  return one.length > 1 && isInitial(one[odd] ?? '', a) && isInitial(two[odd] ?? '', b);
}

/** A domain without its ending. */
const nameOf = (host: string): string => host.slice(0, host.lastIndexOf('.'));

/** Whether all words of a domain are words of its owner's name. */
const fits = (host: string, all: readonly Address[]): boolean =>
  all.some(
    ({ host: each, kontakt }) =>
      each === host &&
      kontakt !== undefined &&
      partsOf(host).every((part) =>
        wordsOf(kontakt).some((word) => word === part || (part.length > 3 && word.startsWith(part))),
      ),
  );

/** A part of the domain that is nearly a word of the owner's name, and none of them. */
function ownOf({ host, kontakt }: Address, de: Dictionary): string | undefined {
  // Those of other languages spell their words otherwise: “gymnazium-varnsdorf.cz”.
  if (kontakt === undefined || abroad.test(host)) return undefined;
  const words = wordsOf(kontakt);
  for (const part of partsOf(host)) {
    if (part.length < 5 || words.some((word) => part.includes(word) || word.includes(part))) continue;
    // “moderation” of a “Moderatorin”: a word of its own.
    if (isWord(part, de)) continue;
    // “thueringen” of a “Thüringer” ministry.
    if (words.some((each) => stem(each) === stem(part))) continue;
    const word = words.find(
      (each) => each.length > 4 && stepsBetween(part, each) <= (each.length > 8 ? 2 : 1),
    );
    if (word !== undefined) return host.replace(part, word);
  }
  return undefined;
}

const abroad = /\.(?!de$|at$|ch$|li$|lu$|eu$)[a-z]{2}$/;

const dots: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü' };

const isWord = (part: string, de: Dictionary): boolean =>
  [part, part.replace(/[aou]e/g, (pair) => dots[pair] ?? pair)].some(
    (one) => de.isWhole(one) || de.isWhole(capital(one)),
  );

const stem = (word: string): string => word.replace(/e[nrs]?$/, '');

const partsOf = (host: string): string[] => nameOf(host).split(/[.-]/);

const wordsOf = ({ institution = '', kommune = '', name }: NonNullable<Address['kontakt']>): string[] =>
  `${institution} ${kommune} ${name}`
    .split(/[\s,.()/-]+/)
    .flatMap((word) => [folded(word), bare(word)])
    .filter((word) => word.length > 2);
