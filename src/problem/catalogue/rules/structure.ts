import { entry } from '../entry.ts';

/** Messages on structure, links and pictures. */
export const structure = {
  'panel-has-a-protocol': entry<{ number: number }>({
    severity: 'warn',
    de: ({ number }) => `Zu Panel ${number} gibt es kein Protokoll.`,
    en: ({ number }) => `Panel ${number} has no protocol.`,
    hint: {
      de: ({ number }) => `Ergänze eine Datei in protokolle/ mit \`panels: [${number}]\`.`,
      en: ({ number }) => `Add a file to protokolle/ with \`panels: [${number}]\`.`,
    },
  }),
  'panel-has-one-protocol': entry<{ number: number; other: string }>({
    severity: 'warn',
    de: ({ number, other }) => `Zu Panel ${number} gibt es schon ein Protokoll: ${other}.`,
    en: ({ number, other }) => `Panel ${number} already has a protocol: ${other}.`,
  }),
  'panel-has-a-summary': entry<{ number: number }>({
    severity: 'warn',
    de: ({ number }) => `Zu Panel ${number} gibt es keine Kurzfassung.`,
    en: ({ number }) => `Panel ${number} has no short summary.`,
    hint: {
      de: ({ number }) => `Ergänze eine Datei in kurzfassungen/ mit \`panels: [${number}]\`.`,
      en: ({ number }) => `Add a file to kurzfassungen/ with \`panels: [${number}]\`.`,
    },
  }),
  'panel-titles-agree': entry<{ found: string; known: string }>({
    severity: 'warn',
    de: ({ found, known }) => `Der Titel „${found}“ weicht von panels.yaml ab: „${known}“.`,
    en: ({ found, known }) => `The title “${found}” differs from panels.yaml: “${known}”.`,
    hint: {
      de: () => 'Gib einem Panel einen Titel; im Protokoll kann `thema` entfallen.',
      en: () => 'Give a panel one title; in the protocol `thema` may be left out.',
    },
  }),
  'section-has-text': entry<{ title: string }>({
    severity: 'warn',
    de: ({ title }) => `Der Abschnitt „${title}“ ist leer.`,
    en: ({ title }) => `The section “${title}” is empty.`,
    hint: {
      de: () => 'Schreibe einen Text darunter oder streiche die Überschrift.',
      en: () => 'Write a text below the heading or remove it.',
    },
  }),
  'section-is-unique': entry<{ title: string }>({
    severity: 'warn',
    de: ({ title }) => `Die Überschrift „${title}“ steht hier schon einmal.`,
    en: ({ title }) => `The heading “${title}” is already there.`,
    hint: {
      de: () => 'Führe die beiden Abschnitte zusammen oder benenne einen um.',
      en: () => 'Join the two sections or rename one.',
    },
  }),
  'headings-are-alike': entry<{ found: string; usual: string }>({
    severity: 'warn',
    de: ({ found, usual }) => `Die Überschrift „${found}“ steht anderswo als „${usual}“.`,
    en: ({ found, usual }) => `The heading “${found}” is written “${usual}” elsewhere.`,
  }),
  'text-is-there': entry<{ file: string }>({
    severity: 'warn',
    de: ({ file }) => `In ${file} steht unter dem Kopf kein Text.`,
    en: ({ file }) => `${file} holds no text below its head.`,
  }),
  'file-is-used': entry<{ file: string }>({
    severity: 'warn',
    de: ({ file }) => `Die Datei ${file} kommt in der Handreichung nicht vor.`,
    en: ({ file }) => `The file ${file} is not used in the hand-out.`,
    hint: {
      de: () => 'Ergänze ein Kapitel oder eine Stelle dafür oder lösche die Datei.',
      en: () => 'Add a chapter or a place for it, or delete the file.',
    },
  }),
  'link-says-where': entry<{ text: string; url: string }>({
    severity: 'warn',
    de: ({ text }) => `Der Linktext „${text}“ sagt nicht, wohin er führt.`,
    en: ({ text }) => `The link text “${text}” does not say where it leads.`,
    hint: {
      de: ({ url }) => `Schreibe \`[Was dort steht](${url})\`.`,
      en: ({ url }) => `Write \`[what is there](${url})\`.`,
    },
  }),
  'link-has-words': entry<{ url: string }>({
    severity: 'warn',
    de: ({ url }) => `Hier steht eine nackte Adresse: ${url}`,
    en: ({ url }) => `Here is a bare address: ${url}`,
    hint: {
      de: ({ url }) => `Schreibe \`[Was dort steht](${url})\`.`,
      en: ({ url }) => `Write \`[what is there](${url})\`.`,
    },
  }),
  'link-does-not-track': entry<{ name: string }>({
    severity: 'warn',
    de: ({ name }) => `Die Adresse trägt einen Teil, der nur der Auswertung dient: \`${name}\`.`,
    en: ({ name }) => `The address has a part that only serves tracking: \`${name}\`.`,
    hint: { de: () => 'Kürze die Adresse um diesen Teil.', en: () => 'Cut this part off the address.' },
  }),
  'link-is-encrypted': entry<{ url: string }>({
    severity: 'info',
    de: ({ url }) => `Die Adresse ${url} ist unverschlüsselt.`,
    en: ({ url }) => `The address ${url} is not encrypted.`,
    hint: {
      de: () => 'Prüfe, ob es die Seite auch mit `https` gibt.',
      en: () => 'See whether the page exists with `https`.',
    },
  }),
  'picture-has-a-credit': entry<{ picture: string }>({
    severity: 'warn',
    de: ({ picture }) => `Beim Bild ${picture} fehlt der Nachweis.`,
    en: ({ picture }) => `The picture ${picture} has no credit.`,
    hint: {
      de: () => 'Ergänze `nachweis: Foto: Vorname Name` (§ 13 UrhG).',
      en: () => 'Add `nachweis: Foto: First Last` (§ 13 UrhG).',
    },
  }),
  'picture-has-enough-pixels': entry<{ picture: string; dpi: number; width: number }>({
    severity: 'warn',
    de: ({ picture, dpi, width }) =>
      `Das Bild ${picture} wird ${width} mm breit gedruckt und hat dort nur ${dpi} Bildpunkte je Zoll.`,
    en: ({ picture, dpi, width }) =>
      `The picture ${picture} is printed ${width} mm wide and has only ${dpi} pixels an inch there.`,
    hint: {
      de: () =>
        'Gut sind 300, unter 150 wird es sichtbar unscharf: Nimm die Datei aus der Kamera, nicht die aus dem Netz.',
      en: () =>
        '300 is good, below 150 it is visibly blurred: use the file from the camera, not the one from the web.',
    },
  }),
  'heading-is-marked': entry<{ text: string }>({
    severity: 'warn',
    de: ({ text }) => `„${text}“ sieht wie eine Überschrift aus, ist aber nur fett.`,
    en: ({ text }) => `“${text}” looks like a heading but is only bold.`,
    hint: {
      de: () => 'Setze `##` oder `###` davor: Dann finden es auch Lesezeichen und Vorleseprogramme.',
      en: () => 'Put `##` or `###` before it: then bookmarks and screen readers find it too.',
    },
  }),
  'table-has-headings': entry<{ column: number }>({
    severity: 'warn',
    de: ({ column }) => `Spalte ${column} der Tabelle hat keine Überschrift.`,
    en: ({ column }) => `Column ${column} of the table has no heading.`,
  }),
  'link-leads-where-it-says': entry<{ text: string; url: string }>({
    severity: 'warn',
    de: ({ text, url }) => `Der Link heißt ${text}, führt aber zu ${url}.`,
    en: ({ text, url }) => `The link says ${text} but leads to ${url}.`,
  }),
  'alternative-text-describes': entry<{ alt: string }>({
    severity: 'warn',
    de: ({ alt }) => `Der Alternativtext „${alt}“ beschreibt das Bild nicht.`,
    en: ({ alt }) => `The alternative text “${alt}” does not describe the picture.`,
    hint: {
      de: () => 'Sage in einem Satz, was auf dem Bild zu sehen ist und worauf es ankommt.',
      en: () => 'Say in one sentence what the picture shows and what matters about it.',
    },
  }),
} as const;
