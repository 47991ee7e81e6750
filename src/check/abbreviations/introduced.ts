import { type Problem, report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { stepsBetween } from '../names/likeness.ts';
import { bareLong, endsLike, initialsOf, isIn, isTurned, writtenOutFor } from './long-forms.ts';
import { capitals } from './short-forms.ts';
import { explainedShorts } from './tables.ts';
import { wellKnown } from './well-known.ts';

const introduced = latin(String.raw`(?<=\p{L}\.?\s+)\((\p{Lu}[\p{L}-]{1,11})\)`, 'g');

/** “long (SHROT)”: letters in another order than the long form has them, or others than the list has. */
export function* misintroduced(material: Material): Iterable<Problem> {
  const { passages, wholeText, place } = material;
  const shorts = explainedShorts(material);
  const listed = Object.entries(shorts);
  const used = new Set([...listed.map(([short]) => short), ...(wholeText.match(capitals) ?? [])]);
  for (const { raw, file, start, form, quoted } of passages) {
    if (form === 'link' || quoted || !raw.includes('(')) continue;
    for (const { 1: short = '', index } of raw.matchAll(introduced)) {
      if (!severalCapitals.test(short) || shorts[short] !== undefined) continue;
      const before = raw.slice(Math.max(0, index - 140), index);
      const own = listed.find(([, written]) => endsLike(before, bareLong(written)))?.[0];
      const known = own ?? (isPlain.test(short) ? meantBy(short, before, used) : undefined);
      if (known === undefined || known === short) continue;
      const from = start + index + 1;
      yield report(
        'abbreviation-has-one-form',
        { found: short, known },
        { place: place(file, from, from + short.length) },
      );
    }
  }
}

/** Of long ones, and those with a hyphen, nothing is known but what the list says. */
const isPlain = latin(String.raw`^\p{L}{3,8}$`);
const severalCapitals = latin(String.raw`\p{Lu}.*\p{Lu}`);

/** What is used elsewhere or made of the initials, where the letters do not stand in the words before. */
function meantBy(short: string, before: string, used: ReadonlySet<string>): string | undefined {
  const long = before.trim().split(/\s+/).slice(-8).join(' ');
  const initials = initialsOf(long).slice(-short.length);
  // “Gesetz für Erneuerbare Energien (EEG)”: the compound it is short for has the first word last.
  const isCompound = short === initials.slice(1) + initials.slice(0, 1);
  if (wellKnown.has(short) || isCompound) return undefined;
  if (isTurned(initials, short) && writtenOutFor(short, long) === undefined) return initials;
  if (isIn(short, long)) return undefined;
  return [...used].find((other) => isNear(short, other) && isIn(other, long));
}

const isNear = (a: string, b: string): boolean =>
  isTurned(a, b) || (Math.min(a.length, b.length) > 3 && stepsBetween(a, b) === 1);
