import { entry } from './entry.ts';

/** Messages on keys and values: what the schemas ask for. */
export const values = {
  'key-is-known': entry<{ key: string; known: readonly string[]; near?: string | undefined }>({
    severity: 'error',
    de: ({ key }) => `Den Schlüssel \`${key}\` gibt es hier nicht.`,
    en: ({ key }) => `The key \`${key}\` is not known here.`,
    hint: {
      de: ({ known, near }) =>
        near === undefined ? `Bekannt sind hier: ${known.join(', ')}.` : `Meintest du \`${near}\`?`,
      en: ({ known, near }) =>
        near === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean \`${near}\`?`,
    },
  }),
  'file-holds-keys': entry<{ found: unknown }>({
    severity: 'error',
    de: ({ found }) => `Hier werden Schlüssel mit Werten erwartet, gefunden wurde ${describe(found).de}.`,
    en: ({ found }) => `Keys with values are expected here, found ${describe(found).en}.`,
    hint: {
      de: () =>
        'Schreibe `schlüssel: Wert`, jeden in eine eigene Zeile; nach dem Doppelpunkt steht ein Leerzeichen.',
      en: () => 'Write `key: value`, each on a line of its own; a space follows the colon.',
    },
  }),
  'key-is-given': entry<{ key: string }>({
    severity: 'error',
    de: ({ key }) => `Der Schlüssel \`${key}\` fehlt.`,
    en: ({ key }) => `The key \`${key}\` is missing.`,
    hint: {
      de: ({ key }) => `Ergänze \`${key}: …\`.${keyAdvice[key] ? ` ${keyAdvice[key].de}` : ''}`,
      en: ({ key }) => `Add \`${key}: …\`.${keyAdvice[key] ? ` ${keyAdvice[key].en}` : ''}`,
    },
  }),
  'value-is-given': entry<{ key: string }>({
    severity: 'error',
    de: ({ key }) => `\`${key}\` hat keinen Inhalt.`,
    en: ({ key }) => `\`${key}\` is empty.`,
    hint: {
      de: () => 'Trage einen Wert ein. Ein Text, der mit `#` beginnt, braucht Anführungszeichen.',
      en: () => 'Give it a value. A text that begins with `#` needs quotation marks.',
    },
  }),
  'value-has-type': entry<{ key: string; kind: string; found: unknown; written?: string | undefined }>({
    severity: 'error',
    de: ({ key, kind, found, written }) =>
      `\`${key}\` soll ${nameOf(kind).de} sein, gefunden wurde ${describe(found, written).de}.`,
    en: ({ key, kind, found, written }) =>
      `\`${key}\` should be ${nameOf(kind).en}, found ${describe(found, written).en}.`,
    hint: {
      de: ({ kind, found }) => adviceOn(kind, found).de,
      en: ({ kind, found }) => adviceOn(kind, found).en,
    },
  }),
  'value-is-known': entry<{
    key: string;
    value: string;
    known: readonly string[];
    near?: string | undefined;
  }>({
    severity: 'error',
    de: ({ key, value }) => `\`${value}\` ist für \`${key}\` nicht vorgesehen.`,
    en: ({ key, value }) => `\`${value}\` is not a value of \`${key}\`.`,
    hint: {
      de: ({ known, near }) =>
        `${near === undefined ? '' : `Meintest du \`${near}\`? `}Möglich sind: ${known.join(', ')}.`,
      en: ({ known, near }) =>
        `${near === undefined ? '' : `Did you mean \`${near}\`? `}Possible values: ${known.join(', ')}.`,
    },
  }),
  'date-is-in-calendar': entry<{ key: string; value: string; month: boolean }>({
    severity: 'error',
    de: ({ value, month }) =>
      `\`${value}\` ist kein ${month ? 'Monat und kein Tag' : 'Tag'}, den es im Kalender gibt.`,
    en: ({ value, month }) => `\`${value}\` is no ${month ? 'month or day' : 'day'} of the calendar.`,
    hint: {
      de: ({ month }) =>
        month ? 'Schreibe `2024-10` oder `2024-10-15`.' : 'Schreibe Jahr-Monat-Tag: `2024-09-24`.',
      en: ({ month }) => (month ? 'Write `2024-10` or `2024-10-15`.' : 'Write year-month-day: `2024-09-24`.'),
    },
  }),
  'time-is-on-the-clock': entry<{ key: string; value: string }>({
    severity: 'error',
    de: ({ value }) => `\`${value}\` ist keine Uhrzeit.`,
    en: ({ value }) => `\`${value}\` is no time of day.`,
    hint: {
      de: () => clock.de,
      en: () => clock.en,
    },
  }),
  'number-is-in-range': entry<{ key: string; value: number; least: number }>({
    severity: 'error',
    de: ({ key, value, least }) => `\`${key}\` ist ${value}; erwartet wird eine ganze Zahl ab ${least}.`,
    en: ({ key, value, least }) => `\`${key}\` is ${value}; a whole number from ${least} is expected.`,
    hint: {
      de: ({ least }) => `Schreibe eine ganze Zahl, mindestens ${least}, ohne Punkt und Komma.`,
      en: ({ least }) => `Write a whole number, at least ${least}, without point or comma.`,
    },
  }),
  'value-is-well-formed': entry<{ key: string; value: string; kind: string }>({
    severity: 'error',
    de: ({ value, kind }) => `\`${value}\` ist ${nameOf(kind, true).de}.`,
    en: ({ value, kind }) => `\`${value}\` is ${nameOf(kind, true).en}.`,
    hint: {
      de: ({ kind }) => shapes[kind]?.de ?? 'Prüfe die Schreibweise.',
      en: ({ kind }) => shapes[kind]?.en ?? 'Check how it is written.',
    },
  }),
  'keys-fit-together': entry<{ key: string }>({
    severity: 'error',
    de: ({ key }) => fits[key]?.de ?? `\`${key}\` passt nicht zu den anderen Schlüsseln dieses Eintrags.`,
    en: ({ key }) => fits[key]?.en ?? `\`${key}\` does not fit the other keys of this entry.`,
    hint: {
      de: ({ key }) =>
        key === 'antworten' ? 'Ändere `art` oder die Form der Antworten.' : 'Streiche eine der Angaben.',
      en: ({ key }) =>
        key === 'antworten' ? 'Change `art` or the form of the answers.' : 'Remove one of them.',
    },
  }),
} as const;

