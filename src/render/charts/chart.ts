import type { Antwort, Evaluation, Frage } from '../../model/index.ts';
import { type ChartColour, orderedChartColours, plainChartColour } from '../colours.ts';
import type { Kontext } from '../context.ts';
import { described, type Html } from '../html.ts';
import { inline, running } from '../markdown.ts';
import { sourceAttribute } from '../source-places.ts';
import { bar, dot, dots, ring, stack } from './drawing.ts';

/** Whether a chart may stand in a column of 82 mm, its labels above the dots: at most five answers of 18 letters. */
export function fitsColumn(frage: Frage): boolean {
  const { antworten = [] } = frage;
  const short = antworten.length <= 5 && antworten.every((one) => one.antwort.text.length <= 18);
  return short && frage.art !== 'freitext' && (frage.diagramm ?? 'punkte') === 'punkte';
}

/**
 * One closed question: chart and data table are one table, so that what is seen is also what is read. Dots, bars and
 * rings are drawings beside the numbers; a ring or a stack also has a text alternative written from the numbers.
 */
export function chartView(kontext: Kontext, frage: Frage, inColumn: boolean) {
  const { wort } = kontext;
  const evaluation = evaluationOf(kontext);
  const id = `frage-${frage.id}`;
  kontext.diagramme.push(id);
  kontext.anker.add(id);
  const base = {
    id,
    quelle: sourceAttribute(kontext, frage),
    kopf: wort.evaluation,
    beispiel:
      evaluation?.beispieldaten === true &&
      (frage.antworten ?? frage.freitexte) !== undefined &&
      wort.beispieldaten,
    einleitung: frage.einleitung && inline(kontext, frage.einleitung),
    frage: inline(kontext, frage.frage),
    woerter: wort,
  };
  const { antworten, freitexte } = frage;
  if (freitexte !== undefined)
    return { ...base, ...closed, freitexte: freitexte.map((text) => running(kontext, text)) };
  if (antworten === undefined)
    return {
      ...base,
      ...closed,
      offen: frage.art === 'freitext' ? wort.freitextOffen : wort.offen,
      notiz: frage.art === 'mehrfach' ? wort.mehrfach : '',
    };
  return { ...base, ...closed, ...filled(kontext, frage, antworten, inColumn) };
}

/** What an empty chart lacks. */
const closed = {
  offen: '' as string,
  freitexte: [] as readonly Html[],
  klein: false,
  ring: '',
  stapel: '',
  bildtext: '',
  masstab: '',
  antwortbreite: 0,
  anteile: false,
  zeilen: [] as readonly object[],
  notiz: '',
};

function filled(kontext: Kontext, frage: Frage, antworten: readonly Antwort[], inColumn: boolean) {
  const { wort } = kontext;
  const perLine = inColumn ? 9 : 20;
  const kind = kindOf(frage, antworten, 2 * perLine);
  const counts = antworten.map((antwort) => antwort.anzahl);
  const colours = coloursOf(frage, antworten.length);
  const total = frage.n ?? counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(1, ...counts);
  const drawn = kind === 'punkte' || kind === 'balken';
  return {
    klein: inColumn,
    antwortbreite: inColumn ? 0 : answerWidth(Math.min(most, perLine)),
    ring: kind === 'kreis' ? ring(counts, colours, wort.antworten(total)) : '',
    stapel:
      kind === 'gestapelt' ? described(stack(counts, colours), altText(kontext, kind, antworten, total)) : '',
    bildtext: kind === 'kreis' || kind === 'gestapelt' ? altText(kontext, kind, antworten, total) : '',
    masstab: kind === 'punkte' ? wort.punktmass : kind === 'balken' ? wort.balkenmass : '',
    anteile: frage.n !== undefined && total > 0,
    zeilen: antworten.map((antwort, index) => {
      const colour = colours[index] ?? plainChartColour;
      return {
        antwort: inline(kontext, antwort.antwort),
        schluessel: drawn ? '' : dot(colour),
        zeichnung:
          kind === 'punkte'
            ? dots(antwort.anzahl, colour, perLine)
            : kind === 'balken'
              ? bar((inColumn ? 42 : 88) * (antwort.anzahl / most), colour)
              : '',
        unten: inColumn,
        anzahl: antwort.anzahl,
        anteil: share(antwort.anzahl, total),
      };
    }),
    notiz: noteOf(kontext, frage, total),
  };
}

function evaluationOf(kontext: Kontext): Evaluation | undefined {
  return kontext.h.kapitel.flatMap((kapitel) => (kapitel.art === 'evaluation' ? [kapitel.inhalt] : []))[0];
}

/** What the dots leave of 160 mm to the answers, between 40 and 62 mm. */
const answerWidth = (dotsInLine: number): number =>
  Math.round(Math.max(40, Math.min(62, 160 - 16 - 24 - dotsInLine * 4.5)));

/** The asked-for kind, else dots, and bars where a row would need more than two lines of them. */
function kindOf(frage: Frage, antworten: readonly Antwort[], mostDots: number) {
  const many = antworten.some((antwort) => antwort.anzahl > mostDots);
  const kind = frage.diagramm ?? 'punkte';
  return kind === 'punkte' && many ? 'balken' : kind;
}

function coloursOf(frage: Frage, steps: number): readonly ChartColour[] {
  const ordered = frage.art === 'skala' || frage.diagramm === 'kreis' || frage.diagramm === 'gestapelt';
  return ordered ? orderedChartColours(steps) : Array.from({ length: steps }, () => plainChartColour);
}

const share = (count: number, total: number): string =>
  total === 0 ? '' : `${Math.round((100 * count) / total)}\u00a0%`;

function noteOf({ wort }: Kontext, frage: Frage, total: number): string {
  const rounded = frage.n === undefined ? [] : [wort.gerundet];
  return frage.art === 'mehrfach'
    ? [...(frage.n === undefined ? [] : [wort.personen(frage.n)]), wort.mehrfach, ...rounded].join(', ')
    : [wort.antworten(total), ...rounded].join(', ');
}

function altText({ wort }: Kontext, kind: string, antworten: readonly Antwort[], total: number): string {
  const parts = antworten.map((one) => `${one.antwort.text} ${one.anzahl} (${share(one.anzahl, total)})`);
  return `${kind === 'kreis' ? wort.ringdiagramm(total) : wort.balkendiagramm(total)}: ${parts.join(', ')}`;
}
