import type { Sitzplan, Uebergang } from './plan.ts';

export type Language = 'de' | 'en';

/** English where the language is English, else German. */
export const languageOf = ({ sprache }: Sitzplan): Language =>
  sprache.toLowerCase().startsWith('en') ? 'en' : 'de';

/** A noun with its article or numeral for one, and for many without it. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

interface Words {
  readonly plan: string;
  readonly tables: Noun;
  readonly ways: Readonly<Record<Uebergang, Noun>>;
  readonly agenda: string;
  readonly items: Noun;
  /** Numerals from zero to twelve; above figures are written. */
  readonly numerals: readonly string[];
}

const german: Words = {
  plan: 'Sitzplan des Barcamps',
  tables: { one: 'ein Tisch', many: 'Tische' },
  ways: {
    mittagspause: { one: 'ein Weg über die Mittagspause', many: 'Wege über die Mittagspause' },
    pause: { one: 'ein Weg über die Pause', many: 'Wege über die Pause' },
    runde: { one: 'ein Weg von Runde zu Runde', many: 'Wege von Runde zu Runde' },
    kommune: {
      one: 'eine Linie zwischen Personen aus derselben Kommune',
      many: 'Linien zwischen Personen aus derselben Kommune',
    },
  },
  agenda: 'Tagesablauf als Scheiben auf einer Linie',
  items: { one: 'ein Programmpunkt', many: 'Programmpunkte, je länger, desto größer' },
  numerals: 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
};

const english: Words = {
  plan: 'Seating plan of the barcamp',
  tables: { one: 'one table', many: 'tables' },
  ways: {
    mittagspause: { one: 'one way across the lunch break', many: 'ways across the lunch break' },
    pause: { one: 'one way across the break', many: 'ways across the break' },
    runde: { one: 'one way from round to round', many: 'ways from round to round' },
    kommune: {
      one: 'one line between people of the same municipality',
      many: 'lines between people of the same municipality',
    },
  },
  agenda: 'The day’s agenda as discs on one line',
  items: { one: 'one item', many: 'items, the longer the larger' },
  numerals: 'no one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

export const words: Readonly<Record<Language, Words>> = { de: german, en: english };
