import type { Person } from '../../model/index.ts';
import { escapeHtml, type Html, html } from '../html.ts';

/** Names only, joined: "Antje Kowski, Uwe Kowski". */
export const namesOf = (personen: readonly Person[]): string =>
  personen.map((person) => person.name || `(${person.ort ?? ''})`).join(', ');

/** A person of the agenda: "Katja Manz, Stadtforscherin" or "Tagesmoderation: Katja Manz, …". */
export function actor(person: Person): string {
  const about = [person.name, person.funktion, person.ort].filter((part) => part).join(', ');
  return person.rolle === undefined ? about : `${person.rolle}: ${about}`;
}

/** An attendee: name unbreakable, place in brackets and grey. */
export function attendee(person: Person): Html {
  const about = [person.funktion, person.ort].filter((part) => part).join(', ');
  const name = person.name && `<span class="person">${escapeHtml(person.name)}</span>`;
  const place = about && `<span class="ort">(${escapeHtml(about)})</span>`;
  return html([name, place].filter((part) => part).join(' '));
}

/** "Kirstin Zinke" → "KZ"; titles are not counted. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => !word.endsWith('.'));
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return `${first.charAt(0)}${last.charAt(0)}`.toUpperCase();
}
