/**
 * What a hand-out's PDF must say, in order: every text of the model, chapter by chapter. Written from the content format
 * and the look, not from the templates.
 */
import { join } from 'node:path';
import type { Blockquote, FootnoteDefinition, Nodes, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString as plainText } from 'mdast-util-to-string';
import { loadIssue } from '../../src/load/index.ts';
import {
  type Druckausgabe,
  type Evaluation,
  type Frage,
  forEdition,
  type Gruppe,
  type Handreichung,
  type Inhalte,
  type Kapitel,
  modelOf,
  type Panel,
  type Person,
  type ProgrammPunkt,
  type Protokoll,
  type Text,
} from '../../src/model/index.ts';

/** A chapter and its texts in reading order. */
export interface Chapter {
  readonly titel: string;
  readonly art: string;
  readonly listed: boolean;
  /** The first is its heading. */
  readonly texts: readonly string[];
}

/** The model of an issue as one edition prints it. */
export async function handreichungIn(
  contentDir: string,
  issue: string,
  edition: Druckausgabe = 'oeffentlich',
): Promise<Handreichung> {
  const geladen = await loadIssue({ contentDir, issue, cwd: join(contentDir, '..') });
  const { handreichung, problems } = modelOf(geladen);
  if (handreichung === undefined) throw new Error(JSON.stringify(problems, null, 2));
  return forEdition(handreichung, edition);
}

export const chaptersOf = (h: Handreichung): Chapter[] =>
  h.kapitel.map((kapitel) => ({
    titel: kapitel.titel,
    art: kapitel.art,
    listed: kapitel.inhaltsverzeichnis,
    texts: textsOf(kapitel, h).filter((text) => text.trim() !== ''),
  }));

function textsOf(kapitel: Kapitel, h: Handreichung): string[] {
  const evaluation = inhaltOf(h, 'evaluation');
  switch (kapitel.art) {
    case 'programm':
      return [kapitel.inhalt.titel.text, ...kapitel.inhalt.punkte.flatMap((punkt) => agendaTexts(punkt, h))];
    case 'panels':
      return [kapitel.inhalt.titel.text, ...rowsOf(kapitel.inhalt.zeitfenster.map(({ panels }) => panels))];
    case 'zusammenfassung': {
      const { titel, wann, wo, wer, wie, ergebnis, kurzfassungen } = kapitel.inhalt;
      const facts = [wann, wo, wer, wie, ergebnis].flatMap((text) => (text ? blocks(text.children) : []));
      const short = kurzfassungen.flatMap((one, index) => [
        `${index + 1}${one.titel.text}`,
        ...one.panels.map(({ nummer }) => String(nummer)),
        ...blocks(one.text.children),
      ]);
      return [titel.text, ...facts, ...short];
    }
    case 'protokolle':
      return [kapitel.titel, ...kapitel.inhalt.flatMap((one) => protocolTexts(one, evaluation))];
    case 'evaluation':
      return [kapitel.inhalt.titel.text, ...restTexts(kapitel.inhalt)];
    case 'stimmen':
      return [
        kapitel.inhalt.titel.text,
        ...kapitel.inhalt.stimmen.flatMap(({ name, rolle, text }) => [name, rolle ?? '', text.text]),
      ];
    case 'kontakte':
      return [kapitel.inhalt.titel.text, ...contactTexts(kapitel.inhalt)];
    case 'impressum':
      return [
        kapitel.inhalt.titel.text,
        ...bodyTexts(kapitel.inhalt.text, undefined),
        ...h.foerderhinweis.map(({ text }) => text),
      ];
    case 'seite':
      return [kapitel.inhalt.titel.text, ...bodyTexts(kapitel.inhalt.text, evaluation)];
  }
}

export function inhaltOf<A extends keyof Inhalte>({ kapitel }: Handreichung, art: A): Inhalte[A] | undefined {
  return kapitel.find((each) => each.art === art)?.inhalt as Inhalte[A] | undefined;
}

function agendaTexts({ um, ab, von, bis, titel, text, personen }: ProgrammPunkt, h: Handreichung): string[] {
  const start = um ?? ab ?? von;
  const panels = (inhaltOf(h, 'panels')?.zeitfenster ?? [])
    .flatMap((fenster) => fenster.panels)
    .filter((panel) => panel.von === start);
  const people = personen.map(({ name, rolle, funktion, ort }) => {
    const about = [name, funktion, ort].filter((part) => part).join(', ');
    return rolle === undefined ? about : `${rolle}: ${about}`;
  });
  const own = start === undefined ? [text?.text ?? '', ...people] : [...people, text?.text ?? ''];
  const time = bis === undefined ? (start ?? '') : `${start}–${bis}`;
  return [
    ab === undefined ? time : `ab ${time}`,
    titel.text,
    ...own,
    ...panels.flatMap(({ nummer, kurz }) => [String(nummer), kurz]),
  ];
}

/** The grid is read row by row: the panels of all slots side by side. */
function rowsOf(slots: readonly (readonly Panel[])[]): string[] {
  const rows = Math.max(...slots.map((panels) => panels.length));
  return Array.from({ length: rows }, (_, row) => slots.flatMap((panels) => panels[row] ?? []))
    .flat()
    .flatMap(({ nummer, thema, raum, moderation, protokoll }) => [
      `${nummer}${thema.text}`,
      raum ?? '',
      names(moderation),
      names(protokoll),
    ]);
}

const names = (personen: readonly Person[]): string => personen.map(({ name }) => name).join(', ');

