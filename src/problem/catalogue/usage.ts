import { entry } from './entry.ts';

const meant = (near: string | undefined) => (near === undefined ? '' : `Meintest du \`${near}\`? `);
const meantEn = (near: string | undefined) => (near === undefined ? '' : `Did you mean \`${near}\`? `);

/** Messages on how the program is called, and on what it may write. */
export const usage = {
  'command-is-known': entry<{ command: string; near?: string | undefined }>({
    severity: 'error',
    de: ({ command }) => `Den Befehl \`${command}\` gibt es nicht.`,
    en: ({ command }) => `There is no command \`${command}\`.`,
    hint: {
      de: ({ near }) => `${meant(near)}Alle Befehle zeigt \`handreichung --help\`.`,
      en: ({ near }) => `${meantEn(near)}All commands are listed by \`handreichung --help\`.`,
    },
  }),
  'option-is-known': entry<{ option: string; command: string; near?: string | undefined }>({
    severity: 'error',
    de: ({ option }) => `Die Option \`${option}\` gibt es hier nicht.`,
    en: ({ option }) => `There is no option \`${option}\` here.`,
    hint: {
      de: ({ near, command }) => `${meant(near)}Alle Optionen zeigt \`${command} --help\`.`,
      en: ({ near, command }) => `${meantEn(near)}All options are listed by \`${command} --help\`.`,
    },
  }),
  'option-has-value': entry<{ option: string }>({
    severity: 'error',
    de: ({ option }) => `Der Option \`${option}\` fehlt ihr Wert.`,
    en: ({ option }) => `The option \`${option}\` lacks its value.`,
  }),
  'option-value-is-valid': entry<{ option: string; value: string; near?: string | undefined }>({
    severity: 'error',
    de: ({ option, value }) => `Der Wert \`${value}\` gilt nicht für \`${option}\`.`,
    en: ({ option, value }) => `The value \`${value}\` is not valid for \`${option}\`.`,
    hint: {
      de: ({ near }) => `${meant(near)}Setze einen der erwarteten Werte ein.`,
      en: ({ near }) => `${meantEn(near)}Use one of the expected values.`,
    },
  }),
  'argument-is-given': entry<{ argument: string; command: string }>({
    severity: 'error',
    de: ({ argument, command }) => `Dem Befehl \`${command}\` fehlt die Angabe \`<${argument}>\`.`,
    en: ({ argument, command }) => `The command \`${command}\` lacks its argument \`<${argument}>\`.`,
    hint: {
      de: ({ command }) => `Wie er aufgerufen wird, zeigt \`${command} --help\`.`,
      en: ({ command }) => `How it is called is shown by \`${command} --help\`.`,
    },
  }),
  'argument-is-expected': entry<{ arguments: readonly string[]; command: string }>({
    severity: 'error',
    de: ({ arguments: given, command }) =>
      `\`${command}\` nimmt keine weiteren Angaben: ${given.map((one) => `\`${one}\``).join(', ')}.`,
    en: ({ arguments: given, command }) =>
      `\`${command}\` takes no further arguments: ${given.map((one) => `\`${one}\``).join(', ')}.`,
  }),
  'rule-is-known': entry<{ rule: string; near?: string | undefined }>({
    severity: 'error',
    de: ({ rule }) => `Eine Regel \`${rule}\` gibt es nicht.`,
    en: ({ rule }) => `There is no rule \`${rule}\`.`,
    hint: {
      de: ({ near }) =>
        `${meant(near)}Die Kennung einer Regel steht in jeder Meldung hinter „Fehler“ oder „Warnung“.`,
      en: ({ near }) => `${meantEn(near)}Each message names its rule after “error” or “warning”.`,
    },
  }),
  'issue-is-known': entry<{ issue: string; folder: string; near?: string | undefined }>({
    severity: 'error',
    de: ({ issue, folder }) => `Im Ordner \`${folder}\` gibt es keine Ausgabe \`${issue}\`.`,
    en: ({ issue, folder }) => `There is no issue \`${issue}\` in the folder \`${folder}\`.`,
    hint: {
      de: ({ near, issue }) => `${meant(near)}Eine neue legst du mit \`handreichung new ${issue}\` an.`,
      en: ({ near, issue }) => `${meantEn(near)}Create a new one with \`handreichung new ${issue}\`.`,
    },
  }),
  'issue-exists': entry<{ folder: string }>({
    severity: 'error',
    de: ({ folder }) => `Im Ordner \`${folder}\` liegt keine Ausgabe.`,
    en: ({ folder }) => `There is no issue in the folder \`${folder}\`.`,
    hint: {
      de: () =>
        'Rufe `handreichung` im Projektordner auf, nenne den Ordner mit `--content ORDNER` oder lege mit `handreichung new nr-1` die erste Ausgabe an.',
      en: () =>
        'Run `handreichung` in the project folder, name the folder with `--content DIR`, or create the first issue with `handreichung new nr-1`.',
    },
  }),
  'issue-name-is-plain': entry<{ name: string }>({
    severity: 'error',
    de: ({ name }) =>
      `\`${name}\` taugt nicht als Name einer Ausgabe: erwartet werden Kleinbuchstaben a–z, Ziffern und einzelne Bindestriche.`,
    en: ({ name }) =>
      `\`${name}\` cannot be the name of an issue: expected are small letters a–z, digits and single hyphens.`,
    hint: { de: () => 'Üblich ist `nr-3`.', en: () => 'The usual form is `nr-3`.' },
  }),
  'issue-is-new': entry<{ folder: string }>({
    severity: 'error',
    de: ({ folder }) => `\`${folder}\` gibt es schon; nichts wurde geändert.`,
    en: ({ folder }) => `\`${folder}\` exists already; nothing was changed.`,
    hint: {
      de: () => 'Wähle einen anderen Namen.',
      en: () => 'Choose another name.',
    },
  }),
  'warnings-stay-within-limit': entry<{ warnings: number; limit: number }>({
    severity: 'error',
    de: ({ warnings, limit }) =>
      `${warnings} ${warnings === 1 ? 'Warnung' : 'Warnungen'}, mit \`--max-warnings\` erlaubt: ${limit}.`,
    en: ({ warnings, limit }) =>
      `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, allowed by \`--max-warnings\`: ${limit}.`,
  }),
  'output-is-writable': entry<{ path: string; code: string }>({
    severity: 'error',
    de: ({ path, code }) => `\`${path}\` lässt sich nicht schreiben: ${(reasons[code] ?? unknown(code)).de}.`,
    en: ({ path, code }) => `\`${path}\` cannot be written: ${(reasons[code] ?? unknown(code)).en}.`,
    hint: {
      de: () =>
        'Schaffe Platz oder Schreibrecht, schließe Programme, die die Datei offen halten, oder nenne mit `--output ORDNER` einen anderen Ordner. Frühere Ergebnisse sind unverändert.',
      en: () =>
        'Make room or grant write access, close programs that hold the file open, or name another folder with `--output DIR`. Earlier results are unchanged.',
    },
  }),
  'content-is-writable': entry<{ path: string; code: string }>({
    severity: 'error',
    de: ({ path, code }) => `\`${path}\` lässt sich nicht ändern: ${(reasons[code] ?? unknown(code)).de}.`,
    en: ({ path, code }) => `\`${path}\` cannot be changed: ${(reasons[code] ?? unknown(code)).en}.`,
    hint: {
      de: () =>
        'Schaffe Platz oder Schreibrecht für die Datei und ihren Ordner, oder sieh dir die Änderungen mit `--dry-run` nur an. Keine Datei wurde geändert.',
      en: () =>
        'Make room or grant write access to the file and its folder, or only look at the changes with `--dry-run`. No file was changed.',
    },
  }),
  'file-is-as-read': entry<{ file: string }>({
    severity: 'error',
    de: ({ file }) => `\`${file}\` wurde geändert, während das Programm arbeitete.`,
    en: ({ file }) => `\`${file}\` was changed while the program was at work.`,
    hint: {
      de: () => 'Speichere, was offen ist, und rufe den Befehl noch einmal auf. Keine Datei wurde geändert.',
      en: () => 'Save what is open and run the command again. No file was changed.',
    },
  }),
  'browser-is-for-layout': entry<{ option: string }>({
    severity: 'error',
    de: ({ option }) => `\`${option}\` gehört zu \`--layout\`: Ohne \`--layout\` druckt \`check\` nichts.`,
    en: ({ option }) => `\`${option}\` belongs to \`--layout\`: without it \`check\` prints nothing.`,
  }),
  'layout-is-not-fixed': entry<object>({
    severity: 'error',
    de: () =>
      '`--layout` und `--fix` gehen nicht zugleich: Was auf den Seiten falsch ist, behebt niemand allein.',
    en: () => '`--layout` and `--fix` do not go together: nothing on the pages can be fixed by itself.',
    hint: {
      de: () => 'Rufe erst `check --fix` auf, dann `check --layout`.',
      en: () => 'Call `check --fix` first, then `check --layout`.',
    },
  }),
  'links-are-not-fixed': entry<object>({
    severity: 'error',
    de: () =>
      '`--online` und `--fix` gehen nicht zugleich: Eine neue Adresse kann nur ein Mensch für richtig halten.',
    en: () =>
      '`--online` and `--fix` do not go together: only a person can tell that a new address is right.',
    hint: {
      de: () => 'Rufe erst `check --fix` auf, dann `check --online`.',
      en: () => 'Call `check --fix` first, then `check --online`.',
    },
  }),
  'dry-run-is-of-fixes': entry<object>({
    severity: 'error',
    de: () => '`--dry-run` gehört zu `--fix`: Ohne `--fix` ändert `check` ohnehin nichts.',
    en: () => '`--dry-run` belongs to `--fix`: without `--fix`, `check` changes nothing anyway.',
    hint: {
      de: () => 'Schreibe `--fix --dry-run`, um die Änderungen nur zu sehen.',
      en: () => 'Write `--fix --dry-run` to see the changes only.',
    },
  }),
} as const;

