import type { Localized } from '../problem/index.ts';

/** The help's own words; those of commands and options stand in their tables. */
export const helpText = {
  about: {
    de: 'Macht aus Markdown und YAML eine gestaltete, barrierefreie Handreichung als PDF.',
    en: 'Turns Markdown and YAML into a designed, accessible hand-out as PDF.',
  },
  usage: { de: '<Befehl> [Optionen]', en: '<command> [options]' },
  help: { de: 'zeigt diese Hilfe', en: 'shows this help' },
  version: { de: 'zeigt die Version', en: 'shows the version' },
  after: {
    de: `
Aufrufe:
  handreichung build                  alle Ausgaben als PDF in den Ordner output
  handreichung build nr-2 --edition intern
  handreichung check nr-2             nur prüfen
  handreichung new nr-3 --from nr-2   die nächste Ausgabe anlegen

Die Optionen eines Befehls zeigt \`handreichung <Befehl> --help\`.

Rückgabewerte:
  0    getan; Warnungen sind möglich
  1    Fehler in den Inhalten; nichts wurde geschrieben
  2    falscher Aufruf: Befehl, Option oder Ausgabe gibt es nicht
  3    Umgebung: kein brauchbarer Browser, kein Schreibrecht
  4    Fehler in handreichung selbst
  130  abgebrochen; frühere Ergebnisse sind unverändert

Umgebungsvariablen:
  HANDREICHUNG_BROWSER, PUPPETEER_EXECUTABLE_PATH   Browser zum Drucken
  HANDREICHUNG_BROWSER_WS                           Adresse eines laufenden Browsers
  SOURCE_DATE_EPOCH                                 Zeitpunkt für alle Daten im PDF (Sekunden)
  NO_COLOR, CI                                      ohne Farben; ohne laufende Anzeige`,
    en: `
Examples:
  handreichung build                  all issues as PDF into the folder output
  handreichung build nr-2 --edition intern
  handreichung check nr-2             only check
  handreichung new nr-3 --from nr-2   create the next issue

The options of a command are shown by \`handreichung <command> --help\`.

Exit codes:
  0    done; warnings are possible
  1    errors in the content; nothing was written
  2    wrong usage: there is no such command, option or issue
  3    environment: no usable browser, no write access
  4    a bug in handreichung itself
  130  interrupted; earlier results are unchanged

Environment variables:
  HANDREICHUNG_BROWSER, PUPPETEER_EXECUTABLE_PATH   browser to print with
  HANDREICHUNG_BROWSER_WS                           address of a running browser
  SOURCE_DATE_EPOCH                                 time of all dates in the PDF (seconds)
  NO_COLOR, CI                                      no colours; no live progress`,
  },
} as const satisfies Record<string, Localized>;

/** Titles of the help's sections in German, by what the parser calls them. */
export const germanTitles: Readonly<Record<string, string>> = {
  'Usage:': 'Aufruf:',
  'Arguments:': 'Angaben:',
  'Options:': 'Optionen:',
  'Global Options:': 'Optionen aller Befehle:',
  'Commands:': 'Befehle:',
};
