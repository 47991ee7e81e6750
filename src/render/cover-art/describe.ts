import type { Programmplan, Sitzplan, Tischplan } from './plan.ts';
import { languageOf, type Noun, words } from './words.ts';

/** One sentence for the cover art's text alternative, counted from the plan, in its language. Empty where nothing is drawn. */
export function describePlan(plan: Sitzplan): string {
  return plan.art === 'programm' ? describeAgenda(plan) : describeTables(plan);
}

function describeTables(plan: Tischplan): string {
  const { plan: title, tables, ways, numerals } = words[languageOf(plan)];
  const counted = [counting(plan.tische.length, tables, numerals)];
  if (plan.wege.length > 0) counted.push(counting(plan.wege.length, ways[plan.uebergang], numerals));
  return `${title}: ${counted.join(', ')}`;
}

function describeAgenda(plan: Programmplan): string {
  if (plan.punkte.length === 0) return '';
  const { agenda, items, numerals } = words[languageOf(plan)];
  return `${agenda}: ${counting(plan.punkte.length, items, numerals)}`;
}

/** Numbers up to twelve in words, as usual in running text. */
const counting = (count: number, { one, many }: Noun, numerals: readonly string[]): string =>
  count === 1 ? one : `${numerals[count] ?? count} ${many}`;
