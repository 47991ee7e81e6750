import { states } from '../imprint/funders.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { HouseSlip } from './house-slips.ts';
import { contactOf, registerOf } from './register.ts';

const land = `(?:${states.map(([name]) => name).join('|')})`;
/** “Umwelt”, “Regionale Entwicklung”; the Land behind the last one is none. */
const topic = String.raw`(?:\p{L}+e[nrs]?\s)?(?!${land}(?![\p{L}-]))\p{Lu}[\p{L}-]+`;
const named = latin(
  String.raw`(?:(?<adj>\p{Lu}\p{L}+isch|Thüringer)(?:e[mnrs]?)?\s+)?(?<kind>\p{L}*[Mm]inisterium)s?\s+für\s+(?<topics>${topic}(?:,\s+${topic})*,?\s+und\s+${topic})(?<of>\s+(?:des\s+Landes\s+)?${land})?`,
  'g',
);

interface Named {
  readonly topics: readonly string[];
  readonly kind: string;
  readonly land: string;
  /** “Hessisch”, if that stands before it. */
  readonly adj: string;
  /** Beside a logo or a name, where nothing is told of what it once was called. */
  readonly isValue: boolean;
  readonly slip: HouseSlip;
}

/**
 * Ministries whose field is told otherwise than in most other places: one word is another, missing or too many, or the same words stand in
 * another order. What
 * literature and quotations call a ministry stays, as ministries are renamed.
 */
export function ministrySlipsIn(material: Material): HouseSlip[] {
  if (material.wholeText.split('inisterium').length < 3) return [];
  const all = ministriesIn(material);
  const turned = turnedIn(all);
  const beside = besideNames(material).filter(
    ({ place: { file, line } }) => !turned.some(({ place: p }) => p.file === file && p.line === line),
  );
  if (turned.length + beside.length > 0 || all.length < 3) return [...turned, ...beside];
  const uses = ({ topics }: Named): number =>
    all.filter((each) => String(each.topics) === String(topics)).length;
  return all.flatMap((one) => {
    const usual = all.find((each) => isOneOff(one, each) && uses(each) > uses(one));
    return usual === undefined || uses(one) > 1 ? [] : [{ ...one.slip, known: usual.slip.found }];
  });
}

/** Beside somebody in the agenda, at a panel or in a protocol: other words than those of the person's ministry in the list. */
function besideNames(material: Material): HouseSlip[] {
  const register = registerOf(material);
  return material.mentions.flatMap(({ name, ort = '', person }) => {
    const { institution = '' } = ort.includes('inisterium') ? (contactOf(register, name) ?? {}) : {};
    const [one] = institution === '' ? [] : ort.matchAll(named);
    const [known] = one === undefined ? [] : institution.matchAll(named);
    const place = known === undefined ? undefined : material.of(person, 'ort');
    if (one === undefined || known === undefined || place === undefined) return [];
    const isOfLand = (one.groups?.kind ?? '').toLowerCase() === (known.groups?.kind ?? '').toLowerCase();
    return isOfLand && fieldsOf(one) !== fieldsOf(known) ? [{ found: ort, known: institution, place }] : [];
  });
}

const fieldsOf = ({ groups: { topics = '' } = {} }: RegExpExecArray): string =>
  topics.replace(/\s+/g, ' ').replace(/, und | und /g, ', ');

function ministriesIn({ passages, place }: Material): Named[] {
  return passages.flatMap(({ raw, file, start, form, quoted }) => {
    if (form === 'link' || quoted || !raw.includes('inisterium') || isLiterature.test(raw)) return [];
    return [...raw.matchAll(named)].map(({ 0: whole, index, groups = {} }): Named => {
      const { adj = '', kind = '', topics = '', of = '' } = groups;
      const own = whole.slice(whole.indexOf(kind), whole.length - of.length);
      const at = start + index + whole.indexOf(kind);
      return {
        kind: kind.toLowerCase(),
        topics: topics.replace(/\s+/g, ' ').split(/, und |, | und /),
        land: of.replace(/^\s+(?:des\s+Landes\s+)?/, ''),
        adj,
        isValue: form === 'value',
        slip: { found: own.replace(/\s+/g, ' '), known: '', place: place(file, at, at + own.length) },
      };
    });
  });
}

/** The same words in another order than in more places, or than in the list of contacts. */
function turnedIn(all: readonly Named[]): HouseSlip[] {
  const uses = ({ topics }: Named): number =>
    all.filter((each) => String(each.topics) === String(topics)).length;
  const isListed = ({ slip }: Named): boolean => /kontakte\.\w+$/.test(slip.place.file);
  return all.flatMap((one) => {
    const usual = all.find(
      (each) =>
        each.kind === one.kind &&
        (each.land === '' || one.land === '' || each.land === one.land) &&
        String(each.topics) !== String(one.topics) &&
        wordsOf(each) === wordsOf(one) &&
        (uses(each) > uses(one) || (uses(each) === uses(one) && isListed(each) && !isListed(one))),
    );
    return usual === undefined ? [] : [{ ...one.slip, known: usual.slip.found }];
  });
}

/** The words of the field in one order; “Bundes- und Europaangelegenheiten” has its common part behind the last. */
function wordsOf({ topics }: Named): string {
  const parts = topics.map((topic, index) => {
    const next = topics[index + 1];
    const shared = topic.endsWith('-') && next !== undefined ? tailOf(next) : '';
    return topic.replace(/-$/, '') + shared;
  });
  return parts.toSorted().join(' ');
}

const tailOf = (word: string): string =>
  /[a-zäöüß]+?((?:angelegenheiten|fragen|schutz|politik|entwicklung|planung|wirtschaft|förderung|sicherheit|forschung|bildung|bau|wesen|recht))$/.exec(
    word,
  )?.[1] ?? '';

/** “Bericht 2019, S. 12” */
const isLiterature = /\*[^*]+\*.*\d{4}|(?:,\s|\()(?:19|20)\d\d\)?(?:,\sS\.|$)|Hrsg\./;

/** The same ministry but for one word of its field. */
function isOneOff(one: Named, usual: Named): boolean {
  if (one.kind !== usual.kind) return false;
  if (one.land !== '' && usual.land !== '' && one.land !== usual.land) return false;
  const extra = one.topics.filter((each) => !usual.topics.includes(each)).length;
  const missing = usual.topics.filter((each) => !one.topics.includes(each)).length;
  // Of the same Land, so it is no other one: of its words several are left out.
  const isSameLand = one.adj === usual.adj && one.land === usual.land && one.adj + one.land !== '';
  const isShort = isSameLand && one.isValue && extra === 0 && one.topics.length > 1;
  const isOdd = extra + missing > 0 && extra < 2 && (missing < 2 || isShort);
  return isOdd && one.topics.length - extra > 0 && usual.topics.length > 2;
}
