import { entry } from './entry.ts';

/** Messages on what files say about each other: pictures, panels, questions, chapters, consent. */
export const references = {
  'path-stays-inside': entry<{ path: string }>({
    severity: 'error',
    de: ({ path }) => `\`${path}\` führt aus dem Ordner der Ausgabe hinaus.`,
    en: ({ path }) => `\`${path}\` leads out of the issue’s folder.`,
    hint: {
      de: () =>
        'Lege die Datei in den Ordner der Ausgabe und nenne den Weg von dort aus, mit `/`: `bilder/name.jpg`.',
      en: () =>
        'Put the file into the issue’s folder and give the path from there, with `/`: `bilder/name.jpg`.',
    },
  }),
  'picture-has-known-type': entry<{ path: string }>({
    severity: 'error',
    de: ({ path }) => `\`${path}\` ist kein Bild, das gedruckt werden kann.`,
    en: ({ path }) => `\`${path}\` is no picture that can be printed.`,
    hint: {
      de: () => 'Möglich sind jpg, jpeg, png, webp, avif, svg, tif.',
      en: () => 'Possible types: jpg, jpeg, png, webp, avif, svg, tif.',
    },
  }),
  'panel-is-known': entry<{ number: number; known: readonly number[] }>({
    severity: 'error',
    de: ({ number }) => `Panel ${number} gibt es in panels.yaml nicht.`,
    en: ({ number }) => `There is no panel ${number} in panels.yaml.`,
    hint: {
      de: ({ known }) => `Es gibt: ${known.join(', ')}.`,
      en: ({ known }) => `There are: ${known.join(', ')}.`,
    },
  }),
  'panel-is-unique': entry<{ number: number }>({
    severity: 'error',
    de: ({ number }) => `Panel ${number} steht hier zum zweiten Mal.`,
    en: ({ number }) => `Panel ${number} is given a second time here.`,
    hint: {
      de: () => 'Gib jedem Panel eine eigene Nummer.',
      en: () => 'Give each panel a number of its own.',
    },
  }),
  'question-is-known': entry<{ id: string; known: readonly string[]; near?: string | undefined }>({
    severity: 'error',
    de: ({ id }) => `Die Frage \`${id}\` gibt es in evaluation.yaml nicht.`,
    en: ({ id }) => `There is no question \`${id}\` in evaluation.yaml.`,
    hint: {
      de: ({ known, near }) =>
        near === undefined ? `Es gibt: ${known.join(', ')}.` : `Meintest du \`${near}\`?`,
      en: ({ known, near }) =>
        near === undefined ? `There are: ${known.join(', ')}.` : `Did you mean \`${near}\`?`,
    },
  }),
  'question-is-unique': entry<{ id: string }>({
    severity: 'error',
    de: ({ id }) => `Die Frage \`${id}\` steht hier zum zweiten Mal.`,
    en: ({ id }) => `The question \`${id}\` is given a second time here.`,
    hint: {
      de: () => 'Gib jeder Frage eine eigene `id`.',
      en: () => 'Give each question an `id` of its own.',
    },
  }),
  'question-has-a-chapter': entry<{ id: string }>({
    severity: 'error',
    de: ({ id }) =>
      `Hier soll die Frage \`${id}\` stehen, aber es gibt kein Kapitel mit \`art: evaluation\`.`,
    en: ({ id }) => `The question \`${id}\` should stand here, but no chapter has \`art: evaluation\`.`,
    hint: {
      de: () => 'Ergänze in handreichung.yaml unter `kapitel` den Eintrag `- art: evaluation`.',
      en: () => 'Add the entry `- art: evaluation` to `kapitel` in handreichung.yaml.',
    },
  }),
  'column-is-known': entry<{ column: string; file: string; near?: string | undefined }>({
    severity: 'error',
    de: ({ column, file }) => `Die Spalte „${column}“ gibt es in \`${file}\` nicht.`,
    en: ({ column, file }) => `There is no column “${column}” in \`${file}\`.`,
    hint: {
      de: ({ near }) =>
        near === undefined
          ? 'Nimm die Überschrift, wie sie in der ersten Zeile steht.'
          : `Meintest du „${near}“?`,
      en: ({ near }) =>
        near === undefined ? 'Use the heading as it stands in the first row.' : `Did you mean “${near}”?`,
    },
  }),
  'chapter-is-unique': entry<{ art: string }>({
    severity: 'error',
    de: ({ art }) => `Das Kapitel \`${art}\` steht hier zum zweiten Mal.`,
    en: ({ art }) => `The chapter \`${art}\` is given a second time here.`,
    hint: {
      de: () => 'Streiche einen der Einträge. Mehrmals möglich ist nur `seite`, mit verschiedenen Dateien.',
      en: () => 'Remove one of the entries. Only `seite` may come more than once, with different files.',
    },
  }),
  'first-page-is-a-chapter': entry<{ art: string; known: readonly string[] }>({
    severity: 'error',
    de: ({ art }) => `Die Zählung soll mit \`${art}\` beginnen, aber dieses Kapitel gibt es nicht.`,
    en: ({ art }) => `Page 1 should be \`${art}\`, but there is no such chapter.`,
    hint: {
      de: ({ known }) => `Kapitel dieser Ausgabe: ${known.join(', ')}.`,
      en: ({ known }) => `Chapters of this issue: ${known.join(', ')}.`,
    },
  }),
  'groups-follow-panels': entry<{ groups: number; panels: number }>({
    severity: 'warn',
    de: ({ groups, panels }) => `Es gibt ${groups} Gruppen von Anwesenden für ${panels} Panels.`,
    en: ({ groups, panels }) => `There are ${groups} groups of attendees for ${panels} panels.`,
    hint: {
      de: () => 'Nenne je Panel eine Gruppe, in der Reihenfolge von `panels`, oder eine für alle.',
      en: () => 'Give one group a panel, in the order of `panels`, or one for all.',
    },
  }),
  'person-has-a-name': entry<{ text: string }>({
    severity: 'warn',
    de: ({ text }) => `Bei „${text}“ fehlt der Name.`,
    en: ({ text }) => `The name is missing in “${text}”.`,
    hint: {
      de: () => 'Schreibe `Vorname Nachname (Ort)`. Ohne Namen wird der Eintrag gedruckt, wie er dasteht.',
      en: () => 'Write `First Last (place)`. Without a name the entry is printed as it stands.',
    },
  }),
  'consent-is-stated': entry<{ entries: number }>({
    severity: 'warn',
    de: ({ entries }) =>
      entries === 1
        ? 'Bei einem Eintrag ist keine Freigabe angegeben; er erscheint nur in der internen Ausgabe.'
        : `Bei ${entries} Einträgen ist keine Freigabe angegeben; sie erscheinen nur in der internen Ausgabe.`,
    en: ({ entries }) =>
      entries === 1
        ? 'One entry states no consent; it appears in the internal edition only.'
        : `${entries} entries state no consent; they appear in the internal edition only.`,
    hint: {
      de: () =>
        'Schreibe `freigabe: oeffentlich` (oder intern, nein) einmal für die Datei oder bei jedem Eintrag.',
      en: () => 'Write `freigabe: oeffentlich` (or intern, nein) once for the file or with each entry.',
    },
  }),
} as const;
