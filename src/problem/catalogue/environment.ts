import type { Localized } from '../problem.ts';
import { entry } from './entry.ts';

const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length)}…` : text;

const listed = (tried: readonly (string | Localized)[], lang: 'de' | 'en'): string =>
  tried.map((one) => (typeof one === 'string' ? one : one[lang])).join('; ');

/** Messages on the machine and on what the browser found in the page. */
export const environment = {
  'browser-is-found': entry<{ tried: readonly (string | Localized)[] }>({
    severity: 'error',
    de: ({ tried }) => `Kein brauchbarer Browser gefunden. Versucht: ${listed(tried, 'de')}.`,
    en: ({ tried }) => `No usable browser found. Tried: ${listed(tried, 'en')}.`,
    hint: {
      de: () => 'Nenne einen mit `--browser PFAD` oder hole einen mit `handreichung browser install`.',
      en: () => 'Name one with `--browser PATH` or fetch one with `handreichung browser install`.',
    },
  }),
  'browser-named-works': entry<{ browser: Localized }>({
    severity: 'error',
    de: ({ browser }) => `Der gewünschte Browser ist nicht verwendbar (${browser.de}).`,
    en: ({ browser }) => `The browser asked for cannot be used (${browser.en}).`,
    hint: {
      de: () => 'Nenne einen anderen oder gar keinen: Dann sucht das Programm selbst einen.',
      en: () => 'Name another one, or none: then the program looks for one itself.',
    },
  }),
  'browser-stays-alive': entry<{ path: string; detail: string }>({
    severity: 'error',
    de: ({ path, detail }) => `Der Browser \`${path}\` ist zweimal abgestürzt${detail && ` (${detail})`}.`,
    en: ({ path, detail }) => `The browser \`${path}\` has died twice${detail && ` (${detail})`}.`,
    hint: {
      de: () =>
        'Meist fehlt Arbeitsspeicher: Beende andere Programme oder baue mit `--jobs 1`. Sonst nimm mit `--browser PFAD` einen anderen.',
      en: () =>
        'Mostly memory is short: close other programs or build with `--jobs 1`. Otherwise take another one with `--browser PATH`.',
    },
  }),
  'browser-answers-in-time': entry<{ path: string; seconds: number }>({
    severity: 'error',
    de: ({ path, seconds }) => `Der Browser \`${path}\` hat ${seconds}\u00a0Sekunden lang nicht geantwortet.`,
    en: ({ path, seconds }) => `The browser \`${path}\` did not answer for ${seconds}\u00a0seconds.`,
    hint: {
      de: () => 'Versuche es noch einmal. Bleibt es dabei, nimm mit `--browser PFAD` einen anderen.',
      en: () => 'Try again. If it stays so, take another one with `--browser PATH`.',
    },
  }),
  'browser-has-room': entry<{ folder: string; mb: number }>({
    severity: 'error',
    de: ({ folder, mb }) =>
      `Der Datenträger mit \`${folder}\` ist voll (noch ${mb}\u00a0MB frei): So kann der Browser nicht drucken.`,
    en: ({ folder, mb }) =>
      `The disk with \`${folder}\` is full (${mb}\u00a0MB free): the browser cannot print like this.`,
    hint: {
      de: () =>
        'Schaffe dort Platz oder nenne in der Umgebungsvariablen `TMPDIR` (Windows: `TEMP`) einen anderen Ordner.',
      en: () =>
        'Make room there, or name another folder in the environment variable `TMPDIR` (Windows: `TEMP`).',
    },
  }),
  'page-loads-only-local-files': entry<{ url: string }>({
    severity: 'error',
    de: ({ url }) =>
      `Die Seite verlangt \`${cut(url, 200)}\`; sie darf nur laden, was in sie eingebettet ist.`,
    en: ({ url }) => `The page asks for \`${cut(url, 200)}\`; it may load only what is embedded in it.`,
    hint: {
      de: () =>
        'Nimm den Verweis aus der Vorlage. Schriften liegen bei den Vorlagen, Bilder im Ordner der Ausgabe.',
      en: () =>
        'Take the reference out of the template. Fonts belong to the templates, pictures to the folder of the issue.',
    },
  }),
  'page-has-no-errors': entry<{ text: string }>({
    severity: 'error',
    de: ({ text }) => `Die Seite meldet im Browser einen Fehler: ${cut(text, 400)}`,
    en: ({ text }) => `The page reports an error in the browser: ${cut(text, 400)}`,
    hint: {
      de: () => 'Der Fehler steckt in den Vorlagen: Sieh nach, was dort zuletzt geändert wurde.',
      en: () => 'The error is in the templates: look at what was changed there last.',
    },
  }),
  'page-fonts-load': entry<{ family: string; weight: string; style: string }>({
    severity: 'error',
    de: ({ family, weight, style }) =>
      `Die Schrift „${family}“ (${weight}, ${style}) kann der Browser nicht laden.`,
    en: ({ family, weight, style }) => `The browser cannot load the font “${family}” (${weight}, ${style}).`,
    hint: {
      de: () =>
        'Prüfe die Schriftdatei, die die Vorlage nennt; `npm ci` stellt die mitgelieferten wieder her.',
      en: () => 'Check the font file the template names; `npm ci` restores those that come with the program.',
    },
  }),
  'page-pictures-load': entry<{ alt: string; source: string }>({
    severity: 'error',
    de: ({ alt, source }) =>
      `Das Bild ${alt ? `„${alt}“` : `\`${cut(source, 40)}\``} kann der Browser nicht lesen.`,
    en: ({ alt, source }) =>
      `The browser cannot read the picture ${alt ? `“${alt}”` : `\`${cut(source, 40)}\``}.`,
    hint: {
      de: () => 'Speichere es neu als JPEG, PNG oder SVG.',
      en: () => 'Save it anew as JPEG, PNG or SVG.',
    },
  }),
} as const;
