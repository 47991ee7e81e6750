import { entry } from '../entry.ts';

/** Messages on e-mail addresses, domains and telephone numbers. */
export const addresses = {
  'domain-is-spelled-right': entry<{ found: string; meant: string }>({
    severity: 'warn',
    de: ({ found, meant }) =>
      `Die Domain „${found}“ ist wohl verschrieben; gemeint ist vielleicht „${meant}“.`,
    en: ({ found, meant }) => `The domain “${found}” looks mistyped; perhaps “${meant}” is meant.`,
  }),
  'email-has-plain-letters': entry<{ email: string }>({
    severity: 'warn',
    de: ({ email }) => `In der Adresse ${email} steht ein Zeichen, das E-Mail-Adressen nicht haben.`,
    en: ({ email }) => `The address ${email} has a character that e-mail addresses do not have.`,
    hint: {
      de: () =>
        'Schreibe Umlaute aus (ae, oe, ue), vor die Endung einen Punkt, oder frage nach der richtigen Adresse.',
      en: () => 'Write umlauts as ae, oe, ue, a dot before the ending, or ask for the right address.',
    },
  }),
  'house-has-one-domain': entry<{ email: string; usual: string }>({
    severity: 'info',
    de: ({ email, usual }) => `${email}: Andere aus diesem Haus haben die Domain „${usual}“.`,
    en: ({ email, usual }) => `${email}: others of this house have the domain “${usual}”.`,
  }),
  'mailbox-is-spelled-right': entry<{ found: string; meant: string }>({
    severity: 'warn',
    de: ({ found, meant }) => `Die Adresse ${found} ist wohl verschrieben; anderswo steht ${meant}.`,
    en: ({ found, meant }) => `The address ${found} looks mistyped; elsewhere it is ${meant}.`,
  }),
  'phone-is-a-number': entry<{ found: string }>({
    severity: 'warn',
    de: ({ found }) => `„${found}“ ist keine vollständige Telefonnummer.`,
    en: ({ found }) => `“${found}” is no complete telephone number.`,
    hint: {
      de: () => 'Eine Nummer hat nur Ziffern und beginnt mit der Vorwahl: `0351 4567890`.',
      en: () => 'A number has digits only and begins with the area code: `0351 4567890`.',
    },
  }),
  'phones-are-written-alike': entry<{ found: string; usual: string }>({
    severity: 'warn',
    de: ({ found, usual }) => `Die Telefonnummer „${found}“ ist anders gegliedert als „${usual}“.`,
    en: ({ found, usual }) => `The telephone number “${found}” is grouped unlike “${usual}”.`,
    hint: {
      de: () => 'Nach DIN 5008 steht hinter der Vorwahl ein Leerzeichen: `0351 4567890`.',
      en: () => 'By DIN 5008 a space stands behind the area code: `0351 4567890`.',
    },
  }),
  'address-is-whole': entry<{
    url: string;
    fault: 'host' | 'twice' | 'www' | 'umlaut' | 'closed' | 'short';
  }>({
    severity: 'warn',
    de: ({ url, fault }) =>
      `Die Adresse ${url} ${
        {
          host: 'hat keinen gültigen Namen',
          twice: 'hat ihren Anfang zweimal',
          www: 'beginnt mit einem vertippten „www“',
          umlaut: 'steht sonst ohne Umlaut',
          closed: 'öffnet sich nur für Angemeldete',
          short: 'sagt nicht, wohin sie führt',
        }[fault]
      }.`,
    en: ({ url, fault }) =>
      `The address ${url} ${
        {
          host: 'has no valid name',
          twice: 'has its beginning twice',
          www: 'begins with a mistyped “www”',
          umlaut: 'is written without umlaut elsewhere',
          closed: 'opens only for those who sign in',
          short: 'does not say where it leads',
        }[fault]
      }.`,
    hint: {
      de: ({ fault }) =>
        fault === 'closed' || fault === 'short'
          ? 'Setze die Adresse ein, unter der alle die Seite finden.'
          : 'Öffne die Seite im Browser und übernimm die Adresse von dort.',
      en: ({ fault }) =>
        fault === 'closed' || fault === 'short'
          ? 'Put the address at which everybody finds the page.'
          : 'Open the page in a browser and take its address from there.',
    },
  }),
} as const;
