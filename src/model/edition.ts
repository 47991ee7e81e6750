import { isDirective } from './directives.ts';
import { originOf, withCopies } from './register.ts';
import type { Freigabe, Gruppe, Handreichung, Kapitel, Protokoll, Text } from './types.ts';

/** The editions that are printed; the web edition shows the public one. */
export type Druckausgabe = 'oeffentlich' | 'intern' | 'druck';

/**
 * The hand-out as one edition shows it: chapters by `ausgaben`, people and texts by their consent (`nein` nowhere,
 * `intern` only in the internal edition). Attendees withheld keep their number. Places stay those of the original.
 */
export function forEdition(handreichung: Handreichung, ausgabe: Druckausgabe): Handreichung {
  const originals = new WeakMap<object, object>();
  const copy = <T extends object>(of: T, changes: Partial<T>): T => {
    const changed = { ...of, ...changes };
    originals.set(changed, of);
    return changed;
  };
  const shows = ({ stufe }: Freigabe): boolean =>
    stufe === 'oeffentlich' || (stufe === 'intern' && ausgabe === 'intern');
  const sicht: Sicht = { shows, copy };
  const shown = handreichung.kapitel.filter((each) => each.ausgaben.includes(ausgabe));
  const filtered = shown.flatMap((each) => chapterFor(each, sicht));
  const kapitel = filtered.map((each) => settleQuestions(each, filtered, sicht));
  const stellen = withCopies(handreichung.stellen, originals);
  return copy(handreichung, { kapitel, stellen, beginnZaehlung: beginnIn(handreichung, kapitel, originals) });
}

interface Sicht {
  shows(freigabe: Freigabe): boolean;
  /** A changed copy whose places are those of the original. */
  copy<T extends object>(of: T, changes: Partial<T>): T;
}

function chapterFor(kapitel: Kapitel, sicht: Sicht): Kapitel[] {
  const { shows, copy } = sicht;
  const withInhalt = (inhalt: Kapitel['inhalt']): Kapitel[] => [
    copy(kapitel, { inhalt } as Partial<Kapitel>),
  ];
  switch (kapitel.art) {
    case 'seite':
      return shows(kapitel.inhalt.freigabe) ? [kapitel] : [];
    case 'stimmen': {
      const stimmen = kapitel.inhalt.stimmen.filter(({ freigabe }) => shows(freigabe));
      return stimmen.length === 0 ? [] : withInhalt(copy(kapitel.inhalt, { stimmen }));
    }
    case 'kontakte': {
      const kontakte = kapitel.inhalt.kontakte.filter(({ freigabe }) => shows(freigabe));
      return kontakte.length === 0 ? [] : withInhalt(copy(kapitel.inhalt, { kontakte }));
    }
    case 'protokolle': {
      const protokolle = kapitel.inhalt.filter(({ freigabe }) => shows(freigabe));
      return protokolle.length === 0 ? [] : withInhalt(protokolle.map((each) => protocolFor(each, sicht)));
    }
    default:
      return [kapitel];
  }
}

function protocolFor(protokoll: Protokoll, sicht: Sicht): Protokoll {
  if (protokoll.anwesende.every(({ freigabe }) => sicht.shows(freigabe))) return protokoll;
  const anwesende = protokoll.anwesende.map((gruppe) =>
    sicht.shows(gruppe.freigabe) ? gruppe : withheld(gruppe, sicht),
  );
  return sicht.copy(protokoll, { anwesende });
}

/** The number says how many there were; it is counted where all were named. */
function withheld(gruppe: Gruppe, { copy }: Sicht): Gruppe {
  const counted = gruppe.anzahl ?? (gruppe.unterAnderem ? undefined : gruppe.personen.length);
  return copy(gruppe, {
    ...(counted !== undefined && { anzahl: counted }),
    unterAnderem: false,
    personen: [],
  });
}

/** A question whose place is not in this edition moves to the evaluation; without that chapter no place keeps one. */
function settleQuestions(kapitel: Kapitel, all: readonly Kapitel[], { copy }: Sicht): Kapitel {
  if (!all.some(({ art }) => art === 'evaluation')) return withoutQuestions(kapitel, copy);
  if (kapitel.art !== 'evaluation') return kapitel;
  const placed = new Set(all.flatMap(textsOf).flatMap(questionsIn));
  const fragen = kapitel.inhalt.fragen.map((frage) =>
    frage.platziert && !placed.has(frage.id) ? copy(frage, { platziert: false }) : frage,
  );
  return copy(kapitel, { inhalt: copy(kapitel.inhalt, { fragen }) });
}

/** The bodies of a chapter. */
function textsOf(kapitel: Kapitel): Text[] {
  switch (kapitel.art) {
    case 'zusammenfassung': {
      const { wann, wo, wer, wie, ergebnis, kurzfassungen } = kapitel.inhalt;
      const facts = [wann, wo, wer, wie, ergebnis].filter((text) => text !== undefined);
      return [...facts, ...kurzfassungen.map(({ text }) => text)];
    }
    case 'protokolle':
      return kapitel.inhalt.map(({ text }) => text);
    case 'impressum':
    case 'seite':
      return [kapitel.inhalt.text];
    default:
      return [];
  }
}

type Knoten = Text | Text['children'][number];

function questionsIn(node: Knoten): string[] {
  if (isDirective(node)) {
    const frage = node.name === 'evaluation' ? node.attributes?.frage : undefined;
    if (frage) return [frage];
  }
  return 'children' in node ? node.children.flatMap(questionsIn) : [];
}

function withoutQuestions(kapitel: Kapitel, copy: Sicht['copy']): Kapitel {
  const bare = <T extends { readonly text: Text }>(each: T): T =>
    questionsIn(each.text).length === 0 ? each : copy(each, { text: strip(each.text, copy) } as Partial<T>);
  switch (kapitel.art) {
    case 'zusammenfassung': {
      const ergebnis = strip(kapitel.inhalt.ergebnis, copy);
      const kurzfassungen = kapitel.inhalt.kurzfassungen.map(bare);
      return copy(kapitel, { inhalt: copy(kapitel.inhalt, { ergebnis, kurzfassungen }) });
    }
    case 'protokolle':
      return copy(kapitel, { inhalt: kapitel.inhalt.map(bare) });
    case 'impressum':
      return copy(kapitel, { inhalt: bare(kapitel.inhalt) });
    case 'seite':
      return copy(kapitel, { inhalt: bare(kapitel.inhalt) });
    default:
      return kapitel;
  }
}

/** A tree without the directives that place questions. */
function strip<T extends Knoten>(node: T, copy: Sicht['copy']): T {
  if (!('children' in node) || questionsIn(node).length === 0) return node;
  const kept = (node.children as Knoten[]).filter(
    (child) => !(isDirective(child) && child.name === 'evaluation'),
  );
  return copy(node, { children: kept.map((child) => strip(child, copy)) } as unknown as Partial<T>);
}

/** The chapter that carries page 1; if it is not in this edition, the first one after it. */
function beginnIn(
  { kapitel: all, beginnZaehlung }: Handreichung,
  kapitel: readonly Kapitel[],
  originals: WeakMap<object, object>,
): number {
  const after = new Set<object>(all.slice(beginnZaehlung));
  return Math.max(
    0,
    kapitel.findIndex((each) => after.has(originOf(each, originals))),
  );
}
