/** What a link is called when it is read aloud. */
import type { FinishInput, OutlineEntry } from '../input.ts';

export type Target =
  | { readonly kind: 'address'; readonly address: string }
  /** A place in the document; `page` is the index of its page, undefined where it leads nowhere. */
  | { readonly kind: 'place'; readonly name: string; readonly page: number | undefined };

interface Words {
  readonly email: (to: string) => string;
  readonly website: (what: string) => string;
  readonly page: (folio: string) => string;
  readonly place: (what: string) => string;
}

const german: Words = {
  email: (to) => `E-Mail an ${to}`,
  website: (what) => `Webseite ${what}`,
  page: (folio) => `Seite ${folio}`,
  place: (what) => `Im Dokument: ${what}`,
};

const english: Words = {
  email: (to) => `E-mail to ${to}`,
  website: (what) => `Website ${what}`,
  page: (folio) => `Page ${folio}`,
  place: (what) => `In this document: ${what}`,
};

/** One line for a link with this text and target: the one given in the input, else made of both. */
export function describeLink(text: string, target: Target, input: FinishInput): string {
  const given = input.links?.[target.kind === 'address' ? target.address : target.name];
  if (given !== undefined) return given;
  const words = input.language.startsWith('de') ? german : english;
  const clean = text.replace(/\s+/g, ' ').trim();
  if (target.kind === 'place') return describePlace(clean, target, input, words);
  const email = /^mailto:([^?]*)/i.exec(target.address)?.[1];
  if (email !== undefined) return nameWith(words.email(decode(email)), clean, decode(email));
  return isAddress(clean, target.address) || clean === ''
    ? words.website(clean || target.address)
    : `${clean} (${words.website(hostOf(target.address))})`;
}

/** `E-Mail an a@b`, with the name in front where the link shows one instead of the address. */
const nameWith = (described: string, text: string, address: string): string =>
  text === '' || text.replace(/\s/g, '') === address ? described : `${text}: ${described}`;

function describePlace(
  text: string,
  target: Target & { kind: 'place' },
  input: FinishInput,
  words: Words,
): string {
  const folio = target.page === undefined ? null : (input.folios[target.page] ?? null);
  const bare = folio === null ? text : withoutFolio(text, folio);
  const what = bare || titleOf(input.outline, target.name) || (folio === null ? text || target.name : '');
  if (folio === null) return words.place(what);
  return what ? `${words.page(folio)}: ${what}` : words.page(folio);
}

/** `6 Panel 1` and `Panel 1 6` say the page they lead to; once is enough. */
function withoutFolio(text: string, folio: string): string {
  const words = text.split(' ');
  if (words[0] === folio) return words.slice(1).join(' ');
  return words.at(-1) === folio && words.length > 2 ? words.slice(0, -1).join(' ') : text;
}

function titleOf(outline: readonly OutlineEntry[], destination: string): string | undefined {
  for (const entry of outline) {
    const title = entry.destination === destination ? entry.title : titleOf(entry.children, destination);
    if (title !== undefined) return title;
  }
  return undefined;
}

const isAddress = (text: string, address: string): boolean => {
  const plain = (url: string): string =>
    url
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '')
      .replace(/\s/g, '');
  return plain(text) === plain(address) || plain(text) === plain(decode(address));
};

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).host || address : address;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
