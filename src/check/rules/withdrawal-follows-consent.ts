import { report } from '../../problem/index.ts';
import { type ImprintLine, imprintOf } from '../imprint/imprint.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

const consent = /Zustimmung|Einwilligung|Einverständnis|zugestimmt|eingewilligt|einverstanden/;
/** “Die Zustimmung kann jederzeit widerrufen werden”: that of people who were spoken of before. */
const withdrawn = latin(
  String.raw`(?<!\p{L})(?:[Dd]ie|[Dd]iese|[Ii]hre)\s(?:Zustimmung|Einwilligung)(?:en)?(?!\p{L})[\s\S]*(?:widerr[ue]f|zurückgenommen|zurückgezogen|zurücknehmen|zurückziehen)`,
);
/** Whoever is in a picture agreed to the picture. */
const ofPictures = /abgebildet|fotografiert|Bild|Foto|Porträt/;
/** Or to more than that. */
const others = /genannt|aufgeführt|zitiert|Namen|Protokoll|Stimmen|Aussage/;

/**
 * That a consent can be withdrawn follows the sentence that it was given, and by whom: without it nobody knows whose
 * consent is meant (Art. 7 GDPR).
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Einwilligung
 *
 *   Alle Personen haben zugestimmt. Die Zustimmung kann jederzeit widerrufen werden.
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Datenschutz
 *
 *   Grundlage ist die Einwilligung der Genannten. Wer seine Einwilligung widerrufen möchte, schreibt an uns.
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Alle genannten und abgebildeten Personen haben zugestimmt. Die Zustimmung kann widerrufen werden.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Bilder
 *
 *   Die abgebildeten Personen haben zugestimmt.
 *
 *   ## Einwilligung
 *
 *   ⟦Die Zustimmung kann mit einer Nachricht an post@kulturring-rotental.de widerrufen werden.⟧
 */
export const withdrawalFollowsConsent: Rule = {
  id: 'withdrawal-follows-consent',
  *check(material) {
    const lines = (imprintOf(material)?.lines ?? []).filter(({ isHeading }) => !isHeading);
    if (!lines.some(({ text }) => consent.test(text))) return;
    const [first, ...more] = blocksOf(lines).flatMap((block) =>
      sentencesOf(block).filter(({ text }) => consent.test(text) && !isOfPictures(text)),
    );
    if (first === undefined || !withdrawn.test(first.text)) return;
    if (more.some(({ text }) => !withdrawn.test(text))) return;
    yield report('withdrawal-follows-consent', {}, { place: first.line.place });
  },
};

const isOfPictures = (text: string): boolean =>
  ofPictures.test(text) && !others.test(text) && !withdrawn.test(text);

const blocksOf = (lines: readonly ImprintLine[]): ImprintLine[][] =>
  [...new Set(lines.map(({ block }) => block))].map((block) => lines.filter((line) => line.block === block));

/** The sentences of a paragraph, each with the line it begins in. */
function sentencesOf(block: readonly ImprintLine[]): { text: string; line: ImprintLine }[] {
  const whole = block.map(({ text }) => text).join('\n');
  return [...whole.matchAll(/[^.!?\s](?:[^.!?]|[.!?](?!\s|$))*/g)].flatMap(({ 0: text, index }) => {
    const line = block[whole.slice(0, index).split('\n').length - 1];
    return line === undefined ? [] : [{ text, line }];
  });
}
