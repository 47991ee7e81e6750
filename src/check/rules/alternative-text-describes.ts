import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import { folded, nameOf } from '../names/name.ts';
import { registerOf } from '../names/register.ts';
import { picturesOf } from '../pictures.ts';
import type { Rule } from '../rule.ts';
import { overriddenLogos } from '../series-logos.ts';

/** Words for any picture, alone or with a number. */
const empty = latin(
  /^(?:(?:(?:das|unser|ein|platzhalter|beispiel|symbol|titel|cover|umschlag|start|haupt|gruppen|vorschau|firmen|vereins)[ -]?)?(?:bild|foto|fotografie|photo|image|img|picture|grafik|graphik|logo|signet|icon|abbildung|abb\.|illustration|zeichnung|skizze|schaubild|(?:(?:balken|säulen|kreis|torten|linien|kuchen|flächen|punkt|ring|netz)-?)?(?:diagramm|chart)|organigramm|infografik|tabelle|statistik|karte|landkarte|stadtplan|screenshot|portr[äa]i?t|cover|gruppenbild)|(?:hier |bitte |noch |kurze |eine |einen |die |den |der |das |fehlende[nr]? )*\[?(?:bild-?beschreibung|beschreibung(?: des bildes| der abbildung)?|alternativ-?text|alt-?text|bild-?text)\]?(?: (?:hier|bitte|noch|einfügen|eintragen|ergänzen|einsetzen|fehlt(?: noch)?|folgt(?: noch)?|schreiben|eingeben|nachtragen|nachreichen))*|alt|platzhalter|todo|xxx|k\. ?a\.|keine angabe|siehe (?:text|oben|unten|bildunterschrift)|unbenannt|ohne titel)?[\s_\d.:-]*$|\.(?:jpe?g|png|svg|webp|gif|tiff?|heic|pdf)$|^(?:img|dsc|dscn|pxl|scan|screenshot)[\s_-]?\d[\w-]*$/iu,
);

/** A reader is told anyway that it is a picture, and the credit stands elsewhere. */
const led = latin(
  String.raw`^(?:(?:(?:ein|das|dieses|unser) )?(?:bild|foto|fotografie|abbildung|titelbild)(?: von| vom| zeigt| mit| einer| eines| des| der)(?!\p{L})|(?:bild|foto|fotos):|(?:auf|in) (?:de[mr]|diese[mr]) (?:bild|foto|fotografie|abbildung|grafik)(?!\p{L})|(?:hier )?(?:ist|sind|sieht man) (?:hier )?(?:ein|eine|zu sehen)(?!\p{L})|zu sehen (?:ist|sind)(?!\p{L}))`,
  'i',
);

/** Logos are said to be logos; nobody can guess of whom. */
const nobodys = latin(
  /^(?:logo|logos|signet|wappen|marke) (?:de[rs]|unsere[rs]?) (?:förderer|fördermittelgeber|fördergeber|partner|träger|herausgeber|vereins|verein)s?$|^(?:(?:unser|das|vereins|neues?|altes?)[ -]?)?logos?(?: (?:unten|oben|links|rechts|farbig|schwarz-weiß|neu|klein|groß|final|web|druck|\d+))*$/iu,
);

/**
 * An alternative text says what the picture shows: a file name, “Foto 1”, a credit or a heading does not, and “Bild von”
 * says nothing.
 *
 * @good Ein Satz ohne Bild.
 * @bad
 *   ::bild{datei=bilder/saal.svg alt="⟦Foto 1⟧" nachweis="Foto: Jan Jaguar"}
 * @bad
 *   ::bild{datei=bilder/saal.svg alt="⟦Bild von einem Saal⟧" nachweis="Foto: Jan Jaguar"}
 * @bad
 *   ::bild{datei=bilder/saal.svg alt="⟦Auf dem Foto ist ein Saal zu sehen⟧" nachweis="Foto: Jan Jaguar"}
 * @bad
 *   ::bild{datei=bilder/saal.svg alt="⟦Foto: Jan Jaguar⟧" nachweis="Foto: Jan Jaguar"}
 * @bad
 *   ::bild{datei=bilder/saal.svg alt="⟦Menschen an Tischen.jpg⟧" nachweis="Foto: Jan Jaguar"}
 * @bad
 *   ## Räume teilen
 *
 *   ::bild{datei=bilder/saal.svg alt="⟦Räume teilen⟧" nachweis="Foto: Jan Jaguar"}
 * @bad
 *   ::bild{datei=bilder/saal.svg alt="⟦IMG_2034⟧" nachweis="Foto: Jan Jaguar"}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   freigabe: oeffentlich
 *   stimmen:
 *     - {name: Hanna Habicht, zitat: Ein guter Tag!, bild: bilder/saal.svg, alt: ⟦Lachende Frau mit Brille⟧, nachweis: Jan Jaguar}
 */
export const alternativeTextDescribes: Rule = {
  id: 'alternative-text-describes',
  *check(material) {
    const titles = new Set(
      material.passages.flatMap(({ form, raw }) => (form === 'title' ? [raw.trim()] : [])),
    );
    for (const { alt = '', nachweis = '', altPlace: place, picture, isLogo, person } of [
      ...picturesOf(material),
      ...overriddenLogos(material),
    ]) {
      const text = alt.trim();
      if (text === '') continue;
      const stem = picture.replace(/^.*\/|\.\w+$/g, '');
      const isCopy = [stem, nachweis, nachweis.replace(/^\p{L}+:\s*/u, '')].some(
        (each) => folded(each) === folded(text),
      );
      // A portrait shows somebody, and those who cannot see it do not know whom.
      const isNobodys = person !== undefined && !isNamed(text, person, material);
      if (empty.test(text) || (isLogo ? nobodys.test(text) : led.test(text) || isCopy || titles.has(text)))
        yield report('alternative-text-describes', { alt }, { place });
      else if (isNobodys) yield report('alternative-text-describes', { alt }, { place, severity: 'info' });
    }
  },
};

/** By surname, or anybody by full name: that it is somebody else is told by another rule. */
const isNamed = (text: string, person: string, material: Material): boolean =>
  folded(text).includes(folded(nameOf(person).surname)) ||
  registerOf(material).spellings.some(({ name: { full } }) => full.includes(' ') && text.includes(full));
