import type { Kontakt } from '../../model/index.ts';
import type { Place } from '../../problem/index.ts';
import { rowAround } from '../calendar/sentences.ts';
import { latin, literal } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import { isIn } from '../spelling/lookup.ts';
import { homeIn } from './home.ts';
import { folded, nameOf } from './name.ts';
import { contactOf, registerOf } from './register.ts';
import { atHome, isTownSlip, knownTowns } from './towns.ts';

/** A town in running text that is written otherwise than in the contact list. */
export interface TownSlip {
  readonly found: string;
  readonly known: string;
  readonly place: Place;
}

type Found = readonly { readonly found: string; readonly known: string; readonly at: number }[];

/** Looks for towns in text and headings; quotations keep theirs. */
export function townSlipsIn(material: Material): TownSlip[] {
  const kontakte = (material.chapter('kontakte')?.kontakte ?? []).map((each) => atHome(material, each));
  const towns = knownTowns(material);
  const { wholeText } = material;
  // What stands nowhere in the text need not be looked for in each passage, and hardly any of it does.
  const joined = towns.flatMap((town) => joinedOtherwise(town)).filter((find) => find(wholeText).length > 0);
  const meant = slipOf(towns);
  const firsts = new Map(
    towns.flatMap((town) => {
      const [first = ''] = town.split('-');
      return first === town || towns.includes(first) ? [] : [[first, town] as const];
    }),
  );
  const inText = new Set(wholeText.match(inTown));
  for (const first of firsts.keys()) if (!inText.has(first)) firsts.delete(first);
  const odd = [...new Set(wholeText.match(word))].filter((found) => meant(found) !== undefined);
  return material.passages.flatMap((passage) => {
    if (!isText(passage) && passage.key !== 'institution') return [];
    if (passage.key === 'erscheinungsort') {
      const slips = slipsAt(publishedIn(passage, material), passage, material);
      if (slips.length > 0) return slips;
    }
    const slips = odd.some((found) => passage.raw.includes(found))
      ? misspelled(passage, meant, material)
      : [];
    if (passage.key === 'institution') return slipsAt(slips, passage, material);
    const found = [
      ...besideNames(passage, kontakte, material),
      ...joined.flatMap((pattern) => pattern(passage.raw)),
      ...slips,
      ...inHeading(passage, material),
      ...(passage.form === 'value' ? [] : halved(passage, firsts)),
    ];
    return slipsAt(
      found.filter(({ known }) => !isTranslated(known, passage, material)),
      passage,
      material,
    );
  });
}

/** “| Lubań | Lauban |”: a row that gives the names of a place in two languages, or of two times. */
function isTranslated(known: string, { file, start }: Passage, { sources }: Material): boolean {
  const row = rowAround(sources.get(file) ?? '', start) ?? '';
  return known.split('/').some((name) => new RegExp(`\\|\\s*${literal(name)}\\s*\\|`).test(row));
}

const postal = latin(String.raw`\d{5} (\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*)`, 'g');

/** “Giessen” over an address in “35390 Gießen”: of two spellings of one town the one used more often was meant. */
function publishedIn({ raw }: Passage, { wholeText }: Material): Found {
  const town = raw.trim();
  const uses = (form: string): number => wholeText.split(form).length;
  const known = [...wholeText.matchAll(postal)]
    .map(([, found = '']) => found)
    .find((found) => found !== town && folded(found) === folded(town));
  return known !== undefined && uses(known) > uses(town) ? [{ found: town, known, at: 0 }] : [];
}

const slipsAt = (found: Found, { file, start }: Passage, { place }: Material): TownSlip[] =>
  found.map(({ found: text, known, at }) => ({
    found: text,
    known,
    place: place(file, start + at, start + at + text.length),
  }));

const isText = ({ form, key, quoted }: Passage): boolean =>
  (form !== 'value' || valued.has(key)) && form !== 'link' && !quoted;

