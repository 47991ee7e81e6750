import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

const error =
  /#(?:NV|N\/A|REF!|BEZUG!|DIV\/0!|WERT!|VALUE!|NAME\?|ZAHL!|NUM!|NULL!|ÜBERLAUF!|SPILL!|CALC!|KALK!)|\[object Object\]|\bInvalid Date\b|(?<![\d.])0[01]\.01\.1900|#{5,}/i;
const nothing =
  /^(?:NaN|null|NULL|nan|undefined|None|k\. ?A\.?|keine Angaben?|n\. ?a\.|n\/a|N\/A|tba|tbd|t\. ?b\. ?a\.|folgt|wird nachgereicht|leer|unbekannt|\?+|[-–—_.…]+|x{2,}|X{2,})$/;

/**
 * What came from a spreadsheet or a program is a value, not its error, nor a sign that there was none: an entry that is
 * not known is left out.
 *
 * @good kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Amsel, institution: Kulturring Rotental e. V., email: amsel@kulturring-rotental.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Amsel, institution: "⟦#NV⟧", email: amsel@kulturring-rotental.de}
 * @bad kontakte.yaml
 *   titel: Kontakte
 *   freigabe: oeffentlich
 *   kontakte:
 *     - {kommune: Rotental, name: Berta Amsel, institution: ⟦k. A.⟧, email: amsel@kulturring-rotental.de}
 * @bad Es kamen ⟦#DIV/0!⟧ Menschen.
 */
export const valueIsNoError: Rule = {
  id: 'value-is-no-error',
  *check({ passages, place }) {
    for (const { raw, file, start, form, key } of passages) {
      const isValue = form === 'value' || form === 'title';
      const match = error.exec(raw) ?? (isValue && key !== 'antwort' ? nothing.exec(raw.trim()) : null);
      if (match === null) continue;
      const [found] = match;
      const at = start + raw.indexOf(found);
      yield report('value-is-no-error', { found }, { place: place(file, at, at + found.length) });
    }
  },
};