interface Both {
  readonly de: string;
  readonly en: string;
}

const times: Both = {
  de: 'Ein Programmpunkt hat nur eine Zeitangabe: `um`, `ab` oder `von` mit `bis`.',
  en: 'An agenda item has only one time: `um`, `ab`, or `von` with `bis`.',
};

const fits: Readonly<Record<string, Both>> = {
  um: times,
  ab: times,
  von: times,
  antworten: {
    de: '`antworten` passt nicht zu `art`: freitext hat eine Liste von Texten, jede andere Art Antwort: Anzahl.',
    en: '`antworten` does not fit `art`: freitext has a list of texts, every other kind answer: count.',
  },
  quelle: {
    de: '`antworten` und `quelle` stehen nebeneinander; die Zahlen kommen aus einem von beiden.',
    en: '`antworten` and `quelle` are both given; the counts come from one of them.',
  },
  wiedergabe: {
    de: '`zitat` und `wiedergabe` stehen nebeneinander; eine Stimme ist das eine oder das andere.',
    en: '`zitat` and `wiedergabe` are both given; a voice is one or the other.',
  },
  datei: {
    de: '`datei` gehört nur zu `art: seite`.',
    en: '`datei` belongs only to `art: seite`.',
  },
};

const keyAdvice: Readonly<Record<string, Both>> = {
  zitat: {
    de: 'Für sinngemäße Rede nimm `wiedergabe: …`.',
    en: 'For reported speech use `wiedergabe: …`.',
  },
  alt: {
    de: 'Beschreibe in einem Satz, was auf dem Bild zu sehen ist.',
    en: 'Say in one sentence what the picture shows.',
  },
  n: {
    de: 'Bei Mehrfachnennungen geben nur die Personen, die geantwortet haben, richtige Anteile.',
    en: 'With multiple choice only the people who answered give true percentages.',
  },
  reihe: { de: 'Er darf auch in `serie.yaml` stehen.', en: 'It may stand in `serie.yaml` as well.' },
  herausgeber: { de: 'Er darf auch in `serie.yaml` stehen.', en: 'It may stand in `serie.yaml` as well.' },
};

