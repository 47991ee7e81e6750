import type { Kontakt, Kontakte } from '../../model/index.ts';
import type { Kontext } from '../context.ts';
import { escapeHtml, type Html, html } from '../html.ts';
import { sourceAttribute } from '../source-places.ts';
import { headingOf } from './heading.ts';

/** Contacts by Kommune in the order of the file; those without one come last. */
export function contactsView(kontext: Kontext, { titel, kontakte }: Kontakte) {
  const groups = new Map<string, Kontakt[]>();
  for (const kontakt of kontakte) {
    const key = kontakt.kommune ?? '';
    groups.set(key, [...(groups.get(key) ?? []), kontakt]);
  }
  const without = groups.get('');
  groups.delete('');
  return {
    h1: headingOf(kontext, titel),
    gruppen: [...groups, ...(without ? [[kontext.wort.weitereKontakte, without] as const] : [])].map(
      ([kommune, list]) => ({
        kommune,
        viele: list.length > 6,
        kontakte: list.map((kontakt) => contactView(kontext, kontakt)),
      }),
    ),
  };
}

function contactView(kontext: Kontext, kontakt: Kontakt) {
  const { name, institution, email, telefon, url } = kontakt;
  const ways: ({ href: string; text: Html } | undefined)[] = [
    email === undefined ? undefined : { href: `mailto:${email}`, text: breakable(email) },
    telefon === undefined
      ? undefined
      : { href: `tel:${telefon.replace(/[^+\d]/g, '')}`, text: html(escapeHtml(telefon)) },
    url === undefined
      ? undefined
      : { href: url, text: breakable(url.replace(/^https?:\/\//, '').replace(/\/$/, '')) },
  ];
  const quelle = sourceAttribute(kontext, kontakt);
  return { name, quelle, institution, wege: ways.filter((way) => way !== undefined) };
}

/** So many letters of an address find room in a line of a contact (52 mm). */
const roomy = 32;

/** An address breaks only after "@", and after "." where it is too long for that. */
export function breakable(address: string): Html {
  const parts = address.split('@').every((part) => part.length <= roomy)
    ? address.split(/(?<=@)/)
    : address.split(/(?<=[@.])/);
  return html(
    parts
      .map((part) =>
        part.length > roomy ? escapeHtml(part) : `<span class="teil">${escapeHtml(part)}</span>`,
      )
      .join('<wbr>'),
  );
}
