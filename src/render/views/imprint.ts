import type { Impressum } from '../../model/index.ts';
import { bodyParts } from '../body.ts';
import type { Kontext } from '../context.ts';
import { describePlan, imprintArt, type Sitzplan } from '../cover-art/index.ts';
import { described } from '../html.ts';
import { inline } from '../markdown.ts';
import { headingOf } from './heading.ts';

/** The imprint; under it how to read the cover, and the funding notice. */
export function imprintView(kontext: Kontext, impressum: Impressum, plan: Sitzplan) {
  const { h, wort } = kontext;
  const eu = h.foerderung?.eu === true;
  return {
    h1: headingOf(kontext, impressum.titel),
    teile: bodyParts(kontext, impressum.text.children, { spalten: true, ebene: 2 }),
    sitzplan: h.umschlag.bild === undefined &&
      plan.art === 'tische' && {
        titel: wort.sitzplan,
        kunst: described(imprintArt(plan, { ground: kontext.grund }), describePlan(plan)),
        erklaerung: wort.sitzplanErklaerung(plan.spalten),
        legende: wort.legende.map((text, index) => ({ zeichen: signs[index], text })),
      },
    nachweise: creditsOf(kontext),
    foerderung: eu || h.foerderhinweis.length > 0,
    eu,
    foerderhinweis: h.foerderhinweis.map((satz) => inline(kontext, satz)),
  };
}

/** Credits of pictures that carry none where they stand: the cover and the portraits. */
function creditsOf({ h, wort }: Kontext): string {
  const { bild, nachweis } = h.umschlag;
  const portraits = h.kapitel.flatMap((kapitel) =>
    kapitel.art === 'stimmen'
      ? kapitel.inhalt.stimmen.flatMap((one) =>
          one.bild && one.nachweis ? [`${one.name}: ${one.nachweis}`] : [],
        )
      : [],
  );
  const all = [...(bild && nachweis ? [`${wort.titelbild}: ${nachweis}`] : []), ...portraits];
  return all.length === 0 ? '' : `${wort.bildnachweise}: ${all.join('; ')}`;
}

const sign = (inner: string): string => `<svg viewBox="0 0 46 46" aria-hidden="true">${inner}</svg>`;

// Table, named seat, moderation or minutes, unnamed seat, way.
const signs = [
  sign('<circle cx="23" cy="23" r="23"/>'),
  sign('<circle cx="23" cy="23" r="12"/>'),
  sign('<circle cx="23" cy="23" r="10" fill="none" stroke="#17182b" stroke-width="5.5"/>'),
  sign('<circle cx="23" cy="23" r="11" fill="none" stroke="#17182b" stroke-width="2.4"/>'),
  sign(
    '<path d="M2 38C20 36 20 10 44 8" fill="none" stroke="#17182b" stroke-width="9" stroke-linecap="round"/>',
  ),
];
