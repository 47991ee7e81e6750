import type { Kapitel, Protokoll } from '../model/index.ts';
import { type Inks, inksOn } from './colours.ts';
import type { Kontext } from './context.ts';
import { idOf } from './views/discs.ts';

/** A named page: what stands at its foot, its ground and its thumb tab. The template writes the CSS. */
export interface Seitenart {
  readonly name: string;
  readonly fussReihe: string;
  readonly fussTitel: string;
  readonly gezaehlt: boolean;
  readonly grund: string | undefined;
  /** Colours of the foot: on a ground those that can be read there. */
  readonly fuss: Inks;
  readonly reiter: Reiter | undefined;
}

export interface Reiter {
  readonly zahl: number;
  /** Distance from the top of the type area in mm. */
  readonly oben: number;
  readonly farbe: string;
  readonly auf: string;
}

/** One named page a chapter and a protocol, because CSS cannot carry a title into the page foot by itself. */
export function pageStyles(kontext: Kontext, ids: ReadonlyMap<Kapitel, string>): Seitenart[] {
  const { h, wort } = kontext;
  const fussReihe = plain(`${h.reihe} ${wort.nummer} ${h.nummer}`);
  kontext.measures.push({ name: '--fuss-reihe', text: fussReihe, font: '800 9.5pt "Sofia"' });
  return h.kapitel.flatMap((kapitel, index) => {
    const base = {
      fussReihe,
      gezaehlt: index >= h.beginnZaehlung,
      grund: undefined,
      fuss: onWhite,
      reiter: undefined,
    };
    const own: Seitenart = {
      ...base,
      name: ids.get(kapitel) ?? '',
      fussTitel: foot(kontext, ids.get(kapitel) ?? '', kapitel.titel),
      ...(kapitel.art === 'stimmen' && { grund: kontext.grund, fuss: kontext.aufGrund }),
    };
    if (kapitel.art !== 'protokolle') return [own];
    return kapitel.inhalt.map((protokoll, place) => ({
      ...base,
      name: idOf(protokoll.panels),
      fussTitel: foot(kontext, idOf(protokoll.panels), protocolTitle(kontext, protokoll)),
      reiter: tab(kontext, protokoll, place),
    }));
  });
}

const onWhite = inksOn('#FFFFFF');

function foot(kontext: Kontext, name: string, title: string): string {
  const text = plain(title);
  kontext.measures.push({ name: `--fuss-${name}`, text, font: '500 9.5pt "Sofia"' });
  return text;
}

function protocolTitle({ wort }: Kontext, { panels, kurz }: Protokoll): string {
  const numbers = panels.map((panel) => panel.nummer);
  const last = numbers.pop();
  const list = numbers.length === 0 ? last : `${numbers.join(', ')} ${wort.und} ${last}`;
  return `${wort.panel} ${list}: ${kurz}`;
}

function tab(kontext: Kontext, { panels }: Protokoll, place: number): Reiter | undefined {
  const first = panels[0];
  const colour = first && kontext.farben.get(first.nummer);
  if (first === undefined || colour === undefined) return undefined;
  const step = Math.min(26.25, 225 / Math.max(1, kontext.panels.length - 1));
  return {
    zahl: first.nummer,
    oben: Math.round(place * step * 100) / 100,
    farbe: colour.border ?? colour.fill,
    auf: colour.border === undefined ? colour.onFill : '#FFFFFF',
  };
}

/** For a CSS string: no quotes that would end it, no narrow spaces the faces lack. */
const plain = (text: string): string =>
  text.replaceAll('\u202f', '\u00a0').replace(/["\\\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
