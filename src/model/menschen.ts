import type { InferInput } from 'valibot';
import type { Baum } from '../load/index.ts';
import { report } from '../problem/index.ts';
import { type Bau, gegeben, oder } from './bau.ts';
import { freigabeOf, unbestimmt } from './freigabe.ts';
import { pictureAt } from './pictures.ts';
import { prosaAt } from './prosa.ts';
import type { kontakteCsv, kontakte as kontakteSchema } from './schema/kontakte.ts';
import type { stimmen as stimmenSchema } from './schema/stimmen.ts';
import type { Freigabe, Kontakt, Kontakte, Stimme, Stimmen } from './types.ts';
import type { Teil } from './validate.ts';

type Stimmendatei = InferInput<typeof stimmenSchema>;
type Kontaktdatei = InferInput<typeof kontakteSchema> | InferInput<typeof kontakteCsv>;

/** The testimonials. */
export function stimmenOf(bau: Bau, { baum, wert }: Teil<Stimmendatei>): Stimmen {
  const consent = consentOf(bau, baum, wert, 'stimmen', wert.stimmen);
  const stimmen = wert.stimmen.map((stimme) => stimmeOf(bau, { baum, wert: stimme }, consent));
  return bau.register.link({ titel: prosaAt(bau, baum, wert, 'titel'), stimmen }, { baum, halter: wert });
}

function stimmeOf(
  bau: Bau,
  { baum, wert }: Teil<Stimmendatei['stimmen'][number]>,
  consent: Freigabe,
): Stimme {
  const art = wert.zitat === null || wert.zitat === undefined ? 'wiedergabe' : 'zitat';
  const stimme = gegeben({
    name: wert.name,
    rolle: oder(wert.rolle),
    art: art as Stimme['art'],
    text: prosaAt(bau, baum, wert, art),
    bild: pictureAt(bau, wert, baum.place(wert, 'bild')),
    alt: oder(wert.alt),
    nachweis: oder(wert.nachweis),
    freigabe: freigabeOf(wert.freigabe) ?? consent,
  });
  return bau.register.link(stimme, { baum, halter: wert, namen: { text: art } });
}

/** The contact list; a CSV file has no title of its own. */
export function kontakteOf(bau: Bau, { baum, wert }: Teil<Kontaktdatei>): Kontakte {
  const consent = consentOf(bau, baum, wert, 'kontakte', wert.kontakte);
  const kontakte = wert.kontakte.map((kontakt) => kontaktOf(bau, { baum, wert: kontakt }, consent));
  const standard = 'Kontaktliste';
  const titel =
    'titel' in wert
      ? prosaAt(bau, baum, wert, 'titel')
      : { text: standard, inhalt: [{ type: 'text' as const, value: standard }] };
  return bau.register.link({ titel, kontakte }, { baum, halter: wert });
}

function kontaktOf(
  bau: Bau,
  { baum, wert }: Teil<Kontaktdatei['kontakte'][number]>,
  consent: Freigabe,
): Kontakt {
  const kontakt = gegeben({
    kommune: oder(wert.kommune),
    name: wert.name,
    institution: oder(wert.institution),
    email: oder(wert.email),
    telefon: oder(wert.telefon),
    url: wholeUrl(wert.url),
    freigabe: freigabeOf(wert.freigabe) ?? consent,
  });
  return bau.register.link(kontakt, { baum, halter: wert });
}

/** A web address with its scheme: without one a link would lead to a file. */
export const wholeUrl = (url: string | null | undefined): string | undefined =>
  oder(url) && (/^https?:/.test(url ?? '') ? oder(url) : `https://${url}`);

/** What counts for entries that state nothing; one warning a file if there are any and the file states nothing. */
function consentOf(
  bau: Bau,
  baum: Baum,
  wert: Kontaktdatei | Stimmendatei,
  key: 'kontakte' | 'stimmen',
  list: readonly { readonly freigabe?: Parameters<typeof freigabeOf>[0] }[],
): Freigabe {
  const stated = 'freigabe' in wert ? freigabeOf(wert.freigabe) : undefined;
  const silent = list.filter((entry) => freigabeOf(entry.freigabe) === undefined);
  if (stated === undefined && silent.length > 0) {
    // Where most are silent, the consent of the whole list is missing, which stands right before it; a CSV file has no key.
    const place =
      silent.length * 2 > list.length
        ? (baum.keyPlace(wert, key) ?? { file: baum.file, line: 1, column: 1 })
        : baum.place(silent[0] ?? wert);
    bau.problems.push(report('consent-is-stated', { entries: silent.length }, { place }));
  }
  return stated ?? unbestimmt('intern');
}
