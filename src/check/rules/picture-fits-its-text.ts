import { type Problem, report } from '../../problem/index.ts';
import { states } from '../imprint/funders.ts';
import type { Material } from '../material/material.ts';
import { folded, nameOf } from '../names/name.ts';
import { registerOf } from '../names/register.ts';
import { stemsOf } from '../names/short-names.ts';
import { type Picture, picturesOf } from '../pictures.ts';
import type { Rule } from '../rule.ts';
import { overriddenLogos } from '../series-logos.ts';

/**
 * The alternative text of a portrait names nobody else than the person it stands beside, and so does the name of its file;
 * no two pictures have one text, no logo stands for two bodies or in the place of a picture, and what is drawn is no photo.
 *
 * @good stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Hanna Habicht, zitat: Ein guter Tag!, bild: bilder/saal.svg, alt: Hanna Habicht und Ida Iltis am Fluss, nachweis: Jan Jaguar}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Hanna Habicht, zitat: Ein guter Tag!, bild: bilder/saal.svg, alt: ⟦Ida Iltis am Fluss⟧, nachweis: Jan Jaguar}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Hanna Habicht, zitat: Ein guter Tag!, bild: ⟦bilder/portraet-iltis.svg⟧, alt: Hanna Habicht, nachweis: Jan Jaguar}
 * @bad
 *   ::bild{datei=bilder/saal.svg alt="Gezeichneter Saal" nachweis="⟦Foto: Jan Jaguar⟧"}
 * @bad
 *   ::bild{datei=bilder/hof.svg alt="Menschen an runden Tischen" nachweis="Foto: Jan Jaguar"}
 */
export const pictureFitsItsText: Rule = {
  id: 'picture-fits-its-text',
  *check(material) {
    yield* logos(material);
    const pictures = picturesOf(material).filter(({ isLogo }) => !isLogo);
    const marks = picturesOf(material).filter(({ isLogo }) => isLogo);
    if (pictures.length === 0) return;
    const seen = new Map<string, Picture>();
    for (const each of pictures) {
      if (each.person !== undefined) yield* portrait(each, each.person, material);
      const alt = folded(each.alt ?? '');
      const same = alt.length > 12 ? seen.get(alt) : undefined;
      if (same !== undefined && same.picture !== each.picture)
        yield report(
          'picture-fits-its-text',
          { found: each.alt ?? '', of: same.picture, what: 'picture' },
          { place: each.altPlace },
        );
      seen.set(alt, same ?? each);
      if (drawn.test(each.alt ?? '') && /^Foto(?:grafie)?(?!\S* (?:der|des))\b/.test(each.nachweis ?? ''))
        yield report(
          'picture-fits-its-text',
          { found: each.nachweis ?? '', of: each.alt ?? '', what: 'kind' },
          { place: each.nachweisPlace, severity: 'info' },
        );
      const mark = marks.find(({ picture }) => picture === each.picture);
      if (mark !== undefined && folded(mark.alt ?? '') !== alt)
        yield report(
          'picture-fits-its-text',
          { found: each.picture, of: mark.alt ?? '', what: 'logo' },
          { place: each.place },
        );
    }
  },
};

const drawn =
  /^(?:(?:Eine? )?[Gg]ezeichnete[rs]?|(?:Eine? )?(?:Illustration|Zeichnung|Skizze|Karikatur|Schaubild|Diagramm|Grafik)) /;

/** One file with two texts that have no word in common but the state. */
function* logos(material: Material): Iterable<Problem> {
  const all = [...overriddenLogos(material), ...picturesOf(material).filter(({ isLogo }) => isLogo)];
  const fits = ({ picture, alt = '' }: Picture): number =>
    stemsOf(alt).filter((word) => folded(picture).includes(word)).length;
  for (const [index, each] of all.entries()) {
    const words = ownWords(each);
    const other = all
      .slice(0, index)
      .find((one) => one.picture === each.picture && !ownWords(one).some((word) => words.includes(word)));
    if (other?.alt === undefined || words.length === 0 || ownWords(other).length === 0) continue;
    const [odd, right] = fits(each) < fits(other) ? [each, other] : [other, each];
    yield report(
      'picture-fits-its-text',
      { found: odd.picture, of: right.alt ?? '', what: 'person' },
      { place: odd.place },
    );
  }
}

/** Two bodies of one state share its name, and both are logos. */
const ownWords = ({ alt = '' }: Picture): string[] =>
  (alt.match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !/^logo/i.test(word) && !states.some(([, name]) => name.test(word)))
    .flatMap(stemsOf);

function* portrait(picture: Picture, person: string, material: Material): Iterable<Problem> {
  const { surname } = nameOf(person);
  const others = registerOf(material)
    .spellings.map(({ name }) => name)
    .filter((name) => folded(name.surname) !== folded(surname));
  const { alt = '', picture: file } = picture;
  const named = others.find(({ full }) => full.includes(' ') && alt.includes(full));
  // Somebody else may stand beside her.
  if (named !== undefined && !folded(alt).includes(folded(surname)))
    yield report(
      'picture-fits-its-text',
      { found: alt, of: named.full, what: 'person' },
      { place: picture.altPlace },
    );
  const words = (file.replace(/^.*\/|\.\w+$/g, '').match(/\p{L}+/gu) ?? []).map(folded);
  const isOwn = folded(file).includes(folded(surname.split(/[\s-]/).at(-1) ?? ''));
  const owner = isOwn
    ? undefined
    : others.find((name) => name.surname.length > 3 && words.includes(folded(name.surname)));
  if (owner !== undefined)
    yield report(
      'picture-fits-its-text',
      { found: file, of: owner.full, what: 'person' },
      { place: picture.place },
    );
}
