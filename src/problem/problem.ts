/**
 * The one kind of message of the whole program: syntax, schema, rules, browser and layout all end as a Problem.
 * Stages return `{ value, problems }`; only bugs are thrown.
 */

export type Lang = 'de' | 'en';

/** One text in both languages; the printer picks. */
export type Localized = Readonly<Record<Lang, string>>;

export type Severity = 'error' | 'warn' | 'info';

/** A place in a file; line and column count from 1, the end is exclusive; `file` is relative to the working directory, with `/`. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A safe change that mends the problem: replace the text between the two offsets (UTF-16 units) of the file. */
export interface Fix {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Related {
  readonly place: Place;
  readonly message: Localized;
}

export interface Problem {
  /** Permanent id, named by what should hold; never translated. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Localized;
  /** What to do about it. */
  readonly hint?: Localized;
  readonly place?: Place;
  /** Values that would have been accepted. */
  readonly expected?: readonly string[];
  readonly related?: readonly Related[];
  readonly fix?: Fix;
  /** Not worth telling, only worth fixing. */
  readonly quiet?: boolean;
  /** Page of the PDF, counted from 1 (sheet, not folio). */
  readonly page?: number;
}

/** What a stage gives back. `value` is undefined when it could not be made at all. */
export interface Outcome<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
