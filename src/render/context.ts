import type { Frage, Handreichung, Panel } from '../model/index.ts';
import { groundColour, type Inks, inksOn, type TopicColour, topicColours } from './colours.ts';
import { escapeHtml, type Html, html } from './html.ts';
import { type Hyphenate, hyphenator } from './hyphenation/hyphenate.ts';
import type { Measure, PictureRequest, Slot, Span } from './types.ts';
import { type Woerter, wordsFor } from './words.ts';

/**
 * What every view needs, and where it leaves what the later rooms must know: slots for page numbers, pictures,
 * widths to measure, marks to find in the print.
 */
export interface Kontext {
  readonly h: Handreichung;
  readonly wort: Woerter;
  readonly grund: string;
  /** Colours of what is written on the ground. */
  readonly aufGrund: Inks;
  readonly hyphenate: Hyphenate;
  /** All that the HTML of plain Markdown depends on besides itself: while it is the same, so is the HTML. */
  readonly umstand: string;
  readonly panels: readonly Panel[];
  readonly fragen: readonly Frage[];
  readonly farben: ReadonlyMap<number, TopicColour>;
  readonly slots: Slot[];
  readonly pictures: PictureRequest[];
  readonly measures: Measure[];
  readonly anker: Set<string>;
  readonly links: Map<string, string>;
  /** Ids of the charts placed in bodies, in order of the document. */
  readonly diagramme: string[];
  /** The runs of Markdown set so far: each has its own footnotes. */
  readonly anmerkungen: object[];
  /** A question's chart as HTML, set narrow, for a place within other text. */
  readonly questionHtml: (kontext: Kontext, frage: Frage) => string;
  /** Whether elements say which line of which file they were made from. */
  readonly quellen: boolean;
}

export async function contextOf(
  h: Handreichung,
  { quellen, questionHtml }: Pick<Kontext, 'quellen' | 'questionHtml'>,
): Promise<Kontext> {
  const panels = h.kapitel.flatMap((kapitel) =>
    kapitel.art === 'panels' ? kapitel.inhalt.zeitfenster.flatMap((fenster) => fenster.panels) : [],
  );
  const names = namesOf(h);
  return {
    h,
    wort: wordsFor(h.sprache),
    grund: groundColour(h),
    aufGrund: inksOn(groundColour(h)),
    hyphenate: await hyphenator(h.sprache, names),
    umstand: [h.sprache, quellen, ...names].join(' '),
    panels,
    fragen: h.kapitel.flatMap((kapitel) => (kapitel.art === 'evaluation' ? kapitel.inhalt.fragen : [])),
    farben: topicColours(panels),
    slots: [],
    pictures: [],
    measures: [],
    anker: new Set(),
    links: new Map(),
    diagramme: [],
    anmerkungen: [],
    quellen,
    questionHtml,
  };
}

/** A place for page numbers: an empty element that is filled once the layout is known. */
export function slot(kontext: Kontext, key: string, spans: readonly Span[], label?: string): Html {
  kontext.slots.push({ key, spans, ...(label !== undefined && { label }) });
  for (const span of spans) kontext.anker.add(span.start).add(span.end);
  return html(`<span data-slot="${escapeHtml(key)}"></span>`);
}

/** Custom properties of a topic's colour, for a style attribute. */
export interface Farbe {
  readonly stil: string;
  readonly umgekehrt: boolean;
}

export function farbeOf(colour: TopicColour | undefined): Farbe {
  if (colour === undefined) return { stil: '', umgekehrt: false };
  const { fill, onFill, text, tint } = colour;
  return {
    stil: `--thema: ${colour.colour}; --thema-flaeche: ${fill}; --thema-auf: ${onFill}; --thema-text: ${text}; --thema-ton: ${tint}`,
    umgekehrt: colour.border !== undefined,
  };
}

/** Every word of every personal and place name the document knows: never hyphenated. */
function namesOf(h: Handreichung): Set<string> {
  const names: string[] = [h.herausgeber.name];
  const person = (list: readonly { readonly name: string; readonly ort?: string }[]) => {
    for (const one of list) names.push(one.name, one.ort ?? '');
  };
  for (const kapitel of h.kapitel) {
    if (kapitel.art === 'kontakte') {
      for (const { name, kommune } of kapitel.inhalt.kontakte) names.push(name, kommune ?? '');
    } else if (kapitel.art === 'stimmen') person(kapitel.inhalt.stimmen);
    else if (kapitel.art === 'programm') for (const punkt of kapitel.inhalt.punkte) person(punkt.personen);
    else if (kapitel.art === 'panels') {
      for (const panel of kapitel.inhalt.zeitfenster.flatMap((fenster) => fenster.panels)) {
        person([...panel.moderation, ...panel.protokoll]);
      }
    } else if (kapitel.art === 'protokolle') {
      for (const protokoll of kapitel.inhalt) {
        person([...protokoll.moderation, ...protokoll.protokoll]);
        for (const gruppe of protokoll.anwesende) person(gruppe.personen);
      }
    }
  }
  return new Set(names.flatMap((name) => name.match(/\p{L}+/gu) ?? []));
}
