import { distance } from 'fastest-levenshtein';
import { type Problem, report } from '../../problem/index.ts';
import type { Material } from '../material/material.ts';
import { folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';

const legalForm = /\s*(?:e\.\s?V\.|g?GmbH|mbH|gAG|AG|eG|KG|GbR)$/;

/**
 * An institution has one form: the same capitals, hyphens, spaces and legal form wherever it is named. In running text
 * names with a legal form are compared.
 *
 * @good stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Berta Amsel, rolle: Kulturring Rotental e. V., zitat: Ein guter Tag!}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Berta Amsel, rolle: ⟦KulturRing Rotental e. V.⟧, zitat: Ein guter Tag!}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Berta Amsel, rolle: ⟦Kulturring Rotental⟧, zitat: Ein guter Tag!}
 * @bad
 *   Ein Dank an den ⟦Kulturkring Rotental e. V.⟧ für alles.
 */
export const institutionHasOneForm: Rule = {
  id: 'institution-has-one-form',
  *check(material) {
    const { handreichung, chapter, of } = material;
    const { herausgeber } = handreichung;
    const named = [
      { text: herausgeber.name, place: of(herausgeber, 'name') },
      ...(chapter('kontakte')?.kontakte ?? []).map((each) => ({
        text: each.institution ?? '',
        place: of(each, 'institution'),
      })),
      ...(chapter('stimmen')?.stimmen ?? []).map((each) => ({
        text: each.rolle ?? '',
        place: of(each, 'rolle'),
      })),
    ].filter(({ text }) => text !== '');
    const known: string[] = [];
    yield* inText(
      named.map(({ text }) => text),
      material,
    );
    for (const { text, place } of named) {
      const other = known.find((each) => isVariant(each, text));
      if (other !== undefined)
        yield report('institution-has-one-form', { found: text, known: other }, { place });
      else if (!known.includes(text)) known.push(text);
    }
  },
};

/** Which spaces stand there, and whether there is one within "e. V.", is a matter of typography. */
const plain = (text: string): string => text.replace(/\s/g, ' ').replace(/e\. ?V\./, 'e. V.');

function isVariant(a: string, b: string): boolean {
  const [left, right] = [plain(a), plain(b)];
  if (left === right) return false;
  if (folded(left) === folded(right)) return true;
  const [one, two] = [left, right].map((text) => folded(text.replace(legalForm, '')));
  if (one === undefined || two === undefined || one === two) return one !== undefined;
  return Math.min(one.length, two.length) >= 20 && distance(one, two) <= 2;
}

/** In running text a name ends with its legal form; where it begins is told by the known name's number of words. */
function* inText(names: readonly string[], { passages, place }: Material): Iterable<Problem> {
  const all = names.map(plain);
  const known = [...new Set(all.filter((name) => legalForm.test(name) && name.includes(' ')))];
  for (const { raw, file, start, form, quoted } of passages) {
    if (form === 'value' || quoted) continue;
    for (const { 0: written, index } of raw.matchAll(/(?:\p{Lu}[\p{L}-]+ ){1,6}(?:e\.\s?V\.|g?GmbH)/gu)) {
      const words = written.replace(/\s/g, ' ').split(' ');
      for (const name of known) {
        const found = words.slice(-name.split(' ').length).join(' ');
        const [a, b] = [folded(found), folded(name)];
        if (all.includes(found) || a === b || distance(a, b) > Math.max(1, Math.floor(b.length / 10)))
          continue;
        const end = start + index + written.length;
        yield report(
          'institution-has-one-form',
          { found, known: name },
          { place: place(file, end - found.length, end) },
        );
      }
    }
  }
}
