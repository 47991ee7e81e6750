import { report } from '../../problem/index.ts';
import { blocksOf } from '../blocks.ts';
import type { Rule } from '../rule.ts';

/**
 * Every opened bracket is closed within its paragraph; enumerations such as “a)” have no opening one.
 *
 * @good Wege (neue und alte): a) zu Fuß, b) per Rad, 1) allein.
 * @bad Wege ⟦(⟧neue und alte sind offen.
 * @bad Wege, neue und alte⟦)⟧ sind offen.
 * @bad Wege ⟦[⟧neue und alte sind offen.
 */
export const bracketsAreBalanced: Rule = {
  id: 'brackets-are-balanced',
  *check(material) {
    for (const { file, start, text } of blocksOf(material)) {
      const at = strayIn(text) ?? squareIn(text);
      if (at === undefined) continue;
      const place = material.place(file, start + at, start + at + 1);
      yield report('brackets-are-balanced', { found: text[at] ?? '' }, { place });
    }
  },
};

function strayIn(text: string): number | undefined {
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()]/g)) {
    if (mark === '(') open.push(index);
    else if (
      open.pop() === undefined &&
      !/(?:^|[\s/])(?:\d{1,2}\.?|[a-z]|[:;]-?)$/.test(text.slice(0, index))
    )
      return index;
  }
  return open[0];
}

/** Square brackets are balanced too; those of links are. */
function squareIn(text: string): number | undefined {
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/(?<!\\)[[\]]/g)) {
    if (mark === '[') open.push(index);
    else if (open.pop() === undefined) return index;
  }
  return open[0];
}
