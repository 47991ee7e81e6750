import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { bildgroessen } from '../model/index.ts';
import { imprintSections } from './imprint/sections.ts';
import { latin, literal } from './latin.ts';
import type { Material } from './material/material.ts';
import { folded, nameOf } from './names/name.ts';
import type { Picture } from './pictures.ts';

/** A line of the list of credits in the imprint. */
export interface CreditLine {
  readonly text: string;
  /** What is credited, of “Saal: Jan Jaguar”, “Jan Jaguar: Saal” or “Jan Jaguar (Saal)”; empty for all. */
  readonly subject: string;
  readonly by: string;
}

const title = /bild|foto|abbildung|illustration|zeichnung|grafik/i;
const kind =
  /^(?:fotos?|fotograf(?:ie|in)?|bilder|bild|grafik(?:en)?|illustration(?:en)?|zeichnung(?:en)?|skizzen?|quelle|abbildung(?:en)?|alle|©|\(c\))$/i;
/** “Jan Jaguar (Saal, Hof), Ida Iltis (Titelbild)”. */
const bracketed = latin(String.raw`([^,;():]*\p{L}[^,;():]*) \(([^()]+)\)`, 'g');

/** The list of credits, line by line; a line may begin with what is credited or with one of those named at pictures. */
export function creditLines(material: Material, pictures: readonly Picture[]): CreditLine[] {
  const named = pictures.flatMap(({ nachweis = '' }) => namesOf(nachweis));
  const names = (text: string): boolean => named.some((name) => isNamedIn(text, name));
  return (
    imprintSections(material, title)
      .flatMap(({ content }) => content.flatMap(linesOf))
      // That those on the pictures agreed credits nobody.
      .map((text) => text.replace(agreed, '').trim())
      .filter((text) => text !== '')
      .flatMap((text) => {
        const [, left, right] = /^([^:]+):\s+(.+)$/.exec(text) ?? [];
        if (left !== undefined && right !== undefined) {
          const [subject, by] = names(left) && !names(right) ? [right, left] : [left, right];
          return [{ text, by, subject: kind.test(subject.trim()) ? '' : subject }];
        }
        const pairs = [...text.matchAll(bracketed)];
        const isList = pairs.length > 0 && pairs.every(([, by = '']) => names(by));
        return isList
          ? pairs.map(([, by = '', subject = '']) => ({ text, by: by.trim(), subject }))
          : [{ text, by: text, subject: '' }];
      })
  );
}

const agreed = /(?:^|(?<=[.;]\s))[^.;]*(?:zugestimmt|einverstanden|eingewilligt|Einwilligung)[^.;]*[.;]?/g;

function linesOf(node: Nodes): string[] {
  if (node.type === 'paragraph') {
    const parts = node.children.map((child) => (child.type === 'break' ? '\n' : plainText(child)));
    return parts
      .join('')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  }
  return 'children' in node ? node.children.flatMap((child) => linesOf(child)) : [];
}

/** By what a line of the list is known to be about a picture; what finds it first is the surest. */
export const signs: readonly ((subject: string, picture: Picture, material: Material) => boolean)[] = [
  (subject, picture) => isAbout(subject, picture, stem(picture.picture)),
  (subject, { place }, { chapter }) => {
    const numbers = numbersIn(subject);
    const protocol = chapter('protokolle')?.find(({ datei }) => place?.file.endsWith(datei));
    return protocol?.panels.some(({ nummer }) => numbers.includes(nummer)) ?? false;
  },
  (subject, picture) => picture.place !== undefined && isAbout(subject, picture, stem(picture.place.file)),
  (subject, picture) => isAbout(subject, picture, picture.alt ?? ''),
];

/** “Bild im Protokoll zu Panel 2”, “Panels 3 und 4”: which. */
export function numbersIn(subject: string): readonly number[] {
  const said =
    /(?:Panels?|Workshops?|Forum|Foren|Werkstatt|Arbeitsgruppen?|AG|Protokolle?)\s+(\d[\d,\s]*(?:und \d+)?)/.exec(
      subject,
    );
  return (said?.[1]?.match(/\d+/g) ?? []).map(Number);
}

const stem = (file: string): string => file.replace(/^.*\/|\.\w+$/g, '');

/** Whether a line of the list is about a picture: by its place, whose portrait it is, or a word in the text given. */
function isAbout(subject: string, { person, printed }: Picture, text: string): boolean {
  if (subject === '') return false;
  if (person !== undefined) {
    const own = folded(person.split(' ').at(-1) ?? '');
    return folded(subject).includes(own) || /portr[äa]i?ts?|stimmen/i.test(subject);
  }
  if (printed === bildgroessen.umschlag) return /titel|umschlag|cover/i.test(subject);
  const words = (subject.match(word) ?? []).map((found) => folded(found).slice(0, 7));
  const whole = folded(text);
  return words.some((found) => !generic.test(found) && whole.includes(found));
}

const word = latin(String.raw`\p{Lu}\p{L}{3,}`, 'g');

const generic =
  /^(?:titelbi|umschla|portra|portrae|portrai|foto|fotos|fotogra|bild|bilder|skizze|grafik|zeichnu|illustr|abbildu|gestalt|alle|seite|seiten|uebrige|weitere|panel|panels|protoko|worksho|kapitel)/;

/** Whether a text holds a name in full, or with an initial. */
export function isNamedIn(text: string, name: string): boolean {
  const { given, surname, full } = nameOf(name);
  if (folded(text).includes(folded(full))) return !isCutOff(text, full);
  const words = text.split(/[\s.,;:()]+/);
  const rest = (index: number): string => folded(words.slice(index + 1).join(''));
  return words.some(
    (word, index) => word === given[0]?.slice(0, 1) && rest(index).startsWith(folded(surname)),
  );
}

/** “Jan Jagu” where all the text has “Jan Jaguar”: it begins a longer name, which is another. */
function isCutOff(text: string, name: string): boolean {
  const written = literal(name);
  const isWhole = latin(`${written}s?(?!\\p{L})`).test(text);
  return !isWhole && latin(`${written}\\p{Ll}`).test(text);
}

/** “Foto: Jan Jaguar / Agentur”: whom it names. */
export const namesOf = (nachweis: string): string[] =>
  nachweis
    .replace(labels, '')
    .split(/\s*[/,;|]\s*|\s+und\s+/)
    .filter((name) => /\p{L}{3}/u.test(name) && !/privat|eigene/i.test(name));

const labels = latin(String.raw`^[\p{L} -]+:\s*|©|\(c\)`, 'gi');
