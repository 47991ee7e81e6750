import type { Place } from '../problem/index.ts';
import { latin } from './latin.ts';
import type { Material } from './material/material.ts';

/** A telephone number as it is written somewhere. */
export interface Phone {
  readonly text: string;
  readonly place: Place | undefined;
}

const told = latin(
  String.raw`(?<!\p{L})(?:Tel(?:efon)?|Fon|Mobil|Handy|(?:Tele)?[Ff]ax)(?:\.|:|nummer:?)?\s+(\(?[+\d][\d\s/()–.-]*\d[A-Za-z]?\d*)(?![\p{L}\d@])`,
  'g',
);

/** The numbers of the contacts, and in running text what stands behind “Telefon”. */
export function phonesOf({ chapter, passages, of, place }: Material): Phone[] {
  const listed = (chapter('kontakte')?.kontakte ?? []).flatMap((kontakt) =>
    kontakt.telefon === undefined ? [] : [{ text: kontakt.telefon, place: of(kontakt, 'telefon') }],
  );
  const written = passages.flatMap(({ raw, file, start }) =>
    [...raw.matchAll(told)]
      .filter(([, text = '']) => text.replace(/\D/g, '').length > 3)
      .map(({ 0: whole, 1: text = '', index }) => {
        const end = start + index + whole.length;
        return { text, place: place(file, end - text.length, end) };
      }),
  );
  return [...listed, ...written];
}
