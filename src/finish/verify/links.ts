import { type Problem, report } from '../../problem/index.ts';
import { idOf } from '../pdf/destinations.ts';
import { dictAt, listAt, resolve } from '../pdf/document.ts';
import { type Dict, isDict, isRef, isString } from '../pdf/objects.ts';
import { isAnnotation, pageOf, walkElements } from '../tags/tree.ts';
import type { Work } from '../work.ts';

/** Every link's area is tagged as a link, described, and leads somewhere. */
export function checkLinks(finished: Work): Problem[] {
  return [...checkAreas(finished), ...checkDeadLinks(finished)];
}

/** A link to an id that is not there gets no area from Chromium: it is tagged and leads nowhere. */
function checkDeadLinks({ tree, textOf }: Work): Problem[] {
  const problems: Problem[] = [];
  walkElements(tree, (link) => {
    if (link.tag !== 'Link' || link.kids.some(isAnnotation)) return;
    const where = { page: (pageOf(link) ?? 0) + 1 };
    problems.push(report('pdf-links-lead-somewhere', { pass: 'links', target: textOf(link) }, where));
  });
  return problems;
}

function checkAreas(finished: Work): Problem[] {
  const { doc, pages } = finished;
  const tagged = taggedAreas(finished);
  return pages.flatMap(({ dict }, index) =>
    listAt(doc, dict, 'Annots').flatMap((ref): Problem[] => {
      const area = resolve(doc, ref);
      if (!isDict(area)) return [];
      const target = targetOf(finished, area);
      const where = { page: index + 1 };
      const text = area.get('Contents');
      const args = { pass: 'links', target };
      const problems: Problem[] = [];
      if (!isRef(ref) || !tagged.has(ref.number)) problems.push(report('pdf-links-tagged', args, where));
      else if (!isString(text) || text.bytes === '')
        problems.push(report('pdf-links-described', args, where));
      const leads = area.has('A') ? isAddress(target) : finished.destinations.has(target);
      return leads ? problems : [...problems, report('pdf-links-lead-somewhere', args, where)];
    }),
  );
}

function taggedAreas({ tree }: Work): Set<number> {
  const tagged = new Set<number>();
  walkElements(tree, ({ tag, kids }) => {
    if (tag === 'Link') for (const area of kids.filter(isAnnotation)) tagged.add(area.ref.number);
  });
  return tagged;
}

/** The address or the name of the place. */
function targetOf({ doc }: Work, area: Dict): string {
  const action = dictAt(doc, area, 'A');
  const value = action ? resolve(doc, action.get('URI')) : resolve(doc, area.get('Dest'));
  if (typeof value === 'string') return idOf(value);
  return isString(value) ? value.bytes : '';
}

const isAddress = (target: string): boolean => /^(https?:\/\/[^/]|mailto:[^@]+@|tel:)/i.test(target);
