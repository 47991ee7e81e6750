import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';

/** Marks around the whole, of any kind, and none within: what opens and closes in the middle belongs to some words. */
const marked = /^[„“"»‚'][^„“”"»«]+[“”"«‘'][.,!?]?$/;

/**
 * What somebody said is written without quotation marks under `zitat`: the layout sets them, and they would stand there
 * twice. Marks within it, around some of the words, stay.
 *
 * @good stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Berta Amsel, zitat: "„Machen“ ist besser als „wollen“"}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Berta Amsel, zitat: ⟦„Ein guter Tag!“⟧}
 */
export const quotationIsMarkedOnce: Rule = {
  id: 'quotation-is-marked-once',
  *check({ chapter, of, place }) {
    for (const { art, text } of chapter('stimmen')?.stimmen ?? []) {
      if (art !== 'zitat' || !marked.test(text.text.trim())) continue;
      const [file, first, last] = [of(text)?.file, text.inhalt[0], text.inhalt.at(-1)];
      const [start, end] = [first?.position?.start.offset, last?.position?.end.offset];
      if (file !== undefined && start !== undefined && end !== undefined)
        yield report('quotation-is-marked-once', {}, { place: place(file, start, end) });
    }
  },
};
