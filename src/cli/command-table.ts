import type { Localized } from '../problem/index.ts';
import type { Run } from './call.ts';
import type { OptionGroup } from './options.ts';

/** A command as the help shows it, and where its function is; that is loaded only when the command is called. */
interface CommandData {
  readonly usage: Localized;
  readonly summary: Localized;
  /** In the parser's notation: `<needed>`, `[optional]`, `[any number...]`. */
  readonly argument?: { readonly flags: Localized; readonly text: Localized };
  readonly groups: readonly OptionGroup[];
  load(): Promise<{ readonly run: Run }>;
}

const issues = {
  flags: { de: '[ausgabe...]', en: '[issue...]' },
  text: {
    de: 'Namen der Ordner unter content, z. B. nr-2; ohne Angabe alle',
    en: 'names of the folders under content, e.g. nr-2; all if none is given',
  },
} as const;
const issuesUsage = { de: '[Ausgabe…] [Optionen]', en: '[issue…] [options]' } as const;
const plainUsage = { de: '[Optionen]', en: '[options]' } as const;

export const commands = {
  build: {
    usage: issuesUsage,
    summary: {
      de: 'prüft, setzt und druckt Ausgaben als PDF; nennt jede geschriebene Datei',
      en: 'checks, sets and prints issues as PDF; names each file written',
    },
    argument: issues,
    groups: ['building', 'checking'],
    load: () => import('./commands/build.ts'),
  },
  check: {
    usage: issuesUsage,
    summary: {
      de: 'prüft die Inhalte, auf Wunsch auch die gedruckten Seiten und die Links ins Netz',
      en: 'checks the content and, if asked, the printed pages and the links to the web',
    },
    argument: issues,
    groups: ['checkingPages', 'checkingLinks', 'fixing', 'checking'],
    load: () => import('./commands/check.ts'),
  },
  preview: {
    usage: { de: '[Ausgabe] [Optionen]', en: '[issue] [options]' },
    summary: {
      de: 'zeigt eine Ausgabe im Browser, während du schreibst',
      en: 'shows an issue in the browser while you write',
    },
    argument: {
      flags: { de: '[ausgabe]', en: '[issue]' },
      text: {
        de: 'Name des Ordners unter content, z. B. nr-2; ohne Angabe die letzte',
        en: 'name of the folder under content, e.g. nr-2; the last one if none is given',
      },
    },
    groups: ['previewing'],
    load: () => import('./commands/preview.ts'),
  },
  new: {
    usage: { de: '<Ausgabe> [Optionen]', en: '<issue> [options]' },
    summary: {
      de: 'legt eine neue Ausgabe an, die sich sofort bauen lässt; überschreibt nichts',
      en: 'creates a new issue that builds at once; overwrites nothing',
    },
    argument: {
      flags: { de: '<ausgabe>', en: '<issue>' },
      text: {
        de: 'Name des neuen Ordners unter content, z. B. nr-3',
        en: 'name of the new folder under content, e.g. nr-3',
      },
    },
    groups: ['scaffolding'],
    load: () => import('./commands/new.ts'),
  },
  browser: {
    usage: { de: '[status|install] [Optionen]', en: '[status|install] [options]' },
    summary: {
      de: 'zeigt, welcher Browser druckt und warum; install holt einen',
      en: 'shows which browser prints and why; install fetches one',
    },
    argument: {
      flags: { de: '[status|install]', en: '[status|install]' },
      text: { de: 'zeigen (Vorgabe) oder holen', en: 'show (default) or fetch' },
    },
    groups: [],
    load: () => import('./commands/browser.ts'),
  },
  doctor: {
    usage: plainUsage,
    summary: {
      de: 'prüft die Umgebung und sagt, was zu tun ist',
      en: 'examines the environment and says what to do',
    },
    groups: [],
    load: () => import('./commands/doctor.ts'),
  },
  schema: {
    usage: plainUsage,
    summary: {
      de: 'gibt die JSON-Schemas der Inhaltsdateien aus, für Editoren',
      en: 'prints the JSON Schemas of the content files, for editors',
    },
    groups: ['schemas'],
    load: () => import('./commands/schema.ts'),
  },
} as const satisfies Record<string, CommandData>;

export type CommandName = keyof typeof commands;

/** A command's entry, without the differences between the entries. */
export const commandData = (name: CommandName): CommandData => commands[name];

export const commandNames = Object.keys(commands) as readonly CommandName[];
