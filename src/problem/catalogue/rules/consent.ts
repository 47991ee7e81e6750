import { entry } from '../entry.ts';

/** Messages on who agreed to be named, and with what. */
export const consent = {
  'consent-covers-mentions': entry<{ name: string; stufe: string }>({
    severity: 'warn',
    de: ({ name, stufe }) => `${name} hat die Freigabe \`${stufe}\`, ist aber öffentlich genannt.`,
    en: ({ name, stufe }) => `${name} consented to \`${stufe}\` only but is named in public.`,
    hint: {
      de: () =>
        'Nenne statt des Namens Ort oder Funktion, gib der Gruppe eine engere `freigabe` oder frage nach.',
      en: () => 'Name the place or function instead, narrow the `freigabe` of the group, or ask.',
    },
  }),
  'consent-is-given': entry<{ found: string }>({
    severity: 'warn',
    de: ({ found }) => `„${found}“: Eine Einwilligung fehlt noch, die Angaben sind aber schon öffentlich.`,
    en: ({ found }) => `“${found}”: a consent is still missing, but the details are public already.`,
    hint: {
      de: () =>
        'Hole sie vor der Veröffentlichung ein (Art. 6 und 7 DSGVO), oder setze `freigabe: intern` und streiche den Vermerk.',
      en: () =>
        'Get it before publication (Art. 6 and 7 GDPR), or set `freigabe: intern` and remove the remark.',
    },
  }),
  'consents-are-alike': entry<{ name: string; form?: string | undefined }>({
    severity: 'info',
    de: ({ name, form }) =>
      form === undefined
        ? `Bei ${name} fehlt die Form der Freigabe; bei allen anderen Stimmen steht sie.`
        : `Die Freigabe von ${name} ist „${form}“; im Impressum steht, dass alle schriftlich zugestimmt haben.`,
    en: ({ name, form }) =>
      form === undefined
        ? `The form of the consent of ${name} is missing; beside all other statements it stands.`
        : `The consent of ${name} is “${form}”; the imprint says that all have agreed in writing.`,
    hint: {
      de: ({ form }) =>
        form === undefined
          ? 'Ergänze `form:`, etwa E-Mail oder schriftlich (Art. 7 Abs. 1 DSGVO).'
          : 'Hole die Freigabe schriftlich ein, oder sage es im Impressum anders.',
      en: ({ form }) =>
        form === undefined
          ? 'Add `form:`, such as e-mail or in writing (Art. 7 (1) GDPR).'
          : 'Get the consent in writing, or say it otherwise in the imprint.',
    },
  }),
  'withdrawal-follows-consent': entry<object>({
    severity: 'info',
    de: () => 'Hier steht, wie eine Zustimmung widerrufen wird; wer wozu zugestimmt hat, steht nirgends.',
    en: () => 'Here it says how a consent is withdrawn, but nowhere who consented to what.',
    hint: {
      de: () =>
        'Stelle einen Satz voran wie „Alle genannten Personen haben der Veröffentlichung zugestimmt“.',
      en: () => 'Begin with a sentence such as “All who are named agreed to the publication”.',
    },
  }),
  'political-views-have-consent': entry<{ title: string }>({
    severity: 'info',
    de: ({ title }) =>
      `„${title}“ handelt von Politik und nennt Anwesende: Ihre Freigabe ist hier nicht eigens vermerkt.`,
    en: ({ title }) => `“${title}” is about politics and names attendees: their consent is not stated here.`,
    hint: {
      de: () =>
        'Politische Meinungen sind besonders geschützt (Art. 9 DSGVO): Frage nach und ergänze `freigabe`.',
      en: () => 'Political opinions are specially protected (Art. 9 GDPR): ask, and add `freigabe`.',
    },
  }),
  'special-data-stay-private': entry<{ name: string; found: string }>({
    severity: 'warn',
    de: ({ name, found }) => `„${found}“ steht hier öffentlich neben dem Namen ${name}.`,
    en: ({ name, found }) => `“${found}” is said in public beside the name ${name}.`,
    hint: {
      de: () =>
        'Gesundheit, Glaube, Herkunft, Aufenthalt, Partei und Gewerkschaft gehen nur die Person an (Art. 9 DSGVO): Streiche es oder den Namen.',
      en: () =>
        'Health, belief, origin, residence, party and union are the person’s own (Art. 9 GDPR): remove it, or the name.',
    },
  }),
  'private-details-stay-private': entry<{ found: string }>({
    severity: 'warn',
    de: ({ found }) => `„${found}“ ist eine private Angabe und steht hier öffentlich.`,
    en: ({ found }) => `“${found}” is a private detail and stands here in public.`,
    hint: {
      de: () => 'Nenne stattdessen die dienstliche Adresse oder streiche die Angabe (Art. 5 DSGVO).',
      en: () => 'Give the address at work instead, or remove it (Art. 5 GDPR).',
    },
  }),
  'page-is-public': entry<{ title: string; stufe: 'intern' | 'nein' }>({
    severity: 'info',
    de: ({ title, stufe }) =>
      stufe === 'nein'
        ? `„${title}“ ist nicht freigegeben und fehlt in jeder Ausgabe.`
        : `„${title}“ ist nur intern freigegeben und fehlt in der öffentlichen Ausgabe.`,
    en: ({ title, stufe }) =>
      stufe === 'nein'
        ? `“${title}” is refused and missing in all editions.`
        : `“${title}” is for the internal edition only and missing in the public one.`,
    hint: {
      de: () =>
        'Ist das gewollt, gib dem Kapitel `ausgaben: [intern]`; sonst frage nach und setze `freigabe: oeffentlich`.',
      en: () =>
        'If that is meant, give the chapter `ausgaben: [intern]`; else ask, and set `freigabe: oeffentlich`.',
    },
  }),
} as const;
