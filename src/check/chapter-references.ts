import { latin } from './latin.ts';
import type { Material } from './material/material.ts';
import type { Passage } from './material/passages.ts';
import { folded } from './names/name.ts';
import { sectionsOf } from './sections.ts';

/** A chapter that is named where there is none of that title; offsets count in the passage. */
export interface ChapterSlip {
  readonly passage: Passage;
  readonly found: string;
  readonly at: number;
}

/** “im Kapitel „Termine“”, and of no other work: “im Kapitel „Räume“ des Berichts”. */
const named = latin(
  String.raw`(?<!\p{L})[Kk]apiteln?\s(?:„[^“”„]{2,80}“(?:,\s|\sund\s|\soder\s))*„([^“”„]{2,80})“(?!\s(?:des|der|dem|von|vom|aus|im|in|eines|einer|seines|ihres|seiner|ihrer|bei)\s)`,
  'g',
);
/** What has chapters of its own. */
const work = latin(
  String.raw`(?<!\p{L})(?:\p{L}*(?:[Bb]uch|[Bb]ericht|[Ll]eitfaden|[Vv]ertrag|[Kk]onzept|[Ss]trategie|[Pp]lan|[Ss]tudie|[Gg]esetz|[Rr]oman|[Bb]roschüre|[Rr]ichtlinie|[Hh]andbuch)\p{Ll}{0,2}|Heft\s\d|Handreichung\s\d|vorige\p{L}*|letzte\p{L}*|früher\p{L}*|Jahr\p{L}*|neue[nrs]?|künftig\p{L}*)(?!\p{L})`,
);

/** Looks for chapters that texts refer to by a title that neither a chapter nor any heading has. */
export function chapterSlipsIn(material: Material): ChapterSlip[] {
  const { wholeText, passages, unbekannt } = material;
  // A file that is broken may have the title.
  if (unbekannt.size > 0 || !/[Kk]apiteln?\s(?:„|$)/m.test(wholeText)) return [];
  const titles = titlesOf(material);
  return passages.flatMap((passage): ChapterSlip[] => {
    const { raw, form, quoted } = passage;
    if (form === 'value' || quoted || !raw.includes('„') || work.test(raw)) return [];
    return [...raw.matchAll(named)].flatMap(({ 0: whole, 1: title = '', index }) => {
      const sought = folded(title);
      const isKnown = titles.some((each) => each.includes(sought) || sought.includes(each));
      const at = index + whole.lastIndexOf('„');
      return isKnown || sought === '' ? [] : [{ passage, found: `„${title.replace(/\s+/g, ' ')}“`, at }];
    });
  });
}

/** The titles of chapters, their files, panels and short summaries, and all headings. */
function titlesOf({ handreichung, chapter, texts }: Material): string[] {
  const chapters = handreichung.kapitel.flatMap(({ titel, inhalt }) => [
    titel,
    'titel' in inhalt ? inhalt.titel.text : '',
  ]);
  const panels = chapter('panels')?.zeitfenster.flatMap((slot) => slot.panels) ?? [];
  const headings = texts.flatMap(({ root }) => sectionsOf(root).map(({ title }) => title));
  const themes = panels.map(({ thema }) => thema.text);
  const summaries = (chapter('zusammenfassung')?.kurzfassungen ?? []).map(({ titel }) => titel.text);
  return [...chapters, ...headings, ...themes, ...summaries].map(folded).filter((each) => each !== '');
}
