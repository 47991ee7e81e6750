import { createHash } from 'node:crypto';
import type { FinishInput, Standard } from '../finish/index.ts';
import type { Handreichung } from '../model/index.ts';
import type { PageMap } from '../paginate/index.ts';
import type { Rendered } from '../render/index.ts';

/** What finishing is told of one hand-out. */
export function finishInputOf(
  h: Handreichung,
  rendered: Rendered,
  map: PageMap,
  about: {
    /** The page before the browser had it; how it was printed follows from it and the browser. */
    readonly html: string;
    readonly version: string;
    readonly browser: string;
    readonly epoch: number | undefined;
    readonly standard: Standard;
  },
): FinishInput {
  const { reihe, nummer, herausgeber } = h;
  return {
    title: `${reihe} Nr. ${nummer} – ${h.titel.text}`,
    author: herausgeber.name,
    publisher: [herausgeber.name, herausgeber.stelle].filter((part) => part).join(', '),
    subject: [h.titel.text, h.ort?.text, h.datum].filter((part) => part).join(', '),
    keywords: keywordsOf(h),
    language: h.sprache,
    created: dateOf(h, about.epoch),
    standard: about.standard,
    toolVersion: about.version,
    browserVersion: about.browser,
    contentHash: createHash('sha256').update(about.html).digest('hex'),
    links: Object.fromEntries(rendered.links),
    folios: Array.from({ length: map.pages }, (_, index) => {
      const folio = index + 1 - map.unnumbered;
      const printed = folio > 0 && index + 1 < map.pages;
      return printed ? String(folio) : null;
    }),
    outline: outlineOf(rendered.outline),
  };
}

const outlineOf = (items: Rendered['outline']): FinishInput['outline'] =>
  items.map(({ title, target, children }) => ({ title, destination: target, children: outlineOf(children) }));

function keywordsOf(h: Handreichung): string[] {
  const topics = h.kapitel.flatMap((kapitel) =>
    kapitel.art === 'panels'
      ? kapitel.inhalt.zeitfenster.flatMap(({ panels }) => panels.map(({ kurz }) => kurz))
      : [],
  );
  return [...new Set([h.reihe, ...(h.foerderung?.programm ? [h.foerderung.programm] : []), ...topics])];
}

/** SOURCE_DATE_EPOCH, else the first day of the month of publication. */
function dateOf(h: Handreichung, epoch: number | undefined): string {
  if (epoch !== undefined) return new Date(epoch * 1000).toISOString();
  return h.veroeffentlicht.length === 7 ? `${h.veroeffentlicht}-01` : h.veroeffentlicht;
}