/** Names of the kinds of values, `ein …` or `kein …`. */
function nameOf(kind: string, negated = false): Both {
  const [article, noun, english] = kinds[kind] ?? ['ein', `Wert der Art ${kind}`, `a value of kind ${kind}`];
  const not = english.replace(/^(an?|the) /, 'no ');
  return { de: `${negated ? `k${article}` : article} ${noun}`, en: negated ? not : english };
}

const kinds: Readonly<Record<string, readonly [article: string, noun: string, english: string]>> = {
  text: ['ein', 'Text', 'a text'],
  gefuellt: ['ein', 'Text', 'a text'],
  zeit: ['eine', 'Uhrzeit wie "10:00"', 'a time such as "10:00"'],
  datum: ['ein', 'Datum wie 2024-09-24', 'a date such as 2024-09-24'],
  monat: ['ein', 'Monat wie 2024-10 (oder ein Datum)', 'a month such as 2024-10 (or a date)'],
  ganzzahl: ['eine', 'ganze Zahl ab 1', 'a whole number from 1'],
  anzahl: ['eine', 'ganze Zahl ab 0', 'a whole number from 0'],
  janein: ['ein', 'Ja-Nein-Wert (true oder false)', 'a boolean (true or false)'],
  liste: ['eine', 'Liste', 'a list'],
  abbildung: ['eine', 'Abbildung (Schlüssel: Wert)', 'a mapping (key: value)'],
  email: ['eine', 'E-Mail-Adresse', 'an e-mail address'],
  url: ['eine', 'Internetadresse', 'a web address'],
  farbe: ['eine', 'Farbe wie "#DAD3F7"', 'a colour such as "#DAD3F7"'],
  slug: [
    'ein',
    'Kurzname aus Kleinbuchstaben, Ziffern und Bindestrichen',
    'a slug of lower-case letters, digits and hyphens',
  ],
  sprache: ['eine', 'Sprachangabe wie de oder de-AT', 'a language tag such as de or de-AT'],
  auswahl: ['ein', 'Wert aus der Auswahl', 'a value of the list'],
  person: ['ein', 'Name oder eine Abbildung mit `name`', 'a name or a mapping with `name`'],
  personen: ['ein', 'Name oder eine Liste von Namen', 'a name or a list of names'],
  gruppen: [
    'eine',
    'Gruppe mit `personen` oder eine Liste davon',
    'a group with `personen` or a list of them',
  ],
  texte: ['ein', 'Text oder eine Liste von Texten', 'a text or a list of texts'],
  antworten: [
    'eine',
    'Abbildung Antwort: Anzahl (bei freitext eine Liste von Texten)',
    'a mapping answer: count (for freitext a list of texts)',
  ],
  freigabe: [
    'eine',
    'Stufe (oeffentlich, intern, nein) oder eine Abbildung mit `stufe` und `am`',
    'a level (oeffentlich, intern, nein) or a mapping with `stufe` and `am`',
  ],
};

const shapes: Readonly<Record<string, Both>> = {
  email: {
    de: 'Schreibe sie wie `name@stadt.de`, nur die Adresse.',
    en: 'Write it like `name@city.de`, the address only.',
  },
  url: {
    de: 'Schreibe sie wie `https://www.stadt.de`, ohne Leerzeichen.',
    en: 'Write it like `https://www.city.de`, without spaces.',
  },
  farbe: {
    de: 'Schreibe ein Doppelkreuz und sechs Ziffern von 0 bis F, in Anführungszeichen.',
    en: 'Write a hash and six digits from 0 to F, in quotation marks.',
  },
  slug: {
    de: 'Zum Beispiel `zufriedenheit` oder `frage-3`.',
    en: 'For example `zufriedenheit` or `frage-3`.',
  },
};

