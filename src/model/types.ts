/**
 * The Handreichung as the program knows it: the nouns of the content format (docs/glossary.md), typed and readonly,
 * references resolved, defaults filled in. Where a value stands in its file: `stellen` (places.ts).
 */
import type { PhrasingContent, Root } from 'mdast';
import type { Problem, Severity } from '../problem/index.ts';
import type { Stellen } from './places.ts';

/** `2024-09-24` */
export type Datum = string;
/** `2024-10`, or a Datum */
export type Monat = string;
/** `09:30` */
export type Zeit = string;

/** One run of prose: inline Markdown, parsed. `text` is what is read aloud, without markup. */
export interface Prosa {
  readonly text: string;
  readonly inhalt: readonly PhrasingContent[];
}

/** Block Markdown, parsed; places count in the file it comes from. */
export type Text = Root;

export type Stufe = 'oeffentlich' | 'intern' | 'nein';

/** Consent to be published. `gegeben` is false where nothing was stated (counts as intern for people). */
export interface Freigabe {
  readonly stufe: Stufe;
  readonly gegeben: boolean;
  readonly am?: Datum;
  readonly form?: string;
}

export type Ausgabe = 'oeffentlich' | 'intern' | 'druck' | 'web';

/** A person as named somewhere. `name` is empty where the text held only "(Ort)". */
export interface Person {
  readonly name: string;
  readonly rolle?: string;
  readonly funktion?: string;
  readonly ort?: string;
}

export interface Bild {
  /** Path below the issue folder, with `/`. */
  readonly bild: string;
  readonly alt: string;
  readonly nachweis?: string;
  readonly url?: string;
}

export interface Herausgeber {
  readonly name: string;
  readonly stelle?: string;
  readonly url: string;
  readonly email?: string;
  readonly anschrift?: string;
}

export interface Foerderung {
  readonly eu: boolean;
  readonly programm?: string;
  readonly logos: readonly Bild[];
}

export interface Umschlag {
  readonly bild?: string;
  readonly alt?: string;
  readonly nachweis?: string;
  readonly logos: readonly Bild[];
}

export interface ProgrammPunkt {
  readonly um?: Zeit;
  readonly ab?: Zeit;
  readonly von?: Zeit;
  readonly bis?: Zeit;
  readonly titel: Prosa;
  readonly text?: Prosa;
  readonly personen: readonly Person[];
}

export interface Programm {
  readonly titel: Prosa;
  readonly punkte: readonly ProgrammPunkt[];
}

export interface Panel {
  readonly nummer: number;
  readonly thema: Prosa;
  /** Short title: `kurz`, else `thema` up to its first bracket. */
  readonly kurz: string;
  readonly moderation: readonly Person[];
  readonly protokoll: readonly Person[];
  readonly raum?: string;
  readonly von: Zeit;
  readonly bis: Zeit;
}

export interface Zeitfenster {
  readonly von: Zeit;
  readonly bis: Zeit;
  readonly panels: readonly Panel[];
}

export interface Panels {
  readonly titel: Prosa;
  readonly zeitfenster: readonly Zeitfenster[];
}

export interface Kurzfassung {
  readonly datei: string;
  readonly titel: Prosa;
  readonly panels: readonly Panel[];
  readonly text: Text;
}

export interface Zusammenfassung {
  readonly titel: Prosa;
  readonly wann: Text;
  readonly wo: Text;
  readonly wer?: Text;
  readonly wie?: Text;
  /** The body: the outcome ("Ergebnis"). */
  readonly ergebnis: Text;
  readonly kurzfassungen: readonly Kurzfassung[];
}

export interface Gruppe {
  readonly gruppe?: string;
  readonly anzahl?: number;
  readonly unterAnderem: boolean;
  readonly personen: readonly Person[];
  /** The panel these people sat in, where groups and panels correspond; undefined: all panels of the protocol. */
  readonly panel?: Panel;
  readonly freigabe: Freigabe;
}

export interface Protokoll {
  readonly datei: string;
  readonly panels: readonly Panel[];
  readonly thema: Prosa;
  readonly kurz: string;
  /** As written, where it was written; else the slots of the panels are printed. */
  readonly zeitraum?: Prosa;
  readonly moderation: readonly Person[];
  readonly protokoll: readonly Person[];
  readonly anwesende: readonly Gruppe[];
  readonly freigabe: Freigabe;
  readonly text: Text;
}

export interface Antwort {
  readonly antwort: Prosa;
  readonly anzahl: number;
}

export type FrageArt = 'einfach' | 'mehrfach' | 'skala' | 'freitext';
export type Diagramm = 'punkte' | 'balken' | 'gestapelt' | 'kreis';

