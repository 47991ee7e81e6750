import { textRule } from '../text-rule.ts';

/** Bodies and houses; whoever carries a prize or an office is a person. */
const bodies =
  '(?:\\p{Lu}\\p{Ll}+t|T)räger|\\p{Lu}?\\p{Ll}*(?:[Vv]ereine?|[Vv]erbände|[Ää]mter|[Kk]ammern?|[Bb]ehörden?|[Kk]ommunen?|[Ss]tädte|[Gg]emeinden?|[Kk]reise?|[Jj]obcenter|[Uu]nternehmen|[Bb]etriebe?|[Ff]irmen|[Ee]inrichtungen|[Mm]inisterien|[Kk]assen?|[Ss]tiftungen|[Ss]chulen|[Kk]itas|[Oo]rganisationen)';
const and = String.raw` (?:und|oder|sowie|bzw\.) (?:die )?`;
const sign = String.raw`(?::|\\?\*|\\?_|·|\/-?)in(?:nen)?|In(?:nen)?`;

/**
 * “Träger” of a project are institutions and have no gender form, nor have other bodies.
 *
 * @good Die Träger und die Preisträger:innen; die Stadt ist Trägerin der Schule; die Vereine: innen wie außen gepflegt.
 * @bad Die ⟦Träger:innen⟧ tauschen sich aus.
 * @bad Die ⟦Schulträger*innen⟧ und die Lehrkräfte tauschen sich aus.
 * @bad Die ⟦Projektträgerinnen und Projektträger⟧ tauschen sich aus.
 * @bad Die ⟦Kommunen:innen⟧ tauschen sich aus.
 */
export const organisationsHaveNoGender = textRule('organisations-have-no-gender', {
  // A cheap look first: a sign behind the word, or a word of two with “Träger” in it.
  find: new RegExp(
    String.raw`(?<![\p{L}-])(?:(?=\p{Lu}\p{Ll}+(?:[:*_\\·/]|In))(?:${bodies})(?:${sign})|(?=\p{Lu}\p{Ll}*räger)(?:((?:\p{Lu}\p{Ll}+t|T)räger)innen${and}\1n?|((?:\p{Lu}\p{Ll}+t|T)räger)n?${and}\2innen))(?![\p{L}-])`,
    'gu',
  ),
  instead: ([found, before, behind]) =>
    isPerson.test(found) ? undefined : (before ?? behind ?? found.replace(signAtEnd, '')),
  isSafe: false,
});

const signAtEnd = new RegExp(`(?:${sign})$`);
const isPerson = /^(?:Preis|Würden|Ordens|Titel|Amts|Hoffnungs|Entscheidungs|Mandats|Funktions)/;
