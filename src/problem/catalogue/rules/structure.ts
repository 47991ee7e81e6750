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
  'panel-titles-agree': entry<{ found: string; known: string; number?: number }>({
    severity: 'warn',
    de: ({ found, known, number }) =>
      number === undefined
        ? `Der Titel „${found}“ weicht von panels.yaml ab: „${known}“.`
        : `Dasselbe Thema heißt hier „${found}“, bei Panel ${number} aber „${known}“.`,
    en: ({ found, known, number }) =>
      number === undefined
        ? `The title “${found}” differs from panels.yaml: “${known}”.`
        : `The same topic is called “${found}” here, but “${known}” at panel ${number}.`,
    hint: {
      de: () => 'Gib einem Panel einen Titel; im Protokoll kann `thema` entfallen.',
      en: () => 'Give a panel one title; in the protocol `thema` may be left out.',
    },
  }),
  'chapter-titles-agree': entry<{ found: string; known: string }>({
    severity: 'warn',
    de: ({ found, known }) => `Das Kapitel heißt hier „${found}“, in seiner Datei „${known}“.`,
    en: ({ found, known }) => `The chapter is called “${found}” here, “${known}” in its file.`,
    hint: {
      de: () => 'Gib dem Kapitel einen Titel; er steht im Inhaltsverzeichnis und über dem Kapitel.',
      en: () => 'Give the chapter one title; it stands in the contents and above the chapter.',
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
  'licence-fits-its-link': entry<{ found: string; known: string }>({
    severity: 'warn',
    de: ({ found, known }) => `Die Lizenz ist hier „${found}“, daneben steht „${known}“.`,
    en: ({ found, known }) => `The licence is “${found}” here, but “${known}” stands beside it.`,
  }),
  'language-fits-text': entry<{ declared: string; written: string }>({
    severity: 'warn',
    de: ({ declared, written }) =>
      `Unter \`sprache\` steht \`${declared}\`, der Text ist in der Sprache \`${written}\` geschrieben.`,
    en: ({ declared, written }) =>
      `\`sprache\` is \`${declared}\`, but the text is written in \`${written}\`.`,
    hint: {
      de: ({ written }) => `Schreibe \`sprache: ${written}\`; Vorleseprogramme sprechen den Text danach aus.`,
      en: ({ written }) => `Write \`sprache: ${written}\`; screen readers pronounce the text by it.`,
    },
  }),
  'picture-has-alternative-text': entry<{ picture: string }>({
    severity: 'warn',
    de: ({ picture }) => `Dem Bild ${picture} fehlt der Alternativtext.`,
    en: ({ picture }) => `The picture ${picture} has no alternative text.`,
    hint: {
      de: () => 'Sage unter `alt`, was zu sehen ist, oder mit `alt: ""`, dass es nichts hinzufügt.',
      en: () => 'Say what it shows as `alt`, or with `alt: ""` that it adds nothing.',
    },
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
  'heading-has-its-level': entry<{ title: string; usual: number }>({
    severity: 'warn',
    de: ({ title, usual }) =>
      `Die Überschrift „${title}“ steht sonst auf Ebene ${usual}: \`${'#'.repeat(usual)}\`.`,
    en: ({ title, usual }) =>
      `The heading “${title}” is on level ${usual} elsewhere: \`${'#'.repeat(usual)}\`.`,
  }),
  'heading-is-plain': entry<object>({
    severity: 'warn',
    de: () => 'Die Überschrift ist ganz fett gesetzt.',
    en: () => 'The heading is set in bold as a whole.',
    hint: { de: () => 'Streiche die Sternchen.', en: () => 'Remove the asterisks.' },
  }),
  'list-is-marked': entry<{ found: string }>({
    severity: 'warn',
    de: ({ found }) => `\`${found}\` macht hier keine Liste.`,
    en: ({ found }) => `\`${found}\` makes no list here.`,
    hint: {
      de: () =>
        'Beginne jeden Punkt auf einer eigenen Zeile mit einem Strich und einem Leerzeichen: `- Punkt`.',
      en: () => 'Begin each item on a line of its own with a hyphen and a space: `- item`.',
    },
  }),
  'list-items-are-alike': entry<{ what: 'stop' | 'open' | 'small'; text: string }>({
    severity: 'warn',
    de: ({ what, text }) =>
      `„${text.slice(0, 40)}“ ${{ stop: 'endet mit einem Punkt', open: 'endet ohne Punkt', small: 'beginnt klein' }[what]}, alle anderen Punkte der Liste nicht.`,
    en: ({ what, text }) =>
      `“${text.slice(0, 40)}” ${{ stop: 'ends with a full stop', open: 'ends without a full stop', small: 'begins with a small letter' }[what]}, unlike all other items of the list.`,
  }),
  'statement-stands-once': entry<{ text: string }>({
    severity: 'warn',
    de: ({ text }) => `Das steht hier schon einmal: „${text.slice(0, 60)}“`,
    en: ({ text }) => `This is already there: “${text.slice(0, 60)}”`,
  }),
  'table-adds-up': entry<{ found: string; sum: string }>({
    severity: 'warn',
    de: ({ found, sum }) => `Die Zeilen der Tabelle ergeben zusammen ${sum}; hier steht „${found}“.`,
    en: ({ found, sum }) => `The rows of the table add up to ${sum}; here stands “${found}”.`,
    hint: {
      de: () => 'Rechne nach: Entweder die Summe oder eine der Zeilen ist falsch.',
      en: () => 'Add it up again: either the total or one of the rows is wrong.',
    },
  }),
  'shares-add-up': entry<{ found: string; sum: string; total: string }>({
    severity: 'warn',
    de: ({ found, sum, total }) => `„${found}“: Die Teile ergeben zusammen ${sum}, nicht ${total}.`,
    en: ({ found, sum, total }) => `“${found}”: the parts add up to ${sum}, not ${total}.`,
    hint: {
      de: () => 'Rechne nach: Entweder die Summe oder einer der Teile ist falsch.',
      en: () => 'Add it up again: either the total or one of the parts is wrong.',
    },
  }),
  'table-is-complete': entry<{ isLong: boolean }>({
    severity: 'warn',
    de: ({ isLong }) =>
      isLong
        ? 'Die Zeile der Tabelle hat mehr Zellen als die Tabelle Spalten; was übersteht, wird nicht gedruckt.'
        : 'Nur diese Zelle der Tabelle ist leer.',
    en: ({ isLong }) =>
      isLong
        ? 'The row has more cells than the table has columns; what is beyond is not printed.'
        : 'Only this cell of the table is empty.',
  }),
  'slot-has-different-panels': entry<{ found: string; isTopic: boolean }>({
    severity: 'warn',
    de: ({ found, isTopic }) =>
      isTopic
        ? `Das Thema „${found}“ hat zur selben Zeit schon ein anderes Panel.`
        : `${found} moderiert dieses Panel und schreibt zugleich das Protokoll.`,
    en: ({ found, isTopic }) =>
      isTopic
        ? `Another panel at the same time has the topic “${found}” already.`
        : `${found} is in charge of this panel and takes its minutes as well.`,
  }),
  'rounds-are-counted': entry<{ found: string; expected: number }>({
    severity: 'warn',
    de: ({ found, expected }) => `„${found}“ wäre der Zählung nach die Nummer ${expected}.`,
    en: ({ found, expected }) => `“${found}” should be number ${expected}.`,
  }),
  'groups-are-told-apart': entry<{ found: string; expected?: string; missing?: string }>({
    severity: 'warn',
    de: ({ found, expected, missing }) =>
      missing !== undefined
        ? `Das Protokoll gilt für Panels zu verschiedenen Zeiten, als Anwesende steht aber nur „${found}“ da: Es fehlt ${missing}.`
        : expected === undefined
          ? `Eine andere Gruppe der Anwesenden heißt schon „${found}“.`
          : `Die Gruppe heißt „${found}“, nach panels.yaml saß sie woanders: ${expected}.`,
    en: ({ found, expected, missing }) =>
      missing !== undefined
        ? `The protocol is on panels at different times, but the only attendees are “${found}”: ${missing} is missing.`
        : expected === undefined
          ? `Another group of attendees is called “${found}” already.`
          : `The group is called “${found}”, but by panels.yaml it sat elsewhere: ${expected}.`,
    hint: {
      de: () => 'Gib jeder Gruppe einen eigenen Namen, der zu ihrer Runde passt.',
      en: () => 'Give each group a name of its own that fits its round.',
    },
  }),
  'announced-count-is-kept': entry<{ found: string; follow: number }>({
    severity: 'warn',
    de: ({ found, follow }) => `Angekündigt ist „${found}“, es folgen aber ${follow}.`,
    en: ({ found, follow }) => `“${found}” is announced, but ${follow} follow.`,
    hint: {
      de: () => 'Berichtige die Zahl oder ergänze, was fehlt.',
      en: () => 'Correct the number or add what is missing.',
    },
  }),
  'numbering-counts-up': entry<{ found: string; expected: string }>({
    severity: 'warn',
    de: ({ found, expected }) => `Hier steht „${found}“; der Zählung nach folgt „${expected}“.`,
    en: ({ found, expected }) => `Here it says “${found}”; “${expected}” comes next.`,
  }),
  'panel-reference-exists': entry<{ found: string; most: number; isOtherTopic: boolean }>({
    severity: 'warn',
    de: ({ found, most, isOtherTopic }) =>
      isOtherTopic
        ? `„${found}“ haben in panels.yaml nicht dasselbe Thema.`
        : most === 0
          ? `Ein Kapitel ${found} gibt es in dieser Handreichung nicht.`
          : `„${found}“ gibt es in dieser Handreichung nicht; die Panels gehen bis ${most}.`,
    en: ({ found, most, isOtherTopic }) =>
      isOtherTopic
        ? `“${found}” have not the same topic in panels.yaml.`
        : most === 0
          ? `There is no chapter ${found} in this hand-out.`
          : `There is no “${found}” in this hand-out; its panels go up to ${most}.`,
  }),
  'summary-fits-its-protocol': entry<{ found: string; known: string }>({
    severity: 'warn',
    de: ({ found, known }) => `Die Kurzfassung sagt „${found}“, das Protokoll „${known}“.`,
    en: ({ found, known }) => `The short summary says “${found}”, the protocol “${known}”.`,
    hint: {
      de: () => 'Prüfe, welche Angabe gilt, und berichtige die andere.',
      en: () => 'See which of them holds and correct the other.',
    },
  }),
  'glossary-is-sorted': entry<{ found: string; before: string }>({
    severity: 'warn',
    de: ({ found, before }) => `„${found}“ steht hinter „${before}“: Die Liste ist sonst alphabetisch.`,
    en: ({ found, before }) => `“${found}” stands after “${before}”, but the list goes by the alphabet.`,
  }),
  'dates-run-forward': entry<{ found: string; before: string }>({
    severity: 'warn',
    de: ({ found, before }) => `„${found}“ steht unter „${before}“: Die Tabelle geht sonst der Zeit nach.`,
    en: ({ found, before }) => `“${found}” stands below “${before}”, but the table goes by time.`,
  }),
  'totals-fit-protocols': entry<{ found: string; right: number }>({
    severity: 'warn',
    de: ({ found, right }) => `Hier steht „${found}“; die Protokolle haben zusammen ${right}.`,
    en: ({ found, right }) => `Here it says “${found}”; the protocols have ${right} together.`,
  }),
} as const;
