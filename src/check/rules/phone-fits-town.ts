import type { Kontakt } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { stepsBetween } from '../names/likeness.ts';
import { foreignPhones } from '../phone-countries.ts';
import type { Rule } from '../rule.ts';

/**
 * The contacts of one town have one area code, and one number does not ring in two towns. Only a code that is nearly the
 * other is told, or one before a number that goes on like that of the same house: an office may sit elsewhere. The code of
 * the country fits as well.
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
 *     - {kommune: Rotental, name: Hanna Habicht, institution: Jugendhaus, telefon: +49 331 5550112}
 *     - {kommune: Rotental, name: Ida Iltis, institution: Jugendhaus, telefon: ⟦+49 34471 5550113⟧}
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Hanna Habicht, institution: Jugendhaus, telefon: +49 331 5550112}
 *     - {kommune: Rotental, name: Ida Iltis, institution: Jugendhaus, telefon: +49 34471 8820114}
 *     - {kommune: Rotental, name: Jan Jaguar, institution: Kulturring, telefon: +49 34471 5550115}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Grünberg, name: Hanna Habicht, institution: Jugendhaus, telefon: +49 3447 5550112}
 *     - {kommune: Rotental, name: Ida Iltis, institution: Bücherei, telefon: ⟦+49 3447 5550112⟧}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Amsel, institution: Kulturring, telefon: +49 3447 5550112}
 *     - {kommune: Rotental, name: Hanna Habicht, institution: Kulturring, telefon: +49 3447 5550113}
 *     - {kommune: Rotental, name: Ida Iltis, institution: Kulturring, telefon: ⟦+49 3447 5550113⟧}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Hanna Habicht, institution: Bücherei, email: habicht@buecherei.de, telefon: +49 3447 5550113}
 *     - {kommune: Rotental, name: Jan Jaguar, institution: Jugendhaus, email: jaguar@jugendhaus.de, telefon: ⟦+49 3447 5550113⟧}
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Amsel, institution: Kulturring, telefon: +49 3447 5550112}
 *     - {kommune: Rotental, name: Hanna Habicht, institution: Bauamt, telefon: +49 3447 5550110}
 *     - {kommune: Rotental, name: Ida Iltis, institution: Bauamt, telefon: +49 3447 5550110}
 *     - {kommune: Rotental, name: Jan Jaguar, institution: Kulturring, telefon: +49 3447 5550112}
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Hanna Habicht, telefon: +49 30 5550112}
 *     - {kommune: Słubice, name: Ida Iltis, telefon: +48 95 5550113}
 *     - {kommune: Linz, name: Jan Jaguar, telefon: +43 732 5550113, email: jaguar@buch.at}
 *     - {kommune: Linz, name: Karl Kauz, telefon: +49 170 5550114, email: kauz@buch.at}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Szczecin, name: Hanna Habicht, telefon: +48 91 5550112}
 *     - {kommune: Słubice, name: Ida Iltis, telefon: ⟦+49 95 5550113⟧}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Szczecin, name: Hanna Habicht, telefon: +48 91 5550112}
 *     - {kommune: Rotental, name: Ida Iltis, telefon: ⟦+48 3971 5550113⟧}
 *     - {kommune: Zell, name: Jan Jaguar, telefon: +49 3971 5550114}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Linz, name: Hanna Habicht, telefon: +43 732 5550112, email: habicht@buch.at}
 *     - {kommune: Wels, name: Ida Iltis, telefon: ⟦+49 7242 555011⟧, email: iltis@laden.at}
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
        return other.kommune === kommune && isRarer && (isNear(code, known) || isOneHouse(kontakt, other));
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
    for (const [kontakt, { telefon: other = '', name }] of foreignPhones(
      chapter('kontakte')?.kontakte ?? [],
    )) {
      const { telefon: found = '' } = kontakt;
      yield report(
        'phone-fits-town',
        { found, other, name, isSame: false },
        { place: of(kontakt, 'telefon') },
      );
    }
    for (const [kontakt, twin] of sharedIn(chapter('kontakte')?.kontakte ?? [])) {
      const { telefon: found = '' } = kontakt;
      const values = { found, other: found, name: twin.name, isSame: true, isHere: true };
      yield report('phone-fits-town', values, { place: of(kontakt, 'telefon'), severity: 'info' });
    }
  },
};

/**
 * Two contacts with one number where nobody else shares one: in an office in which each has an extension, at least three
 * with this one, or in two houses of one town that are not even of one domain. The number of a switchboard, which ends with
 * a zero, may be everybody's.
 */
function sharedIn(kontakte: readonly Kontakt[]): (readonly [Kontakt, Kontakt])[] {
  const called = kontakte.filter(({ telefon }) => telefon !== undefined);
  const numbers = called.map(digitsOf);
  const pairs = called.flatMap((kontakt, index) => {
    const at = numbers.indexOf(numbers[index] ?? '');
    const twin = called[at];
    return at < index && twin !== undefined ? [[kontakt, twin] as const] : [];
  });
  const [[kontakt, twin] = [], ...more] = pairs;
  if (kontakt === undefined || twin === undefined || more.length > 0 || /0$/.test(digitsOf(kontakt)))
    return [];
  if (kontakt.kommune !== twin.kommune || kontakt.name === twin.name) return [];
  const isOffice = kontakt.institution !== undefined && kontakt.institution === twin.institution;
  const office = called.filter(({ institution }) => institution === kontakt.institution);
  return (isOffice ? office.length > 2 : isOtherHouse(kontakt, twin)) ? [[kontakt, twin]] : [];
}

function isOtherHouse(a: Kontakt, b: Kontakt): boolean {
  const [one, other] = [a, b].map(({ email = '' }) => email.split('@')[1] ?? '');
  return (
    a.kommune !== undefined && a.institution !== b.institution && one !== '' && other !== '' && one !== other
  );
}

const isElsewhere = (a: Kontakt, b: Kontakt): boolean =>
  a.kommune !== b.kommune && a.name !== b.name && a.institution !== b.institution;

const isNear = (a: string, b: string): boolean =>
  a !== b && a.length === b.length && a.length > 2 && stepsBetween(a, b) === 1;

/** “0431 240612” and “04331 240613” of one house: the same number but for the extension, and another area code. */
function isOneHouse(a: Kontakt, b: Kontakt): boolean {
  const [one, other] = [codeOf(a), codeOf(b)];
  if (a.institution === undefined || a.institution !== b.institution) return false;
  if (one === '' || other === '' || one === other) return false;
  const [number, known] = [digitsOf(a).slice(one.length), digitsOf(b).slice(other.length)];
  return number.length > 4 && number.length === known.length && number.slice(0, -2) === known.slice(0, -2);
}

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
