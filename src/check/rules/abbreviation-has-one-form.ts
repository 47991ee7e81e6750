import { type Problem, report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { stepsBetween } from '../names/likeness.ts';
import { folded } from '../names/name.ts';
import { isInAddress } from '../quotes.ts';
import type { Rule } from '../rule.ts';

/**
 * An abbreviation is written as in `abkuerzungen`: the same capitals, spaces and signs. In compounds its parts are joined
 * by hyphens. Introduced behind its long form it is the one that is used.
 *
 * @good Die SAB fördert LEADER-Projekte.
 * @bad Die ⟦Sab⟧ fördert.
 * @bad Die Sächsische Aufbaubank (⟦SBA⟧) fördert.
 * @bad Der öffentliche Nahverkehr (⟦ÖVN⟧) fehlt; ohne ÖNV geht nichts, und der ÖNV ist teuer.
 * @bad Die ⟦Sächsische Förderbank⟧ (SAB) fördert.
 * @good Die Mittel der Sächsischen Aufbaubank (SAB) und des Europäischen Sozialfonds (ESF).
 * @bad Das steht in § 7a SGB XI und § 8 ⟦SGB 11⟧.
 * @good Die Sächsische Aufbaubank (SAB) und der Sächsische Ausländerbeirat (SABR) helfen.
 */
export const abbreviationHasOneForm: Rule = {
  id: 'abbreviation-has-one-form',
  needs: ['handreichung', 'serie'],
  *check(material) {
    yield* misintroduced(material);
    yield* longForms(material);
    yield* codesOfLaw(material);
    const {
      handreichung,
      passages,
      wholeText,
      place,
      woerterbuecher: { de },
    } = material;
    const shorts = new Map(
      Object.keys(handreichung.abkuerzungen).flatMap((short) =>
        short.length > 2 ? [[plain(short), short]] : [],
      ),
    );
    const forms = [...shorts.values()].map((short) =>
      short
        .split(' ')
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('Plus', '(?:Plus|\\+)'))
        .join('[ -]?'),
    );
    const pattern = latin(new RegExp(`(?<![\\p{L}\\d@./-])(?:${forms.join('|')})(?![\\p{L}\\d@/-])`, 'giu'));
    if (forms.length === 0 || wholeText.search(pattern) < 0) return;
    for (const { raw, file, start, form, key, quoted } of passages) {
      if (form === 'link' || quoted || ['name', 'kommune', 'ort'].includes(key)) continue;
      for (const { 0: found, index } of raw.matchAll(pattern)) {
        const short = shorts.get(plain(found));
        // Spaces are the business of other rules; it may be a word of its own, or stand in a title in capitals.
        const isRight =
          found.replace(/\s/g, ' ') === short || found === short?.toUpperCase() || de.has(found);
        if (short === undefined || isRight || isInAddress(raw, index)) continue;
        const where = { place: place(file, start + index, start + index + found.length) };
        yield report('abbreviation-has-one-form', { found, known: short }, where);
      }
    }
  },
};

/** Without what may differ. */
const plain = (short: string): string => short.toLowerCase().replace(/[\s-]/g, '').replace('+', 'plus');

/** Up to eight words and what stands in brackets behind them. */
const introduced = latin(/((?:[\p{L}.-]+\s+){1,8})\(([\p{Lu}][\p{L}]{1,7})\)/gu);
const capitals = latin(/(?<![\p{L}\d-])\p{Lu}{3,7}(?![\p{L}\d])/gu);

