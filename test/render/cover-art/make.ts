/** Builds the parts of a Handreichung the cover art reads, from as few words as the case needs. */
import type {
  Gruppe,
  Handreichung,
  Kapitel,
  Panel,
  Person,
  ProgrammPunkt,
  Prosa,
  Protokoll,
  Zeitfenster,
} from '../../../src/model/index.ts';

export const prosa = (text: string): Prosa => ({ text, inhalt: [{ type: 'text', value: text }] });

/** `Name`, `Name (Ort)` or `(Ort)`, as editors write people. */
export function person(written: string): Person {
  const [, name = '', ort] = /^([^(]*?)\s*(?:\((.*)\))?$/.exec(written) ?? [];
  return { name, ...(ort !== undefined && { ort }) };
}

const people = (written: string): Person[] => (written === '' ? [] : written.split(', ').map(person));

export interface PanelWords {
  readonly thema?: string;
  readonly moderation?: string;
  readonly protokoll?: string;
}

export const panel = (
  nummer: number,
  { thema = `Thema ${nummer}`, moderation = '', protokoll = '' }: PanelWords = {},
): Panel => ({
  nummer,
  thema: prosa(thema),
  kurz: thema,
  moderation: people(moderation),
  protokoll: people(protokoll),
  von: '11:30',
  bis: '12:15',
});

export const slot = (von: string, bis: string, panels: readonly Panel[]): Zeitfenster => ({
  von,
  bis,
  panels,
});

export const gruppe = (written: string, rest: Partial<Gruppe> = {}): Gruppe => ({
  unterAnderem: false,
  freigabe: { stufe: 'oeffentlich', gegeben: false },
  personen: people(written),
  ...rest,
});

export const protokoll = (
  panels: readonly Panel[],
  anwesende: readonly Gruppe[],
  rest: Partial<Protokoll> = {},
): Protokoll => ({
  datei: 'protokolle/1.md',
  panels,
  thema: prosa('Thema'),
  kurz: 'Thema',
  moderation: [],
  protokoll: [],
  anwesende,
  freigabe: { stufe: 'oeffentlich', gegeben: false },
  text: { type: 'root', children: [] },
  ...rest,
});

export const punkt = (von: string, bis?: string): ProgrammPunkt => ({
  um: von,
  ...(bis !== undefined && { bis }),
  titel: prosa('Punkt'),
  personen: [],
});

export interface Parts {
  readonly fenster?: readonly Zeitfenster[];
  readonly protokolle?: readonly Protokoll[];
  readonly punkte?: readonly ProgrammPunkt[];
  readonly sprache?: string;
}

const base = {
  titel: 'Kapitel',
  inhaltsverzeichnis: true,
  ausgaben: ['oeffentlich', 'intern', 'druck', 'web'],
} as const;

function chapters({ fenster, protokolle, punkte }: Parts): Kapitel[] {
  const found: (Kapitel | undefined)[] = [
    punkte && { ...base, art: 'programm', inhalt: { titel: prosa('Tagesablauf'), punkte } },
    fenster && { ...base, art: 'panels', inhalt: { titel: prosa('Themen'), zeitfenster: fenster } },
    protokolle && { ...base, art: 'protokolle', inhalt: protokolle },
  ];
  return found.filter((kapitel) => kapitel !== undefined);
}

export const handreichung = ({ sprache = 'de', ...parts }: Parts): Handreichung => ({
  ordner: 'nr-2',
  reihe: 'Handreichung',
  nummer: 2,
  titel: prosa('Vernetzungstreffen'),
  datum: '2024-09-24',
  veroeffentlicht: '2024-10',
  sprache,
  herausgeber: { name: 'Verband', url: 'https://example.org' },
  umschlag: { logos: [] },
  foerderhinweis: [],
  kapitel: chapters(parts),
  beginnZaehlung: 0,
  regeln: {},
  abkuerzungen: {},
  woerter: [],
  stellen: { of: () => undefined, key: () => undefined },
});
