import { severalInWords } from '../numerals.ts';
import { isIn } from '../spelling/lookup.ts';
import { textRule } from '../text-rule.ts';

/** These take nothing but a dative; “bis zu” takes what the number does. */
const before = '(?:[Mm]it|[Bb]ei|[Aa]us|[Vv]on|[Nn]ach|(?<![Bb]is\\s)[Zz]u|[Ss]eit|[Nn]ebst|[Ss]amt)';
const about = '(?:(?:rund|etwa|insgesamt|zusammen|nur|je|fast|gut|knapp|mindestens|höchstens|jeweils)\\s)?';
/** Several; years are no number of anything. */
const several = `(?:${severalInWords}|(?!1\\s|(?:19|20)\\d\\d\\s)\\d{1,3}(?:\\.\\d{3})*|den|mehreren|einigen|vielen|allen|beiden|wenigen|unseren|ihren|diesen)`;
const adjective = '(?:\\p{Ll}{2,}en\\s)?';

/**
 * A plural in the dative ends in -n, unless it ends in -s (amtliche Grammatik: “mit zwei Beschäftigten”, “in den
 * Gemeinden”). Told only behind a preposition that takes a dative alone and a word for several, or behind “in den”, and
 * where the word with an -n is in the dictionary.
 *
 * @good Mit zwei Beschäftigten, aus vier Landkreisen, mit zwei Teams, von den Berliner Häusern, nach zwei Jahre langer Arbeit.
 * @good Mit zwei Meter Abstand; in den See, der Ort, in den Familien ziehen; seit 2022 Dienste anbieten; mit zwei Lehrer:innen.
 * @good Geld geht an den Bunte Wege e. V. und in den Grüne Höfe e. V.; mit den Themen Pflege und Reise.
 * @good In zwei Teile geteilt, in den Gemeinde- und Kreisräten; von den Kinder und Eltern betreffenden Fragen.
 * @good Bis zu sechs Monate, bis zu rund 80 Häuser; er bietet seit 2023 Abende an und nennt die mit den Jahren wachsende Zahl.
 * @bad Das leisten Häuser mit zwei ⟦Beschäftigte⟧ kaum.
 * @bad Gäste aus vier ⟦Landkreise⟧ kamen, seit insgesamt 20 ⟦Jahre⟧.
 * @bad Das gilt in den ⟦Gemeinde⟧ und bei allen ⟦Kinder⟧.
 */
export const dativePluralEndsInN = textRule('dative-plural-ends-in-n', {
  find: new RegExp(
    String.raw`(?=\p{Lu})(?<=(?<!\p{L})(?:${before}\s${about}(${several})\s${adjective}|(?<!,\s)(?:[Ii]n|[Aa]n|[Aa]uf)\s(den)\s))\p{Lu}\p{Ll}{2,}e(?:r(?!\s(?:und|oder|sowie|bzw\.)\s|,))?(?![\p{L}:*_/(-]|\\\*|\s\p{Lu})`,
    'gu',
  ),
  instead: ({ 0: found, 1: number, input, index }, { form }, { woerterbuecher: { de } }) => {
    if (form === 'value' || /(?:ee|[Mm]eter|[Ll]iter|[Zz]entner|[Pp]fund)$/.test(found)) return undefined;
    const isBehindIn = number === undefined;
    if (isBehindIn && found.endsWith('er')) return undefined;
    const rest = input.slice(index + found.length);
    if (measure.test(rest) || participle.test(rest)) return undefined;
    return isIn(found, de) && isIn(`${found}n`, de) ? `${found}n` : undefined;
  },
  isSafe: false,
});

/** “zwei Jahre alte Häuser”: how much of it. */
const measure = /^\s(?:alt|lang|hoch|breit|tief|weit|dick|schwer|jung|groß|dauernd)/;
/** “den Kinder betreffenden Fragen”: the noun goes with a participle, and the article with what follows. */
const participle = /^(?:\s[A-Za-zÀ-ž-]+){0,4}\s[a-zß-ÿ]+(?:nden|eten|ten)\s[A-ZÀ-Þ]/;
