import type { Kontakt } from '../model/index.ts';
import type { Place } from '../problem/index.ts';
import { linksOf } from './links.ts';
import type { Material } from './material/material.ts';

/** An e-mail or web address of the issue. */
export interface Address {
  /** Before the `@`; undefined for a page. */
  readonly local?: string;
  /** In lower case, without `www.` */
  readonly host: string;
  /** As written. */
  readonly text: string;
  readonly place: Place | undefined;
  readonly kontakt?: Kontakt;
  /** Of the publisher or a contact, not of a link. */
  readonly isOwn?: boolean;
}

const addresses = new WeakMap<Material, readonly Address[]>();

/** Every e-mail address and host: of the publisher, the contacts and all links. */
export function addressesOf(material: Material): readonly Address[] {
  const known = addresses.get(material) ?? find(material);
  addresses.set(material, known);
  return known;
}

function find(material: Material): Address[] {
  const { handreichung, chapter, of } = material;
  const { herausgeber } = handreichung;
  const owners = [herausgeber, ...(chapter('kontakte')?.kontakte ?? [])];
  return [
    ...owners.flatMap((owner) => {
      const kontakt = { isOwn: true, ...(owner !== herausgeber && { kontakt: owner as Kontakt }) };
      return [
        { ...mail(owner.email), place: of(owner, 'email'), ...kontakt },
        { ...page(owner.url), place: of(owner, 'url'), ...kontakt },
      ];
    }),
    ...linksOf(material).map(({ url, place }) => ({
      ...(url.startsWith('mailto:') ? mail(url.slice('mailto:'.length)) : page(url)),
      place,
    })),
  ].flatMap((address) => (address.host === '' ? [] : [address]));
}

const mail = (text = ''): Omit<Address, 'place'> => {
  const [local = '', host = ''] = (text.split('?')[0] ?? '').split('@');
  return { text, local, host: host.toLowerCase() };
};

const page = (text = ''): Omit<Address, 'place'> => {
  const [, host = ''] = /^(?:https?:\/\/)?(?:www\.)?([^\s/?#:]+\.[^\s/?#:]+)/i.exec(text) ?? [];
  return { text, host: text.startsWith('mailto:') ? '' : host.toLowerCase() };
};
