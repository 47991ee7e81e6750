import type { Material } from '../material/material.ts';
import type { HouseSlip } from './house-slips.ts';

const forms = String.raw`(?:e\.\s?[VG]\.|g?GmbH|g?UG|g?AG|eG|KG|GbR)`;
const ownForm = new RegExp(String.raw`[ \u00a0]${forms}$`);
const formBehind = new RegExp(String.raw`^[ \u00a0]${forms}(?![\wäöüß])`);
const signsOf = (form: string): string => form.replace(/[\s.]/g, '').toLowerCase();

/** The publisher in agenda, summary or protocol with another legal form; twice so, or in a list, it is another house. */
export function publisherSlipsIn({ handreichung, passages, place }: Material): HouseSlip[] {
  const known = handreichung.herausgeber.name;
  const own = ownForm.exec(known)?.[0];
  if (own === undefined) return [];
  const bare = known.slice(0, -own.length);
  const told = passages.flatMap(({ raw, file, start, form }) => {
    const at = form === 'link' ? -1 : raw.indexOf(bare);
    const found = at < 0 ? undefined : formBehind.exec(raw.slice(at + bare.length))?.[0];
    if (found === undefined || signsOf(found) === signsOf(own)) return [];
    const from = start + at;
    const to = from + bare.length + found.length;
    return [{ found: bare + found, known, place: place(file, from, to) }];
  });
  return told.length > 1
    ? []
    : told.filter((slip) => !/(?:kontakte\.\w+|stimmen\.yaml|impressum\.md)$/.test(slip.place.file));
}
