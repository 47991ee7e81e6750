import { toString as plainText } from 'mdast-util-to-string';
import type { Kurzfassung, Text, Zusammenfassung } from '../../model/index.ts';
import { farbeOf, type Kontext } from '../context.ts';
import { blocks, title } from '../markdown.ts';
import { sourceAttribute } from '../source-places.ts';
import { discOf } from './discs.ts';
import { headingOf } from './heading.ts';

/** Key facts, outcome and the numbered short summaries. */
export function summaryView(kontext: Kontext, summary: Zusammenfassung) {
  const { wort } = kontext;
  const facts = [
    fact(kontext, wort.wann, summary.wann, 60),
    fact(kontext, wort.wo, summary.wo, 60),
    fact(kontext, wort.wer, summary.wer, 0),
    fact(kontext, wort.wie, summary.wie, 0),
  ];
  return {
    h1: headingOf(kontext, summary.titel),
    eckdaten: facts.filter((one) => one !== undefined),
    ergebnis:
      summary.ergebnis.children.length > 0 && blocks(kontext, summary.ergebnis.children, { ebene: 3 }),
    kurzfassungen: summary.kurzfassungen.map((one, index) => shortView(kontext, one, index)),
  };
}

function fact(kontext: Kontext, label: string, text: Text | undefined, large: number) {
  if (text === undefined || text.children.length === 0) return undefined;
  const gross = plainText(text).length <= large;
  return { label, gross, text: blocks(kontext, text.children, { trennen: !gross }) };
}

/** `kurzfassung-1`: the id an outline entry leads to. */
export const shortId = (index: number): string => `kurzfassung-${index + 1}`;

/** So many letters stand on a line beside a short summary. */
const widest = 22;

function shortView(kontext: Kontext, short: Kurzfassung, index: number) {
  const first = short.panels[0];
  kontext.anker.add(shortId(index));
  return {
    id: shortId(index),
    nummer: index + 1,
    quelle: sourceAttribute(kontext, short),
    titel: title(kontext, short.titel, widest),
    farbe: farbeOf(first && kontext.farben.get(first.nummer)),
    scheiben: short.panels.map((panel) => discOf(kontext, panel)),
    text: blocks(kontext, short.text.children, { ebene: 3 }),
  };
}
