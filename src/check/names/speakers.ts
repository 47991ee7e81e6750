import type { Place } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { small } from '../spelling/cases.ts';
import { nameOf } from './name.ts';
import { registerOf } from './register.ts';

export interface SpeakerSlip {
  readonly found: string;
  readonly meant: string;
  readonly place: Place;
}

const headed = latin(
  String.raw`^(?:(?:Prof|Dr)\.\s(?:med\.\s)?)*(\p{Lu}[\p{L}-]+)(?:\s(\p{Lu}\p{Ll}[\p{L}-]+))?:\s`,
);

/**
 * Headings of protocols that name a speaker otherwise than the list of those who were there: “Luchs: …” for “Lea Luchs:
 * …” where other headings have full names, “Fatma Yilmaz: …” where the only Fatma is called Yıldız.
 */
export function* speakerSlipsIn(material: Material): Iterable<SpeakerSlip> {
  const known = new Set(registerOf(material).spellings.map(({ name }) => name.full));
  const titles = material.passages.filter(
    ({ form, key, raw }) => form === 'title' && key === 'body' && raw.includes(': '),
  );
  const inFull = titles.filter(({ raw }) => known.has(nameOf(raw.split(':')[0] ?? '').full)).length;
  const { de } = material.woerterbuecher;
  for (const { raw, file, start } of inFull < fewest ? [] : titles) {
    const { 0: whole = '', 1: first = '', 2: second } = headed.exec(raw) ?? [];
    const protokoll = material.chapter('protokolle')?.find(({ datei }) => file.endsWith(`/${datei}`));
    const found = second === undefined ? first : `${first} ${second}`;
    if (whole === '' || protokoll === undefined || known.has(found)) continue;
    const leads = protokoll.panels.flatMap((panel) => [...panel.moderation, ...panel.protokoll]);
    const names = new Set(
      [...protokoll.anwesende.flatMap(({ personen }) => personen), ...leads].map(
        ({ name }) => nameOf(name).full,
      ),
    );
    const [one, other] = [...names]
      .map(nameOf)
      .filter(({ given, surname }) =>
        second === undefined ? surname === first : given[0] === first && surname !== second,
      );
    // “Anna sagt: …” is no name.
    const isWord = second !== undefined && (de.has(small(second)) || de.ends(small(second)));
    if (one === undefined || other !== undefined || isWord) continue;
    const at = start + whole.lastIndexOf(found);
    yield { found, meant: one.full, place: material.place(file, at, at + found.length) };
  }
}

/** From so many headings with full names on they are usual. */
const fewest = 3;
