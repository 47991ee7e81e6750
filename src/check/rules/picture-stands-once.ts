import { report } from '../../problem/index.ts';
import { folded } from '../names/name.ts';
import { type Picture, picturesOf } from '../pictures.ts';
import type { Rule } from '../rule.ts';

/**
 * A picture stands once: a second time with another text, or beside another person, it was taken by mistake; with the
 * same text it is worth a look.
 *
 * @good Ein Satz ohne Bild.
 * @bad
 *   Ein Satz.
 *
 *   ::bild{datei=bilder/saal.svg alt="Ein Hof mit alten Linden" nachweis="Foto: Jan Jaguar"}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Ida Iltis, zitat: Ein guter Tag!, bild: bilder/saal.svg, alt: Ida Iltis am Fluss, nachweis: Jan Jaguar}
 */
export const pictureStandsOnce: Rule = {
  id: 'picture-stands-once',
  *check(material) {
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
          related: right && [
            { place: right, message: { de: 'Hier steht es auch.', en: 'It stands here too.' } },
          ],
        },
      );
    }
  },
};

/** Whether a word of the file’s name is in the text or the person’s name. */
function fits({ picture, alt = '', person = '' }: Picture): boolean {
  const stem = picture.replace(/^.*\/|\.\w+$/g, '');
  const text = folded(`${alt} ${person}`);
  return (stem.match(/\p{L}{4,}/gu) ?? []).some((word) => text.includes(folded(word).slice(0, 6)));
}
