import { toString as plainText } from 'mdast-util-to-string';
import { type Problem, report } from '../../problem/index.ts';
import { imprintOf } from '../imprint/imprint.ts';
import { type Material, offsetsOf } from '../material/material.ts';
import { stepsBetween } from '../names/likeness.ts';
import { folded } from '../names/name.ts';
import type { Rule } from '../rule.ts';
import { sectionsOf } from '../sections.ts';

/** Less alike than this, another house is named. */
const alike = 0.6;
/** Offices have longer names, and one house has several. */
const alikeOffice = 0.75;

/**
 * The imprint names the publisher as `herausgeber: name` does, with its legal form. Where the publisher’s section names
 * a quite different house, nothing is said. A legal form behind the name fits the one that is written out: no foundation of
 * civil law is an e. V. So is the office of the publisher named as `herausgeber: stelle` does.
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *
 *   ## Herausgeber
 *
 *   Kulturring Rotental e. V., Amselweg 3
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *
 *   ## Herausgeber
 *
 *   ⟦Kulturring Rotental und Umgebung e. V.⟧\
 *   Amselweg 3
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *
 *   ## Herausgeber
 *
 *   ⟦Kulturring Rotental⟧, Amselweg 3
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *
 *   ## Herausgeber
 *
 *   ⟦Kulturring Rotental e. V.⟧\
 *   Rechtsfähige Stiftung des bürgerlichen Rechts
 */
export const publisherHasOneName: Rule = {
  id: 'publisher-has-one-name',
  needs: ['handreichung', 'serie'],
  *check(material) {
    const { handreichung, chapter, of, sources, place } = material;
    yield* otherForm(material);
    yield* otherOffice(material);
    const { name } = handreichung.herausgeber;
    const impressum = chapter('impressum');
    const file = impressum && of(impressum.text)?.file;
    if (impressum === undefined || file === undefined) return;
    const section = sectionsOf(impressum.text).find(({ title }) => /herausgeber|anbieter/i.test(title));
    // That it is named elsewhere, in a credit, is no excuse for its own section.
    const own = section?.content ?? impressum.text.children;
    if (folded(own.map((node) => plainText(node)).join(' ')).includes(folded(name))) return;
    const first = section?.content.find(({ type }) => type === 'paragraph');
    const at = first && offsetsOf(first);
    if (at === undefined) return;
    const lines = [...(sources.get(file) ?? '').slice(at.start, at.end).matchAll(/[^\s,\\][^,\\\n\r]*/g)];
    const near = lines
      .map(({ 0: text, index }) => ({ text: text.trimEnd(), start: at.start + index }))
      .find(({ text }) => likeness(text, name) >= alike);
    if (near === undefined) return;
    yield report(
      'publisher-has-one-name',
      { found: near.text, known: name },
      { place: place(file, near.start, near.start + near.text.length), expected: [name] },
    );
  },
};

function likeness(one: string, other: string): number {
  const [a, b] = [folded(one), folded(other)];
  return 1 - stepsBetween(a, b) / Math.max(a.length, b.length, 1);
}

/** The line below the publisher’s name is `herausgeber: stelle` but for a word or two. */
function* otherOffice(material: Material): Iterable<Problem> {
  const { name, stelle } = material.handreichung.herausgeber;
  const { lines } = imprintOf(material) ?? { lines: [] };
  const first = lines.find(({ text }) => text.startsWith(name));
  if (stelle === undefined || first === undefined) return;
  const own = lines.filter(({ block }) => block === first.block);
  // “Servicestelle Quartier (SeQ)”: what it is called for short may be left out.
  const forms = [stelle, stelle.replace(/\s*\([^()]*\)$/, '')].map(folded);
  if (own.some(({ text }) => forms.some((form) => folded(text).includes(form)))) return;
  const near = own.find(({ text }) => text !== first.text && likeness(text, stelle) >= alikeOffice);
  if (near !== undefined)
    yield report('publisher-has-one-name', { found: near.text, known: stelle }, { place: near.place });
}

/** Legal forms behind a name, by how they are written out in a line of their own. */
const forms: readonly (readonly [RegExp, RegExp])[] = [
  [/e\.\s?V\.$/, /^(?:gemeinnütziger )?(?:eingetragener )?Verein(?:$| nach)/i],
  [/(?:mbH|UG)$/, /^(?:gemeinnützige )?Gesellschaft mit beschränkter Haftung/i],
  [/eG$/, /^eingetragene Genossenschaft/i],
  [/AG$/, /^(?:gemeinnützige )?Aktiengesellschaft/i],
  [
    /(?!)/,
    /^(?:rechtsfähige |selbstständige |gemeinnützige )*Stiftung (?:des )?(?:bürgerlichen|privaten|öffentlichen) Rechts/i,
  ],
  [/(?!)/, /^(?:Körperschaft|Anstalt) des öffentlichen Rechts/i],
];

/** The publisher’s line ends in another legal form than a line of the same paragraph writes out. */
function* otherForm(material: Material): Iterable<Problem> {
  const { name } = material.handreichung.herausgeber;
  const { lines } = imprintOf(material) ?? { lines: [] };
  const line = lines.find(({ text }) => text.startsWith(name));
  if (line === undefined) return;
  const said = line.text.split(',')[0]?.trim() ?? '';
  const suffixed = forms.find(([suffix]) => suffix.test(said));
  const written = lines.find(
    ({ text, block }) => block === line.block && forms.some(([, form]) => form.test(text)),
  );
  if (suffixed === undefined || written === undefined || suffixed[1].test(written.text)) return;
  const known = `${name}, ${written.text}`;
  yield report('publisher-has-one-name', { found: said, known }, { place: line.place });
}
