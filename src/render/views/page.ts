import type { Evaluation, Seite } from '../../model/index.ts';
import { bodyParts } from '../body.ts';
import type { Kontext } from '../context.ts';
import { headingOf } from './heading.ts';

/** Any further page: a title and a Markdown body in one column. */
export function pageView(kontext: Kontext, seite: Seite, evaluation: Evaluation | undefined) {
  return {
    h1: headingOf(kontext, seite.titel),
    teile: bodyParts(kontext, seite.text.children, {
      spalten: false,
      ebene: 2,
      fragen: evaluation?.fragen ?? [],
    }),
  };
}
