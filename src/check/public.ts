import type { Material } from './material/material.ts';
import type { Passage } from './material/passages.ts';

/**
 * Tells what is printed in public and is not its speaker’s own: all but statements, and pages and protocols for the
 * internal edition.
 */
export function publicIn({
  chapter,
  handreichung,
  of,
}: Material): (passage: Pick<Passage, 'file'>) => boolean {
  const stimmen = chapter('stimmen')?.titel;
  const own = stimmen && of(stimmen)?.file;
  const pages = handreichung.kapitel.flatMap((kapitel) => (kapitel.art === 'seite' ? [kapitel.inhalt] : []));
  const closed = [...(chapter('protokolle') ?? []), ...pages]
    .filter(({ freigabe }) => freigabe.stufe !== 'oeffentlich')
    .map(({ text }) => of(text)?.file);
  return ({ file }) => file !== own && !closed.includes(file);
}