/** Plain values that may hold a town beside other words. */
const valued = new Set(['rolle', 'funktion', 'anschrift', 'erscheinungsort', 'alt', 'stelle', 'raum']);

/** “Frau Keller (Reichenbach)”, “Linda Keller (Reichenbach)”: a place beside a name that only one contact has. */
const beside = latin(
  String.raw`(?<!\p{L})(?:(?:Frau|Herrn?) (?:(?:Prof|Dr)\. )*|(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) )(\p{Lu}[\p{L}-]+) \((\p{Lu}[^()]+)\)`,
  'g',
);

function besideNames({ raw }: Passage, kontakte: readonly Kontakt[], material: Material): Found {
  if (!raw.includes('(')) return [];
  return [...raw.matchAll(beside)].flatMap(({ 0: whole, 1: given, 2: surname = '', 3: ort = '', index }) => {
    const [contact, other] = kontakte.filter(({ name }) => nameOf(name).surname === surname);
    const isNamed =
      given === undefined || contact === undefined || nameOf(contact.name).given.includes(given);
    if (contact?.kommune === undefined || other !== undefined || !isNamed) return [];
    if (homeIn(material, ort, contact) !== 'variant') return [];
    return [{ found: ort, known: contact.kommune, at: index + whole.length - 1 - ort.length }];
  });
}

const inTown = latin(
  String.raw`(?<=(?<!\p{L})(?:in|aus|nach|[Ss]tadt)\s)\p{Lu}\p{Ll}+(?![\p{L}/-]|\s[-–(]|\s\p{Lu})`,
  'g',
);

/** “in Aue” for “in Aue-Bad Schlema”. */
const halved = ({ raw }: Passage, firsts: ReadonlyMap<string, string>): Found =>
  firsts.size === 0
    ? []
    : [...raw.matchAll(inTown)].flatMap(({ 0: found, index }) => {
        const known = firsts.get(found);
        return known === undefined ? [] : [{ found, known, at: index }];
      });

/** A town of several words with other signs between them: “Limbach/Oberfrohna”. */
function joinedOtherwise(town: string): ((text: string) => Found)[] {
  const words = town.split(/[\s/-]+/).filter((word) => /^\p{L}{3,}$/u.test(word));
  const [first, ...rest] = words;
  if (first === undefined || rest.length === 0 || words.join('').length < town.length - rest.length)
    return [];
  const pattern = new RegExp(`(?<![\\p{L}-])${words.join('(?:[ /]|-| - | / |)')}(?![\\p{L}-])`, 'giu');
  return [
    (text) =>
      text.includes(first)
        ? [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
            found === town ? [] : [{ found, known: town, at: index }],
          )
        : [],
  ];
}

const word = latin(
  String.raw`(?<![\p{L}@./-])\p{Lu}\p{Ll}{4,}(?:-\p{Lu}\p{Ll}{2,})*(?![\p{L}@-]|/(?!\p{Lu}))`,
  'g',
);
/** Behind these stands a town rather than another word. */
const leads = latin(String.raw`(?:^|[^\p{L}])(?:Stadt|Stadtverwaltung|Gemeinde|Kommune|in|aus|nach|bei) $`);

function misspelled(
  { raw }: Passage,
  meant: (found: string) => string | undefined,
  material: Material,
): Found {
  const { de } = material.woerterbuecher;
  return [...raw.matchAll(word)].flatMap(({ 0: found, index }) => {
    const known = meant(found);
    if (known === undefined || isOther(found, known, material)) return [];
    // “die schönste Schreibung: „Halverstedt“”
    if (raw[index - 1] === '„' && raw[index + found.length] === '“') return [];
    const isTwisted = [...found].sort().join('') === [...known].sort().join('');
    const isCertain = leads.test(raw.slice(0, index)) && !isTwisted ? known.length > 5 : !isIn(found, de);
    return isCertain ? [{ found, known, at: index }] : [];
  });
}

