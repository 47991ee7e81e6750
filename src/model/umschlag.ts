import type { InferInput } from 'valibot';
import type { Baum } from '../load/index.ts';
import { type Bau, gegeben, oder } from './bau.ts';
import { wholeUrl } from './menschen.ts';
import { pictureAt } from './pictures.ts';
import { prosaAt } from './prosa.ts';
import type { handreichung, serie } from './schema/handreichung.ts';
import type { Bild, Foerderung, Herausgeber, Prosa, Umschlag } from './types.ts';
import type { Teil } from './validate.ts';

export type Issue = Teil<InferInput<typeof handreichung>>;
export type Serie = Teil<InferInput<typeof serie>>;

type Gemeinsam = Serie['wert'] & Issue['wert'];
type Logos = NonNullable<NonNullable<Serie['wert']['umschlag']>['logos']>;

/** The file that states a shared key, and its value: the issue before the series. */
export function statedBy<K extends keyof Serie['wert'] & keyof Issue['wert']>(
  key: K,
  issue: Issue,
  serie: Serie | undefined,
): Teil<NonNullable<Gemeinsam[K]>> | undefined {
  for (const source of [issue, serie]) {
    const wert = source?.wert[key] as Gemeinsam[K] | null | undefined;
    if (source !== undefined && wert !== null && wert !== undefined) return { baum: source.baum, wert };
  }
  return undefined;
}

/** The publisher, if either file states it. */
export function herausgeberOf(bau: Bau, issue: Issue, serie: Serie | undefined): Herausgeber | undefined {
  const found = statedBy('herausgeber', issue, serie);
  if (found === undefined) return undefined;
  const { name, stelle, url, email, anschrift } = found.wert;
  const herausgeber = gegeben({
    name,
    stelle: oder(stelle),
    url: wholeUrl(url) ?? url,
    email: oder(email),
    anschrift: oder(anschrift),
  });
  return bau.register.link(herausgeber, { baum: found.baum, halter: found.wert });
}

/** The cover; logos of the series stay where the issue names none. */
export function umschlagOf(bau: Bau, issue: Issue, serie: Serie | undefined): Umschlag {
  const own = oder(issue.wert.umschlag);
  const shared = oder(serie?.wert.umschlag);
  const umschlag = gegeben({
    bild: own && pictureAt(bau, own, issue.baum.place(own, 'bild')),
    alt: oder(own?.alt),
    nachweis: oder(own?.nachweis),
    logos: own?.logos
      ? logosOf(bau, issue.baum, own.logos)
      : serie && shared?.logos
        ? logosOf(bau, serie.baum, shared.logos)
        : [],
  });
  const sources = [
    ...(own ? [{ baum: issue.baum, halter: own }] : []),
    ...(serie && shared ? [{ baum: serie.baum, halter: shared }] : []),
  ];
  return bau.register.link(umschlag, ...sources);
}

function logosOf(bau: Bau, baum: Baum, logos: Logos): Bild[] {
  return logos.map((logo) => {
    const bild = pictureAt(bau, logo, baum.place(logo, 'bild')) ?? logo.bild;
    return bau.register.link(gegeben({ bild, alt: logo.alt, url: wholeUrl(logo.url) }), {
      baum,
      halter: logo,
    });
  });
}

/** Funding: emblem, programme and logos. */
export function foerderungOf(bau: Bau, issue: Issue, serie: Serie | undefined): Foerderung | undefined {
  const found = statedBy('foerderung', issue, serie);
  if (found === undefined) return undefined;
  const { baum, wert } = found;
  const logos = wert.logos ? logosOf(bau, baum, wert.logos) : [];
  const foerderung = gegeben({ eu: wert.eu, programm: oder(wert.programm), logos });
  return bau.register.link(foerderung, { baum, halter: wert });
}

/** Funding notices, one text or several. */
export function foerderhinweisOf(bau: Bau, issue: Issue, serie: Serie | undefined): Prosa[] {
  const source = statedBy('foerderhinweis', issue, serie)?.baum === issue.baum ? issue : serie;
  const wert = source?.wert.foerderhinweis;
  if (source === undefined || wert === null || wert === undefined) return [];
  if (!Array.isArray(wert)) return [prosaAt(bau, source.baum, source.wert, 'foerderhinweis')];
  return wert.map((_, index) => prosaAt(bau, source.baum, wert, index));
}
