import type { Material } from '../material/material.ts';
import { textRule } from '../text-rule.ts';
import { abbreviations } from './abbreviation-has-spaces.ts';

const units = '%|€|km|kg|cm|mm|m²|m³|qm|°C|kWh|MWh|EUR|Euro|Uhr|Prozent';
const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';

/** What holds together, with `␣` where it could break. */
const together = [
  String.raw`(?<![\p{L}.])(?:${abbreviations.join('|').replaceAll('.', String.raw`\.␣`)})\.(?!\p{L})`,
  String.raw`(?<![\p{L}\d])\d[\d.,:]*␣(?:${units})(?![\p{L}\d])`,
  String.raw`(?<![\p{L}\d.])(?:Nr|S|Abs|Art|Kap|Bd)\.␣\d+|§␣\d+`,
  String.raw`(?<![\d.])\d{1,2}\.␣(?:${months})(?!\p{L})`,
].join('|');
/** A cell or an answer that is only an amount: nothing stands before it that would push it to the end of a line. */
const amount = new RegExp(String.raw`^[\s\d.,:;~≈±<>≤≥+–−/()-]*(?:${units})?\)?\s*$`, 'u');
const loose = new RegExp(together.replaceAll('␣', ' '), 'gu');
const held = new RegExp(together.replaceAll('␣', '[\u00a0\u202f]'), 'gu');

/**
 * A line does not break within “z. B.” (narrow no-break space), nor between a number and what belongs to it: “20 %”,
 * “Nr. 3”, “24. September” (no-break space). It is told only in a hand-out that mostly keeps to that, or if `regeln`
 * says so; `check --fix` mends it always.
 *
 * @good Am 24. September um 10 Uhr, z. B. in Raum 5, siehe S. 97; Kapitel 3 und 5 Menschen.
 * @good
 *   | Anlass | Anteil | Bereich |
 *   | --- | --- | --- |
 *   | Feste | 8,6 % | 6,2–11,8 % |
 *
 *   Um 10 Uhr waren 20 % da, 30 % nicht, 5 % spät.
 * @bad Am 24. September um ⟦10 Uhr⟧, z. B. auf S. 97.
 */
export const spacesDoNotBreak = textRule('spaces-do-not-break', {
  find: loose,
  where: ({ form, raw }) => form !== 'link' && !amount.test(raw),
  instead: ([found]) =>
    found.replaceAll(' ', /^\p{L}\./u.test(found) && !/\d/.test(found) ? '\u202f' : '\u00a0'),
  isQuiet: ({ wholeText }: Material) => count(wholeText, held) <= count(wholeText, loose),
});

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
