import { type Problem, report } from '../../problem/index.ts';
import { type CreditLine, creditLines, isNamedIn, namesOf, numbersIn, signs } from '../credits.ts';
import { imprintOf } from '../imprint/imprint.ts';
import type { Material } from '../material/material.ts';
import { stepsBetween } from '../names/likeness.ts';
import { folded } from '../names/name.ts';
import { type Picture, picturesOf } from '../pictures.ts';
import type { Rule } from '../rule.ts';

/** An imprint that lists only some, or says that the rest stands elsewhere. */
const partial =
  /soweit|sofern|wenn nicht|falls nicht|am (?:jeweiligen )?Bild|jeweils|u\. ?a\.|unter anderem|etc\.|siehe/i;

/**
 * Whoever is credited at a picture is the one the list of credits in the imprint names for it; nobody is left out.
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Bildnachweise
 *
 *   Saal: Jan Jaguar
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Bildnachweise
 *
 *   Alle Fotos: Jan Jaguarsen
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Fotografie
 *
 *   Jan Jaguar, www.jan-jaguar.de
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Bildnachweise
 *
 *   Saal: Ida Iltis\
 *   Hof: Jan Jaguar
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Bildnachweise
 *
 *   Zeichnungen: Jan Jaguar
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Bildnachweise
 *
 *   Hof: Ida Iltis
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ## Bildnachweise
 *
 *   Jan Jaguar, Rotental: Saal und Fenster\
 *   Ida Iltis, Neustadt: Menschen im Hof, an den Tischen
 */
export const creditsAgree: Rule = {
  id: 'credits-agree',
  needs: ['impressum'],
  *check(material) {
    const pictures = picturesOf(material).filter(
      ({ isLogo, nachweis }) => !isLogo && nachweis !== undefined && nachweis.trim() !== '',
    );
    if (pictures.length === 0) return;
    const lines = creditLines(material, pictures);
    if (lines.length === 0 || lines.some(({ text }) => partial.test(text))) return;
    const whole = lines.map(({ text }) => text).join(' ');
    const missing = pictures.filter((picture) => !isIn(whole, picture));
    const misspelt = nearLine(missing, lines, material);
    if (misspelt !== undefined) {
      yield report('credits-agree', misspelt, { place: misspelt.place });
      return;
    }
    const unlisted = unlistedOf(pictures, lines, material);
    if (unlisted !== undefined)
      yield report(
        'credits-agree',
        { found: unlisted.nachweis ?? '', known: '', picture: unlisted.picture },
        { place: unlisted.nachweisPlace },
      );
    yield* otherKinds(pictures, lines, material);
    for (const picture of pictures) {
      if (picture === unlisted) continue;
      const [known, sign] = lineOf(picture, lines, material);
      const by = known?.by ?? '';
      const isOther = /privat|eigene/i.test(picture.nachweis ?? '') && sign === 0 && !/privat|eigen/.test(by);
      if (isIn(known === undefined ? whole : by, picture) && !isOther) continue;
      // A list with few of them may be one of a single kind of pictures; a word of a text may be about something else.
      const isSure = known === undefined ? missing.length * 2 <= pictures.length : sign < 2;
      yield report(
        'credits-agree',
        { found: picture.nachweis ?? '', known: known?.text ?? '' },
        { place: picture.nachweisPlace, severity: isSure ? undefined : 'info' },
      );
    }
  },
};

const photo = /foto/i;
const drawn = /zeichnung|illustration|grafik|skizze/i;
const any = /bild|portr|alle|foto|karte|gestaltung/i;

/** Photos credited where all pictures are drawn, and a photo of somebody who is credited for drawings alone. */
function* otherKinds(
  pictures: readonly Picture[],
  lines: readonly CreditLine[],
  material: Material,
): Iterable<Problem> {
  const labels = pictures.map(({ nachweis = '' }) => nachweis);
  const isAllDrawn = labels.length > 1 && labels.every((label) => drawn.test(label) && !photo.test(label));
  const [line, more] = isAllDrawn ? lines.filter(({ text }) => photo.test(text)) : [];
  if (line !== undefined && more === undefined)
    yield report(
      'credits-agree',
      { found: line.text, known: labels[0] ?? '', isImprint: true },
      { place: imprintOf(material)?.lines.find(({ text }) => text.includes(line.text.slice(0, 30)))?.place },
    );
  for (const picture of pictures) {
    if (!/^Foto/.test(picture.nachweis ?? '')) continue;
    const own = lines.filter(({ text }) => namesOf(picture.nachweis ?? '').length > 0 && isIn(text, picture));
    const [first] = own;
    if (first === undefined || !own.every(({ text }) => drawn.test(text) && !any.test(text))) continue;
    yield report(
      'credits-agree',
      { found: picture.nachweis ?? '', known: first.text },
      { place: picture.nachweisPlace, severity: 'info' },
    );
  }
}

/** Whether a text names one of those credited at a picture; no name needs none. */
function isIn(text: string, { nachweis = '' }: Picture): boolean {
  const names = namesOf(nachweis);
  return names.length === 0 || names.some((name) => isNamedIn(text, name));
}

/** The line about a picture, and by which of the signs it is known. */
function lineOf(
  picture: Picture,
  lines: readonly CreditLine[],
  material: Material,
): readonly [CreditLine | undefined, number] {
  for (const [index, sign] of signs.entries()) {
    const line = lines.find(({ subject }) => sign(subject, picture, material));
    if (line !== undefined) return [line, index];
  }
  return [undefined, signs.length];
}

/** The one picture that a list of all the others leaves out, though the one who made it is named for others. */
function unlistedOf(
  pictures: readonly Picture[],
  lines: readonly CreditLine[],
  material: Material,
): Picture | undefined {
  if (pictures.length < 3 || lines.some(({ subject }) => subject === '')) return undefined;
  const items = lines.flatMap(({ subject }) =>
    (/\(([^()]+)\)/.exec(subject)?.[1] ?? subject).split(/\s*(?:,|;|\/|&| und | sowie )\s*/),
  );
  const missed = pictures.filter(
    (picture) => !items.some((item) => signs.some((sign) => sign(item, picture, material))),
  );
  const [one] = missed;
  if (one === undefined || missed.length > 1) return undefined;
  // What is about none of the others may be about this one, but for a panel whose protocol has no picture.
  const isElse = items.every(
    (item) =>
      numbersIn(item).length > 0 ||
      pictures.some((picture) => picture !== one && signs.some((sign) => sign(item, picture, material))),
  );
  return isElse ? one : undefined;
}

/** The line of the imprint that spells a name otherwise than all the pictures of the one who has it. */
function nearLine(missing: readonly Picture[], lines: readonly CreditLine[], material: Material) {
  const names = new Set(missing.flatMap(({ nachweis = '' }) => namesOf(nachweis)));
  const [name] = names;
  if (name === undefined || names.size > 1 || missing.length < 2 || !name.includes(' ')) return undefined;
  const near = lines
    .flatMap(({ by }) => by.split(/\s*[,;/(]\s*/))
    .find((each) => stepsBetween(folded(each), folded(name)) <= 2);
  const line = imprintOf(material)?.lines.find(({ text }) => near !== undefined && text.includes(near));
  return near === undefined ? undefined : { found: near, known: name, isImprint: true, place: line?.place };
}
