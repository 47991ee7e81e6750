/** What a link is called when it is read aloud. */

import { joinRuns } from '../content/runs.ts';
import type { FinishInput, OutlineEntry } from '../input.ts';
import { idOf } from '../pdf/destinations.ts';

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

/** One line for a link: the one given in the input for its target, else made of its runs of text and the target. */
export function describeLink(runsOf: () => readonly string[], target: Target, input: FinishInput): string {
  const given = input.links?.[target.kind === 'address' ? target.address : target.name];
  if (given !== undefined) return given;
  const runs = runsOf();
  const words = input.language.startsWith('de') ? german : english;
  if (target.kind === 'place') return describePlace(runs, target, input, words);
  const text = joinRuns(runs);
  const email = /^mailto:([^?]*)/i.exec(target.address)?.[1];
  if (email !== undefined) return nameWith(words.email(idOf(email)), text, idOf(email));
  return isAddress(text, target.address) || text === ''
    ? words.website(text || target.address)
    : `${text} (${words.website(hostOf(target.address))})`;
}

/** `E-Mail an a@b`, with the name in front where the link shows one instead of the address. */
const nameWith = (described: string, text: string, address: string): string =>
  text === '' || text.replace(/\s/g, '') === address ? described : `${text}: ${described}`;

function describePlace(
  runs: readonly string[],
  target: Target & { kind: 'place' },
  input: FinishInput,
  words: Words,
): string {
  const folio = target.page === undefined ? null : (input.folios[target.page] ?? null);
  const text = joinRuns(folio === null ? runs : withoutFolio(runs, folio));
  const what = text || titleOf(input.outline, target.name);
  if (folio === null) return words.place(what || target.name);
  return what ? `${words.page(folio)}: ${what}` : words.page(folio);
}

/** A contents line shows the page it leads to by itself (`6`, `3–5`, `8/12`); said once is enough. */
function withoutFolio(runs: readonly string[], folio: string): string[] {
  const isFolio = (run: string): boolean =>
    run.split(/[\s\u2013/,-]+/).filter(Boolean)[0] === folio && !/\p{L}{2}/u.test(run);
  return runs.filter((run) => !isFolio(run));
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
  return plain(text) === plain(address) || plain(text) === plain(idOf(address));
};

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).host || address : address;
