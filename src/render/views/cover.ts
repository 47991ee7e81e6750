import { type Bild, bildgroessen } from '../../model/index.ts';
import type { Kontext } from '../context.ts';
import { backCoverArt, coverArt, describePlan, type Sitzplan } from '../cover-art/index.ts';
import { longDate, monthAndYear, timeSpan } from '../dates.ts';
import { described } from '../html.ts';
import { inline } from '../markdown.ts';
import { picture } from '../pictures.ts';
import { sourceAttribute } from '../source-places.ts';

/** The front cover. More than three logos: only emblem and publisher here, the rest goes on the back. */
export function coverView(kontext: Kontext, plan: Sitzplan) {
  const { h, wort } = kontext;
  const letters = h.reihe.length;
  const size = Math.min(72, 880 / letters);
  return {
    quelle: sourceAttribute(kontext, h.titel),
    reihe: h.reihe,
    nummer: h.nummer,
    nummerwort: wort.nummer,
    groesse: size < 34 ? 34 : Math.round(size * 10) / 10,
    zweizeilig: size < 34,
    dreistellig: h.nummer > 99,
    titel: inline(kontext, h.titel),
    lang: h.titel.text.length > 90,
    untertitel: h.untertitel && inline(kontext, h.untertitel),
    angaben: [
      longDate(h.datum, wort),
      timeSpan(h.beginn, h.ende, wort),
      h.ort && inline(kontext, h.ort),
    ].filter((line) => line),
    kunstquelle: sourceAttribute(kontext, h.umschlag, h.umschlag.bild && 'bild'),
    bild: h.umschlag.bild && picture(kontext, h.umschlag.bild, bildgroessen.umschlag),
    alt: h.umschlag.alt ?? '',
    kunst:
      h.umschlag.bild === undefined
        ? described(coverArt(plan, { ground: kontext.grund }), describePlan(plan))
        : '',
    eu: h.foerderung?.eu === true,
    logos: coverLogos(kontext).map((logo) => logoView(kontext, logo)),
    herausgeber: { name: h.herausgeber.name, stelle: h.herausgeber.stelle },
  };
}

/** The back cover: a detail of the same lines, logos, funding sentences, copyright. */
export function backView(kontext: Kontext, plan: Sitzplan) {
  const { h, wort } = kontext;
  const logos = [...(h.foerderung?.logos ?? []), ...h.umschlag.logos];
  return {
    kunst: backCoverArt(plan, { ground: kontext.grund }),
    eu: h.foerderung?.eu === true,
    logos: logos.map((logo) => logoView(kontext, logo)),
    foerderhinweis: h.foerderhinweis.map((satz) => inline(kontext, satz)),
    copyright: [`© ${monthAndYear(h.veroeffentlicht, wort)}`, h.erscheinungsort]
      .filter((part) => part)
      .join(', '),
    url: h.herausgeber.url,
    urlText: h.herausgeber.url.replace(/^https?:\/\//, '').replace(/\/$/, ''),
  };
}

const coverLogos = ({ h }: Kontext): readonly Bild[] => (h.umschlag.logos.length > 3 ? [] : h.umschlag.logos);

const logoView = (kontext: Kontext, logo: Bild) => ({
  url: logo.url,
  bild: picture(kontext, logo.bild, bildgroessen.logo),
  alt: logo.alt,
  quelle: sourceAttribute(kontext, logo, 'bild'),
});
