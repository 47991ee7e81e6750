import { textRule } from '../text-rule.ts';

const hour = String.raw`(?:[01]?\d|2[0-4])`;
/** A time with a full stop, within reach of “Uhr” behind it; dates and versions never are. */
const time = new RegExp(
  String.raw`(?<![\d.,:])(${hour})(?:[.;,]| : ?|: )([0-5]\d)(?!\d|\.\d)(?=[^\p{L}\d]{0,3}(?:(?:bis|und|–|-|—)?[^\p{L}\d]{0,3}${hour}[.:][0-5]\d[^\p{L}\d]{0,3})?(?:Uhr|h(?!\p{L})))`,
  'gu',
);

/**
 * Hours and minutes are separated by a colon (DIN 5008). A version or section number is not a time.
 *
 * @good Von 11:30 bis 12:15 Uhr, am 12.10. um 9 Uhr, Version 11.30, Abschnitt 2.10.
 * @bad Beginn ⟦11.30⟧ Uhr.
 * @bad Beginn ⟦11.30⟧h und ⟦12;30⟧ Uhr.
 * @bad Von ⟦11.30⟧ bis 12:15 Uhr.
 */
export const timeHasAColon = textRule('time-has-a-colon', {
  find: time,
  instead: ([, hours, minutes]) => `${hours}:${minutes}`,
});
