import { report } from '../problem/index.ts';
import { type Bau, gegeben, oder } from './bau.ts';
import { beginnOf, type Kapitelinhalte, kapitelOf } from './kapitel.ts';
import { zeitOf } from './programm.ts';
import { prosaAt, prosaOder } from './prosa.ts';
import type { Handreichung } from './types.ts';
import {
  foerderhinweisOf,
  foerderungOf,
  herausgeberOf,
  type Issue,
  type Serie,
  statedBy,
  umschlagOf,
} from './umschlag.ts';
import { unbekanntIn } from './unbekannt.ts';

/**
 * Puts the whole together: the issue over the series, the chapters with what their files hold. A name of the series or
 * a publisher that nobody states is reported, and empty.
 */
export function handreichungOf(
  bau: Bau,
  issue: Issue,
  serie: Serie | undefined,
  inhalte: Kapitelinhalte,
): Handreichung {
  const { baum, wert } = issue;
  const stated = <K extends Parameters<typeof statedBy>[0]>(key: K) => statedBy(key, issue, serie)?.wert;
  const [reihe, herausgeber] = [stated('reihe'), herausgeberOf(bau, issue, serie)];
  const kapitel = kapitelOf(bau, issue, inhalte);
  const rest = gegeben({
    ordner: bau.geladen.ordner,
    nummer: wert.nummer,
    titel: prosaAt(bau, baum, wert, 'titel'),
    untertitel: prosaOder(bau, baum, wert, 'untertitel'),
    datum: wert.datum,
    beginn: zeitOf(wert.beginn),
    ende: zeitOf(wert.ende),
    ort: prosaOder(bau, baum, wert, 'ort'),
    veroeffentlicht: wert.veroeffentlicht,
    erscheinungsort: stated('erscheinungsort'),
    sprache: stated('sprache') ?? 'de',
    umschlag: umschlagOf(bau, issue, serie),
    foerderhinweis: foerderhinweisOf(bau, issue, serie),
    foerderung: foerderungOf(bau, issue, serie),
    grundfarbe: oder(stated('marke')?.grundfarbe),
    kapitel,
    beginnZaehlung: beginnOf(bau, issue, kapitel),
    ...merged(bau, issue, serie),
    gender: stated('gender'),
    stellen: bau.register,
  });
  reportMissing(bau, issue, { reihe, herausgeber });
  const sources = [{ baum, halter: wert }, ...(serie ? [{ baum: serie.baum, halter: serie.wert }] : [])];
  const namen = { beginnZaehlung: 'beginn_zaehlung' };
  return bau.register.link(
    { ...rest, reihe: reihe ?? '', herausgeber: herausgeber ?? { name: '', url: '' } },
    ...sources.map((each) => ({ ...each, namen })),
  );
}

/** Lists of the series stay; an issue adds to them or sets single entries anew. */
function merged(bau: Bau, issue: Issue, serie: Serie | undefined) {
  const [own, shared] = [issue.wert, serie?.wert];
  const both = <T extends object>(key: 'regeln' | 'abkuerzungen', object: T): T => {
    const sources = [issue, serie].flatMap((each) => {
      const halter = each?.wert[key];
      return each && halter ? [{ baum: each.baum, halter }] : [];
    });
    return bau.register.link(object, ...sources);
  };
  return {
    regeln: both('regeln', { ...shared?.regeln, ...own.regeln }),
    abkuerzungen: both('abkuerzungen', { ...shared?.abkuerzungen, ...own.abkuerzungen }),
    woerter: [...new Set([...(shared?.woerter ?? []), ...(own.woerter ?? [])])],
  };
}

/** `reihe` and `herausgeber` may stand in either file: with both sound, nothing else can hold them. */
function reportMissing(bau: Bau, { baum }: Issue, keys: Readonly<Record<string, unknown>>): void {
  const unbekannt = unbekanntIn(bau);
  if (unbekannt.has('serie') || unbekannt.has('handreichung')) return;
  for (const [key, value] of Object.entries(keys)) {
    if (value !== undefined) continue;
    bau.kaputt.push(baum.file);
    bau.problems.push(report('key-is-given', { key }, { place: { file: baum.file, line: 1, column: 1 } }));
  }
}
