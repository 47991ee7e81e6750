import { type Place, type Problem, report } from '../../problem/index.ts';
import { type Imprint, type ImprintLine, imprintOf } from '../imprint/imprint.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { knownAs, registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/**
 * Where the imprint lists who wrote the minutes or moderated, it names all who did in the grid, and with a heading of
 * their own nobody else. A list of authors that holds all but one of the minutes, or of all who acted, forgot this one.
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *
 *   ## Texte und Protokolle
 *
 *   Berta Amsel, Edda Elster, Greta Gans
 *
 *   ## Moderation
 *
 *   Dr. Cem Drossel, Fritz Fink
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *
 *   ## Text
 *
 *   Berta Amsel, Hanna Habicht, Edda Elster
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *
 *   ## Texte und Protokolle
 *
 *   ⟦Berta Amsel, Greta Gans⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *
 *   ## Redaktion und Texte
 *
 *   ⟦Hanna Habicht; die Protokolle schrieb Edda Elster.⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *
 *   ## Mitwirkung
 *
 *   ⟦Protokolle: Edda Elster, Greta Gans, Hanna Habicht⟧\
 *   Moderation: Dr. Cem Drossel, Fritz Fink
 */
export const imprintFitsGrid: Rule = {
  id: 'imprint-fits-grid',
  needs: ['panels', 'programm', 'protokolle', 'kontakte'],
  *check(material) {
    const imprint = imprintOf(material);
    const panels = material.chapter('panels')?.zeitfenster.flatMap((fenster) => fenster.panels) ?? [];
    if (imprint === undefined || panels.length === 0) return;
    for (const list of listsIn(imprint)) yield* compare(list, material);
  },
};

type Role = 'protokoll' | 'moderation';

interface List {
  readonly role: Role;
  /** Only those with this role, not whoever wrote something. */
  readonly isOwn: boolean;
  /** Whether the heading names the role at all, or only authors. */
  readonly isNamed: boolean;
  readonly text: string;
  readonly place: Place;
}

const roles: readonly (readonly [Role, RegExp])[] = [
  ['protokoll', /protokoll|^autor|^texte?(?=$|\W)|^(?:mitwirk|mitgewirkt|beiträge)/i],
  ['moderation', /moderation|moderierende/i],
];
const only =
  /^(?:protokoll(?:e|führung|ierende|ant\S*)?|(?:panel-?)?moderation(?:en)?(?: der panels)?|moderierende)$/i;
const label = latin(String.raw`^(\p{L}[\p{L} -]{3,30}):\s+(?=\p{Lu})`);

/** “Die Protokolle schrieben A, B und C”: what stands before the names. */
const told =
  /(Protokoll\S*|Moderation\S*|Panels|Workshops) (?:\S+ ){0,3}?(?:schrieb(?:en)?|(?:führte|verfasste|erstellte|moderierte)n?|übernahm(?:en)?|lag bei|lagen bei|stammen von|sind von|haben|hatten) /;

/** Lists below a heading, or behind a label on one line: “Protokolle: …”. */
function listsIn({ lines }: Imprint): readonly List[] {
  return lines.flatMap((line, at) => {
    if (!line.isHeading) {
      const [whole = '', title] = label.exec(line.text) ?? [];
      if (title === undefined) return toldIn(line, lines.slice(at + 1));
      const rest = lines.slice(at + 1);
      const end = rest.findIndex((each) => each.block !== line.block || label.test(each.text));
      const more = end < 0 ? rest : rest.slice(0, end);
      return listOf(title, [{ ...line, text: line.text.slice(whole.length) }, ...more]);
    }
    const rest = lines.slice(at + 1);
    const end = rest.findIndex(({ isHeading }) => isHeading);
    const below = end < 0 ? rest : rest.slice(0, end);
    return below.some(({ text }) => label.test(text)) ? [] : listOf(line.text, below);
  });
}

/** A sentence that lists them, up to its end. */
function toldIn(line: ImprintLine, rest: readonly ImprintLine[]): readonly List[] {
  const match = told.exec(line.text);
  if (match === null) return [];
  const more = rest.filter(({ block }) => block === line.block).map(({ text }) => text);
  const [text = ''] = [line.text.slice(match.index + match[0].length), ...more]
    .join('\n')
    .split(/[.;](?:\s|$)/);
  const role = /[Mm]oder/.test(match[0]) ? 'Moderation' : 'Protokolle';
  return listOf(role, [{ ...line, text }]).map((list) => ({ ...list, isOwn: false }));
}

function listOf(title: string, lines: readonly ImprintLine[]): readonly List[] {
  const [first] = lines;
  const found = roles.filter(([, sign]) => sign.test(title));
  // “Protokolle und Moderation” lists both.
  if (first === undefined || found.length !== 1) return [];
  const [[role] = ['protokoll' as const]] = found;
  const text = lines.map((line) => line.text).join('\n');
  const isNamed = /protokoll|moder/i.test(title);
  return [{ role, isOwn: only.test(title.trim()), isNamed, text, place: first.place }];
}

function* compare({ role, isOwn, isNamed, text, place }: List, material: Material): Iterable<Problem> {
  const register = registerOf(material);
  const panels = material.chapter('panels')?.zeitfenster.flatMap((fenster) => fenster.panels) ?? [];
  const actingAs = (which: Role): string[] => [
    ...new Set(
      [...panels, ...(material.chapter('protokolle') ?? [])]
        .flatMap((each) => each[which])
        .map(({ name }) => knownAs(register, name)),
    ),
  ];
  const acting = new Set(actingAs(role));
  const plain = text.replace(/\s+/g, ' ');
  const isIn = (name: string): boolean => plain.includes(name);
  // A name that is misspelled in the imprint is told as such.
  const near = (name: string): boolean => plain.includes(name.split(' ')[0] ?? name);
  const missing = [...acting].filter((name) => !isIn(name) && !near(name));
  const there = acting.size - [...acting].filter((name) => !isIn(name)).length;
  const isForgotten = isNamed ? there > 0 && missing.length <= there : there > 2 && missing.length === 1;
  for (const name of isForgotten ? missing : [])
    yield report('imprint-fits-grid', { name, role, isMissing: true }, { place });
  if (!isNamed && missing.length === 0) {
    const moderating = actingAs('moderation');
    const [one, ...more] = moderating.filter((name) => !isIn(name) && !near(name));
    if (one !== undefined && more.length === 0 && moderating.filter(isIn).length > 2)
      yield report(
        'imprint-fits-grid',
        { name: one, role: 'moderation', isMissing: true },
        { place, severity: 'info' },
      );
  }
  if (!isOwn || there === 0) return;
  const others = register.spellings.flatMap(({ name, mentions }) =>
    isIn(name.full) && !acting.has(name.full) && !hasTask(mentions, role) ? [name.full] : [],
  );
  for (const name of others) yield report('imprint-fits-grid', { name, role, isMissing: false }, { place });
}

/** Who moderates the day is a moderator too. */
const hasTask = (mentions: readonly { readonly person: object }[], role: Role): boolean =>
  mentions.some(
    ({ person }) =>
      role === 'moderation' &&
      'rolle' in person &&
      /moder/i.test(`${person.rolle} ${'funktion' in person ? person.funktion : ''}`),
  );
