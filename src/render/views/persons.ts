import type { Person } from '../../model/index.ts';
import { escapeHtml, type Html, html } from '../html.ts';

/** Names only, joined: "Antje Kowski, Uwe Kowski". */
export const namesOf = (personen: readonly Person[]): string =>
  personen.map((person) => person.name || `(${person.ort ?? ''})`).join(', ');

/** The same, each name on one line where it has no more than so many letters. */
export const namesOnLines = (personen: readonly Person[], letters: number): Html =>
  html(personen.map((person) => nameOf(person.name || `(${person.ort ?? ''})`, letters)).join(', '));

const nameOf = (name: string, letters: number): string =>
  name.length > letters ? escapeHtml(name) : `<span class="fest">${escapeHtml(name)}</span>`;

/** A person of the agenda: "Katja Manz, Stadtforscherin" or "Tagesmoderation: Katja Manz, …". */
export function actor(person: Person): string {
  const about = [person.name, person.funktion, person.ort].filter((part) => part).join(', ');
  return person.rolle === undefined ? about : `${person.rolle}: ${about}`;
}

/** So many letters of a name find room on a line, where the attendees stand in two columns. */
const widest = 26;

/** An attendee: name unbreakable unless it is very long, place in brackets and grey. */
export function attendee(person: Person): Html {
  const about = [person.funktion, person.ort].filter((part) => part).join(', ');
  const name =
    person.name &&
    `<span class="person${person.name.length > widest ? '' : ' fest'}">${escapeHtml(person.name)}</span>`;
  const place = about && `<span class="ort">(${escapeHtml(about)})</span>`;
  return html([name, place].filter((part) => part).join(' '));
}

/** "Kirstin Zinke" → "KZ"; titles are not counted. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => !word.endsWith('.'));
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return `${first.charAt(0)}${last.charAt(0)}`.toUpperCase();
}