/**
 * A real town of a like name: it stands beside the other one (“Guben und Gubin”), an address of the contact list lies in its domain, or its name begins otherwise and stands
 * more than once (“Dettingen”, “Oettingen”).
 */
function isOther(found: string, known: string, { chapter, wholeText }: Material): boolean {
  const own = folded(found);
  const domains = (chapter('kontakte')?.kontakte ?? []).map(({ email = '', url = '' }) =>
    folded(`${email.split('@')[1] ?? ''} ${url}`),
  );
  // “Giessen” lies in the domain of “Gießen”.
  if (own !== folded(known) && domains.some((domain) => domain.includes(own))) return true;
  if (isPaired(found, known, wholeText)) return true;
  const isLike =
    found[0] === known[0] ||
    [...found.slice(0, 2).toLowerCase()].reverse().join('') === known.slice(0, 2).toLowerCase();
  return !isLike && wholeText.split(found).length > 2;
}

/** “Guben und Gubin”: nobody names one town twice in one breath. */
const isPaired = (a: string, b: string, text: string): boolean =>
  ['und', 'oder', 'bis', 'nach', 'mit', 'sowie', '–'].some(
    (link) => text.includes(`${a} ${link} ${b}`) || text.includes(`${b} ${link} ${a}`),
  );

const headed = latin(
  String.raw`^((?:(?:Prof|Dr)\.\s)*\p{Lu}[\p{L}-]+(?:\s[\p{L}-]+)+):\s[^\n]*(?<!\p{L})(?:in|aus)\s(\p{Lu}\p{Ll}{5,})$`,
);

/** “Hanna Habicht: das Telefon in Eschweiler” of somebody in Eschwege: a town that is named only here and begins like hers. */
function inHeading({ raw, form, key }: Passage, material: Material): Found {
  const [, name = '', found = ''] = (form === 'title' && key === 'body' ? headed.exec(raw) : null) ?? [];
  const { kommune: known = '' } = contactOf(registerOf(material), name) ?? {};
  const isLike = known.slice(0, 5) === found.slice(0, 5) && found.length > 5 && known.length > 5;
  const isInflected = known.startsWith(found.replace(/(?:e?r|e?s|ern)$/, ''));
  if (!isLike || isInflected || found.startsWith(known)) return [];
  const isElsewhere = material.wholeText.split(found).length > 2 || knownTowns(material).includes(found);
  return isElsewhere ? [] : [{ found, known, at: raw.lastIndexOf(found) }];
}

function groupedBy(words: readonly string[], keyOf: (word: string) => string): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const one of words) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** The town that a word was meant to be; each word is looked at once. */
function slipOf(towns: readonly string[]): (found: string) => string | undefined {
  const words = [...new Set(towns.flatMap((town) => [town, ...town.split(/[\s/]/)]))].filter(
    (each) => each.length > 4,
  );
  const byBeginning = groupedBy(words, (town) => town[0] ?? '');
  const byEnd = groupedBy(words, (town) => town.slice(-2));
  const answers = new Map<string, string | undefined>();
  const seek = (found: string): string | undefined => {
    // Nearly all words end here: of towns that begin or end alike there are few.
    const near = [...(byBeginning.get(found[0] ?? '') ?? []), ...(byEnd.get(found.slice(-2)) ?? [])].filter(
      (town) => Math.abs(town.length - found.length) <= 2,
    );
    // Endings make no other town: “Rotentaler”, “Rotentals”; “Bautzner”.
    if (near.length === 0 || words.some((town) => found.startsWith(town) || isOfTown(found, town)))
      return undefined;
    return near.find((town) => isTownSlip(found, town));
  };
  return (found) => {
    if (!answers.has(found)) answers.set(found, seek(found));
    return answers.get(found);
  };
}

const isOfTown = (found: string, town: string): boolean =>
  /(?:er|ern|erin|erinnen)$/.test(found) && found.slice(0, 4) === town.slice(0, 4);
