import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { nameOf } from '../names/name.ts';
import type { Rule } from '../rule.ts';

/** Given names in -a that men bear as well, or that stand for neither. */
const either = new Set(
  'Luca Luka Gianluca Sascha Mika Micha Mischa Grischa Jascha Nikita Andrea Nicola Joshua Noa Noha Elia Jona Juda Ezra Akiva Kosta Costa Ilja Ilia Attila Béla Bela Gyula Géza Geza Toma Foma Kuzma Danila Mustafa Mustapha Musa Moussa Isa Issa Yahya Zakaria Taha Dara Kuba Barna Battista Dana Deniza Kaya Rıza Riza Abdulla Ata Aka Kia Nima Sina Zola Juba Uma Pasha Kenta Shota Ola Kima'.split(
    ' ',
  ),
);
/** Offices of a man: “Leiter”, “Referent”, “stellvertretender Vorsitzender”; what is no more than his is left out. */
const ofMan = latin(
  String.raw`^(?:\p{Ll}+er\s)?(?:\p{L}*(?:[Bb]eauftragter|[Vv]orsitzender|[Aa]bgeordneter|[Aa]ngestellter|[Ll]eiter|[Gg]eschäftsführer|[Rr]eferent|[Dd]ezernent|[Kk]oordinator|[Mm]oderator|[Dd]irektor|[Ss]precher|[Bb]erater|[Bb]ürgermeister|[Ss]achbearbeiter|[Mm]itarbeiter|[Pp]ädagoge|[Ss]ozialarbeiter|[Ll]ehrer|[Pp]räsident|[Pp]rofessor|[Pp]farrer|[Tt]rainer|[Aa]ssistent|[Mm]anager|[Bb]ibliothekar|[Kk]ämmerer|[Ll]andrat|[Ss]tadtrat|[Pp]fleger|[Tt]herapeut|[Üü]bersetzer|[Ff]otograf))(?![\p{L}:*_/(])`,
);
const alsoWoman = latin(String.raw`^\p{L}+in(?!\p{L})|/-?in(?!\p{L})|\(in\)`);

/**
 * The function of somebody has the form that fits the given name: “Leiter” beside Anna is a slip of the pen, unless Anna
 * wants it so. Names that men and women bear tell nothing.
 *
 * @good stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Hanna Habicht, rolle: Leiterin des Jugendhauses, zitat: Ein guter Tag!}
 *     - {name: Luca Luchs, rolle: Leiter der Bücherei, zitat: Bis bald!}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Hanna Habicht, rolle: ⟦Leiter des Jugendhauses⟧, zitat: Ein guter Tag!}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Dr. Małgorzata Meise, rolle: ⟦stellvertretender Vorsitzender⟧, zitat: Ein guter Tag!}
 */
export const functionFitsName: Rule = {
  id: 'function-fits-name',
  *check({ mentions, handreichung, of }) {
    // Without any form for women the house may call everybody so.
    if (handreichung.gender === undefined || handreichung.gender === 'aus') return;
    for (const { person, name } of mentions) {
      const [given = ''] = nameOf(name).given;
      if (!/^\p{Lu}\p{Ll}{2,}a$/u.test(given) || either.has(given)) continue;
      for (const key of ['funktion', 'rolle'] as const) {
        const found = (person as { readonly funktion?: unknown; readonly rolle?: unknown })[key];
        if (typeof found !== 'string' || !ofMan.test(found) || alsoWoman.test(found)) continue;
        yield report('function-fits-name', { name, found }, { place: of(person, key) });
      }
    }
  },
};
