import { entry } from '../entry.ts';

/** Messages on people, places and institutions. */
export const people = {
  'names-agree': entry<{ found: string; meant: string }>({
    severity: 'warn',
    de: ({ found, meant }) => `„${found}“ heißt anderswo „${meant}“.`,
    en: ({ found, meant }) => `“${found}” is called “${meant}” elsewhere.`,
    hint: {
      de: () => 'Schreibe den Namen überall gleich; im Zweifel gilt die Kontaktliste.',
      en: () => 'Write the name in one way; in doubt, the contact list counts.',
    },
  }),
  'titles-agree': entry<{ found: string; meant: string }>({
    severity: 'warn',
    de: ({ found, meant }) => `„${found}“ steht anderswo mit anderem Titel: „${meant}“.`,
    en: ({ found, meant }) => `“${found}” has another title elsewhere: “${meant}”.`,
  }),
  'person-sits-once-at-a-time': entry<{ name: string; first: number; second: number }>({
    severity: 'warn',
    de: ({ name, first, second }) => `${name} sitzt zur selben Zeit in zwei Panels: ${first} und ${second}.`,
    en: ({ name, first, second }) => `${name} sits in two panels at the same time: ${first} and ${second}.`,
    hint: {
      de: () => 'Kläre, in welchem Panel die Person war, und streiche sie im anderen.',
      en: () => 'Find out which panel the person sat in and remove the name from the other.',
    },
  }),
  'attendees-match-count': entry<{ stated: number; named: number }>({
    severity: 'warn',
    de: ({ stated, named }) => `Als Anzahl steht ${stated}, genannt sind ${named}.`,
    en: ({ stated, named }) => `The count says ${stated}, but ${named} are named.`,
    hint: {
      de: () => 'Berichtige die Zahl, ergänze die Namen oder setze `unter_anderem: true`.',
      en: () => 'Correct the count, add the names or set `unter_anderem: true`.',
    },
  }),
  'attendee-is-listed-once': entry<{ name: string }>({
    severity: 'warn',
    de: ({ name }) => `${name} steht in dieser Liste zweimal.`,
    en: ({ name }) => `${name} is listed here twice.`,
  }),
  'contact-is-listed-once': entry<{ name: string }>({
    severity: 'warn',
    de: ({ name }) => `${name} steht in der Kontaktliste zweimal.`,
    en: ({ name }) => `${name} is in the contact list twice.`,
  }),
  'roles-fit-grid': entry<{ name: string; role: 'moderation' | 'protokoll'; panel: string; known: string }>({
    severity: 'warn',
    de: ({ name, role, panel, known }) =>
      `Als ${role === 'moderation' ? 'Moderation' : 'Protokoll'} steht hier ${name}, in panels.yaml für Panel ${panel} aber ${known}.`,
    en: ({ name, role, panel, known }) =>
      `${name} stands here for \`${role}\`, but panels.yaml has ${known} for panel ${panel}.`,
    hint: {
      de: () =>
        'Berichtige eines von beiden, oder streiche die Angabe im Protokoll: Sie kommt dann aus panels.yaml.',
      en: () => 'Correct one of the two, or leave it out in the protocol: then it comes from panels.yaml.',
    },
  }),
  'speaker-took-part': entry<{ name: string }>({
    severity: 'warn',
    de: ({ name }) => `${name} hat hier einen Abschnitt, steht aber nicht unter den Anwesenden.`,
    en: ({ name }) => `${name} has a section here but is not among those who attended.`,
    hint: {
      de: () => 'Ergänze die Person unter `anwesende`, oder prüfe, ob jemand anderes gemeint ist.',
      en: () => 'Add the person under `anwesende`, or check whether somebody else is meant.',
    },
  }),
  'rooms-agree': entry<{ found: string; first: number; meant: string }>({
    severity: 'warn',
    de: ({ found, first, meant }) =>
      meant === ''
        ? `Im Raum „${found}“ ist zur selben Zeit schon Panel ${first}.`
        : `Der Raum „${found}“ heißt anderswo „${meant}“.`,
    en: ({ found, first, meant }) =>
      meant === ''
        ? `Panel ${first} already is in the room “${found}” at that time.`
        : `The room “${found}” is called “${meant}” elsewhere.`,
  }),
  'attendee-is-in-contacts': entry<{ name: string }>({
    severity: 'warn',
    de: ({ name }) => `${name} nahm teil, fehlt aber in der Kontaktliste.`,
    en: ({ name }) => `${name} attended but is missing from the contact list.`,
    hint: {
      de: () => 'Nimm die Person in kontakte.yaml auf oder prüfe, ob der Name stimmt.',
      en: () => 'Add the person to kontakte.yaml or check the name.',
    },
  }),
  'towns-are-counted': entry<{ found: string; towns: number }>({
    severity: 'warn',
    de: ({ found, towns }) => `Hier steht „aus ${found}“; in der Kontaktliste stehen ${towns} Orte.`,
    en: ({ found, towns }) => `Here it says “aus ${found}”, but the contact list has ${towns} towns.`,
    hint: {
      de: () => 'Zähle die Orte nach, oder ergänze die Kontaktliste.',
      en: () => 'Count the towns, or complete the contact list.',
    },
  }),
  'attendee-has-a-place': entry<{ name: string }>({
    severity: 'warn',
    de: ({ name }) => `Bei ${name} fehlt der Ort; bei allen anderen Anwesenden steht einer.`,
    en: ({ name }) => `${name} has no place; all other attendees have one.`,
    hint: {
      de: () => 'Ergänze Ort oder Einrichtung in Klammern: `Vorname Name (Ort)`.',
      en: () => 'Add town or institution in brackets: `First Last (Town)`.',
    },
  }),
  'venue-agrees': entry<{ found: string; known: string }>({
    severity: 'warn',
    de: ({ found, known }) => `Als Ort der Veranstaltung steht hier „${found}“, anderswo „${known}“.`,
    en: ({ found, known }) => `The venue is “${found}” here, “${known}” elsewhere.`,
  }),
  'meeting-has-one-town': entry<{ found: string; known: string }>({
    severity: 'warn',
    de: ({ found, known }) => `Das nächste Treffen ist hier in „${found}“, anderswo in „${known}“.`,
    en: ({ found, known }) => `The next meeting is in “${found}” here, in “${known}” elsewhere.`,
  }),
  'imprint-fits-grid': entry<{ name: string; role: 'moderation' | 'protokoll'; isMissing: boolean }>({
    severity: 'warn',
    de: ({ name, role, isMissing }) =>
      `${name} ${isMissing ? 'fehlt hier' : 'steht hier'}, hat nach dem Raster aber ${isMissing ? '' : 'nichts '}${role === 'protokoll' ? 'protokolliert' : 'moderiert'}.`,
    en: ({ name, role, isMissing }) =>
      `${name} is ${isMissing ? 'missing here' : 'named here'}, but ${isMissing ? '' : 'never '}${role === 'protokoll' ? 'took minutes' : 'moderated'} in the grid.`,
    hint: {
      de: () => 'Gleiche die Namen im Impressum mit panels.yaml ab.',
      en: () => 'Compare the names of the imprint with panels.yaml.',
    },
  }),
  'issue-number-agrees': entry<{ found: string; number: string; known: number }>({
    severity: 'warn',
    de: ({ found, number, known }) => `„${found}“ nennt die Nummer ${number}; dies ist Nummer ${known}.`,
    en: ({ found, number, known }) => `“${found}” names issue ${number}; this one is ${known}.`,
  }),
  'function-fits-name': entry<{ name: string; found: string }>({
    severity: 'info',
    de: ({ name, found }) => `Bei ${name} steht die Funktion in männlicher Form: „${found}“.`,
    en: ({ name, found }) => `The function of ${name} stands in its masculine form: “${found}”.`,
    hint: {
      de: () => 'Schreibe sie in weiblicher Form, wenn ein Vorname nicht täuscht.',
      en: () => 'Write it in its feminine form, unless the given name deceives.',
    },
  }),
  'function-agrees': entry<{ name: string; found: string; known: string }>({
    severity: 'warn',
    de: ({ name, found, known }) => `${name} ist hier „${found}“, anderswo „${known}“.`,
    en: ({ name, found, known }) => `${name} is “${found}” here, “${known}” elsewhere.`,
  }),
  'person-has-one-place': entry<{ name: string; found: string; known: string }>({
    severity: 'warn',
    de: ({ name, found, known }) => `Bei ${name} steht „${found}“, in der Kontaktliste „${known}“.`,
    en: ({ name, found, known }) =>
      `${name} comes from “${found}” here, from “${known}” in the contact list.`,
  }),
  'email-is-personal': entry<{ email: string; name: string }>({
    severity: 'info',
    de: ({ email, name }) => `${email} ist das Postfach einer Stelle, nicht das von ${name}.`,
    en: ({ email, name }) => `${email} is the mailbox of an office, not that of ${name}.`,
    hint: {
      de: () =>
        'Frage, ob die Adresse so gedruckt werden soll; wer sie liest, erreicht nicht unbedingt die Person.',
      en: () => 'Ask whether the address is meant to be printed; who uses it may not reach the person.',
    },
  }),
  'phone-fits-town': entry<{ found: string; other: string; name: string; isSame: boolean; isHere?: boolean }>(
    {
      severity: 'warn',
      de: ({ found, other, name, isSame, isHere }) =>
        isSame
          ? `Die Telefonnummer ${found} steht auch bei ${name}${isHere ? '' : ' in einem anderen Ort'}.`
          : `Die Vorwahl von ${found} passt nicht zum Ort; bei ${name} steht ${other}.`,
      en: ({ found, other, name, isSame, isHere }) =>
        isSame
          ? `The telephone number ${found} also stands beside ${name}${isHere ? '' : ' in another town'}.`
          : `The area code of ${found} does not fit the town; beside ${name} stands ${other}.`,
      hint: {
        de: () => 'Frage nach, welche Nummer stimmt.',
        en: () => 'Ask which number is right.',
      },
    },
  ),
  'postcode-has-five-digits': entry<{ found: string }>({
    severity: 'warn',
    de: ({ found }) => `Die Postleitzahl „${found}“ hat ${found.length} Ziffern statt fünf.`,
    en: ({ found }) => `The postcode “${found}” has ${found.length} digits instead of five.`,
  }),
  'place-has-one-form': entry<{ found: string; known: string }>({
    severity: 'warn',
    de: ({ found, known }) => `„${found}“ heißt anderswo „${known}“.`,
    en: ({ found, known }) => `“${found}” is called “${known}” elsewhere.`,
  }),
  'institution-has-one-form': entry<{ found: string; known: string }>({
    severity: 'warn',
    de: ({ found, known }) => `„${found}“ steht anderswo als „${known}“.`,
    en: ({ found, known }) => `“${found}” is written “${known}” elsewhere.`,
    hint: {
      de: () => 'Schreibe den Namen der Einrichtung überall gleich, mit ihrer Rechtsform.',
      en: () => 'Write the name of the institution in one way, with its legal form.',
    },
  }),
  'surname-fits-email': entry<{ name: string; email: string }>({
    severity: 'info',
    de: ({ name, email }) => `Die Adresse ${email} nennt einen anderen Nachnamen als „${name}“.`,
    en: ({ name, email }) => `The address ${email} holds another surname than “${name}”.`,
    hint: {
      de: () => 'Frage nach, ob Name und Adresse zusammengehören.',
      en: () => 'Ask whether name and address belong together.',
    },
  }),
  'email-domain-fits': entry<{ email: string; owner: string }>({
    severity: 'info',
    de: ({ email, owner }) => `Die Domain von ${email} passt nicht zu „${owner}“.`,
    en: ({ email, owner }) => `The domain of ${email} does not fit “${owner}”.`,
  }),
  'email-domains-are-alike': entry<{ email: string; usual: string }>({
    severity: 'info',
    de: ({ email, usual }) =>
      `In ${email} steht ein Punkt, wo andere Adressen der Liste einen Bindestrich haben: „${usual}“.`,
    en: ({ email, usual }) =>
      `${email} has a dot where other addresses of the list have a hyphen: “${usual}”.`,
  }),
  'tasks-are-shared': entry<{ name: string; panel: number; what: 'protokoll' | 'anwesend' }>({
    severity: 'warn',
    de: ({ name, panel, what }) =>
      what === 'protokoll'
        ? `${name} moderiert Panel ${panel} und führt dort auch Protokoll; in allen anderen Panels sind das zwei Personen.`
        : `${name} moderiert Panel ${panel} und steht hier auch unter den Anwesenden; in keinem anderen Panel ist das so.`,
    en: ({ name, panel, what }) =>
      what === 'protokoll'
        ? `${name} moderates panel ${panel} and takes its minutes too; in all other panels these are two people.`
        : `${name} moderates panel ${panel} and is listed among its attendees too; in no other panel is that so.`,
    hint: {
      de: () => 'Prüfe, wer gemeint war.',
      en: () => 'Check who was meant.',
    },
  }),
  'contacts-are-sorted': entry<{ name: string; before: string }>({
    severity: 'warn',
    de: ({ name, before }) =>
      `${name} steht hinter ${before}: Die Liste ist sonst nach Kommune und Nachname sortiert.`,
    en: ({ name, before }) => `${name} stands after ${before}, but the list goes by town and surname.`,
  }),
} as const;
