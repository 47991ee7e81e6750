import { entry } from '../entry.ts';

/** Messages on the survey, consent, publicity and the imprint. */
export const duties = {
  'results-are-given': entry<{ question: string }>({
    severity: 'warn',
    de: ({ question }) => `Zur Frage „${question}“ fehlen die Ergebnisse.`,
    en: ({ question }) => `The question “${question}” has no results.`,
    hint: {
      de: () => 'Trage unter `antworten` die Zahlen ein oder nenne unter `quelle` die Umfragedatei.',
      en: () => 'Give the counts as `antworten` or name the survey export as `quelle`.',
    },
  }),
  'sums-agree': entry<{ what: string; found: number; limit: number; against: string }>({
    severity: 'warn',
    de: ({ what, found, limit, against }) =>
      `${germanSums[what] ?? what}: ${found}, ${germanSums[against] ?? against}: ${limit}. Das geht nicht auf.`,
    en: ({ what, found, limit, against }) => `${what}: ${found}, ${against}: ${limit}. This does not add up.`,
  }),
  'numbers-fit-evaluation': entry<{
    found: string;
    right: number;
    against: 'attendees' | 'forms' | 'answers';
  }>({
    severity: 'warn',
    de: ({ found, right, against }) =>
      `Hier steht „${found}“; die Evaluation zählt ${right} ${{ attendees: 'Teilnehmende', forms: 'zurückgegebene Bögen', answers: 'solche Antworten' }[against]}.`,
    en: ({ found, right, against }) =>
      `Here it says “${found}”, but the evaluation counts ${right} ${{ attendees: 'attendees', forms: 'returned forms', answers: 'such answers' }[against]}.`,
  }),
  'multiple-choice-is-told-once': entry<{ found: string; art?: 'einfach' | 'skala' | undefined }>({
    severity: 'info',
    de: ({ found, art }) =>
      art === undefined
        ? `„${found}“ setzt das Programm selbst unter die Frage.`
        : `„${found}“ steht bei einer Frage der \`art: ${art}\`, auf die jede Person eine Antwort gab.`,
    en: ({ found, art }) =>
      art === undefined
        ? `“${found}” is set below the question by the program.`
        : `“${found}” stands beside a question of the \`art: ${art}\`, to which everybody gave one answer.`,
    hint: {
      de: ({ art }) =>
        art === undefined
          ? 'Streiche den Zusatz im Text der Frage.'
          : 'Streiche den Zusatz oder schreibe `art: mehrfach` mit der Zahl der Antwortenden als `n`.',
      en: ({ art }) =>
        art === undefined
          ? 'Remove it from the question.'
          : 'Remove it or write `art: mehrfach` with the number of people who answered as `n`.',
    },
  }),
  'small-samples-stay-private': entry<{ n: number }>({
    severity: 'warn',
    de: ({ n }) => `Nur ${n} Personen haben geantwortet: So lässt sich erkennen, wer was gesagt hat.`,
    en: ({ n }) => `Only ${n} people answered: it can be seen who said what.`,
    hint: {
      de: () => 'Fasse die Antworten in Worte; üblich sind Zahlen erst ab fünf Antwortenden.',
      en: () => 'Put the answers into words; counts are usual from five people on.',
    },
  }),
  'sample-data-is-replaced': entry<object>({
    severity: 'info',
    de: () => 'Die Zahlen der Evaluation sind Beispieldaten.',
    en: () => 'The numbers of the evaluation are sample data.',
    hint: {
      de: () =>
        'Trage die echten Ergebnisse ein und streiche `beispieldaten`; vorher wird nichts freigegeben.',
      en: () => 'Give the real results and remove `beispieldaten`; nothing is released before.',
    },
  }),
  'free-text-names-nobody': entry<{ name: string }>({
    severity: 'warn',
    de: ({ name }) => `Eine Freitextantwort nennt ${name}.`,
    en: ({ name }) => `A free-text answer names ${name}.`,
    hint: {
      de: () => 'Die Befragung war anonym: Streiche den Namen oder die Antwort.',
      en: () => 'The survey was anonymous: remove the name or the answer.',
    },
  }),
  'eu-funding-is-shown': entry<{ found: string }>({
    severity: 'warn',
    de: ({ found }) =>
      `Der Text nennt eine Förderung der EU („${found}“), aber das EU-Emblem ist nicht eingeschaltet.`,
    en: ({ found }) => `The text names EU funding (“${found}”), but the EU emblem is not turned on.`,
    hint: {
      de: () =>
        'Ergänze `foerderung: {eu: true}`: Emblem und Förderzeile sind Pflicht (VO (EU) 2021/1060, Art. 50, Anhang IX).',
      en: () =>
        'Add `foerderung: {eu: true}`: emblem and statement are a duty (Regulation (EU) 2021/1060, Art. 50, Annex IX).',
    },
  }),
  'funding-sentence-is-official': entry<{ found: string; isFederal: boolean }>({
    severity: 'warn',
    de: ({ found, isFederal }) =>
      `Der Satz zur Förderung durch ${isFederal ? 'den Bund' : 'das Land'} ist nicht der vorgeschriebene: „${found}“`,
    en: ({ found, isFederal }) =>
      `The sentence on funding by the ${isFederal ? 'federation' : 'state'} is not the prescribed one: “${found}”`,
    hint: {
      de: ({ isFederal }) =>
        isFederal
          ? 'Üblich ist: „… aufgrund eines Beschlusses des Deutschen Bundestages“ (es gilt der Bescheid).'
          : 'Vorgeschrieben ist: „Diese Maßnahme wird mitfinanziert durch Steuermittel auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes.“ (§ 44a SäHO; es gilt der Bescheid)',
      en: ({ isFederal }) =>
        isFederal
          ? 'Usual is: “… aufgrund eines Beschlusses des Deutschen Bundestages” (the grant notice decides).'
          : 'Prescribed: “Diese Maßnahme wird mitfinanziert durch Steuermittel auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes.” (§ 44a SäHO; the grant notice decides)',
    },
  }),
  'publisher-has-one-address': entry<{ found: string; known: string }>({
    severity: 'warn',
    de: ({ found, known }) => `Im Impressum steht „${found}“, unter \`herausgeber\` aber „${known}“.`,
    en: ({ found, known }) => `The imprint says “${found}”, but \`herausgeber\` says “${known}”.`,
  }),
  'publisher-has-one-name': entry<{ found: string; known: string }>({
    severity: 'warn',
    de: ({ found, known }) =>
      `Der Herausgeber heißt im Impressum „${found}“, unter \`herausgeber\` „${known}“.`,
    en: ({ found, known }) =>
      `The publisher is called “${found}” in the imprint, “${known}” under \`herausgeber\`.`,
  }),
  'publication-has-one-place': entry<{ found: string; known: string }>({
    severity: 'warn',
    de: ({ found, known }) =>
      `Als Erscheinungsort steht hier „${found}“, unter \`erscheinungsort\` „${known}“.`,
    en: ({ found, known }) =>
      `The place of publication is “${found}” here, “${known}” under \`erscheinungsort\`.`,
  }),
  'isbn-has-its-check-digit': entry<{ found: string; kind: string }>({
    severity: 'warn',
    de: ({ found, kind }) => `„${found}“ ist keine gültige ${kind}: Die Prüfziffer passt nicht.`,
    en: ({ found, kind }) => `“${found}” is no valid ${kind}: its check digit does not fit.`,
    hint: {
      de: () => 'Schreibe die Nummer noch einmal ab; eine Ziffer fehlt, ist zu viel oder vertauscht.',
      en: () => 'Copy the number again; a digit is missing, too many or exchanged.',
    },
  }),
  'chapter-is-printed': entry<{ title: string; stufe: string }>({
    severity: 'warn',
    de: ({ title, stufe }) =>
      `Das Kapitel „${title}“ erscheint in keiner Ausgabe: Seine Freigabe ist \`${stufe}\`.`,
    en: ({ title, stufe }) => `The chapter “${title}” appears in no edition: its consent is \`${stufe}\`.`,
    hint: {
      de: () => 'Gib es frei oder streiche es unter `kapitel`.',
      en: () => 'Release it, or remove it from `kapitel`.',
    },
  }),
  'imprint-is-complete': entry<{ missing: readonly { readonly de: string; readonly en: string }[] }>({
    severity: 'info',
    de: ({ missing }) => `Im Impressum fehlt: ${missing.map(({ de }) => de).join('; ')}.`,
    en: ({ missing }) => `The imprint lacks: ${missing.map(({ en }) => en).join('; ')}.`,
    hint: {
      de: () => 'Prüfe, was davon für euch gilt (§ 6 SächsPresseG, § 18 MStV, § 5 DDG).',
      en: () => 'See what of this applies to you (§ 6 SächsPresseG, § 18 MStV, § 5 DDG).',
    },
  }),
  'imprint-entry-is-whole': entry<{ found: string; de: string; en: string }>({
    severity: 'warn',
    de: ({ found, de }) => `Im Impressum steht „${found}“; dazu fehlt ${de}.`,
    en: ({ found, en }) => `The imprint says “${found}”; ${en} is missing.`,
    hint: {
      de: () => 'Ergänze die Angabe (§ 5 DDG, § 18 MStV); verantwortlich sein kann nur ein Mensch mit Namen.',
      en: () => 'Add it (§ 5 DDG, § 18 MStV); only a person with a name can be responsible.',
    },
  }),
  'abbreviation-is-explained': entry<{ found: string }>({
    severity: 'warn',
    de: ({ found }) => `Die Abkürzung „${found}“ wird nirgends erklärt.`,
    en: ({ found }) => `The abbreviation “${found}” is explained nowhere.`,
    hint: {
      de: ({ found }) =>
        `Schreibe sie beim ersten Mal aus oder ergänze in serie.yaml \`abkuerzungen: {${found}: …}\`.`,
      en: ({ found }) => `Write it out the first time, or add \`abkuerzungen: {${found}: …}\` to serie.yaml.`,
    },
  }),
  'gender-forms-are-alike': entry<{ found: string; usual: string }>({
    severity: 'warn',
    de: ({ found, usual }) => `„${found}“ passt nicht zur Schreibweise der Handreichung (${usual}).`,
    en: ({ found, usual }) => `“${found}” does not fit the style of the hand-out (${usual}).`,
    hint: {
      de: () => 'Schreibe Personen überall in derselben Form; `gender` in serie.yaml legt sie fest.',
      en: () => 'Write people in one form throughout; `gender` in serie.yaml sets it.',
    },
  }),
  'organisations-have-no-gender': entry<{ found: string; instead: string }>({
    severity: 'warn',
    de: ({ found, instead }) =>
      `Träger und andere Einrichtungen sind keine Personen: „${instead}“ statt „${found}“.`,
    en: ({ found, instead }) =>
      `“Träger” and other bodies are not people: “${instead}” instead of “${found}”.`,
  }),
  'neutral-words-have-no-sign': entry<{ found: string; instead: string }>({
    severity: 'warn',
    de: ({ found, instead }) => `„${instead}“ nennt schon alle Geschlechter; „${found}“ ist zu viel.`,
    en: ({ found, instead }) => `“${instead}” already means people of all genders; “${found}” says it twice.`,
    hint: {
      de: ({ instead }) => `Schreibe „${instead}“.`,
      en: ({ instead }) => `Write “${instead}”.`,
    },
  }),
  'article-fits-gender-form': entry<{ article: string; found: string }>({
    severity: 'warn',
    de: ({ article, found }) => `„${article}“ und „${found}“ passen nicht zusammen.`,
    en: ({ article, found }) => `“${article}” and “${found}” do not fit each other.`,
    hint: {
      de: () =>
        'Gib beiden dieselbe Zahl und beide Geschlechter: „ein:e Teilnehmer:in“, „alle Teilnehmer:innen“.',
      en: () => 'Give both the same number and both genders: “ein:e Teilnehmer:in”, “alle Teilnehmer:innen”.',
    },
  }),
  'law-fits-its-book': entry<{ short: string; found: string; known: string }>({
    severity: 'warn',
    de: ({ short, found, known }) => `„${found}“ ist ${known}, nicht ${short}.`,
    en: ({ short, found, known }) => `“${found}” is ${known}, not ${short}.`,
    hint: {
      de: () => 'Prüfe, welches Buch des Sozialgesetzbuchs gemeint ist.',
      en: () => 'Check which book of the Sozialgesetzbuch is meant.',
    },
  }),
  'abbreviation-table-is-complete': entry<{ found: string }>({
    severity: 'info',
    de: ({ found }) =>
      `Die Abkürzung „${found}“ fehlt in der Tabelle der Abkürzungen; die übrigen stehen darin.`,
    en: ({ found }) =>
      `The abbreviation “${found}” is missing from the table of abbreviations; the others are there.`,
  }),
  'abbreviation-is-written-out-first': entry<{ found: string; long: string }>({
    severity: 'info',
    de: ({ found }) =>
      `Die Abkürzung „${found}“ ist beim ersten Mal nicht ausgeschrieben, anders als die übrigen.`,
    en: ({ found }) => `The abbreviation “${found}” is not written out the first time, unlike the others.`,
    hint: {
      de: ({ found, long }) => `Schreibe hier „${long} (${found})“.`,
      en: ({ found, long }) => `Write “${long} (${found})” here.`,
    },
  }),
  'chart-stands-once': entry<{ frage: string }>({
    severity: 'warn',
    de: ({ frage }) => `Das Diagramm der Frage \`${frage}\` ist schon an einer anderen Stelle gesetzt.`,
    en: ({ frage }) => `The chart of the question \`${frage}\` is already placed elsewhere.`,
  }),
  'question-is-one': entry<{ slip: 'sie' | 'mark' | 'twice' }>({
    severity: 'warn',
    de: ({ slip }) =>
      ({
        sie: 'Die Anrede „Sie“ ist hier klein geschrieben.',
        mark: 'Der Frage fehlt das Fragezeichen.',
        twice: 'Dieselbe Frage steht schon weiter oben; ihre Antworten gehören wohl zu einer anderen.',
      })[slip],
    en: ({ slip }) =>
      ({
        sie: 'The form of address “Sie” is in lower case here.',
        mark: 'The question has no question mark.',
        twice: 'The same question stands above; its answers probably belong to another one.',
      })[slip],
  }),
  'scale-is-in-order': entry<{ answer: string }>({
    severity: 'warn',
    de: ({ answer }) => `„${answer}“ steht nicht an seinem Platz in der Skala.`,
    en: ({ answer }) => `“${answer}” does not stand at its place on the scale.`,
  }),
  'register-fits-legal-form': entry<{ found: string; usual: string }>({
    severity: 'warn',
    de: ({ found, usual }) => `„${found}“ passt nicht zur Rechtsform des Herausgebers; üblich ist ${usual}.`,
    en: ({ found, usual }) => `“${found}” does not fit the legal form of the publisher; ${usual} is usual.`,
  }),
  'programme-has-one-name': entry<{ found: string; known: string }>({
    severity: 'warn',
    de: ({ found, known }) => `Das Förderprogramm heißt hier „${found}“, sonst „${known}“.`,
    en: ({ found, known }) => `The funding programme is called “${found}” here, “${known}” elsewhere.`,
  }),
  'funding-notices-agree': entry<{ found: string; known: string }>({
    severity: 'warn',
    de: ({ found, known }) => `Im Impressum heißt es „${found}“, im \`foerderhinweis\` „${known}“.`,
    en: ({ found, known }) => `The imprint says “${found}”, the \`foerderhinweis\` “${known}”.`,
    hint: {
      de: () => 'Nimm an beiden Stellen den Satz aus dem Zuwendungsbescheid.',
      en: () => 'Use the sentence of the grant notice in both places.',
    },
  }),
  'answers-are-alike': entry<{ found: string; known: string }>({
    severity: 'warn',
    de: ({ found, known }) => `Die Antwort „${found}“ steht neben „${known}“ und wird eigens gezählt.`,
    en: ({ found, known }) => `The answer “${found}” stands beside “${known}” and is counted on its own.`,
    hint: {
      de: () => 'Schreibe beide gleich, in der Umfragedatei oder unter `antworten`.',
      en: () => 'Write both alike, in the survey export or below `antworten`.',
    },
  }),
  'eu-statement-is-prescribed': entry<{ found: string }>({
    severity: 'warn',
    de: ({ found }) =>
      `„${found}“: Vorgeschrieben ist „kofinanziert von der Europäischen Union“, ausgeschrieben; allein steht es groß, gerade und ohne Anführungszeichen.`,
    en: ({ found }) =>
      `“${found}”: prescribed is “kofinanziert von der Europäischen Union”, written out; alone it has a capital, is upright and has no quotation marks.`,
  }),
  'eu-programme-is-named': entry<{ found: string }>({
    severity: 'info',
    de: ({ found }) => `Der Förderhinweis nennt „${found}“, aber \`foerderung: programm\` fehlt.`,
    en: ({ found }) => `The notice names “${found}”, but \`foerderung: programm\` is missing.`,
    hint: {
      de: () => 'Nenne das Programm so, wie es im Zuwendungsbescheid steht.',
      en: () => 'Name the programme as the grant notice does.',
    },
  }),
  'eu-funding-is-stated': entry<object>({
    severity: 'warn',
    de: () => 'Hier steht, wer das Vorhaben bezahlt; die Europäische Union ist im Impressum nicht genannt.',
    en: () => 'Here it says who pays for the project; the imprint does not name the European Union.',
    hint: {
      de: () => 'Üblich ist: „… wird von der Europäischen Union kofinanziert.“',
      en: () => 'Usual is: “… wird von der Europäischen Union kofinanziert.”',
    },
  }),
} as const;

const germanSums: Readonly<Record<string, string>> = {
  answers: 'Antworten zusammen',
  'one answer': 'Eine Antwort',
  n: 'n',
  forms: 'zurückgegebene Bögen',
  attendees: 'Teilnehmende',
};
