import type { Evaluation, Frage } from '../../model/index.ts';
import { chartView } from '../charts/index.ts';
import type { Kontext } from '../context.ts';
import { inline, running } from '../markdown.ts';
import { sourceAttribute } from '../source-places.ts';
import { headingOf } from './heading.ts';

/** The evaluation chapter: the questions no body places, charts first, then the free answers. */
export function evaluationView(kontext: Kontext, evaluation: Evaluation) {
  const rest = evaluation.fragen.filter((frage) => !frage.platziert);
  return {
    h1: headingOf(kontext, evaluation.titel),
    angaben: factsOf(kontext, evaluation),
    diagramme: rest
      .filter((frage) => frage.art !== 'freitext')
      .map((frage) => chartView(kontext, frage, false)),
    freitexte: rest.filter((frage) => frage.art === 'freitext').map((frage) => freeView(kontext, frage)),
  };
}

/** "31 Teilnehmende, 26 Antworten, 25.–30. September 2024": as much of it as is known. */
function factsOf(kontext: Kontext, { teilnehmende, antworten, zeitraum }: Evaluation): string {
  const { wort } = kontext;
  const facts = [
    teilnehmende === undefined ? '' : wort.teilnehmende(teilnehmende),
    antworten === undefined ? '' : wort.ruecklauf(antworten),
    zeitraum?.text ?? '',
  ];
  return facts.filter((fact) => fact !== '').join(', ');
}

function freeView(kontext: Kontext, frage: Frage) {
  const answers = frage.freitexte?.map((text) => running(kontext, text)) ?? [];
  return {
    id: `frage-${frage.id}`,
    quelle: sourceAttribute(kontext, frage),
    frage: inline(kontext, frage.frage),
    unterzeile: frage.einleitung
      ? inline(kontext, frage.einleitung)
      : answers.length === 0 && kontext.wort.freitextOffen,
    antworten: answers,
  };
}
