import { latin } from '../latin.ts';
import { textRule } from '../text-rule.ts';

/** Bodies and houses. */
const bodies =
  '(?:\\p{Lu}\\p{Ll}+t|T)räger|\\p{Lu}?\\p{Ll}*(?:[Vv]ereine?|[Vv]erbände|[Ää]mter|[Kk]ammern?|[Bb]ehörden?|[Kk]ommunen?|[Ss]tädte|[Gg]emeinden?|[Kk]reise?|[Jj]obcenter|[Uu]nternehmen|[Bb]etriebe?|[Ff]irmen|[Ee]inrichtungen|[Mm]inisterien|[Kk]assen?|[Ss]tiftungen|[Ss]chulen|[Kk]itas|[Oo]rganisationen)';
const and = String.raw` (?:und|oder|sowie|bzw\.) (?:die )?`;
const sign = String.raw`(?::|\\?\*|\\?_|·|\/-?)in(?:nen)?|In(?:nen)?`;

/**
 * “Träger” of a project are institutions and have no gender form, nor have other bodies. Whoever carries a prize, an
 * office or a secret is a person.
 *
 * @good Die Träger und die Preisträger:innen; die Stadt ist Trägerin der Schule; die Vereine: innen wie außen gepflegt.
 * @good Berufsgeheimnisträger:innen, Verantwortungsträger*innen, Brillenträger:innen, Wissensträgerinnen und Wissensträger.
 * @good Die Träger:innen des Umweltpreises und der Ehrennadel wurden begrüßt.
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
  instead: ({ 0: found, 1: before, 2: behind, index, input }) =>
    isOfPeople(found, input.slice(index + found.length))
      ? undefined
      : (before ?? behind ?? found.replace(signAtEnd, '')),
  isSafe: false,
});

const signAtEnd = new RegExp(`(?:${sign})$`);

/** People carry whatever there is; what bodies carry are houses, tasks and costs, which can be listed. */
const ofBodies =
  /^(?:träger|.*(?:schul|projekt|programm|bildungs|maßnahmen?|hilfe|kita|garten|einrichtungs|kosten|bau|baulast|haus|heim|zentr(?:en|ums)|netzwerk|vorhabens?|versicherungs|renten|aufgaben|anstellungs|beschäftigungs|wohlfahrts|reha|rehabilitations|pflege|sozialleistungs|betreuungs|beratungs|qualifizierungs|integrations|kurs|quartiers|stadtteil|gemeinwesen|vereins|verbands|stiftungs|werkstatt|jugend|sozial|freizeit|museums|betriebs|dienst|dienste|bücherei|bibliotheks|förder|arbeits|betreuung|tages|verkehrs)träger)/i;
/** “Träger:innen des Umweltpreises” */
const ofPrize = latin(
  String.raw`^\s(?:de[rs]|eine[rs]|von)\s(?:\p{L}+\s){0,2}[\p{L}-]*(?:[Pp]reis|[Oo]rden|[Kk]reuz|[Nn]adel|[Mm]edaille|[Tt]itel|[Pp]lakette|[Ee]hrenring|[Aa]mt|[Ff]unktion|[Nn]amen|[Gg]eheimnis|[Mm]erkmal|[Uu]niform|[Bb]rille)(?!\p{Ll}{4})`,
);

const isOfPeople = (found: string, after: string): boolean =>
  /räger/.test(found) && (!ofBodies.test(found) || (/^Träger/.test(found) && ofPrize.test(after)));
