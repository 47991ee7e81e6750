import { entry } from '../entry.ts';

type Failure = 'host' | 'time' | 'certificate' | 'connection' | 'circle' | 'address';

/** Messages on web links, of `check --online`. */
export const online = {
  'links-are-alive': entry<{ url: string; status: number | undefined }>({
    severity: 'warn',
    de: ({ url, status }) =>
      status === undefined
        ? `Der Link führt ins Leere: Einen Server dieses Namens gibt es nicht (${url}).`
        : `Der Link führt ins Leere: ${url} gibt es nicht${status === 410 ? ' mehr' : ''} (${status}).`,
    en: ({ url, status }) =>
      status === undefined
        ? `The link leads nowhere: there is no server of this name (${url}).`
        : `The link leads nowhere: ${url} ${status === 410 ? 'is gone' : 'does not exist'} (${status}).`,
    hint: {
      de: () => 'Suche die Seite im Netz und trage ihre heutige Adresse ein, oder nimm den Link heraus.',
      en: () => 'Look for the page on the web and write its present address, or take the link out.',
    },
  }),
  'links-are-direct': entry<{ url: string; moved: string }>({
    severity: 'info',
    de: ({ url, moved }) => `${url} ist umgezogen nach ${moved}`,
    en: ({ url, moved }) => `${url} has moved to ${moved}`,
    hint: {
      de: () => 'Sieh nach, ob dort dasselbe steht, und schreibe die neue Adresse.',
      en: () => 'See whether the same page is there, and write the new address.',
    },
  }),
  'links-can-be-tested': entry<{ url: string; status: number; failure: Failure | undefined }>({
    severity: 'info',
    de: ({ url, status, failure }) => `${url} ließ sich nicht prüfen: ${reasonOf(status, failure).de}.`,
    en: ({ url, status, failure }) => `${url} could not be tested: ${reasonOf(status, failure).en}.`,
    hint: {
      de: () => 'Öffne die Adresse im Browser; was dort erscheint, sehen auch die Leser:innen.',
      en: () => 'Open the address in a browser; what appears there is what readers see.',
    },
  }),
  'network-answers': entry<object>({
    severity: 'info',
    de: () => 'Keine Web-Adresse antwortet: Dieser Rechner scheint offline zu sein. Kein Link wurde geprüft.',
    en: () => 'No web address answers: this machine seems to be offline. No link was tested.',
    hint: {
      de: () => 'Stelle die Verbindung her und rufe `check --online` noch einmal auf.',
      en: () => 'Connect to the network and call `check --online` again.',
    },
  }),
} as const;

function reasonOf(status: number, failure: Failure | undefined) {
  if (failure !== undefined) return failures[failure];
  const known = statuses[status as keyof typeof statuses];
  if (known) return known;
  return status >= 500
    ? { de: `der Server meldet einen Fehler (${status})`, en: `the server reports an error (${status})` }
    : { de: `der Server weist die Anfrage ab (${status})`, en: `the server refuses the request (${status})` };
}

const statuses = {
  401: { de: 'die Seite verlangt eine Anmeldung (401)', en: 'the page asks for a login (401)' },
  403: { de: 'der Server lässt Programme nicht herein (403)', en: 'the server lets no programs in (403)' },
  429: { de: 'der Server ist zu oft gefragt worden (429)', en: 'the server was asked too often (429)' },
} as const;

const failures = {
  host: { de: 'es gibt keinen Server dieses Namens', en: 'there is no server of this name' },
  time: { de: 'der Server antwortet nicht rechtzeitig', en: 'the server does not answer in time' },
  certificate: {
    de: 'dem Zertifikat des Servers ist nicht zu trauen',
    en: 'the certificate of the server can’t be trusted',
  },
  connection: { de: 'es kommt keine Verbindung zustande', en: 'no connection comes about' },
  circle: { de: 'die Weiterleitungen nehmen kein Ende', en: 'the redirects never end' },
  address: { de: 'die Adresse ist nicht zu lesen', en: 'the address can’t be read' },
} as const satisfies Record<Failure, { readonly de: string; readonly en: string }>;
