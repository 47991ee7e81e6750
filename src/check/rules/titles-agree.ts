import { report } from '../../problem/index.ts';
import type { Passage } from '../material/passages.ts';
import { nameOf } from '../names/name.ts';
import { registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/**
 * Whoever is named with a title has the same title everywhere, that of the contact list or else the fullest; in lists it
 * is not left out once. In running text a name may stand without any; a contact list that gives titles gives all of them.
 *
 * @good
 *   Es sprach Cem Drossel zu uns.
 * @bad protokolle/1.md
 *   ---
 *   panels: [1]
 *   moderation: ⟦Cem Drossel⟧
 *   ---
 *   Ein Satz.
 * @bad panels.yaml
 *   titel: Themen
 *   zeitfenster:
 *     - von: "10:30"
 *       bis: "11:30"
 *       panels:
 *         - {nummer: 1, thema: Vereine vor Ort, moderation: Prof. Dr. Cem Drossel, protokoll: Edda Elster}
 *         - {nummer: 2, thema: Räume finden, moderation: Fritz Fink, protokoll: Greta Gans}
 *     - von: "12:00"
 *       bis: "13:00"
 *       panels:
 *         - {nummer: 3, thema: Geld für Ideen, moderation: ⟦Dr. Cem Drossel⟧, protokoll: Greta Gans}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: ⟦Cem Drossel⟧}
 *     - {kommune: Rotental, name: Dr. Ida Iltis}
 * @bad
 *   Es sprach ⟦Prof. Cem Drossel⟧ zu uns.
 * @bad
 *   ### ⟦Cem Drossel⟧ (Rotental)
 *
 *   Nächstes Jahr lädt Dr. Cem Drossel wieder ein.
 * @good
 *   ### Cem Drossel (Rotental)
 *
 *   Nächstes Jahr lädt er wieder ein.
 */
export const titlesAgree: Rule = {
  id: 'titles-agree',
  needs: ['kontakte'],
  *check(material) {
    const { passages, of, place, chapter } = material;
    const listsTitles = chapter('kontakte')?.kontakte.some(({ name }) => nameOf(name).title !== '') ?? false;
    for (const { mentions, name } of registerOf(material).spellings) {
      const named = mentions.map(({ part, name: written, person }) => ({
        part,
        title: nameOf(written).title,
        place: of(person, 'name'),
      }));
      const written = passages.flatMap(({ raw, file, start, form }) =>
        form === 'value'
          ? []
          : titledIn(raw, name.full).map(({ title, from, to }) => ({
              title,
              place: place(file, start + from, start + to),
            })),
      );
      const titled = [...named, ...written].filter(({ title }) => title !== '');
      const usual = usualOf(named) || fullestOf(titled.map(({ title }) => title));
      if (usual === undefined) continue;
      const bare = named.filter(({ title }) => title === '');
      // The only list entry without a title lost it; so did a contact among contacts with titles.
      const isMost = named.length - bare.length > 1;
      const lost = bare.filter(
        ({ part }) => (bare.length === 1 && isMost) || (part === 'kontakt' && listsTitles),
      );
      for (const { place: where } of lost)
        yield report('titles-agree', { found: name.full, meant: `${usual} ${name.full}` }, { place: where });
      const heading = bareHeading(name.full, passages);
      if (heading !== undefined)
        yield report(
          'titles-agree',
          { found: name.full, meant: `${usual} ${name.full}` },
          { place: place(heading.file, heading.start, heading.start + name.full.length) },
        );
      for (const { title, place: where } of titled)
        if (title !== usual)
          yield report(
            'titles-agree',
            { found: `${title} ${name.full}`, meant: `${usual} ${name.full}` },
            { place: where },
          );
    }
  },
};

/** The title of the contact list, unless all other lists agree on another, and there are more of them. */
function usualOf(named: readonly { readonly part: string; readonly title: string }[]): string | undefined {
  const own = named.find(({ part }) => part === 'kontakt')?.title;
  const others = named
    .filter(({ part, title }) => part !== 'kontakt' && title !== '')
    .map(({ title }) => title);
  const isOutvoted = others.length > 1 && new Set(others).size === 1;
  return isOutvoted ? others[0] : own;
}

const behindTitle = /(?:Prof|Dr|med|h\.\s?c|rer|nat|phil|Ing)\.\s+$|Professor(?:in)?\s+$/;

/**
 * The heading that alone leaves out the title of somebody who has it everywhere else, in running text as well: there it is
 * no custom of headings.
 */
function bareHeading(full: string, passages: readonly Passage[]): Passage | undefined {
  const named = passages.filter(({ raw, quoted }) => !quoted && raw.includes(full));
  const bare = named.filter(({ raw }) =>
    raw.split(full).some((before, index, all) => index < all.length - 1 && !behindTitle.test(before)),
  );
  const [heading, more] = bare;
  const isElsewhere = named.filter((each) => each !== heading).some(({ form }) => form !== 'value');
  if (heading?.form !== 'title' || more !== undefined || named.length < 4 || !isElsewhere) return undefined;
  const isWhole = heading.raw.startsWith(full) && /^(?:$|:\s|\s\()/.test(heading.raw.slice(full.length));
  return isWhole ? heading : undefined;
}

function titledIn(text: string, full: string): { title: string; from: number; to: number }[] {
  const found: { title: string; from: number; to: number }[] = [];
  const pattern = /(?:(?:Prof|Dr)\.\s+)+(?=(\S+ \S+))/g;
  if (!text.includes(full)) return found;
  for (const match of text.matchAll(pattern)) {
    const to = match.index + match[0].length + full.length;
    if (text.slice(match.index + match[0].length, to) === full)
      found.push({ title: match[0].trim().replace(/\s+/g, ' '), from: match.index, to });
  }
  return found;
}

/** The title with most parts, since a part is sooner forgotten than made up; of equal ones the one used most. */
function fullestOf(titles: readonly string[]): string | undefined {
  const parts = (title: string): number => title.split(' ').length;
  const uses = (title: string): number => titles.filter((each) => each === title).length;
  return [...new Set(titles)].sort((a, b) => parts(b) - parts(a) || uses(b) - uses(a))[0];
}
