import { textRule } from '../text-rule.ts';

/** Without the last full stop. */
export const abbreviations =
  'z.B u.a d.h e.V i.V i.d.R z.T u.U o.g s.o s.u u.ä o.ä z.Zt m.E i.A V.i.S.d.P o.k u.v.m u.s.w i.H.v z.Hd'.split(
    ' ',
  );
const find = new RegExp(
  String.raw`(?<![\p{L}.])(?:${abbreviations.join('|').replaceAll('.', String.raw`\.`)})\.(?!\p{L})`,
  'gu',
);

/**
 * Abbreviations of several words have spaces between their parts (DIN 5008); “o. k.” and “u. s. w.” are “okay” and “usw.”.
 *
 * @good Das gilt z. B. für Vereine, u. a. den Kulturring e. V. in Rotental.
 * @good Version 1.z.B3 und die Datei a.b.c bleiben, wie sie sind.
 * @bad Das gilt ⟦z.B.⟧ für Vereine.
 * @bad Der Kulturring ⟦e.V.⟧ lädt ein.
 * @bad Alles war ⟦o.k.⟧ für uns.
 */
export const abbreviationHasSpaces = textRule('abbreviation-has-spaces', {
  find,
  instead: ([found]) => words[found] ?? found.slice(0, -1).replaceAll('.', '.\u202f').concat('.'),
});

const words: Readonly<Record<string, string>> = { 'o.k.': 'okay', 'u.s.w.': 'usw.' };