/** Numbers and booleans are shown as they are written: `10.30` is the number 10.3. */
function describe(found: unknown, written?: string): Both {
  if (found === null || found === undefined) return { de: 'nichts', en: 'nothing' };
  if (Array.isArray(found)) return { de: 'eine Liste', en: 'a list' };
  if (typeof found === 'object') return { de: 'eine Abbildung', en: 'a mapping' };
  const text = written ?? String(found);
  if (typeof found === 'number') return { de: `die Zahl ${text}`, en: `the number ${text}` };
  if (typeof found === 'boolean') return { de: `der Ja-Nein-Wert ${text}`, en: `the boolean ${text}` };
  const short = String(found).length > 40 ? `${String(found).slice(0, 39)}…` : String(found);
  return { de: `der Text „${short}“`, en: `the text “${short}”` };
}

const inQuotes: Both = {
  de: 'Setze den Wert in Anführungszeichen.',
  en: 'Put the value in quotation marks.',
};
const oneText: Both = {
  de: 'Schreibe den Text hinter den Doppelpunkt; einen langen mit `>-` eingerückt in die Zeilen darunter.',
  en: 'Write the text after the colon; a long one with `>-`, indented on the lines below.',
};
const digits: Both = {
  de: 'Schreibe nur die Ziffern, ohne Anführungszeichen.',
  en: 'Write the digits only, without quotation marks.',
};
const clock: Both = {
  de: 'Schreibe Stunden und Minuten mit Doppelpunkt, in Anführungszeichen: `"09:30"`.',
  en: 'Write hours and minutes with a colon, in quotation marks: `"09:30"`.',
};

const advice: Readonly<Record<string, Both>> = {
  text: oneText,
  zeit: clock,
  datum: { de: 'Schreibe Jahr-Monat-Tag: `2024-09-24`.', en: 'Write year-month-day: `2024-09-24`.' },
  monat: { de: 'Schreibe `2024-10` oder `2024-10-15`.', en: 'Write `2024-10` or `2024-10-15`.' },
  ganzzahl: digits,
  anzahl: digits,
  janein: { de: 'Schreibe `true` oder `false`.', en: 'Write `true` or `false`.' },
  liste: {
    de: 'Schreibe jeden Eintrag in eine eigene Zeile mit `- ` davor, oder alle in eckige Klammern.',
    en: 'Write each item on a line of its own with `- ` before it, or all in brackets.',
  },
  abbildung: {
    de: 'Schreibe die Schlüssel eingerückt in die Zeilen darunter, jeden als `schlüssel: Wert`.',
    en: 'Write the keys indented on the lines below, each as `key: value`.',
  },
  person: { de: 'Schreibe `Vorname Nachname (Ort)`.', en: 'Write `First Last (place)`.' },
  personen: { de: 'Schreibe `Vorname Nachname (Ort)`.', en: 'Write `First Last (place)`.' },
  gruppen: {
    de: 'Schreibe darunter eingerückt `personen:` und die Namen mit `- ` davor.',
    en: 'Below it, indented, write `personen:` and the names with `- ` before each.',
  },
  antworten: {
    de: 'Schreibe jede Antwort mit ihrer Anzahl in eine Zeile: `sehr gut: 11`.',
    en: 'Write each answer with its count on a line: `sehr gut: 11`.',
  },
  freigabe: { de: 'Schreibe `freigabe: oeffentlich`.', en: 'Write `freigabe: oeffentlich`.' },
};

function adviceOn(kind: string, found: unknown): Both {
  const isLoose = typeof found === 'number' || typeof found === 'boolean';
  if (isLoose && quotable.has(kind)) return inQuotes;
  return advice[kind] ?? shapes[kind] ?? inQuotes;
}

const quotable = new Set(['text', 'person', 'personen', 'texte']);
