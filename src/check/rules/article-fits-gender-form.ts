import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { isQuoted } from '../quotes.ts';
import type { Rule } from '../rule.ts';

const sign = String.raw`\p{Lu}\p{L}+(?::|\\?\*)in`;
const adjective = String.raw`(?:\s(?!(?:d(?:e[nrms]|ie|ieser)|ihrer|unserer)\s)\p{Ll}+e[nrms]?)?`;
/** These are masculine; “der” may be feminine. */
const masculine =
  'ein|kein|den|einen|keinen|jeden|diesen|dem|einem|keinem|jedem|diesem|des|eines|keines|dieses';
const several =
  'alle|allen|viele|vielen|mehrere|mehreren|einige|einigen|beide|beiden|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zahlreiche|manche|[2-9]|[1-9]\\d{1,3}';
const single = String.raw`ein(?:e|en|em|(?::|\\?\*)e[nrm]?)|jede(?:[rmns]|(?::|\\?\*)[rmns])?|kein(?:(?::|\\?\*)e)`;
/** What stands before an article that is one of two: “die oder der”, “der/dem”. */
const alone = String.raw`(?<![\p{L}:*/\d.,–-]|(?:oder|und|bzw\.)\s)`;
const mismatch = latin(
  `${alone}(?:((?:${masculine})${adjective}|(?:${several}))\\s(${sign})|((?:${single})${adjective})\\s(${sign}nen))(?![\\p{L}-])`,
  'gi',
);

/**
 * A gender form has an article of both genders and of its number: “ein:e Teilnehmer:in”, “alle Teilnehmer:innen”.
 *
 * @good Ein:e Teilnehmer:in, die oder den Teilnehmer:in, den Teilnehmer:innen, eine Teilnehmer:innen-Liste, jede:r Teilnehmer:in.
 * @good Er bat eine der Teilnehmer:innen, mit der Moderator:in zu sprechen; 1 Teilnehmer:in, zwei Teilnehmer:innen.
 * @good Alle werden Moderator:in; drei waren Teilnehmer:in.
 * @bad Ein ⟦Teilnehmer:in⟧ ging.
 * @bad Das fiel dem jungen ⟦Moderator:in⟧ auf.
 * @bad Alle ⟦Teilnehmer:in⟧ gingen.
 * @bad Jede:r ⟦Teilnehmer:innen⟧ ging.
 */
export const articleFitsGenderForm: Rule = {
  id: 'article-fits-gender-form',
  *check(material) {
    if (material.wholeText.search(mismatch) < 0) return;
    for (const passage of material.passages) {
      const { raw, file, start, form, quoted } = passage;
      if (quoted || form === 'link') continue;
      for (const { 0: all, 1: wrong, 2: one, 3: other, 4: more, index } of raw.matchAll(mismatch)) {
        const found = one ?? more ?? '';
        // The pattern ignores case for the beginning of sentences; the noun has a capital all the same.
        if (!/^\p{Lu}/u.test(found) || isQuoted(material, passage, index)) continue;
        const end = start + index + all.length;
        yield report(
          'article-fits-gender-form',
          { article: wrong ?? other ?? '', found },
          { place: material.place(file, end - found.length, end) },
        );
      }
    }
  },
};