/** “long (SHROT)”: letters in another order than the long form has them, where the right ones are used elsewhere. */
function* misintroduced({ handreichung, passages, wholeText, place }: Material): Iterable<Problem> {
  const listed = Object.entries(handreichung.abkuerzungen);
  const used = new Set([...listed.map(([short]) => short), ...(wholeText.match(capitals) ?? [])]);
  for (const { raw, file, start, form, quoted } of passages) {
    if (form === 'link' || quoted || !raw.includes('(')) continue;
    for (const { 0: all, 1: long = '', 2: short = '', index } of raw.matchAll(introduced)) {
      if (
        !/\p{Lu}.*\p{Lu}/u.test(short) ||
        short.length < 3 ||
        handreichung.abkuerzungen[short] !== undefined
      )
        continue;
      const own = listed.find(([, written]) => endsLike(long, written))?.[0];
      const known =
        own ??
        (isIn(short, long)
          ? undefined
          : [...used].find((other) => isNear(short, other) && isIn(other, long)));
      if (known === undefined || known === short) continue;
      const from = start + index + all.length - short.length - 1;
      yield report(
        'abbreviation-has-one-form',
        { found: short, known },
        { place: place(file, from, from + short.length) },
      );
    }
  }
}

/** “long (SHORT)” where the list has nearly the same long form: one of the two is wrong. */
function* longForms({ handreichung, passages, place }: Material): Iterable<Problem> {
  const listed = Object.entries(handreichung.abkuerzungen);
  for (const { raw, file, start, form, quoted } of passages) {
    if (form === 'link' || quoted || !raw.includes('(')) continue;
    for (const [short, written] of listed) {
      const at = raw.indexOf(` (${short})`);
      const [long = ''] = written.split(/ ?[(–]/);
      const found = raw.slice(0, Math.max(0, at)).split(/\s+/).slice(-long.split(' ').length).join(' ');
      const [one, other] = [found, long].map((text) => folded(text).replace(/(?:e[nmrs]?|s)(?= |$)/g, ''));
      if (at < 0 || one === undefined || other === undefined || one === other || long.length < 10) continue;
      // Nearly alike: the same beginning and most of the letters; what differs in its ending only is inflected.
      const isNear = one.slice(0, 6) === other.slice(0, 6) && stepsBetween(one, other) <= other.length / 3;
      if (!isNear || stepsBetween(one, other) < 2) continue;
      const from = start + at - found.length;
      yield report(
        'abbreviation-has-one-form',
        { found, known: long },
        { place: place(file, from, from + found.length) },
      );
    }
  }
}

const code = /(?<![\w-])SGB[ \u00a0-](?:(\d{1,2})(?!\d)|[IVX]{1,4}(?!\w))/g;

/** The books of the Sozialgesetzbuch are counted in Roman numerals; beside those, Arabic ones are told. */
function* codesOfLaw({ passages, wholeText, place }: Material): Iterable<Problem> {
  const all = [...wholeText.matchAll(code)];
  if (!all.some(([, digits]) => digits !== undefined) || all.every(([, digits]) => digits !== undefined))
    return;
  for (const { raw, file, start } of passages)
    for (const { 0: found, 1: digits, index } of raw.matchAll(code)) {
      if (digits === undefined) continue;
      const known = `SGB ${'I II III IV V VI VII VIII IX X XI XII XIII XIV'.split(' ')[Number(digits) - 1] ?? ''}`;
      const where = { place: place(file, start + index, start + index + found.length) };
      yield report('abbreviation-has-one-form', { found, known }, where);
    }
}

/** Whether a text ends with the words of a long form, whatever their endings. */
function endsLike(text: string, long: string): boolean {
  const stems = (written: string): string[] =>
    written
      .trim()
      .split(/\s+/)
      .map((word) => folded(word).replace(/(?:e[nmrs]?|s)$/, ''));
  const [all, last] = [stems(text), stems(long)];
  return long.length >= 12 && last.every((stem, index) => stem === all[all.length - last.length + index]);
}

/** Whether the letters of a short form stand in the long one in their order. */
function isIn(short: string, long: string): boolean {
  let at = 0;
  const text = long.toLowerCase();
  return [...short.toLowerCase()].every((letter) => {
    at = text.indexOf(letter, at) + 1;
    return at > 0;
  });
}

const sorted = (text: string): string => [...text].sort().join('');
const isNear = (a: string, b: string): boolean =>
  a !== b && (sorted(a) === sorted(b) || (Math.min(a.length, b.length) > 3 && stepsBetween(a, b) === 1));