function protocolTexts(protokoll: Protokoll, evaluation: Evaluation | undefined): string[] {
  const { panels, zeitraum, thema, moderation, anwesende, text } = protokoll;
  const sessions = panels.map(({ nummer, von, bis }) => `Panel ${nummer} · ${von}–${bis} Uhr`);
  const together = `Panel ${panels.map(({ nummer }) => nummer).join(' und ')} · ${zeitraum?.text}`;
  return [
    ...(zeitraum === undefined ? sessions : [together]),
    thema.text,
    names(moderation),
    names(protokoll.protokoll),
    ...anwesende.flatMap(groupTexts),
    ...bodyTexts(text, evaluation, true),
  ];
}

function groupTexts({ gruppe, anzahl, unterAnderem, personen }: Gruppe): string[] {
  const people = personen.map(({ name, funktion, ort }) => {
    const about = [funktion, ort].filter((part) => part).join(', ');
    return about === '' ? name : `${name} (${about})`;
  });
  const count = anzahl === undefined ? '' : String(anzahl);
  return [gruppe ?? '', count, unterAnderem ? 'u. a.' : '', ...people];
}

/** A wide chart stands after the section that calls it, a small one in its place. */
function bodyTexts(text: Text, evaluation: Evaluation | undefined, columns = false): string[] {
  const sections: RootContent[][] = [];
  for (const node of text.children) {
    if (sections.length === 0 || (node.type === 'heading' && node.depth === 2)) sections.push([]);
    sections.at(-1)?.push(node);
  }
  return sections.flatMap((nodes) => {
    const placed = nodes.map((node) => ({ node, frage: questionAt(node, evaluation) }));
    const wide = placed.filter(({ frage }) => frage !== undefined && !(columns && isSmall(frage)));
    const inFlow = placed.filter((one) => !wide.includes(one));
    const chart = (frage: Frage | undefined) => (frage === undefined ? [] : chartTexts(frage));
    return [
      ...inFlow.flatMap(({ node, frage }) => (frage === undefined ? blocks([node]) : chart(frage))),
      ...wide.flatMap(({ frage }) => chart(frage)),
    ];
  });
}

const questionAt = (node: RootContent, evaluation: Evaluation | undefined): Frage | undefined =>
  node.type === 'leafDirective' && node.name === 'evaluation'
    ? evaluation?.fragen.find(({ id }) => id === node.attributes?.frage)
    : undefined;

/** At most five answers of at most 18 letters, drawn as dots. */
const isSmall = ({ antworten = [], diagramm = 'punkte' }: Frage): boolean =>
  diagramm === 'punkte' &&
  antworten.length <= 5 &&
  antworten.every(({ antwort }) => antwort.text.length <= 18);

function chartTexts({ art, einleitung, frage, antworten, n }: Frage): string[] {
  const head = [einleitung?.text ?? '', frage.text];
  const several = art === 'mehrfach' ? ['Mehrfachnennungen möglich'] : [];
  if (antworten === undefined) return [...head, 'Ergebnis liegt noch nicht vor', ...several];
  const share = (count: number) => (n === undefined || n === 0 ? '' : `${Math.round((100 * count) / n)} %`);
  return [
    ...head,
    ...antworten.flatMap(({ antwort, anzahl }) => [antwort.text, String(anzahl), share(anzahl)]),
  ];
}

function restTexts({ fragen, teilnehmende, antworten, zeitraum }: Evaluation): string[] {
  const rest = fragen.filter(({ platziert }) => !platziert);
  const closed = rest.filter(({ art }) => art !== 'freitext');
  const free = rest.filter(({ art }) => art === 'freitext');
  return [
    teilnehmende === undefined ? '' : `${teilnehmende} Teilnehmende`,
    antworten === undefined ? '' : `${antworten} ausgefüllte Fragebögen`,
    zeitraum?.text ?? '',
    ...closed.flatMap(chartTexts),
    ...free.flatMap(({ frage, freitexte }) => [frage.text, ...(freitexte ?? []).map(({ text }) => text)]),
  ];
}

function contactTexts({ kontakte }: Inhalte['kontakte']): string[] {
  const groups = new Map<string, string[]>();
  for (const { kommune = '', name, institution, email, telefon, url } of kontakte) {
    const shownUrl = url?.replace(/^https?:\/\//, '').replace(/\/$/, '');
    const entry = [name, institution ?? '', email ?? '', telefon ?? '', shownUrl ?? ''];
    groups.set(kommune, [...(groups.get(kommune) ?? []), ...entry]);
  }
  const without = groups.get('') ?? [];
  groups.delete('');
  const named = [...groups].flatMap(([kommune, entries]) => [kommune, ...entries]);
  return without.length > 0 ? [...named, 'Weitere Kontakte', ...without] : named;
}

/** Blocks of Markdown, a text each; directives of pictures give their credit. */
function blocks(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'leafDirective') return [node.attributes?.nachweis ?? ''];
    if (node.type === 'list')
      return node.children.flatMap((item, index) => [
        node.ordered ? `${(node.start ?? 1) + index}.` : '',
        ...blocks(item.children),
      ]);
    if (node.type === 'table')
      return node.children.flatMap((row) => row.children.map((cell) => plainText(cell)));
    if (holdsBlocks(node)) return blocks(node.children as RootContent[]);
    return [textIn(node)];
  });
}

/** A line break is a space. */
const textIn = (node: Nodes): string => {
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(textIn).join('') : plainText(node);
};

type Holder = Blockquote | ContainerDirective | FootnoteDefinition;

const holdsBlocks = (node: Nodes): node is Holder =>
  ['blockquote', 'containerDirective', 'footnoteDefinition'].includes(node.type);

/** Everything a hand-out's own content says, without the program's own words. */
export const allTextsOf = (h: Handreichung): string[] => chaptersOf(h).flatMap(({ texts }) => texts);
