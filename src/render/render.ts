import Handlebars from 'handlebars';
import type { Handreichung, Kapitel } from '../model/index.ts';
import { type Outcome, report } from '../problem/index.ts';
import { chartView } from './charts/index.ts';
import { drawCircles } from './circles.ts';
import { contextOf, type Kontext } from './context.ts';
import { type Sitzplan, seatingPlan } from './cover-art/index.ts';
import { dropUnneededFaces, splitFaces } from './faces.ts';
import { markForeign } from './foreign.ts';
import { drawNarrowSpaces } from './html.ts';
import { outlineOf } from './outline.ts';
import { pageStyles } from './page-styles.ts';
import { chartTemplate, compileOptions, prepared } from './prepared.ts';
import { sectionwise } from './sections.ts';
import { sourceAttribute } from './source-places.ts';
import { settleSpaces } from './spaces.ts';
import type { Rendered } from './types.ts';
import { agendaView } from './views/agenda.ts';
import { contactsView } from './views/contacts.ts';
import { contentsView } from './views/contents.ts';
import { backView, coverView } from './views/cover.ts';
import { idOf as protocolIdOf } from './views/discs.ts';
import { evaluationView } from './views/evaluation.ts';
import { gridView } from './views/grid.ts';
import { imprintView } from './views/imprint.ts';
import { pageView } from './views/page.ts';
import { protocolsView } from './views/protocols.ts';
import { summaryView } from './views/summary.ts';
import { voicesView } from './views/voices.ts';

/** The source of the templates; what the load room reads. */
export interface Vorlagen {
  readonly seite: string;
  readonly partials: ReadonlyMap<string, string>;
  readonly stil: string;
}

export interface RenderOptions {
  /** Whether block elements carry `data-quelle="file:line:column"`: the place they were made from. */
  readonly quellen?: boolean;
}

/**
 * Handreichung + templates → one self-contained HTML page (pictures and page numbers still to be filled in) and what the
 * later rooms must know of it. The Handreichung has been filtered to its edition. Pure: the same input gives the same HTML.
 */
export async function render(
  h: Handreichung,
  vorlagen: Vorlagen,
  { quellen = false }: RenderOptions = {},
): Promise<Outcome<Rendered | undefined>> {
  try {
    const { page, chart } = templateOf(vorlagen);
    const questionHtml: Kontext['questionHtml'] = (kontext, frage) => chart(chartView(kontext, frage, true));
    const kontext = await contextOf(h, { quellen, questionHtml });
    const view = await viewOf(kontext);
    const settled = sectionwise(
      page({ ...view, ...splitFaces(vorlagen.stil) }),
      h.sprache.startsWith('de') ? settleGerman : settleSpaces,
    );
    const html = dropUnneededFaces(drawCircles(drawNarrowSpaces(settled)));
    return { value: renderedOf(kontext, html), problems: [] };
  } catch (error) {
    if (!(error instanceof Handlebars.Exception || isParseError(error))) throw error;
    const problem = report('template-compiles', { file: 'handreichung.hbs', reason: error.message });
    return { value: undefined, problems: [problem] };
  }
}

const settleGerman = (body: string): string => markForeign(settleSpaces(body));

// Handlebars throws its Exception for a missing name or partial and a plain Error for what it cannot parse.
const isParseError = (error: unknown): error is Error =>
  error instanceof Error && error.message.startsWith('Parse error');

interface Templates {
  readonly page: HandlebarsTemplateDelegate;
  /** One chart by itself. */
  readonly chart: HandlebarsTemplateDelegate;
}

function templateOf({ seite, partials }: Vorlagen): Templates {
  const known = compiled.get(partials);
  if (known?.seite === seite) return known.templates;
  const templates = compile(seite, partials);
  compiled.set(partials, { seite, templates });
  return templates;
}

/** Compiling takes as long as filling in: who renders again and again gives the same partials. */
const compiled = new WeakMap<
  Vorlagen['partials'],
  { readonly seite: string; readonly templates: Templates }
>();