interface Reason {
  readonly de: string;
  readonly en: string;
}

const unknown = (code: string): Reason => ({
  de: `das System meldet ${code}`,
  en: `the system reports ${code}`,
});
const denied: Reason = { de: 'das Schreibrecht fehlt', en: 'write access is denied' };
const inTheWay: Reason = {
  de: 'dort steht eine Datei, wo ein Ordner gebraucht wird',
  en: 'a file stands where a folder is needed',
};
const folderInTheWay: Reason = {
  de: 'dort steht ein Ordner, wo eine Datei gebraucht wird',
  en: 'a folder stands where a file is needed',
};
const full: Reason = { de: 'der Datenträger ist voll', en: 'the disk is full' };

/** What the system's error codes mean to the reader. */
const reasons: Readonly<Record<string, Reason>> = {
  EACCES: denied,
  EPERM: denied,
  EROFS: { de: 'der Datenträger ist schreibgeschützt', en: 'the disk is read-only' },
  ENOSPC: full,
  EDQUOT: full,
  EEXIST: inTheWay,
  ENOTDIR: inTheWay,
  EISDIR: folderInTheWay,
  ENOTEMPTY: folderInTheWay,
  EBUSY: { de: 'ein anderes Programm hält die Datei offen', en: 'another program holds the file open' },
};
