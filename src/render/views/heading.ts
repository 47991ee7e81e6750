import type { Prosa } from '../../model/index.ts';
import type { Kontext } from '../context.ts';
import type { Html } from '../html.ts';
import { inline } from '../markdown.ts';

/** A chapter's title on the page; over 18 letters it is set smaller. */
export interface Titel {
  readonly titel: Html;
  readonly lang: boolean;
}

export const headingOf = (kontext: Kontext, titel: Prosa): Titel => ({
  titel: inline(kontext, titel),
  lang: titel.text.length > 18,
});
