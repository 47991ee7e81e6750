import type { Kontakt } from '../../model/index.ts';
import type { Material } from '../material/material.ts';
import type { Mention } from '../material/people.ts';
import { isGivenLike, isShortSlip } from './likeness.ts';
import { type Name, nameOf } from './name.ts';
import { contactOf, registerOf, type Spelling } from './register.ts';

/**
 * The contact that was meant by a name that stands nowhere else, though it is no slip of the pen: somebody who comes from
 * the same house or town and shares one part of the name. “Marko Luchs, Jugendhaus” is “Marek Luchs, Jugendhaus”; with
 * the surname another, the house must be the same.
 */
export function namesakeOf({ mentions, name }: Spelling, material: Material): Kontakt | undefined {
  const [only, other] = mentions;
  const register = registerOf(material);
  if (only === undefined || other !== undefined || contactOf(register, only.name) !== undefined)
    return undefined;
  const kontakte = material.chapter('kontakte')?.kontakte ?? [];
  const [known, more] = kontakte.filter((each) => {
    const own = nameOf(each.name);
    const isSurname = own.surname === name.surname && own.given[0]?.[0] === name.given[0]?.[0];
    const isGiven = own.given.join(' ') === name.given.join(' ');
    return (isSurname || isGiven) && (isOf(only, each, isSurname) || isLikeIn(only, own, isSurname));
  });
  return more === undefined ? known : undefined;
}

/** In the grid stands nothing beside a name: “Eckart Luchs” is “Eckhard Luchs”. */
const isLikeIn = ({ part, ort, panel, name }: Mention, own: Name, isSurname: boolean): boolean =>
  isSurname &&
  part === 'handelnd' &&
  ort === undefined &&
  panel !== undefined &&
  isMixedUp(nameOf(name).given.join(' '), own.given.join(' '));

const isMixedUp = (a: string, b: string): boolean => isGivenLike(a, b) || isShortSlip(a, b, 4);

/** Whether beside a name stands the house of a contact, or also its town. */
function isOf(
  { ort = '', person }: Mention,
  { institution = '–', kommune }: Kontakt,
  isTownEnough: boolean,
): boolean {
  const rolle = 'rolle' in person && typeof person.rolle === 'string' ? person.rolle : '';
  const [house = ''] = institution.split(', ');
  const isHere = house.length > 8 && (rolle.includes(house) || ort.includes(house));
  return isHere || (isTownEnough && ort !== '' && ort === kommune);
}