function compile(seite: string, partials: Vorlagen['partials']): Templates {
  const handlebars = Handlebars.create();
  handlebars.registerHelper('ist', (a: unknown, b: unknown) => a === b);
  const compiledOf = (source: string): HandlebarsTemplateDelegate => {
    const known = prepared.get(source);
    return known ? handlebars.template(known) : handlebars.compile(source, compileOptions);
  };
  for (const [name, source] of partials) handlebars.registerPartial(name, compiledOf(source));
  return { page: compiledOf(seite), chart: compiledOf(chartTemplate) };
}

async function viewOf(kontext: Kontext) {
  const { h, wort } = kontext;
  const ids = new Map(h.kapitel.map((kapitel, index) => [kapitel, idOf(kapitel, index)] as const));
  const plan = seatingPlan(h);
  const kapitel: object[] = [];
  for (const one of h.kapitel) {
    kapitel.push(chapterView(kontext, one, ids.get(one) ?? '', plan));
    // Others wait for their turn: a browser is spoken to meanwhile.
    await new Promise((done) => setImmediate(done));
  }
  return {
    sprache: h.sprache,
    wort,
    grund: kontext.grund,
    aufGrund: kontext.aufGrund,
    dokumenttitel: `${h.reihe} ${wort.nummer} ${h.nummer} – ${h.titel.text}`.replaceAll('\u202f', '\u00a0'),
    autor: h.herausgeber.name.replaceAll('\u202f', '\u00a0'),
    foerderquelle: h.foerderung === undefined ? '' : sourceAttribute(kontext, h.foerderung),
    umschlag: { ...coverView(kontext, plan), wort },
    inhalt: contentsView(kontext, ids),
    kapitel,
    seiten: pageStyles(kontext, ids),
    rueckseite: { ...backView(kontext, plan), wort },
    anker: [...kontext.anker],
  };
}

/** `kapitel-protokolle`; a page of its own kind also carries its place. */
function idOf(kapitel: Kapitel, index: number): string {
  return kapitel.art === 'seite' ? `kapitel-seite-${index + 1}` : `kapitel-${kapitel.art}`;
}

function chapterView(kontext: Kontext, kapitel: Kapitel, id: string, plan: Sitzplan) {
  kontext.anker.add(id).add(`${id}-ende`);
  const frame = {
    id,
    art: kapitel.art,
    titel: kapitel.titel,
    wort: kontext.wort,
    klasse: '',
    // A chapter of protocols has a named page for each of them instead of one of its own.
    seite: id,
    quelle: sourceAttribute(kontext, kapitel.art === 'protokolle' ? kapitel : kapitel.inhalt),
  };
  return { ...frame, ...contentView(kontext, kapitel, plan) };
}

function contentView(kontext: Kontext, kapitel: Kapitel, plan: Sitzplan): object {
  switch (kapitel.art) {
    case 'programm':
      return agendaView(kontext, kapitel.inhalt);
    case 'panels':
      return gridView(kontext, kapitel.inhalt);
    case 'zusammenfassung':
      return summaryView(kontext, kapitel.inhalt);
    case 'protokolle':
      return { protokolle: protocolsView(kontext, kapitel.inhalt, plan) };
    case 'evaluation':
      return evaluationView(kontext, kapitel.inhalt);
    case 'stimmen':
      return voicesView(kontext, kapitel.inhalt);
    case 'kontakte':
      return contactsView(kontext, kapitel.inhalt);
    case 'impressum':
      return imprintView(kontext, kapitel.inhalt, plan);
    case 'seite':
      return pageView(kontext, kapitel.inhalt);
    default:
      return kapitel satisfies never;
  }
}

function renderedOf(kontext: Kontext, page: string): Rendered {
  const first = kontext.h.kapitel[kontext.h.beginnZaehlung];
  return {
    html: page,
    pictures: kontext.pictures,
    slots: kontext.slots,
    measures: kontext.measures,
    outline: outlineOf(kontext.h, idOf),
    pieces: kontext.h.kapitel.flatMap((kapitel, index) =>
      kapitel.art === 'protokolle'
        ? kapitel.inhalt.map((one) => protocolIdOf(one.panels))
        : kapitel.art === 'stimmen' || kapitel.art === 'seite'
          ? [idOf(kapitel, index)]
          : [],
    ),
    firstNumbered: first === undefined ? '' : idOf(first, kontext.h.beginnZaehlung),
    links: kontext.links,
  };
}