export interface Frage {
  readonly id: string;
  readonly art: FrageArt;
  readonly einleitung?: Prosa;
  readonly frage: Prosa;
  /** Closed questions; undefined: the result is missing. */
  readonly antworten?: readonly Antwort[];
  /** Free-text questions; undefined: the result is missing. */
  readonly freitexte?: readonly Prosa[];
  /** Number of people who answered; undefined where unknown. */
  readonly n?: number;
  readonly diagramm?: Diagramm;
  /** Whether a `::evaluation` directive places it in some body. */
  readonly platziert: boolean;
}

export interface Evaluation {
  readonly titel: Prosa;
  readonly teilnehmende?: number;
  readonly antworten?: number;
  readonly zeitraum?: Prosa;
  readonly beispieldaten: boolean;
  readonly fragen: readonly Frage[];
}

export interface Stimme {
  readonly name: string;
  readonly rolle?: string;
  readonly art: 'zitat' | 'wiedergabe';
  readonly text: Prosa;
  readonly bild?: string;
  readonly alt?: string;
  readonly nachweis?: string;
  readonly freigabe: Freigabe;
}

export interface Stimmen {
  readonly titel: Prosa;
  readonly stimmen: readonly Stimme[];
}

export interface Kontakt {
  readonly kommune?: string;
  readonly name: string;
  readonly institution?: string;
  readonly email?: string;
  readonly telefon?: string;
  readonly url?: string;
  readonly freigabe: Freigabe;
}

export interface Kontakte {
  readonly titel: Prosa;
  readonly kontakte: readonly Kontakt[];
}

export interface Impressum {
  readonly titel: Prosa;
  readonly text: Text;
}

export interface Seite {
  readonly datei: string;
  readonly titel: Prosa;
  readonly freigabe: Freigabe;
  readonly text: Text;
}

interface KapitelBase {
  /** Title in the contents and at the page foot. */
  readonly titel: string;
  readonly inhaltsverzeichnis: boolean;
  readonly ausgaben: readonly Ausgabe[];
}

export interface Inhalte {
  readonly programm: Programm;
  readonly panels: Panels;
  readonly zusammenfassung: Zusammenfassung;
  readonly protokolle: readonly Protokoll[];
  readonly evaluation: Evaluation;
  readonly stimmen: Stimmen;
  readonly kontakte: Kontakte;
  readonly impressum: Impressum;
  readonly seite: Seite;
}

export type Art = keyof Inhalte;

/** A chapter: told apart by `art`, `inhalt` is what its file holds. */
export type Kapitel = { [A in Art]: KapitelBase & { readonly art: A; readonly inhalt: Inhalte[A] } }[Art];

export interface Handreichung {
  /** Name of the folder, e.g. `nr-2`. */
  readonly ordner: string;
  readonly reihe: string;
  readonly nummer: number;
  readonly titel: Prosa;
  readonly untertitel?: Prosa;
  readonly datum: Datum;
  readonly beginn?: Zeit;
  readonly ende?: Zeit;
  readonly ort?: Prosa;
  readonly veroeffentlicht: Monat;
  readonly erscheinungsort?: string;
  /** BCP 47 */
  readonly sprache: string;
  readonly herausgeber: Herausgeber;
  readonly umschlag: Umschlag;
  readonly foerderhinweis: readonly Prosa[];
  readonly foerderung?: Foerderung;
  /** Ground colour `#RRGGBB` where the brand overrides the one of the series' cycle. */
  readonly grundfarbe?: string;
  readonly kapitel: readonly Kapitel[];
  /** Index in `kapitel` of the chapter that carries page 1. */
  readonly beginnZaehlung: number;
  readonly regeln: Readonly<Record<string, Severity | 'off'>>;
  readonly abkuerzungen: Readonly<Record<string, string>>;
  readonly woerter: readonly string[];
  readonly gender?: 'doppelpunkt' | 'stern' | 'paar' | 'neutral' | 'aus';
  readonly stellen: Stellen;
}

/** What a hand-out is made of: the kinds of its chapters, the file of the issue, that of the series. */
export type Part = Art | 'handreichung' | 'serie';

/** The model of one issue with what was found on the way. */
export interface Modell {
  /** Undefined where it could not be made whole: only that is printed. */
  readonly handreichung?: Handreichung;
  /** What could be made, to be checked: the whole, or all that the sound files say. */
  readonly entwurf: Handreichung;
  /** Parts with a broken or missing file: they hold too little, and nothing follows from what they do not hold. */
  readonly unbekannt: ReadonlySet<Part>;
  readonly problems: readonly Problem[];
}
