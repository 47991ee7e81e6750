import type { Material } from './material/material.ts';

/**
 * Gives a test whether an address is that of another house than a text names: the text is the name of a contact’s
 * institution or of the publisher, the domain none of theirs but that of another contact or the publisher.
 */
export function housesOf({
  chapter,
  handreichung: { herausgeber },
}: Material): (text: string, url: string) => boolean {
  const hosts = new Map<string, Set<string>>();
  const add = (name: string, address = ''): void => {
    const host = hostOf(address);
    const key = spaced(name);
    if (name !== '' && host !== '' && !ofAll.test(host))
      hosts.set(key, (hosts.get(key) ?? new Set()).add(host));
  };
  add(herausgeber.name, herausgeber.email);
  add(herausgeber.name, herausgeber.url);
  // The page a contact gives may be the slip: only that of the mail is surely its own.
  for (const { institution = '', email, url } of chapter('kontakte')?.kontakte ?? [])
    for (const address of [email, email === undefined ? url : undefined]) add(institution, address);
  return (text, url) => {
    const own = hosts.get(spaced(text));
    const host = /^(?:https?:|www\.)/i.test(url) ? hostOf(url) : '';
    if (
      own === undefined ||
      host === '' ||
      [...own].some((each) => isBelow(host, each) || isBelow(each, host))
    )
      return false;
    return [...hosts].some(([name, others]) => name !== spaced(text) && others.has(host));
  };
}

/** Which space stands in a name is a matter of typography. */
const spaced = (name: string): string => name.replace(/\s/g, ' ');

/** Where anybody may have a mailbox. */
const ofAll = /^(?:gmx|web|gmail|googlemail|t-online|posteo|mailbox|freenet|outlook|hotmail|yahoo|icloud)\./;

const hostOf = (address: string): string =>
  (/^(?:https?:\/\/)?(?:[^/?#@]+@)?(?:www\.)?([^/?#:]+\.[^/?#:]+)/i.exec(address)?.[1] ?? '').toLowerCase();

const isBelow = (host: string, other: string): boolean => host === other || host.endsWith(`.${other}`);
