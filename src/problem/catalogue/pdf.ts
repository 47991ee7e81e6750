import { entry } from './entry.ts';

/** The finished file is not handed out; only its maker can mend that. */
const bug = {
  de: ({ pass }: { pass: string }) =>
    `Das ist ein Fehler im Programm (Schritt „${pass}“ der Nachbearbeitung), nicht im Inhalt: Bitte mit der Ausgabe von --verbose melden.`,
  en: ({ pass }: { pass: string }) =>
    `This is a bug in the program (finishing step “${pass}”), not in the content: please report it with the output of --verbose.`,
};

/** Messages on the printed file: layout, tags, conformance. */
export const pdf = {
  'page-numbers-settle': entry<{ slot: string; rounds: number }>({
    severity: 'error',
    de: ({ slot, rounds }) =>
      `Die Seitenzahl von „${slot}“ steht nach ${rounds} Durchgängen noch nicht fest.`,
    en: ({ slot, rounds }) => `The page number of “${slot}” has not settled after ${rounds} rounds.`,
  }),
  'pdf-readable': entry<{ pass: string; found: string }>({
    severity: 'error',
    de: ({ found }) => `Die vom Browser gedruckte Datei lässt sich nicht bearbeiten: ${found}.`,
    en: ({ found }) => `The file the browser printed cannot be worked on: ${found}.`,
    hint: {
      de: () =>
        'Das vorgesehene Chromium verwenden („handreichung browser status“ zeigt, welches benutzt wird).',
      en: () => 'Use the Chromium meant for it (“handreichung browser status” shows which one is used).',
    },
  }),
  'pdf-catalog-complete': entry<{ pass: string; entry: string }>({
    severity: 'error',
    de: ({ entry: name }) => `Der fertigen Datei fehlt der Eintrag „${name}“.`,
    en: ({ entry: name }) => `The finished file lacks the entry “${name}”.`,
    hint: bug,
  }),
  'pdf-page-count': entry<{ pass: string; found: number; expected: number }>({
    severity: 'error',
    de: ({ found, expected }) => `Seiten der Datei: ${found}, gezählt: ${expected}.`,
    en: ({ found, expected }) => `Pages of the file: ${found}, counted: ${expected}.`,
    hint: bug,
  }),
  'pdf-page-labels-true': entry<{ pass: string; found: string; expected: string }>({
    severity: 'error',
    de: ({ found, expected }) => `Die Seite heißt in der Datei „${found}“, gedruckt ist „${expected}“.`,
    en: ({ found, expected }) => `The page is called “${found}” in the file, “${expected}” is printed.`,
    hint: bug,
  }),
  'pdf-content-tagged': entry<{ pass: string; count: number }>({
    severity: 'error',
    de: ({ count }) => `Inhalt ohne Auszeichnung (${count}-mal): Vorleseprogramme finden ihn nicht.`,
    en: ({ count }) => `Content without a tag (${count} times): screen readers do not find it.`,
    hint: bug,
  }),
  'pdf-tags-painted': entry<{ pass: string }>({
    severity: 'error',
    de: () => 'Eine Auszeichnung verweist auf Inhalt, der nicht auf der Seite steht.',
    en: () => 'A tag points to content that is not on the page.',
    hint: bug,
  }),
  'pdf-words-whole': entry<{ pass: string }>({
    severity: 'error',
    de: () => 'Weiche Trennzeichen zerlegen Wörter: Suchen und Kopieren findet sie nicht.',
    en: () => 'Soft hyphens take words apart: searching and copying do not find them.',
    hint: bug,
  }),
  'pdf-glyphs-present': entry<{ pass: string; count: number }>({
    severity: 'error',
    de: ({ count }) => `Keine Schrift hat diese Zeichen (${count}-mal): Gedruckt ist ein leeres Kästchen.`,
    en: ({ count }) => `No font has these characters (${count} times): an empty box is printed.`,
    hint: {
      de: () => 'Das Zeichen auf der Seite suchen und ersetzen oder eine Schrift ergänzen, die es hat.',
      en: () => 'Find the character on the page and replace it, or add a font that has it.',
    },
  }),
  'pdf-structure-sound': entry<{ pass: string; element: string; found: string }>({
    severity: 'error',
    de: ({ element, found }) => `Die Auszeichnung „${element}“ ist falsch gebaut: ${found}.`,
    en: ({ element, found }) => `The tag “${element}” is built wrongly: ${found}.`,
    hint: bug,
  }),
  'pdf-headings-in-order': entry<{ pass: string; heading: string; level: number; expected: number }>({
    severity: 'error',
    de: ({ heading, level, expected }) =>
      `Die Überschrift „${heading}“ hat die Ebene ${level}, höchstens ${expected} darf folgen.`,
    en: ({ heading, level, expected }) =>
      `The heading “${heading}” is of level ${level}, at most ${expected} may follow.`,
    hint: {
      de: () => 'Keine Ebene überspringen: Auf ## folgt ### und nicht ####.',
      en: () => 'Skip no level: ## is followed by ###, not by ####.',
    },
  }),
  'pdf-figures-described': entry<{ pass: string; lacks: string }>({
    severity: 'error',
    de: ({ lacks }) => `Einer Abbildung fehlt „${lacks}“: Vorleseprogramme können sie nicht beschreiben.`,
    en: ({ lacks }) => `A figure lacks “${lacks}”: screen readers cannot describe it.`,
    hint: bug,
  }),
  'pdf-links-tagged': entry<{ pass: string; target: string }>({
    severity: 'error',
    de: ({ target }) => `Der Link auf „${target}“ ist nicht als Link ausgezeichnet.`,
    en: ({ target }) => `The link to “${target}” is not tagged as a link.`,
    hint: bug,
  }),
  'pdf-links-described': entry<{ pass: string; target: string }>({
    severity: 'error',
    de: ({ target }) => `Der Link auf „${target}“ hat keine Beschreibung.`,
    en: ({ target }) => `The link to “${target}” has no description.`,
    hint: bug,
  }),
  'pdf-links-lead-somewhere': entry<{ pass: string; target: string }>({
    severity: 'error',
    de: ({ target }) => `Der Link auf „${target}“ führt nirgendwohin.`,
    en: ({ target }) => `The link to “${target}” leads nowhere.`,
    hint: {
      de: () =>
        'Das Ziel des Links prüfen: Es muss im Dokument stehen oder mit https:// oder mailto: beginnen.',
      en: () =>
        'Check the target of the link: it must stand in the document or begin with https:// or mailto:.',
    },
  }),
  'pdf-fonts-embedded': entry<{ pass: string; font: string }>({
    severity: 'error',
    de: ({ font }) => `Die Schrift „${font}“ ist nicht vollständig in der Datei.`,
    en: ({ font }) => `The font “${font}” is not fully in the file.`,
    hint: bug,
  }),
} as const;
