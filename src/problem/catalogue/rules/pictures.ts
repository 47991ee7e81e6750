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
  'picture-fits-its-text': entry<{ found: string; of: string; what: 'person' | 'picture' | 'logo' | 'kind' }>(
    {
      severity: 'warn',
      de: ({ found, of, what }) =>
        ({
          person: `„${found}“ nennt ${of}; hier geht es um jemand anderen.`,
          picture: `„${found}“ ist auch der Alternativtext von ${of}.`,
          logo: `„${found}“ ist das Logo „${of}“; hier steht ein Bild.`,
          kind: `„${found}“ passt nicht zum Alternativtext „${of}“.`,
        })[what],
      en: ({ found, of, what }) =>
        ({
          person: `“${found}” names ${of}; this is about somebody else.`,
          picture: `“${found}” is the alternative text of ${of} too.`,
          logo: `“${found}” is the logo “${of}”; here stands a picture.`,
          kind: `“${found}” does not fit the alternative text “${of}”.`,
        })[what],
      hint: {
        de: () => 'Sieh dir das Bild an: Stimmen Datei und Alternativtext zu dieser Stelle?',
        en: () => 'Look at the picture: do file and alternative text belong here?',
      },
    },
  ),
  'credits-agree': entry<{ found: string; known: string; picture?: string; isImprint?: boolean }>({
    severity: 'warn',
    de: ({ found, known, picture, isImprint }) => {
      if (isImprint) return `Im Impressum steht „${found}“, an den Bildern „${known}“.`;
      if (picture !== undefined)
        return `Das Bild ${picture} („${found}“) fehlt unter den Bildnachweisen des Impressums.`;
      return known === ''
        ? `„${found}“ fehlt unter den Bildnachweisen des Impressums.`
        : `Hier steht „${found}“, im Impressum „${known}“.`;
    },
    en: ({ found, known, picture, isImprint }) => {
      if (isImprint) return `The imprint says “${found}”, the pictures say “${known}”.`;
      if (picture !== undefined)
        return `The picture ${picture} (“${found}”) is missing in the list of credits in the imprint.`;
      return known === ''
        ? `“${found}” is missing in the list of credits in the imprint.`
        : `Here it says “${found}”, in the imprint “${known}”.`;
    },
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
