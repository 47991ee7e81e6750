/** Colours with a meaning: topics, charts, grounds. Hex values and rules as in the look's chapter "Colour". */
import { contrast } from '../model/index.ts';

export const tinte = '#17182B';
const grau = '#4D4F63';
const link = '#1F45C4';
const weiss = '#FFFFFF';
const schwarz = '#000000';

/** How one topic is coloured: on cards and table discs (`fill`, `onFill`, `border`), in lines and dots (`colour`), in text. */
export interface TopicColour {
  readonly name: string;
  /** The pure hue: dots, lines, rules, borders. */
  readonly colour: string;
  /** Ground of cards, tabs and discs. */
  readonly fill: string;
  /** Text on `fill`. */
  readonly onFill: string;
  /** Border of everything filled, 1.2 mm wide; only where the fill is white because the colours repeat. */
  readonly border?: string;
  /** Text on white and on `tint`. */
  readonly text: string;
  readonly tint: string;
}

const topic = (name: string, colour: string, onFill: string, text: string, tint: string): TopicColour => ({
  name,
  colour,
  fill: colour,
  onFill,
  text,
  tint,
});

const topics: readonly TopicColour[] = [
  topic('blau', '#2F5BEA', weiss, '#1F45C4', '#E6ECFD'),
  topic('zinnober', '#F0522B', tinte, '#B8320F', '#FDE8E1'),
  topic('gelb', '#FFC400', tinte, '#7A5B00', '#FFF3CC'),
  topic('tanne', '#00806B', weiss, '#006152', '#DDF1EC'),
  topic('pflaume', '#5A1F5C', weiss, '#5A1F5C', '#F0E6F1'),
  topic('rosa', '#F48FB8', tinte, '#A82E66', '#FDE9F1'),
  topic('wolke', '#8ED0F5', tinte, '#0B5F8F', '#E4F4FD'),
  topic('schiefer', '#6A6F7D', weiss, '#4A4F5C', '#ECEDF0'),
];

/** Colour of the topic at `index` (from 0, in order of first appearance). From the 9th on the fill is inverted. */
export function topicColour(index: number): TopicColour {
  const base = topics[index % topics.length] as TopicColour;
  return index < topics.length ? base : { ...base, fill: weiss, onFill: base.text, border: base.colour };
}

/** What of a panel decides its colour. */
interface Coloured {
  readonly nummer: number;
  readonly thema: { readonly text: string };
}

/** Panel number → colour, by order of first appearance of `thema`; panels with the same `thema` share one. */
export function topicColours(panels: readonly Coloured[]): ReadonlyMap<number, TopicColour> {
  const thema = (panel: Coloured) => panel.thema.text.trim().replace(/\s+/g, ' ');
  const themen = [...new Set(panels.map(thema))];
  return new Map(panels.map((panel) => [panel.nummer, topicColour(themen.indexOf(thema(panel)))]));
}

const grounds: readonly { readonly name: string; readonly colour: string }[] = [
  { name: 'himmel', colour: '#C9E4F7' },
  { name: 'minze', colour: '#BFE6DC' },
  { name: 'flieder', colour: '#DAD3F7' },
  { name: 'aprikose', colour: '#FFDDBF' },
];

/** Ground colour `#RRGGBB` of an issue: the brand's own, else the series' cycle of four by issue number. */
export function groundColour(issue: { readonly nummer: number; readonly grundfarbe?: string }): string {
  return issue.grundfarbe ?? (grounds[issue.nummer % grounds.length] as { colour: string }).colour;
}

/** Contrast that text of any size needs (WCAG 2.2, 1.4.3). */
const enough = 4.5;

/** Colours `#RRGGBB` of what is written on one ground. */
export interface Inks {
  readonly ink: string;
  /** Of small print. */
  readonly quiet: string;
  readonly link: string;
  /** On a disc that is filled with the ink. */
  readonly onInk: string;
}

/**
 * The colours of the look, each as long as it can be read on the ground; on a dark brand's own all is white, and black on
 * the few between that bear neither.
 */
export function inksOn(ground: string): Inks {
  const isRead = (colour: string): boolean => contrast(colour, ground) >= enough;
  const ink = [tinte, weiss].find(isRead) ?? schwarz;
  const own = (colour: string): string => (ink === tinte && isRead(colour) ? colour : ink);
  return { ink, quiet: own(grau), link: own(link), onInk: ink === weiss ? ground : weiss };
}

/** One step of an ordered chart; `outline` asks for a 0.35 mm line in tinte round it. */
export interface ChartColour {
  readonly fill: string;
  readonly outline: boolean;
}

const ordered: readonly ChartColour[] = [
  { fill: tinte, outline: false },
  { fill: '#434899', outline: false },
  { fill: '#7A80C4', outline: false },
  { fill: '#C3C6E8', outline: true },
  { fill: weiss, outline: true },
];

/** The one colour of unordered and multiple-choice charts, and of ordered ones with more than five steps. */
export const plainChartColour: ChartColour = { fill: '#434899', outline: false };

/** Which of the five colours a chart with one, two, … five steps takes. */
const picks: readonly (readonly number[])[] = [[], [0], [0, 3], [0, 2, 4], [0, 1, 2, 3], [0, 1, 2, 3, 4]];

/** Colours of an ordered chart with `steps` answers, best to worst. Over five steps the order is in the rows alone. */
export function orderedChartColours(steps: number): readonly ChartColour[] {
  const picked = picks[steps];
  if (picked === undefined) return Array.from({ length: steps }, () => plainChartColour);
  return picked.map((step) => ordered[step] as ChartColour);
}
