import type { Dictionary } from '../../spell/index.ts';
import { isIn } from '../spelling/lookup.ts';
import { textRule } from '../text-rule.ts';

/**
 * A space follows a comma, semicolon or colon between words, a full stop between sentences and behind an ordinal number; one
 * stands before a bracket.
 *
 * @good Lehrer(innen), f(x) und H(eute); Prof. Dr. Cem Drossel.
 * @good Ein Satz. Noch einer, und: Node.js, soziokultur.de, Hate.It, d. h. alles; Autor:innen.
 * @bad Erst ⟦planen,dann⟧ bauen.
 * @bad Bis zum ⟦31.Oktober⟧ melden.
 * @bad Bis zum ⟦21.Mai⟧ 2026 melden.
 * @bad Es sprach ⟦Prof.Dr.⟧ Cem Drossel.
 * @bad Das ⟦Haus„⟧Weltecho⟦“⟧war voll.
 * @bad Schritt für ⟦Schritt(S.⟧ 12).
 * @bad Der Kulturring Rotental e. ⟦V.(Neustadt⟧) lädt ein.
 * @bad Das Haus Schacht ⟦3(Rotental⟧) war offen.
 * @bad Der Verein (Neustadt⟦)hat⟧ eingeladen.
 * @bad Das geht nicht ⟦allein:Es⟧ braucht alle, und offen ⟦ist:wer⟧ zahlt.
 * @good Jede:r Helfer:in, Kolleg:Innen und der:die Lots:in; seine:ihre Bürger:innenräte und Sinti:zze.
 * @good Mitarbeiter(in), (Mit)arbeit, Abs. 3(a), H2(Wasser) und (Jugend)haft.
 * @good Die Jugend(verbands)arbeit und die Stadt(verwaltung) halfen.
 */
export const punctuationHasASpace = textRule('punctuation-has-a-space', {
  // Words once, with what may follow them: looked at word by word for each it would take ten times as long.
  find: /(?<!\p{L})\p{L}{2,}(?:„(?=\p{L})|(?<=(?<![\p{L}@/.])\p{L}+)[,;]\p{L}{2,}(?![\p{L}@/.])|(?<=(?<![\p{L}@/.:*-])\p{L}+):(?![Ii]n)\p{L}{2,}(?![\p{L}@/:*-]|\.\p{L})|(?<=(?<![\p{L}@/.])\p{L}{4,})\.\p{Lu}\p{Ll}+(?![\p{L}@/.])|(?<=(?<![\p{L}.])(?:Prof|Dr))\.\p{Lu}\p{Ll}+\.?|(?<=\p{L}{3})\((?!in|In|s\)|e|n\)|r\))[\p{L}\d.]{2,}(?=[\s)]))|“(?=\p{L}{2})(?<=[\p{L}.!?…]“)|(?<![\p{L}\d.,/-])\d{1,2}\.(?:Mai|\p{Lu}\p{Ll}{3,})(?![\p{L}@/.])|(?<![\p{L}\d.])(?:\p{L}{1,5}\.|\d{1,3})\(\p{Lu}\p{L}{2,}(?=[\s),/-])|\)(?<=\s\([^()\n]{3,40}\))(?:hat|haben|ist|sind|und|oder|war|waren|wurde|wurden|wird|werden|für|von|sowie)(?!\p{L})/gu,
  instead: ([found], _, { woerterbuecher: { de } }) => {
    const [, last, next] = /^(\S{3,})\.(\D+)$/.exec(found) ?? [];
    if (/^\p{L}+:/u.test(found)) return isGendered(found, de) ? undefined : found.replace(':', ': ');
    // “Hate.It” is a name: two words of the dictionary are the end of one sentence and the beginning of the next.
    if (
      last !== undefined &&
      next !== undefined &&
      !(isIn(last, de) && isIn(next, de)) &&
      !/^(?:Prof|Dr)\./.test(found)
    )
      return undefined;
    if (/[„“]/.test(found)) return found.replace('„', ' „').replace('“', '“ ');
    if (found.startsWith(')')) return found.replace(')', ') ');
    const [whole = '', part] = found.split('(');
    if (part !== undefined) return isOption(whole, part, de) ? undefined : found.replace('(', ' (');
    return found.replace(/[,;.]/, (mark) => `${mark} `);
  },
});

/** “Stadt(verwaltung)”, “Jugend(verbands)arbeit”: a part of a compound that may be left out. */
const isOption = (whole: string, part: string, de: Dictionary): boolean =>
  /^\p{Ll}/u.test(part) && (isIn(whole + part, de) || de.begins(whole + part));

/** Pairs such as “der:die” and “seine:ihre”. */
const pronouns =
  /^(?:d(?:er|ie|en|em|es|as)|er|sie|ih[mnr]|ihre[mnrs]?|seine?[mnrs]?|diese[mnrs]?|jene[mnrs]?|jede[mnrs]?|welche[mnrs]?|keine?[mnrs]?|eine?[mnrs]?|man|frau|Herr|Frau|Mann)$/i;

/** A colon within a word is a sign of gender, unless a word of the dictionary ends before it and another begins. */
function isGendered(found: string, de: Dictionary): boolean {
  const [first = '', last = ''] = found.split(':');
  if (!isIn(first, de) || !isIn(last, de)) return true;
  if (/^\p{Lu}/u.test(last)) return false;
  // “Ärzt:innen” and “gute:ren” are endings; what is whole by itself and longer is a word.
  return last.length < 3 || !de.isWhole(last) || (pronouns.test(first) && pronouns.test(last));
}
