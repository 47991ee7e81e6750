import type { Prosa } from '../../model/index.ts';
import type { Kontext } from '../context.ts';
import type { Html } from '../html.ts';
import { title } from '../markdown.ts';

/** A chapter's title on the page; over 18 letters it is set smaller. */
export interface Titel {
  readonly titel: Html;
  /** Names of CSS classes, parted by spaces. */
  readonly klassen: string;
}

/** So many letters stand on a line of 170 mm in the smaller size. */
const widest = 28;

export const headingOf = (kontext: Kontext, titel: Prosa): Titel => ({
  titel: title(kontext, titel, widest),
  klassen: [
    ...(titel.text.length > 18 ? ['lang'] : []),
    ...(marked.test(titel.text.normalize('NFD')) ? ['punkte'] : []),
  ].join(' '),
});

/** “Überblick”, “Änderungen”: what stands above a capital is higher than the line, and was cut off at the top of the page. */
const marked = /\p{Lu}\p{M}/u;
