import { Option } from 'commander';
import { type Lang, type Localized, printers } from '../problem/index.ts';
import { levelOf, oneOf, shardOf, someOf, wholeNumber } from './values.ts';

/** An option as the help shows it, and how its value is read. */
interface OptionData {
  readonly flags: Localized;
  readonly text: Localized;
  readonly parse?: (value: string, previous: never) => unknown;
  readonly default?: unknown;
}

export const languages = ['de', 'en'] as const;
export const colorModes = ['auto', 'always', 'never'] as const;
export const editions = ['oeffentlich', 'intern', 'druck'] as const;
export const standards = ['ua1', 'ua2'] as const;
export const formats = Object.keys(printers) as readonly (keyof typeof printers)[];

const same = (flags: string): Localized => ({ de: flags, en: flags });

/** Options of all commands. */
const everywhere = {
  content: {
    flags: { de: '--content <ORDNER>', en: '--content <DIR>' },
    text: {
      de: 'Ordner mit den Ausgaben (Vorgabe: content)',
      en: 'folder with the issues (default: content)',
    },
    default: 'content',
  },
  templates: {
    flags: { de: '--templates <ORDNER>', en: '--templates <DIR>' },
    text: {
      de: 'Ordner mit den Vorlagen (Vorgabe: templates)',
      en: 'folder with the templates (default: templates)',
    },
    default: 'templates',
  },
  output: {
    flags: { de: '--output <ORDNER>', en: '--output <DIR>' },
    text: {
      de: 'Ordner für die Ergebnisse (Vorgabe: output)',
      en: 'folder for the results (default: output)',
    },
    default: 'output',
  },
  lang: {
    flags: same('--lang <de|en>'),
    text: {
      de: 'Sprache der Meldungen (Vorgabe: die des Systems)',
      en: 'language of the messages (default: the system’s)',
    },
    parse: oneOf('--lang', languages),
  },
  quiet: {
    flags: same('--quiet'),
    text: { de: 'zeigt nur Fehler', en: 'shows errors only' },
  },
  verbose: {
    flags: same('--verbose'),
    text: {
      de: 'zeigt auch Zeiten und den verwendeten Browser',
      en: 'also shows times and the browser used',
    },
  },
  color: {
    flags: same('--color <auto|always|never>'),
    text: {
      de: 'Farben: nur im Terminal, immer oder nie (Vorgabe: auto; auch NO_COLOR)',
      en: 'colours: on terminals only, always or never (default: auto; NO_COLOR works too)',
    },
    parse: oneOf('--color', colorModes),
    default: 'auto',
  },
} as const satisfies Record<string, OptionData>;

/** Options of check and build. */
const checking = {
  release: {
    flags: same('--release'),
    text: {
      de: 'für die Veröffentlichung: Beispieldaten, fehlende Ergebnisse und Platzhalter sind Fehler',
      en: 'for publication: sample data, missing results and placeholders are errors',
    },
  },
  format: {
    flags: same(`--format <${formats.join('|')}>`),
    text: {
      de: 'Form der Meldungen (Vorgabe: pretty); alle anderen gehen auf die Standardausgabe',
      en: 'form of the messages (default: pretty); all others go to standard output',
    },
    parse: oneOf('--format', formats),
    default: 'pretty',
  },
  maxWarnings: {
    flags: same('--max-warnings <N>'),
    text: { de: 'so viele Warnungen sind erlaubt', en: 'allows this many warnings' },
    parse: wholeNumber('--max-warnings', 0),
  },
  rule: {
    flags: {
      de: '--rule <REGEL=off|info|warn|error>',
      en: '--rule <ID=off|info|warn|error>',
    },
    text: {
      de: 'Schwere einer Regel (mehrfach möglich; auch unter `regeln` in den Inhalten)',
      en: 'severity of a rule (repeatable; also under `regeln` in the content)',
    },
    parse: levelOf,
  },
} as const satisfies Record<string, OptionData>;

const fixing = {
  fix: {
    flags: same('--fix'),
    text: {
      de: 'behebt, was sich gefahrlos beheben lässt, und zeigt die Änderungen als Diff',
      en: 'fixes what can be fixed safely and shows the changes as a diff',
    },
  },
  dryRun: {
    flags: same('--dry-run'),
    text: { de: 'mit --fix: zeigt die Änderungen nur', en: 'with --fix: only shows the changes' },
  },
} as const satisfies Record<string, OptionData>;

