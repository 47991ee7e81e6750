import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { bildgroessen } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { imprintSections } from '../imprint-sections.ts';
import type { Material } from '../material/material.ts';
import { folded, nameOf } from '../names/name.ts';
import { type Picture, picturesOf } from '../pictures.ts';
import type { Rule } from '../rule.ts';

const title = /bild|foto|abbildung|illustration|zeichnung|grafik/i;
/** An imprint that lists only some, or says that the rest stands elsewhere. */
const partial =
  /soweit|sofern|wenn nicht|falls nicht|am (?:jeweiligen )?Bild|jeweils|u\. ?a\.|unter anderem|etc\.|siehe/i;
const kind =
  /^(?:fotos?|fotograf(?:ie|in)?|bilder|bild|grafik(?:en)?|illustration(?:en)?|zeichnung(?:en)?|skizzen?|quelle|abbildung(?:en)?|alle|©|\(c\))$/i;

/**
 * Whoever is credited at a picture is the one the list of credits in the imprint names for it; nobody is left out.
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Bildnachweise
 *
 *   Saal: Jan Jaguar
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Fotografie
 *
 *   Jan Jaguar, www.jan-jaguar.de
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Bildnachweise
 *
 *   Saal: Ida Iltis\
 *   Hof: Jan Jaguar
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Bildnachweise
 *
 *   Hof: Ida Iltis
 */
export const creditsAgree: Rule = {
  id: 'credits-agree',
  needs: ['impressum'],
  *check(material) {
    const pictures = picturesOf(material).filter(
      ({ isLogo, nachweis }) => !isLogo && nachweis !== undefined && nachweis.trim() !== '',
    );
    if (pictures.length === 0) return;
    const lines = creditLines(material);
    const whole = folded(lines.map(({ text }) => text).join(' '));
    if (lines.length === 0 || lines.some(({ text }) => partial.test(text))) return;
    const isIn = (text: string, { nachweis = '' }: Picture): boolean => {
      const names = namesOf(nachweis);
      return names.length === 0 || names.some((name) => forms(name).some((form) => text.includes(form)));
    };
    const missing = pictures.filter((picture) => !isIn(whole, picture));
    for (const picture of pictures) {
      const byFile = lines.find(({ subject }) => isAbout(subject, picture, stemOf(picture)));
      const known = byFile ?? lines.find(({ subject }) => isAbout(subject, picture, picture.alt ?? ''));
      if (isIn(known === undefined ? whole : folded(known.by), picture)) continue;
      // A list with few of them may be one of a single kind of pictures; a word of a text may be about something else.
      const isSure = known === undefined ? missing.length * 2 <= pictures.length : known === byFile;
      yield report(
        'credits-agree',
        { found: picture.nachweis ?? '', known: known?.text ?? '' },
        { place: picture.nachweisPlace, severity: isSure ? undefined : 'info' },
      );
    }
  },
};

interface CreditLine {
  readonly text: string;
  /** What is credited, of “Saal: Jan Jaguar”; empty for all. */
  readonly subject: string;
  readonly by: string;
}

/** The list of credits, line by line. */
const creditLines = (material: Material): CreditLine[] =>
  imprintSections(material, title)
    .flatMap(({ content }) => content.flatMap(linesOf))
    .map((text) => {
      const [, subject = '', by = text] = /^([^:]+):\s+(.+)$/.exec(text) ?? [];
      return { text, by, subject: kind.test(subject.trim()) ? '' : subject };
    });

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

const stemOf = ({ picture }: Picture): string => picture.replace(/^.*\/|\.\w+$/g, '');

/** Whether a line of the list is about a picture: by its place, whose portrait it is, or a word in the text given. */
function isAbout(subject: string, { person, printed }: Picture, text: string): boolean {
  if (subject === '') return false;
  if (person !== undefined) {
    const own = folded(person.split(' ').at(-1) ?? '');
    return folded(subject).includes(own) || /portr[äa]i?ts|stimmen/i.test(subject);
  }
  if (printed === bildgroessen.umschlag) return /titel|umschlag|cover/i.test(subject);
  const words = (subject.match(/\p{Lu}\p{L}{3,}/gu) ?? []).map((word) => folded(word).slice(0, 7));
  return words.some((word) => !generic.test(word) && folded(text).includes(word));
}

/** A name in full, and with an initial. */
const forms = (name: string): string[] => {
  const { given, surname, full } = nameOf(name);
  return [folded(full), ...(given[0] ? [folded(`${given[0].slice(0, 1)}${surname}`)] : [])];
};

const generic =
  /^(?:titelbi|umschla|portra|portrae|portrai|foto|fotos|bild|bilder|skizze|grafik|zeichnu|illustr|abbildu|alle|seite|seiten|uebrige|weitere)/;

/** “Foto: Jan Jaguar / Agentur”: whom it names. */
const namesOf = (nachweis: string): string[] =>
  nachweis
    .replace(/^[\p{L} -]+:\s*|©|\(c\)/giu, '')
    .split(/\s*[/,;|]\s*|\s+und\s+/)
    .filter((name) => /\p{L}{3}/u.test(name) && !/privat|eigene/i.test(name));
