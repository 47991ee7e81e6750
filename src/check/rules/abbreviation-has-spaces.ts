import { textRule } from '../text-rule.ts';

/** Without the last full stop. */
export const abbreviations =
  'z.B u.a d.h e.V i.V i.d.R z.T u.U o.g s.o s.u u.ä o.ä z.Zt m.E i.A V.i.S.d.P o.k u.v.m u.s.w i.H.v z.Hd'.split(
    ' ',
  );
/** Forms that lack a full stop or a space, or have another sign: “zB”, “z.B”, “d. h”, “dh.”, “ViSdP”, “E. V.”. */
const torn: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}.\d])(?:zB\.?|zb\.|z\.\s?b\.|z\.\s?B|z,\s?B\.)(?![.\p{L}])/u, 'z. B.'],
  [/(?<![\p{L}.\d])(?:zum|z\.?)\s?Bsp\.(?!\p{L})/u, 'z. B.'],
  [/(?<![\p{L}.\d])u\.\s?s\.\s?w\.?(?!\p{L})/u, 'usw.'],
  [/(?<![\p{L}.\d])(?:dh\.|d\.\s?h)(?![.\p{L}])/u, 'd. h.'],
  [/(?<![\p{L}.\d])(?:ua\.|u\.\s?a)(?![.\p{L}])|(?<![\p{L}.\d])u\.A\.(?!\p{L})/u, 'u. a.'],
  [/(?<![\p{L}.\d])(?:idR\.?|i\.\s?d\.\s?R(?!\.)|i\.\s?D\.\s?R\.|idr\.)(?!\p{L})/u, 'i. d. R.'],
  [
    /(?<![\p{L}.\d])(?:uU\.?|zT\.?|oÄ\.?|uÄ\.?|iVm\.?|iSd\.?|iSv\.?|iHv\.?|uvm\.|zZt\.?|mE\.)(?![.\p{L}])/u,
    '',
  ],
  [/(?<![\p{L}.\d])ViSdP\.?(?!\p{L})/u, 'V. i. S. d. P.'],
  [/(?<=\p{L} )(?:E\.\s?V\.|e\.\s?V)(?![.\p{L}])|(?<=\p{L} )eV\.?(?!\p{L})/u, 'e. V.'],
  [/(?<=\p{L} )g\sGmbH(?!\p{L})/u, 'gGmbH'],
  [/(?<![\p{L}.\d])ca(?=\s\d)/u, 'ca.'],
];
const forms = [
  String.raw`(?<![\p{L}.])(?:${abbreviations.join('|').replaceAll('.', String.raw`\.`)})\.(?!\p{L})`,
  ...torn.map(([{ source }]) => source),
].join('|');
// What all have in common is looked at first, and by itself: else each is tried at each letter.
const find = new RegExp(String.raw`(?<!\p{L})(?:${forms})`, 'gu');

/**
 * Abbreviations of several words have spaces between their parts (DIN 5008); “o. k.” and “u. s. w.” are “okay” and “usw.”.
 *
 * @good Das gilt z. B. für Vereine, u. a. den Kulturring e. V. in Rotental.
 * @good Version 1.z.B3 und die Datei a.b.c bleiben, wie sie sind.
 * @bad Das gilt ⟦z.B.⟧ für Vereine.
 * @bad Der Kulturring ⟦e.V.⟧ lädt ein.
 * @bad Alles war ⟦o.k.⟧ für uns.
 * @bad Das gilt ⟦zB⟧ für Vereine, ⟦u.A.⟧ für Chöre.
 * @bad Das geht ⟦idR⟧ gut.
 * @bad Das gilt ⟦z.b.⟧ für Vereine.
 * @bad Das geht ⟦zT⟧ gut, nach § 3 ⟦iVm⟧ § 4.
 * @bad Das gilt ⟦zum Bsp.⟧ für Vereine.
 * @bad Das gilt ⟦z.Bsp.⟧ für Vereine.
 * @bad Äpfel, Birnen ⟦u. s. w.⟧ waren da.
 * @bad Die Pflege Rotental ⟦g GmbH⟧ lädt ein.
 * @bad Das sind ⟦ca⟧ 20 Vereine.
 */
export const abbreviationHasSpaces = textRule('abbreviation-has-spaces', {
  find,
  instead: ({ 0: found, index, input }) => {
    const spaced = found.slice(0, -1).replaceAll('.', '.\u202f').concat('.');
    const mended = torn.find(([pattern]) => startsAt(pattern, input, index))?.[1];
    // “zT”, “iVm.”: a full stop and a space behind each letter.
    if (mended === '')
      return [...found.replace('.', '').replace('Zt', 'Z')]
        .join('.\u202f')
        .concat(found.startsWith('zZ') ? 't.' : '.');
    return mended?.replaceAll(' ', '\u202f') ?? words[found] ?? spaced;
  },
});

const startsAt = ({ source }: RegExp, text: string, at: number): boolean => {
  const sticky = new RegExp(source, 'uy');
  sticky.lastIndex = at;
  return sticky.test(text);
};

const words: Readonly<Record<string, string>> = { 'o.k.': 'okay', 'u.s.w.': 'usw.' };
