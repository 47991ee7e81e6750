import { type Place, type Problem, report } from '../../problem/index.ts';
import type { Material } from '../material/material.ts';
import { folded } from '../names/name.ts';
import { type Picture, picturesOf } from '../pictures.ts';
import type { Rule } from '../rule.ts';

/**
 * A picture stands once: a second time with another text, or beside another person, it was taken by mistake; with the
 * same text it is worth a look. A logo stands once among the funders, and once on the cover.
 *
 * @good Ein Satz ohne Bild.
 * @bad
 *   Ein Satz.
 *
 *   ::bild{datei=bilder/saal.svg alt="Ein Hof mit alten Linden" nachweis="Foto: Jan Jaguar"}
 * @good handreichung.yaml
 *   nummer: 1
 *   titel: Gärten
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   umschlag: {logos: [{bild: bilder/saal.svg, alt: Saal}]}
 *   foerderung: {eu: false, logos: [{bild: bilder/saal.svg, alt: Der Saal}]}
 *   kapitel:
 *     - art: impressum
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Gärten
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   foerderung:
 *     eu: false
 *     logos:
 *       - {bild: ⟦bilder/saal.svg⟧, alt: Land Hessen}
 *       - {bild: bilder/saal.svg, alt: Stadtsaal}
 *   kapitel:
 *     - art: impressum
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Ida Iltis, zitat: Ein guter Tag!, bild: bilder/saal.svg, alt: Ida Iltis am Fluss, nachweis: Jan Jaguar}
 */
export const pictureStandsOnce: Rule = {
  id: 'picture-stands-once',
  *check(material) {
    yield* logosTwice(material);
    const byFile = new Map<string, Picture[]>();
    for (const each of picturesOf(material)) {
      const file = each.picture.replace(/^(?:\.\/)+/, '').normalize();
      if (!each.isLogo && file !== '') byFile.set(file, [...(byFile.get(file) ?? []), each]);
    }
    for (const [picture, [first, ...others]] of byFile) {
      if (first === undefined || others.length === 0) continue;
      const all = [first, ...others];
      const isSame = all.every(({ alt, person }) => alt === first.alt && person === first.person);
      // The one whose text has nothing of the name of the file is the wrong one; else the later.
      const wrong = [...all].reverse().find((each) => !fits(each)) ?? others.at(-1);
      const right = all.find((each) => each !== wrong)?.place;
      if (wrong === undefined) continue;
      yield report(
        'picture-stands-once',
        { picture },
        {
          place: wrong.place,
          severity: isSame ? 'info' : undefined,
          ...besides(right),
        },
      );
    }
  },
};

/** Two funders with one logo. Of each list alone: a partner's logo may stand on the cover and among the funders. */
function* logosTwice({ handreichung: { foerderung, umschlag }, of }: Material): Iterable<Problem> {
  for (const logos of [umschlag.logos, foerderung?.logos ?? []])
    for (const [index, logo] of logos.entries()) {
      const twin = logos.slice(0, index).find(({ bild, alt }) => bild === logo.bild && alt !== logo.alt);
      if (twin === undefined) continue;
      const wrong = namesItsFile(logo) && !namesItsFile(twin) ? twin : logo;
      yield report(
        'picture-stands-once',
        { picture: logo.bild },
        { place: of(wrong, 'bild'), ...besides(of(wrong === logo ? twin : logo, 'bild')) },
      );
    }
}

const namesItsFile = ({ bild, alt }: { readonly bild: string; readonly alt: string }): boolean =>
  fits({ picture: bild, alt });

const besides = (place: Place | undefined): { readonly related?: Problem['related'] } =>
  place === undefined
    ? {}
    : { related: [{ place, message: { de: 'Hier steht es auch.', en: 'It stands here too.' } }] };

/** Whether a word of the file’s name is in the text or the person’s name. */
function fits({ picture = '', alt = '', person = '' }: Partial<Picture>): boolean {
  const stem = picture.replace(/^.*\/|\.\w+$/g, '');
  const text = folded(`${alt} ${person}`);
  return (stem.match(/\p{L}{4,}/gu) ?? []).some((word) => text.includes(folded(word).slice(0, 6)));
}
