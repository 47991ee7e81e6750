import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/**
 * How somebody agreed to a statement is noted beside all of them or beside none: where one date stands alone, its form was
 * forgotten, and nobody could prove this consent (Art. 7 (1) GDPR).
 *
 * @good stimmen.yaml
 *   titel: Stimmen
 *   stimmen:
 *     - {name: Hanna Habicht, zitat: Ein guter Tag!, freigabe: {stufe: oeffentlich, am: 2024-09-30, form: E-Mail}}
 *     - {name: Jan Jaguar, zitat: Ein langer Tag!, freigabe: {stufe: oeffentlich, am: 2024-09-30}}
 *     - {name: Ida Iltis, zitat: Bis bald!, freigabe: oeffentlich}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   stimmen:
 *     - {name: Hanna Habicht, zitat: Ein guter Tag!, freigabe: {stufe: oeffentlich, am: 2024-09-30, form: E-Mail}}
 *     - {name: ⟦Jan Jaguar⟧, zitat: Ein langer Tag!, freigabe: {stufe: oeffentlich, am: 2024-09-30}}
 *     - {name: Ida Iltis, zitat: Bis bald!, freigabe: {stufe: oeffentlich, am: 2024-10-01, form: E-Mail}}
 */
export const consentsAreAlike: Rule = {
  id: 'consents-are-alike',
  *check({ chapter, of }) {
    const dated = (chapter('stimmen')?.stimmen ?? []).filter(({ freigabe }) => freigabe.am !== undefined);
    const [one, ...more] = dated.filter(({ freigabe }) => freigabe.form === undefined);
    if (one === undefined || more.length > 0 || dated.length < 3) return;
    yield report('consents-are-alike', { name: one.name }, { place: of(one, 'name') });
  },
};