const building = {
  edition: {
    flags: same(`--edition <${editions.join('|')}>`),
    text: {
      de: 'Fassung (mehrfach möglich; Vorgabe: oeffentlich)',
      en: 'edition (repeatable; default: oeffentlich)',
    },
    parse: someOf('--edition', editions),
  },
  standard: {
    flags: same(`--standard <${standards.join('|')}>`),
    text: {
      de: 'PDF/UA-1 mit PDF/A-2a (Vorgabe: ua1) oder PDF/UA-2 mit PDF/A-4, als …-ua2.pdf',
      en: 'PDF/UA-1 with PDF/A-2a (default: ua1) or PDF/UA-2 with PDF/A-4, as …-ua2.pdf',
    },
    parse: oneOf('--standard', standards),
  },
  html: {
    flags: same('--html'),
    text: {
      de: 'schreibt auch das HTML, das gedruckt wird',
      en: 'also writes the HTML that is printed',
    },
  },
  browser: {
    flags: { de: '--browser <PFAD>', en: '--browser <PATH>' },
    text: {
      de: 'Browser zum Drucken (sonst: siehe `handreichung browser`)',
      en: 'browser to print with (otherwise: see `handreichung browser`)',
    },
  },
  browserWs: {
    flags: same('--browser-ws <URL>'),
    text: {
      de: 'laufender Browser, über seine WebSocket-Adresse',
      en: 'running browser, by its WebSocket address',
    },
  },
  cache: {
    flags: same('--no-cache'),
    text: { de: 'rechnet alles neu', en: 'computes everything anew' },
  },
  shard: {
    flags: same('--shard <I/N>'),
    text: {
      de: 'nur der I-te von N gleichen Teilen der Arbeit',
      en: 'only the I-th of N equal parts of the work',
    },
    parse: shardOf,
  },
  jobs: {
    flags: same('--jobs <N>'),
    text: {
      de: 'so viele Dokumente zugleich (Vorgabe: nach Prozessoren, höchstens 4)',
      en: 'this many documents at a time (default: by processors, at most 4)',
    },
    parse: wholeNumber('--jobs', 1),
  },
} as const satisfies Record<string, OptionData>;

const checkingPages = {
  layout: {
    flags: same('--layout'),
    text: {
      de: 'druckt auch, ohne etwas zu schreiben, und prüft die Seiten; braucht einen Browser',
      en: 'also prints, without writing anything, and checks the pages; needs a browser',
    },
  },
  browser: {
    flags: building.browser.flags,
    text: { de: 'mit --layout: Browser zum Drucken', en: 'with --layout: browser to print with' },
  },
  browserWs: {
    flags: building.browserWs.flags,
    text: {
      de: 'mit --layout: laufender Browser, über seine WebSocket-Adresse',
      en: 'with --layout: running browser, by its WebSocket address',
    },
  },
} as const satisfies Record<string, OptionData>;

const checkingLinks = {
  online: {
    flags: same('--online'),
    text: {
      de: 'fragt auch jede Web-Adresse der Inhalte, ob es sie noch gibt; braucht Netz',
      en: 'also asks each web address of the content whether it still exists; needs a network',
    },
  },
} as const satisfies Record<string, OptionData>;

const previewing = {
  edition: {
    flags: building.edition.flags,
    text: { de: 'Fassung (Vorgabe: oeffentlich)', en: 'edition (default: oeffentlich)' },
    // One is shown at a time: the last one named.
    parse: (value: string) => [oneOf('--edition', editions)(value)],
  },
  port: {
    flags: same('--port <N>'),
    text: { de: 'fester Port (Vorgabe: irgendein freier)', en: 'fixed port (default: any that is free)' },
    parse: wholeNumber('--port', 1),
  },
  open: {
    flags: same('--open'),
    text: { de: 'öffnet den Browser', en: 'opens the browser' },
  },
  editor: {
    flags: { de: '--editor <BEFEHL>', en: '--editor <COMMAND>' },
    text: {
      de: 'Editor für Klicks auf den Text, z. B. code, auch mit {file} und {line} (sonst HANDREICHUNG_EDITOR, EDITOR, VISUAL)',
      en: 'editor for clicks on the text, e.g. code, also with {file} and {line} (otherwise HANDREICHUNG_EDITOR, EDITOR, VISUAL)',
    },
  },
  browser: building.browser,
  browserWs: building.browserWs,
} as const satisfies Record<string, OptionData>;

const scaffolding = {
  from: {
    flags: { de: '--from <AUSGABE>', en: '--from <ISSUE>' },
    text: {
      de: 'übernimmt Kapitel und feste Angaben einer anderen Ausgabe, nicht ihren Inhalt',
      en: 'takes chapters and standing facts from another issue, not its content',
    },
  },
} as const satisfies Record<string, OptionData>;

const schemas = {
  write: {
    flags: same('--write'),
    text: {
      de: 'schreibt sie nach <content>/schema/, wo Editoren sie finden',
      en: 'writes them to <content>/schema/, where editors find them',
    },
  },
} as const satisfies Record<string, OptionData>;

const groups = {
  everywhere,
  fixing,
  checking,
  checkingPages,
  checkingLinks,
  building,
  previewing,
  scaffolding,
  schemas,
} as const;

export type OptionGroup = keyof typeof groups;

/** The options of a group as the parser takes them, in one language. */
export const optionsOf = (group: OptionGroup, lang: Lang): Option[] =>
  Object.values<OptionData>(groups[group]).map((data) => {
    const option = new Option(data.flags[lang], data.text[lang]);
    if (data.parse) option.argParser(data.parse as (value: string, previous: unknown) => unknown);
    if (data.default !== undefined) option.default(data.default);
    return option;
  });
