import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

const dotted = /@(stadt|gemeinde|landkreis|lk)\.(?=[\w-]+\.\w+$)/i;
const hyphened = /@(stadt|gemeinde|landkreis|lk)-/i;

/**
 * Towns write `stadt-name.de` alike: a single dot among hyphens is worth a question.
 *
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Amsel, institution: Stadtverwaltung, email: amsel@stadt.rotental.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Auental, name: Ida Iltis, institution: Stadtverwaltung, email: iltis@stadt-auental.de}
 *     - {kommune: Rotental, name: Berta Amsel, institution: Stadtverwaltung, email: ⟦amsel@stadt.rotental.de⟧}
 */
export const emailDomainsAreAlike: Rule = {
  id: 'email-domains-are-alike',
  *check({ chapter, of }) {
    const kontakte = chapter('kontakte')?.kontakte ?? [];
    const usual = kontakte.find(({ email = '' }) => hyphened.test(email))?.email?.split('@')[1];
    for (const kontakt of kontakte)
      if (usual !== undefined && kontakt.email !== undefined && dotted.test(kontakt.email))
        yield report(
          'email-domains-are-alike',
          { email: kontakt.email, usual },
          { place: of(kontakt, 'email') },
        );
  },
};
