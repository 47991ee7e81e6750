import { report } from '../problem/index.ts';
import { type Bau, oder } from './bau.ts';
import type { Art, Ausgabe, Inhalte, Kapitel, Seite } from './types.ts';
import type { Issue } from './umschlag.ts';

/** What the files of the chapters hold; a page is found by its `datei` as written. */
export interface Kapitelinhalte extends Partial<Omit<Inhalte, 'seite'>> {
  readonly seiten: ReadonlyMap<string, Seite>;
}

const titles: Readonly<Record<Exclude<Art, 'seite'>, string>> = {
  programm: 'Tagungsprogramm',
  panels: 'Barcamp-Themen',
  zusammenfassung: 'Kurzzusammenfassung',
  protokolle: 'Panelprotokolle',
  evaluation: 'Ergebnisse der Evaluation',
  stimmen: 'Stimmen',
  kontakte: 'Kontaktliste',
  impressum: 'Impressum',
};

const alle: readonly Ausgabe[] = ['oeffentlich', 'intern', 'druck', 'web'];

type Eintrag = Issue['wert']['kapitel'][number];

/** The chapters in order, those whose file could not be read left out. Chapters given twice are reported. */
export function kapitelOf(bau: Bau, { baum, wert }: Issue, inhalte: Kapitelinhalte): Kapitel[] {
  checkUnique(bau, { baum, wert });
  return wert.kapitel.flatMap((eintrag) => {
    const inhalt = eintrag.art === 'seite' ? inhalte.seiten.get(eintrag.datei ?? '') : inhalte[eintrag.art];
    if (inhalt === undefined) return [];
    const kapitel = {
      art: eintrag.art,
      titel: oder(eintrag.titel) ?? titleOf(eintrag, inhalte),
      inhaltsverzeichnis: eintrag.inhaltsverzeichnis ?? true,
      ausgaben: eintrag.ausgaben ?? alle,
      inhalt,
    };
    return [bau.register.link(kapitel as Kapitel, { baum, halter: eintrag })];
  });
}

const titleOf = ({ art, datei }: Eintrag, { seiten }: Kapitelinhalte): string =>
  art === 'seite' ? (seiten.get(datei ?? '')?.titel.text ?? '') : titles[art];

function checkUnique(bau: Bau, { baum, wert }: Issue): void {
  const first = new Map<string, Eintrag>();
  for (const eintrag of wert.kapitel) {
    const id = eintrag.art === 'seite' ? `seite ${eintrag.datei ?? ''}` : eintrag.art;
    const known = first.get(id);
    if (known === undefined) first.set(id, eintrag);
    else {
      const earlier = baum.place(known, 'art');
      const message = { de: 'Hier steht es zum ersten Mal.', en: 'It is first given here.' };
      const related = earlier && [{ place: earlier, message }];
      bau.problems.push(
        report('chapter-is-unique', { art: id }, { place: baum.place(eintrag, 'art'), related }),
      );
    }
  }
}

/** Index of the chapter that carries page 1; an `art` that is no chapter is reported. */
export function beginnOf(bau: Bau, { baum, wert }: Issue, kapitel: readonly Kapitel[]): number {
  const art = oder(wert.beginn_zaehlung);
  if (art === undefined) return 0;
  const known = [...new Set(wert.kapitel.map((eintrag) => eintrag.art))];
  if (!known.includes(art)) {
    const place = baum.place(wert, 'beginn_zaehlung');
    bau.problems.push(report('first-page-is-a-chapter', { art, known }, { place, expected: known }));
  }
  return Math.max(
    0,
    kapitel.findIndex((each) => each.art === art),
  );
}
