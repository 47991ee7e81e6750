import * as v from 'valibot';

/**
 * The building blocks of all schemas. The message of each step names the kind of value expected; validate.ts turns it
 * into a problem. Descriptions are German: editors read them while they type.
 */
export type Kind =
  | 'text'
  | 'gefuellt'
  | 'zeit'
  | 'datum'
  | 'monat'
  | 'ganzzahl'
  | 'anzahl'
  | 'bereich'
  | 'janein'
  | 'liste'
  | 'abbildung'
  | 'email'
  | 'url'
  | 'farbe'
  | 'slug'
  | 'sprache'
  | 'auswahl'
  | 'person'
  | 'personen'
  | 'gruppen'
  | 'texte'
  | 'antworten'
  | 'freigabe';

/** Kinds are passed where valibot takes a message. */
export const kind = (name: Kind): Kind => name;

/** A mapping that knows all its keys; the message carries them for the did-you-mean. */
export const abbildung = <const E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(entries, `abbildung:${Object.keys(entries).join(',')}`);

/** A key that may be left out or left empty. */
export const kann = <S extends v.GenericSchema>(schema: S, description?: string) =>
  v.nullish(
    description === undefined ? schema : (v.pipe(schema, v.description(description)) as unknown as S),
  );

/** A required key with its description. */
export const muss = <S extends v.GenericSchema>(schema: S, description: string): S =>
  v.pipe(schema, v.description(description)) as unknown as S;

export const liste = <S extends v.GenericSchema>(item: S) => v.array(item, kind('liste'));

export const auswahl = <const O extends readonly string[]>(options: O) =>
  v.picklist(options, kind('auswahl'));

export const text = v.pipe(v.string(kind('text')), v.regex(/\S/, kind('gefuellt')));

export const janein = v.boolean(kind('janein'));

const datumMuster = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether a well-formed date is in the calendar: `2024-02-30` is not. */
function isInCalendar(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

export const datum = v.pipe(
  v.string(kind('datum')),
  v.regex(datumMuster, kind('datum')),
  v.check((value) => !datumMuster.test(value) || isInCalendar(value), kind('datum')),
);

export const monat = v.pipe(
  v.string(kind('monat')),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, kind('monat')),
  v.check((value) => !datumMuster.test(value) || isInCalendar(value), kind('monat')),
);

export const zeit = v.pipe(v.string(kind('zeit')), v.regex(/^([01]?\d|2[0-3]):[0-5]\d$/, kind('zeit')));

/** A whole number from 1. */
export const ganzzahl = v.pipe(
  v.number(kind('ganzzahl')),
  v.integer(kind('ganzzahl')),
  v.minValue(1, kind('ganzzahl')),
);

/** A whole number from 0. */
export const anzahl = v.pipe(
  v.number(kind('anzahl')),
  v.integer(kind('anzahl')),
  v.minValue(0, kind('anzahl')),
);

export const email = v.pipe(
  v.string(kind('email')),
  v.regex(/^[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"./]+(\.[^\s@<>()[\],;:"./]+)+$/, kind('email')),
);

/** A web address; `https://` may be left out. */
export const url = v.pipe(
  v.string(kind('url')),
  v.regex(/^(https?:\/\/)?[^\s:/.@]+(\.[^\s:/.@]+)+(:\d+)?([/?#]\S*)?$/, kind('url')),
);

export const farbe = v.pipe(v.string(kind('farbe')), v.regex(/^#[0-9A-Fa-f]{6}$/, kind('farbe')));

export const slug = v.pipe(v.string(kind('slug')), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, kind('slug')));

export const sprache = v.pipe(
  v.string(kind('sprache')),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, kind('sprache')),
);

export const person = v.union(
  [
    text,
    abbildung({
      name: muss(text, 'Vor- und Nachname'),
      rolle: kann(text, 'Rolle bei der Veranstaltung, z. B. Tagesmoderation'),
      funktion: kann(text, 'Amt oder Beruf'),
      ort: kann(text, 'Ort oder Institution'),
    }),
  ],
  kind('person'),
);

/** A name or a list of names. */
export const personen = v.union([person, liste(person)], kind('personen'));

export const stufen = ['oeffentlich', 'intern', 'nein'] as const;

const einwilligung =
  'Einwilligung in die Veröffentlichung: oeffentlich (überall), intern (nur interne Ausgabe) oder nein (nirgends)';

export const freigabe = v.pipe(
  v.union(
    [
      auswahl(stufen),
      abbildung({
        stufe: muss(auswahl(stufen), einwilligung),
        am: muss(datum, 'Tag der Einwilligung'),
        form: kann(text, 'z. B. schriftlich, mündlich, E-Mail'),
      }),
    ],
    kind('freigabe'),
  ),
  v.description(einwilligung),
);

/** A condition between the keys of a mapping: names the key at fault and the kind of fault, for each one found. */
export const zusatz = <T>(find: (wert: Record<string, unknown>) => readonly Fehler[]) =>
  v.rawCheck<T>(({ dataset, addIssue }) => {
    const wert = dataset.value;
    if (typeof wert !== 'object' || wert === null) return;
    for (const { key, rule } of find(wert as Record<string, unknown>)) {
      addIssue({
        message: `zusatz:${rule}`,
        path: [
          { type: 'object', origin: 'value', input: wert as Record<string, unknown>, key, value: undefined },
        ],
      });
    }
  });

export interface Fehler {
  readonly key: string;
  /** Id of a rule that takes only the key. */
  readonly rule: 'keys-fit-together' | 'key-is-given';
}
