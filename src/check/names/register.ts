import type { Kontakt } from '../../model/index.ts';
import type { Material } from '../material/material.ts';
import type { Mention } from '../material/people.ts';
import { isShortSlip, isSlip } from './likeness.ts';
import { folded, type Name, nameOf } from './name.ts';

/** One way a name is written without titles, and who is written so. */
export interface Spelling {
  readonly name: Name;
  readonly mentions: readonly Mention[];
}

/** Who is known by which name. */
export interface Register {
  readonly spellings: readonly Spelling[];
  /** The spelling that was probably meant; undefined where this one is known or nothing is near. */
  meant(full: string): Spelling | undefined;
  /** The contacts by the name they are known by. */
  readonly contacts: ReadonlyMap<string, Kontakt>;
}

const registers = new WeakMap<Material, Register>();

/**
 * The register of an issue: contacts first, then those who act, then whoever is named more often. A contact whom all
 * other places call otherwise, more than once, was mistyped in the list.
 */
export function registerOf(material: Material): Register {
  const known = registers.get(material) ?? make(material);
  registers.set(material, known);
  return known;
}

function make({ mentions, passages, wholeText }: Material): Register {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { full } = nameOf(mention.name);
    groups.set(full, [...(groups.get(full) ?? []), mention]);
  }
  const spellings = [...groups.values()].map((group) => ({
    name: nameOf(group[0]?.name ?? ''),
    mentions: group,
  }));
  const inText = (full: string): number =>
    passages.filter(({ form, raw }) => form !== 'value' && raw.includes(full)).length;
  const answers = new Map<string, Spelling | undefined>();
  const meant = (full: string): Spelling | undefined => {
    if (!answers.has(full)) answers.set(full, seek(full));
    return answers.get(full);
  };
  /** A contact whose spelling stands nowhere else, while running text or the imprint has the other one as well. */
  const isAlone = (own: readonly Mention[], name: Name, other: Spelling): boolean =>
    own.every(({ part }) => part === 'kontakt') &&
    other.mentions.every(({ part }) => part !== 'kontakt') &&
    ((wholeText.split(name.full).length === 2 && wholeText.split(other.name.full).length > 2) ||
      isAgainstAddress(own, name, other.name));
  const seek = (full: string): Spelling | undefined => {
    const own = groups.get(full);
    const name = nameOf(full);
    const isListed = own?.some(({ part }) => part === 'kontakt') ?? false;
    // “Daa Luchs” is no sister of “Dana Luchs” if only one of them is in the list.
    const isShort = (each: Spelling): boolean =>
      name.surname === each.name.surname &&
      isShortSlip(name.given.join(' '), each.name.given.join(' ')) &&
      isListed !== each.mentions.some(({ part }) => part === 'kontakt');
    const nearest = spellings
      .filter((each) => isSlip(name, each.name) || isShort(each))
      .sort((a, b) => rank(b) - rank(a))[0];
    if (nearest === undefined) return undefined;
    if (own === undefined) return nearest;
    if (isOutvoted({ mentions: own }, nearest) || isAlone(own, name, nearest)) return nearest;
    if (
      isOutvoted(nearest, { mentions: own }) ||
      isAlone(nearest.mentions, nearest.name, { name, mentions: own })
    )
      return undefined;
    if (rank(nearest) > rank({ mentions: own })) return nearest;
    // Of two that stand in lists equally often, running text decides; if it doesn't, each is told and names the other.
    const isTied = rank(nearest) === rank({ mentions: own }) && rank(nearest) < contactRank;
    return isTied && inText(nearest.name.full) >= inText(full) ? nearest : undefined;
  };
  const contacts = new Map<string, Kontakt>();
  for (const { name, mentions: all } of spellings.toReversed()) {
    const contact = all.find(({ part }) => part === 'kontakt')?.person as Kontakt | undefined;
    if (contact !== undefined) contacts.set(meant(name.full)?.name.full ?? name.full, contact);
  }
  return { spellings, meant, contacts };
}

/** A contact whose spelling stands in the contact list only, while everything else agrees on another. */
const isOutvoted = ({ mentions }: Pick<Spelling, 'mentions'>, other: Pick<Spelling, 'mentions'>): boolean =>
  mentions.every(({ part }) => part === 'kontakt') &&
  other.mentions.length > mentions.length &&
  other.mentions.every(({ part }) => part !== 'kontakt');

/** A contact whose own address has the other spelling. */
function isAgainstAddress(own: readonly Mention[], name: Name, other: Name): boolean {
  const [contact] = own;
  const email = contact !== undefined && 'email' in contact.person ? String(contact.person.email) : '';
  const local = folded(email.split('@')[0] ?? '');
  const has = (word: string): boolean => word !== '' && local.includes(folded(word));
  return name.surname === other.surname
    ? has(other.given[0] ?? '') && !has(name.given[0] ?? '')
    : has(other.surname) && !has(name.surname);
}

const contactRank = 1000;

/** A contact outranks everybody else; of the others, who acts and who is named more often. */
const rank = ({ mentions }: Pick<Spelling, 'mentions'>): number => {
  if (mentions.some(({ part }) => part === 'kontakt')) return contactRank;
  return mentions.length + (mentions.some(({ part }) => part === 'handelnd') ? 100 : 0);
};

/** The name a person is known by: of a slip, the name that was meant. */
export const knownAs = (register: Register, written: string): string => {
  const { full } = nameOf(written);
  return register.meant(full)?.name.full ?? full;
};

/** The contact of a person, if there is one; also one whose name was mistyped in the list. */
export const contactOf = (register: Register, written: string): Kontakt | undefined =>
  register.contacts.get(knownAs(register, written));
