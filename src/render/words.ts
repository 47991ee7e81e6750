/** The words the program itself puts on the page, in the language of the document. */
export interface Woerter {
  readonly monate: readonly string[];
  readonly wochentage: readonly string[];
  datum(tag: number, monat: string, jahr: number): string;
  uhr(zeit: string): string;
  readonly vormittag: string;
  readonly nachmittag: string;
  readonly abend: string;
  readonly ab: string;
  readonly nummer: string;
  readonly inhalt: string;
  readonly seite: string;
  readonly panel: string;
  readonly und: string;
  readonly wann: string;
  readonly wo: string;
  readonly wer: string;
  readonly wie: string;
  readonly ergebnis: string;
  readonly moderation: string;
  readonly protokoll: string;
  readonly anwesende: string;
  anwesendeAm(tageszeit: string): string;
  readonly unterAnderem: string;
  readonly raum: string;
  readonly evaluation: string;
  readonly beispieldaten: string;
  readonly antwort: string;
  readonly anzahl: string;
  readonly anteil: string;
  readonly punktmass: string;
  readonly balkenmass: string;
  antworten(n: number): string;
  readonly gerundet: string;
  readonly mehrfach: string;
  personen(n: number): string;
  teilnehmende(n: number): string;
  ruecklauf(n: number): string;
  readonly anmerkungen: string;
  readonly zurueck: string;
  readonly titelbild: string;
  readonly bildnachweise: string;
  readonly offen: string;
  readonly freitextOffen: string;
  readonly weitereKontakte: string;
  readonly sitzplan: string;
  readonly emblem: string;
  readonly legende: readonly [string, string, string, string, string];
  sitzplanErklaerung(fenster: number): string;
  ringdiagramm(n: number): string;
  balkendiagramm(n: number): string;
}

const nb = '\u00a0';
const nnb = '\u202f';

const de: Woerter = {
  monate: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  wochentage: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' '),
  datum: (tag, monat, jahr) => `${tag}.${nb}${monat} ${jahr}`,
  uhr: (zeit) => `${zeit}${nb}Uhr`,
  vormittag: 'Vormittag',
  nachmittag: 'Nachmittag',
  abend: 'Abend',
  ab: 'ab',
  nummer: 'Nr.',
  inhalt: 'Inhalt',
  seite: 'Seite',
  panel: 'Panel',
  und: 'und',
  wann: 'Wann',
  wo: 'Wo',
  wer: 'Wer',
  wie: 'Wie',
  ergebnis: 'Ergebnis',
  moderation: 'Moderation',
  protokoll: 'Protokoll',
  anwesende: 'Anwesende',
  anwesendeAm: (tageszeit) => `Anwesende am ${tageszeit}`,
  unterAnderem: `u.${nnb}a.`,
  raum: 'Raum',
  evaluation: 'Evaluation',
  beispieldaten: 'Beispieldaten',
  antwort: 'Antwort',
  anzahl: 'Anzahl',
  anteil: 'Anteil',
  punktmass: 'ein Punkt = eine Antwort',
  balkenmass: 'Länge = Anzahl der Antworten',
  antworten: (n) => (n === 1 ? `1${nb}Antwort` : `${n}${nb}Antworten`),
  gerundet: 'Anteile gerundet',
  mehrfach: 'Mehrfachnennungen möglich',
  personen: (n) => (n === 1 ? `1${nb}Person hat geantwortet` : `${n}${nb}Personen haben geantwortet`),
  teilnehmende: (n) => `${n}${nb}Teilnehmende`,
  ruecklauf: (n) => (n === 1 ? `1${nb}ausgefüllter Fragebogen` : `${n}${nb}ausgefüllte Fragebögen`),
  anmerkungen: 'Anmerkungen',
  zurueck: 'zurück zum Text',
  titelbild: 'Titelbild',
  bildnachweise: 'Bildnachweise',
  offen: 'Ergebnis liegt noch nicht vor',
  freitextOffen: 'Antworten liegen noch nicht vor',
  weitereKontakte: 'Weitere Kontakte',
  sitzplan: 'Das Titelbild ist der Sitzplan',
  emblem: 'Emblem der Europäischen Union',
  legende: [
    'ein Tisch: ein Panel',
    'ein Platz: eine Person',
    'Moderation oder Protokoll',
    'anwesend, ohne Namen',
    'ein Weg von einem Tisch zum nächsten',
  ],
  sitzplanErklaerung: (fenster) =>
    fenster === 2
      ? 'Gezeichnet aus den Anwesenheitslisten dieser Handreichung: links die erste, rechts die zweite Runde.'
      : 'Gezeichnet aus den Anwesenheitslisten dieser Handreichung.',
  ringdiagramm: (n) => `Ringdiagramm, n${nb}=${nb}${n}`,
  balkendiagramm: (n) => `Gestapeltes Balkendiagramm, n${nb}=${nb}${n}`,
};

const en: Woerter = {
  monate: 'January February March April May June July August September October November December'.split(' '),
  wochentage: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  datum: (tag, monat, jahr) => `${tag}${nb}${monat} ${jahr}`,
  uhr: (zeit) => zeit,
  vormittag: 'Morning',
  nachmittag: 'Afternoon',
  abend: 'Evening',
  ab: 'from',
  nummer: 'No.',
  inhalt: 'Contents',
  seite: 'Page',
  panel: 'Panel',
  und: 'and',
  wann: 'When',
  wo: 'Where',
  wer: 'Who',
  wie: 'How',
  ergebnis: 'Outcome',
  moderation: 'Chair',
  protokoll: 'Minutes',
  anwesende: 'Present',
  anwesendeAm: (tageszeit) => `Present (${tageszeit.toLowerCase()})`,
  unterAnderem: 'among them',
  raum: 'Room',
  evaluation: 'Evaluation',
  beispieldaten: 'Sample data',
  antwort: 'Answer',
  anzahl: 'Count',
  anteil: 'Share',
  punktmass: 'one dot = one answer',
  balkenmass: 'length = number of answers',
  antworten: (n) => (n === 1 ? `1${nb}answer` : `${n}${nb}answers`),
  gerundet: 'shares rounded',
  mehrfach: 'Several answers possible',
  personen: (n) => (n === 1 ? `1${nb}person answered` : `${n}${nb}people answered`),
  teilnehmende: (n) => `${n}${nb}participants`,
  ruecklauf: (n) => (n === 1 ? `1${nb}form returned` : `${n}${nb}forms returned`),
  anmerkungen: 'Notes',
  zurueck: 'back to the text',
  titelbild: 'Cover',
  bildnachweise: 'Picture credits',
  offen: 'Result not available yet',
  freitextOffen: 'Answers not available yet',
  weitereKontakte: 'Further contacts',
  sitzplan: 'The cover is the seating plan',
  emblem: 'Emblem of the European Union',
  legende: [
    'a table: a panel',
    'a seat: a person',
    'chair or minutes',
    'present, not named',
    'a way from one table to the next',
  ],
  sitzplanErklaerung: () => 'Drawn from the attendance lists of this hand-out.',
  ringdiagramm: (n) => `Ring chart, n${nb}=${nb}${n}`,
  balkendiagramm: (n) => `Stacked bar chart, n${nb}=${nb}${n}`,
};

/** The words for a BCP 47 language: English for `en…`, German for all others. */
export const wordsFor = (sprache: string): Woerter => (sprache.toLowerCase().startsWith('en') ? en : de);
