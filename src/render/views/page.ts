import type { Seite } from '../../model/index.ts';
import { bodyParts } from '../body.ts';
import type { Kontext } from '../context.ts';
import { headingOf } from './heading.ts';

/** Any further page: a title and a Markdown body in one column. */
export function pageView(kontext: Kontext, seite: Seite) {
  return {
    h1: headingOf(kontext, seite.titel),
    teile: bodyParts(kontext, seite.text.children, {
      spalten: false,
      ebene: 2,
    }),
  };
}
