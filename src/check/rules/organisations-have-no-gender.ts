import { textRule } from '../text-rule.ts';

/**
 * “Träger” of a project are institutions and have no gender form.
 *
 * @good Die Träger und die Preisträger:innen.
 * @bad Die ⟦Träger:innen⟧ tauschen sich aus.
 */
export const organisationsHaveNoGender = textRule('organisations-have-no-gender', {
  find: /(?<!\p{L})(?:Träger|Projektträger|Vereine?|Verbände|Ämter)[:*_]innen(?!\p{L})/gu,
  instead: ([found]) => found.replace(/[:*_]innen/, ''),
  isSafe: false,
});
