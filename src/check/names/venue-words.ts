import type { Place } from '../../problem/index.ts';
import { latin, literal } from '../latin.ts';
import type { Material } from '../material/material.ts';

interface VenueSlip {
  readonly found: string;
  readonly known: string;
  readonly place: Place;
}

/** No “zum”, “in den”: from a house to a garden leads a way. */
const small =
  'am|an der|im|in der|auf dem|auf der|bei der|beim|vor dem|vor der|hinter dem|hinter der|unter dem|unter der|über dem|über der';
const named = latin(String.raw`(\p{Lu}\p{L}+) (${small}|an den|in den|zum|zur) (\p{Lu}[\p{L}-]+)`);
/** What a word for a house ends with. */
const house =
  /(?:[Hh]aus|[Hh]alle|[Hh]of|[Zz]entrum|[Ff]orum|[Ss]chule|[Kk]irche|[Mm]ühle|[Tt]heater|[Mm]useum|[Tt]reff|[Ss]peicher|[Ss]cheune|[Ww]erk|[Aa]kademie|[Bb]ibliothek|[Ss]chloss)$/;

/**
 * Looks for the house of the event with another small word in its name: “Haus im Küchengarten” for the “Haus am Küchengarten”
 * of `ort`. Of two forms the one that stands less often is the slip.
 */
export function venueWordsIn({ handreichung, passages, place }: Material): VenueSlip[] {
  const [own = '', first = '', , garden = ''] = named.exec(handreichung.ort?.text ?? '') ?? [];
  if (own === '' || !house.test(first)) return [];
  const pattern = latin(
    String.raw`(?<![\p{L}-])(?<!\b(?:[Ee]in|[Kk]ein|[Jj]ede)(?:e[mnrs]?|s)?\s)${literal(first)}\s(?:${small.replaceAll(' ', '\\s')})\s${literal(garden)}(?![\p{L}-])`,
    'g',
  );
  const all = passages.flatMap(({ raw, file, start, form, quoted }) =>
    form === 'link' || quoted || !raw.includes(garden)
      ? []
      : [...raw.matchAll(pattern)].map(({ 0: written, index }) => {
          const at = start + index;
          return { found: written.replace(/\s/g, ' '), place: place(file, at, at + written.length) };
        }),
  );
  const uses = (found: string): number => all.filter((each) => each.found === found).length;
  const [other] = all.filter(({ found }) => found !== own).map(({ found }) => found);
  if (other === undefined) return [];
  const [known, slip] = uses(other) > uses(own) ? [other, own] : [own, other];
  return all.filter(({ found }) => found === slip).map((each) => ({ ...each, known }));
}
