import type { InferInput } from 'valibot';
import { type Bau, gegeben } from './bau.ts';
import { datumUndZeit } from './dates.ts';
import { freigabeOf, unbestimmt } from './freigabe.ts';
import { panelsByNumber } from './panels.ts';
import { zeitOf } from './programm.ts';
import { blockOder, prosaAt, stumm } from './prosa.ts';
import { dateiOf } from './protokolle.ts';
import type * as schema from './schema/blatt.ts';
import type { handreichung } from './schema/handreichung.ts';
import type { Impressum, Kurzfassung, Panels, Seite, Text, Zusammenfassung } from './types.ts';
import type { Teil } from './validate.ts';

type Issue = Teil<InferInput<typeof handreichung>>;

/** The summary; wann and wo come from the issue where it does not say them. */
export function zusammenfassungOf(
  bau: Bau,
  { baum, wert }: Teil<InferInput<typeof schema.zusammenfassung>>,
  ergebnis: Text,
  issue: Issue | undefined,
  kurzfassungen: readonly Kurzfassung[],
): Zusammenfassung {
  const zusammenfassung = gegeben({
    titel: prosaAt(bau, baum, wert, 'titel'),
    wann: blockOder(bau, baum, wert, 'wann') ?? wannOf(bau, issue),
    wo: blockOder(bau, baum, wert, 'wo') ?? woOf(bau, issue),
    wer: blockOder(bau, baum, wert, 'wer'),
    wie: blockOder(bau, baum, wert, 'wie'),
    ergebnis,
    kurzfassungen,
  });
  return bau.register.link(zusammenfassung, { baum, halter: wert });
}

/** Short summaries whose zusammenfassung.md is broken. */
export const nurKurz = (kurzfassungen: readonly Kurzfassung[]): Zusammenfassung => ({
  titel: stumm,
  wann: leer(),
  wo: leer(),
  ergebnis: leer(),
  kurzfassungen,
});

const leer = (): Text => ({ type: 'root', children: [] });

function wannOf(bau: Bau, issue: Issue | undefined): Text {
  if (issue === undefined) return leer();
  const { datum, beginn, ende } = issue.wert;
  const value = datumUndZeit(datum, zeitOf(beginn), zeitOf(ende));
  const root: Text = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
  return bau.register.link(root, { baum: issue.baum, halter: issue.wert, key: 'datum' });
}

function woOf(bau: Bau, issue: Issue | undefined): Text {
  if (issue?.wert.ort === undefined || issue.wert.ort === null) return leer();
  const { baum, wert } = issue;
  const root: Text = {
    type: 'root',
    children: [{ type: 'paragraph', children: [...baum.inline(wert, 'ort')] }],
  };
  return bau.register.tree(root, baum.file);
}

/** One numbered summary. */
export function kurzfassungOf(
  bau: Bau,
  { baum, wert }: Teil<InferInput<typeof schema.kurzfassung>>,
  text: Text,
  panels: Panels | undefined,
): Kurzfassung {
  const kurzfassung = {
    datei: dateiOf(bau, baum.file),
    titel: prosaAt(bau, baum, wert, 'titel'),
    panels: panelsByNumber(bau, { baum, wert: wert.panels }, panels),
    text,
  };
  return bau.register.link(kurzfassung, { baum, halter: wert });
}

/** A page of its own. */
export function seiteOf(bau: Bau, { baum, wert }: Teil<InferInput<typeof schema.seite>>, text: Text): Seite {
  const seite = {
    datei: dateiOf(bau, baum.file),
    titel: prosaAt(bau, baum, wert, 'titel'),
    freigabe: freigabeOf(wert.freigabe) ?? unbestimmt('oeffentlich'),
    text,
  };
  return bau.register.link(seite, { baum, halter: wert });
}

/** The imprint. */
export const impressumOf = (
  bau: Bau,
  { baum, wert }: Teil<InferInput<typeof schema.impressum>>,
  text: Text,
): Impressum => bau.register.link({ titel: prosaAt(bau, baum, wert, 'titel'), text }, { baum, halter: wert });
