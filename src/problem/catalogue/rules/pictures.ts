import { entry } from '../entry.ts';

/** Messages on pictures, what is said of them, and what only eyes find. */
export const pictures = {
  'picture-stands-once': entry<{ picture: string }>({
    severity: 'warn',
    de: ({ picture }) => `Das Bild ${picture} kommt mehrmals vor.`,
    en: ({ picture }) => `The picture ${picture} is there more than once.`,
    hint: {
      de: () => 'Sieh nach, welches Bild hierher gehört, und berichtige den Dateinamen.',
      en: () => 'See which picture belongs here, and correct the name of the file.',
    },
  }),
  'picture-fits-its-text': entry<{ found: string; of: string; what: 'person' | 'picture' }>({
    severity: 'warn',
    de: ({ found, of, what }) =>
      what === 'person'
        ? `„${found}“ nennt ${of}; hier geht es um jemand anderen.`
        : `„${found}“ ist auch der Alternativtext von ${of}.`,
    en: ({ found, of, what }) =>
      what === 'person'
        ? `“${found}” names ${of}; this is about somebody else.`
        : `“${found}” is the alternative text of ${of} too.`,
    hint: {
      de: () => 'Sieh dir das Bild an: Stimmen Datei und Alternativtext zu dieser Stelle?',
      en: () => 'Look at the picture: do file and alternative text belong here?',
    },
  }),
  'credits-agree': entry<{ found: string; known: string }>({
    severity: 'warn',
    de: ({ found, known }) =>
      known === ''
        ? `„${found}“ fehlt unter den Bildnachweisen des Impressums.`
        : `Hier steht „${found}“, im Impressum „${known}“.`,
    en: ({ found, known }) =>
      known === ''
        ? `“${found}” is missing in the list of credits in the imprint.`
        : `Here it says “${found}”, in the imprint “${known}”.`,
    hint: {
      de: () => 'Nenne an beiden Stellen, von wem das Bild ist (§ 13 UrhG).',
      en: () => 'Name in both places whom the picture is from (§ 13 UrhG).',
    },
  }),
  'colour-is-not-alone': entry<{ found: string }>({
    severity: 'info',
    de: ({ found }) => `„${found}“ versteht nur, wer es sieht.`,
    en: ({ found }) => `“${found}” is understood only by those who see it.`,
    hint: {
      de: () => 'Sage es auch in Worten: „mit ‚dringend‘ gekennzeichnet“, „siehe Kasten ‚Anträge‘“.',
      en: () => 'Say it in words too, by a label or the title of what is meant.',
    },
  }),
  'licence-has-a-version': entry<{ found: string }>({
    severity: 'warn',
    de: ({ found }) => `„${found}“: Diese Angabe nennt keine Fassung der Lizenz, die es gibt, etwa 4.0.`,
    en: ({ found }) => `“${found}” names no version of the licence that exists, such as 4.0.`,
    hint: {
      de: () => 'Ergänze die Fassung und den Link zum Lizenztext.',
      en: () => 'Add the version and the link to the licence.',
    },
  }),
} as const;
