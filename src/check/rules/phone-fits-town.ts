import type { Kontakt } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { stepsBetween } from '../names/likeness.ts';
import type { Rule } from '../rule.ts';

/**
 * The contacts of one town have one area code, and one number does not ring in two towns. Only a code that is nearly the
 * other is told: an office may sit elsewhere.
 *
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Hanna Habicht, telefon: +49 3447 5550112}
 *     - {kommune: Rotental, name: Ida Iltis, telefon: +49 3447 5550113}
 *     - {kommune: Rotental, name: Jan Jaguar, telefon: +49 170 5550113}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Hanna Habicht, telefon: +49 3447 5550112}
 *     - {kommune: Rotental, name: Ida Iltis, telefon: ⟦+49 3477 5550113⟧}
 *     - {kommune: Rotental, name: Jan Jaguar, telefon: +49 3447 5550114}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Grünberg, name: Hanna Habicht, institution: Jugendhaus, telefon: +49 3447 5550112}
 *     - {kommune: Rotental, name: Ida Iltis, institution: Bücherei, telefon: ⟦+49 3447 5550112⟧}
 */
export const phoneFitsTown: Rule = {
  id: 'phone-fits-town',
  needs: ['kontakte'],
  *check({ chapter, of }) {
    const kontakte = (chapter('kontakte')?.kontakte ?? []).filter(
      ({ telefon, kommune }) => telefon !== undefined && kommune !== undefined,
    );
    const uses = (code: string): number => kontakte.filter((each) => codeOf(each) === code).length;
    for (const [index, kontakt] of kontakte.entries()) {
      const place = of(kontakt, 'telefon');
      const { telefon: found = '', kommune } = kontakt;
      const code = codeOf(kontakt);
      const isSlip = (other: Kontakt, at: number): boolean => {
        const known = codeOf(other);
        const isRarer = uses(known) > uses(code) || (uses(known) === uses(code) && at < index);
        return other.kommune === kommune && isRarer && isNear(code, known);
      };
      const near = kontakte.find(isSlip);
      const twin = kontakte
        .slice(0, index)
        .find((each) => digitsOf(each) === digitsOf(kontakt) && isElsewhere(each, kontakt));
      const other = near ?? twin;
      if (other !== undefined)
        yield report(
          'phone-fits-town',
          { found, other: other.telefon ?? '', name: other.name, isSame: near === undefined },
          { place },
        );
    }
  },
};

const isElsewhere = (a: Kontakt, b: Kontakt): boolean =>
  a.kommune !== b.kommune && a.name !== b.name && a.institution !== b.institution;

const isNear = (a: string, b: string): boolean =>
  a !== b && a.length === b.length && a.length > 2 && stepsBetween(a, b) === 1;

const digitsOf = ({ telefon = '' }: Kontakt): string =>
  telefon
    .replace(/\(0\)/, '')
    .replace(/^\+49|^0049/, '0')
    .replace(/\D/g, '')
    .replace(/^0+/, '');

/** The area code as it is set off; empty for mobile phones and where nothing sets it off. */
const codeOf = ({ telefon = '' }: Kontakt): string => {
  const [, code = ''] = /^(?:\+49[\s/-]?(?:\(0\)\s?)?|0049\s?)?\(?0?(\d{2,5})\)?[\s/–-]/.exec(telefon) ?? [];
  return /^1[567]/.test(code) ? '' : code;
};
