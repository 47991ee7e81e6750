import { textRule } from '../text-rule.ts';

const people = [
  'Mitglied(?:er)?|Mensch(?:en)?|G[aä]st[en]?|Eltern(?:teil)?|Kind(?:er)?|Person(?:en)?|Leute|Opfer|Elter',
  '\\p{L}*[kK]r[aä]ft(?:e|en)?|Geschwister|Famil(?:ie|ien)|Flüchtlinge?|Lehrlinge?|Säuglinge?|Häftlinge?',
  '\\p{L}{3,}ende|Jugendliche|Ehrenamtliche|Hauptamtliche|Angehörige|Geflüchtete|Beschäftigte|Angestellte',
  'Erwachsene|Freiwillige|Verwandte|Vertriebene|Vorgesetzte|Selbstständige',
].join('|');
const signs = String.raw`(?::|\\?\*|\\?_|·|\/-?)in(?:nen)?|In(?:nen)?|innen(?= (?:und|oder|sowie) )`;

const sign = signs.replace(/\(\?=.*$/, '');
const inSmall = people.replace(
  /(^|\|)([A-ZÄÖÜ])/g,
  (_, bar: string, first: string) => bar + first.toLowerCase(),
);

const plurals: Readonly<Record<string, string>> = { gäst: 'e', gast: '', mensch: 'en', elter: 'n' };

/**
 * Words that mean people of all genders by themselves get no sign: there is no “Mitgliederin” and no “Personin”.
 *
 * @good Die Mitglieder, Menschen, Gäste, Eltern und Kinder kamen, auch Fachkräfte, Teilnehmende und Bewohner:innen.
 * @good Die Legende: innen steht die Schule; ein:e Jugendliche:r, die Kindergärtner:innen, die Gastgeber:innen.
 * @bad Die ⟦Mitglieder:innen⟧ kamen.
 * @bad Die ⟦Vereinsmitglieder:innen⟧ und ihre ⟦Gäst:innen⟧ kamen.
 * @bad Die ⟦Fachkräfte:innen⟧ und die ⟦Teilnehmenden:innen⟧ kamen.
 * @bad Alle ⟦Mitgliederinnen⟧ und Mitglieder kamen.
 */
export const neutralWordsHaveNoSign = textRule('neutral-words-have-no-sign', {
  // The sign first, then whose it is: most words have none.
  find: new RegExp(
    String.raw`(?<![\p{L}-])[\p{L}-]+(?:${signs})(?![\p{L}-])(?<=(?<![\p{L}-])(?:(?:\p{Lu}\p{Ll}{2,}-?)?(?:${people}|${inSmall}))n?(?:${sign}))`,
    'gu',
  ),
  instead: ([found]) => {
    const word = found.replace(new RegExp(`(?:${sign})$`, 'u'), '');
    const [last = ''] = /(?:gäst|mensch|elter)$/i.exec(word) ?? [];
    return `${word}${/nen$/.test(found) ? (plurals[last.toLowerCase()] ?? '') : ''}`;
  },
  isSafe: false,
});
