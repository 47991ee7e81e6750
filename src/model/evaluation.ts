import type { InferInput } from 'valibot';
import { nearest, report } from '../problem/index.ts';
import { type Bau, gegeben, oder } from './bau.ts';
import { prosaAt, prosaOder, prosaOfKey } from './prosa.ts';
import type { evaluation as schema } from './schema/evaluation.ts';
import { type Auszaehlung, countOf } from './survey.ts';
import type { Antwort, Evaluation, Frage, Prosa } from './types.ts';
import type { Teil } from './validate.ts';

type Datei = InferInput<typeof schema>;
type Geschrieben = Datei['fragen'][number];

/** The survey; ids that come twice are reported. Made after all bodies, since these say which questions they place. */
export function evaluationOf(bau: Bau, { baum, wert }: Teil<Datei>): Evaluation {
  checkIds(bau, { baum, wert });
  const evaluation = gegeben({
    titel: prosaAt(bau, baum, wert, 'titel'),
    teilnehmende: oder(wert.teilnehmende),
    antworten: oder(wert.antworten),
    zeitraum: prosaOder(bau, baum, wert, 'zeitraum'),
    beispieldaten: wert.beispieldaten ?? false,
    fragen: wert.fragen.map((frage) => frageOf(bau, { baum, wert: frage })),
  });
  return bau.register.link(evaluation, { baum, halter: wert });
}

function checkIds(bau: Bau, { baum, wert }: Teil<Datei>): void {
  const first = new Map<string, Geschrieben>();
  for (const frage of wert.fragen) {
    const known = first.get(frage.id);
    if (known === undefined) first.set(frage.id, frage);
    else {
      const earlier = baum.place(known, 'id');
      const message = { de: 'Hier steht die Frage zum ersten Mal.', en: 'The question is first given here.' };
      const related = earlier && [{ place: earlier, message }];
      bau.problems.push(
        report('question-is-unique', { id: frage.id }, { place: baum.place(frage, 'id'), related }),
      );
    }
  }
}

function frageOf(bau: Bau, { baum, wert }: Teil<Geschrieben>): Frage {
  const result = resultOf(bau, { baum, wert });
  const frage = gegeben({
    id: wert.id,
    art: wert.art,
    einleitung: prosaOder(bau, baum, wert, 'einleitung'),
    frage: prosaAt(bau, baum, wert, 'frage'),
    antworten: result.antworten,
    freitexte: result.freitexte,
    n: oder(wert.n) ?? result.n,
    diagramm: oder(wert.diagramm),
    platziert: bau.platziert.some(({ id }) => id === wert.id),
  });
  return bau.register.link(frage, { baum, halter: wert, namen: { freitexte: 'antworten' } });
}

/** Reports the questions that bodies place but the survey does not have. */
export function checkQuestions(bau: Bau, evaluation: Evaluation | undefined, hasChapter: boolean): void {
  const known = [...new Set(evaluation?.fragen.map(({ id }) => id))];
  for (const { id, place } of bau.platziert) {
    if (!hasChapter) bau.problems.push(report('question-has-a-chapter', { id }, { place }));
    else if (evaluation !== undefined && !known.includes(id))
      bau.problems.push(
        report('question-is-known', { id, known, near: nearest(id, known) }, { place, expected: known }),
      );
  }
}

interface Ergebnis {
  readonly antworten?: readonly Antwort[] | undefined;
  readonly freitexte?: readonly Prosa[] | undefined;
  readonly n?: number | undefined;
}

function resultOf(bau: Bau, { baum, wert }: Teil<Geschrieben>): Ergebnis {
  if (wert.quelle !== null && wert.quelle !== undefined) return countedOf(bau, { baum, wert });
  const { antworten } = wert;
  if (antworten === null || antworten === undefined) return {};
  if (Array.isArray(antworten))
    return {
      freitexte: antworten.map((_, index) => prosaAt(bau, baum, antworten, index)),
      n: antworten.length,
    };
  const counted = baum.namen(antworten).map((name) => {
    const antwort = { antwort: prosaOfKey(bau, baum, antworten, name), anzahl: antworten[name] ?? 0 };
    return bau.register.link(antwort, { baum, halter: antworten, key: name });
  });
  return { antworten: counted, n: wert.art === 'mehrfach' ? undefined : sum(counted) };
}

const sum = (answers: readonly Antwort[]): number => answers.reduce((all, { anzahl }) => all + anzahl, 0);

/** Counted answers are the words of those who answered, not Markdown. */
const plain = (text: string): Prosa => ({ text, inhalt: [{ type: 'text', value: text }] });

/** Counts taken from a survey export; every place is that of the key which names it. */
function countedOf(bau: Bau, { baum, wert }: Teil<Geschrieben>): Ergebnis {
  const { quelle } = wert;
  const table = bau.geladen.tabellen.get(quelle?.datei ?? '');
  if (!quelle || table === undefined) return {};
  const counted: Auszaehlung | undefined = countOf(table, quelle.spalte, wert.art);
  if (counted === undefined) {
    const near = nearest(quelle.spalte, table.kopf);
    const args = { column: quelle.spalte, file: quelle.datei, near };
    bau.problems.push(
      report('column-is-known', args, { place: baum.place(quelle, 'spalte'), expected: table.kopf }),
    );
    bau.kaputt.push(baum.file);
    return {};
  }
  const at = { baum, halter: quelle, key: 'spalte' };
  const prosa = (text: string): Prosa => bau.register.link(plain(text), at);
  if (wert.art === 'freitext') return { freitexte: counted.texts.map(prosa), n: counted.texts.length };
  const antworten = [...counted.counts].map(([text, anzahl]) =>
    bau.register.link({ antwort: prosa(text), anzahl }, at),
  );
  return { antworten, n: counted.n };
}
