import { toString as plainText } from 'mdast-util-to-string';
import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

/** Which register holds which kind of house. */
const registers: readonly (readonly [RegExp, RegExp, string])[] = [
  [/e\.\s?V\.$/, /^(?:VR|Vereins)/, 'VR'],
  [/(?:KG|OHG|e\.\s?K\.)$/, /^(?:HRA|Handels)/, 'HRA'],
  [/(?:GmbH|mbH|AG|gAG|UG)$/, /^(?:HRB|Handels)/, 'HRB'],
  [/(?:eG|e\.\s?G\.)$/, /^(?:GnR|Genossenschafts)/, 'GnR'],
  [/PartG(?:\s?mbB)?$/, /^(?:PR|Partnerschafts)/, 'PR'],
];

const found = latin(
  String.raw`(?<!\p{L})(VR|HRA|HRB|GnR|PR|(?:Vereins|Handels|Genossenschafts|Partnerschafts)register)(?:[ \u00a0:.-]|Nr)*\d+`,
  'g',
);

/** “Handelsregister: VR 123”: the name of a register before the number of another. */
const mixed = latin(
  String.raw`(Vereins|Handels|Genossenschafts|Partnerschafts)register(?:nummer)?(?: (?:des|beim) Amtsgerichts? \p{Lu}[\p{L} /()-]*)?[\s:,.-]+(?:unter )?(?:Nr\.? )?(VR|HRA|HRB|GnR|PR)[ \u00a0.:-]?\d+`,
  'g',
);

/**
 * The register named in the imprint is the one for the publisher's legal form: societies stand in the Vereinsregister
 * (VR), companies in the Handelsregister (HRB), cooperatives in the Genossenschaftsregister (GnR).
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V., Amtsgericht Rotental, VR 123
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V., Amtsgericht Rotental, ⟦HRB 123⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V., Amtsgericht Rotental, ⟦Handelsregister Nr. 123⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Kulturring Rotental e. V., Amtsgericht Rotental, ⟦Handelsregister: VR 123⟧
 */
export const registerFitsLegalForm: Rule = {
  id: 'register-fits-legal-form',
  *check({ handreichung, chapter, passages, place }) {
    const [, right, usual = ''] = registers.find(([form]) => form.test(handreichung.herausgeber.name)) ?? [];
    const impressum = chapter('impressum');
    if (
      right === undefined ||
      impressum === undefined ||
      !plainText(impressum.text).includes(handreichung.herausgeber.name)
    )
      return;
    const told = passages.flatMap(({ raw, file, start }) =>
      /impressum\.md$/.test(file)
        ? [...raw.matchAll(found)].map(({ 0: text, 1: register = '', index }) => ({
            text,
            register,
            place: place(file, start + index, start + index + text.length),
          }))
        : [],
    );
    for (const { raw, file, start } of passages) {
      if (!/impressum\.md$/.test(file)) continue;
      for (const { 0: text, 1: name = '', 2: code = '', index } of raw.matchAll(mixed)) {
        const own = registers.filter(([, sign]) => sign.test(name)).map(([, , each]) => each);
        if (own.includes(code)) continue;
        const where = place(file, start + index, start + index + text.length);
        yield report('register-fits-legal-form', { found: text, usual }, { place: where });
      }
    }
    if (told.some(({ register }) => right.test(register))) return;
    for (const { text, place: where } of told)
      yield report('register-fits-legal-form', { found: text, usual }, { place: where });
  },
};
