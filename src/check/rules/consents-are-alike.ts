import { report } from '../../problem/index.ts';
import { imprintOf } from '../imprint/imprint.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

const written = latin(
  String.raw`(?<!\p{L})schriftlich(?!\p{L})[^.]*(?:zugestimmt|eingewilligt|erteilt|vor(?!\p{L})|gegeben)`,
);
/** Where other ways are named beside it, or only some people are meant. */
const besides = latin(
  String.raw`(?<!\p{L})(?:oder|mündlich|E-Mail|nicht|teils|meist|[Kk]ontaktliste|[Kk]ontakte|[Kk]inder)(?!\p{L})`,
);
const ofPictures = latin(String.raw`[Bb]ild|[Ff]oto|Porträt|zu\s(?:erkennen|sehen)`);
const ofAll = latin(
  String.raw`[Ss]timmen|[Zz]itat|[Zz]itierte|zu\sWort|(?<!\p{L})[Aa]lle(?:\s(?:hier|in\sdieser\s\p{L}+))?\sgenannten`,
);
const spoken = latin(
  String.raw`^(?:mündlich|telefonisch|am\sTelefon|per\sTelefon|im\sGespräch)(?!\p{L})`,
  'i',
);

/**
 * How somebody agreed to a statement is noted beside all of them or beside none: where one date stands alone, its form was
 * forgotten, and nobody could prove this consent (Art. 7 (1) GDPR). Where the imprint says that all have agreed in writing,
 * none was given by word of mouth.
 *
 * @good stimmen.yaml
 *   titel: Stimmen
 *   stimmen:
 *     - {name: Hanna Habicht, zitat: Ein guter Tag!, freigabe: {stufe: oeffentlich, am: 2024-09-30, form: E-Mail}}
 *     - {name: Jan Jaguar, zitat: Ein langer Tag!, freigabe: {stufe: oeffentlich, am: 2024-09-30}}
 *     - {name: Ida Iltis, zitat: Bis bald!, freigabe: oeffentlich}
 * @bad stimmen.yaml
 *   titel: Stimmen
 *   stimmen:
 *     - {name: Hanna Habicht, zitat: Ein guter Tag!, freigabe: {stufe: oeffentlich, am: 2024-09-30, form: E-Mail}}
 *     - {name: ⟦Jan Jaguar⟧, zitat: Ein langer Tag!, freigabe: {stufe: oeffentlich, am: 2024-09-30}}
 *     - {name: Ida Iltis, zitat: Bis bald!, freigabe: {stufe: oeffentlich, am: 2024-10-01, form: E-Mail}}
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Alle Personen in der Kontaktliste haben schriftlich zugestimmt.
 */
export const consentsAreAlike: Rule = {
  id: 'consents-are-alike',
  needs: ['impressum', 'stimmen'],
  *check(material) {
    const { chapter, of } = material;
    const sentences = (imprintOf(material)?.text ?? '').replace(/\n/g, ' ').split(/(?<=\p{L}{3}[.!?])\s/u);
    const all = sentences.filter((sentence) => written.test(sentence) && !besides.test(sentence));
    const [isOfAll, isOfPictures] = [ofAll, ofPictures].map((kind) => all.some((each) => kind.test(each)));
    for (const stimme of chapter('stimmen')?.stimmen ?? []) {
      const { name, bild, freigabe } = stimme;
      if (spoken.test(freigabe.form ?? '') && (isOfAll || (isOfPictures && bild !== undefined)))
        yield report(
          'consents-are-alike',
          { name, form: freigabe.form },
          { place: of(freigabe, 'stufe') ?? of(stimme, 'freigabe'), severity: 'warn' },
        );
    }
    const dated = (chapter('stimmen')?.stimmen ?? []).filter(({ freigabe }) => freigabe.am !== undefined);
    const [one, ...more] = dated.filter(({ freigabe }) => freigabe.form === undefined);
    if (one === undefined || more.length > 0 || dated.length < 3) return;
    yield report('consents-are-alike', { name: one.name }, { place: of(one, 'name') });
  },
};
