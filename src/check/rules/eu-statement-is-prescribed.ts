import { report } from '../../problem/index.ts';
import { blocksOf, type Stretch } from '../blocks.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

const union = latin(
  String.raw`Europäische[nr]?\s+Union|(?<![\p{L}-])EU(?:(?![\p{L}-])|-(?:Geld|Mittel|Fördermittel|Fördergeld|Zusch)\p{Ll}*)`,
);
const pays = latin(
  /(?:ko|mit)?finanzier|geförder|fördert|unterstütz|bezuschuss|ermöglich|getragen|bezahl|gesponsert|Mitteln/iu,
);
const prescribed = latin(
  String.raw`(?<!\p{L})(?:ko)?finanziert[^.!?]*Europäische[nr]?\s+Union|Europäische[nr]?\s+Union[^.!?]*(?<!\p{L})(?:ko)?finanziert`,
  'i',
);
/** A line that is the statement and no sentence, in whatever words; the Union as it may be called there. */
const phrase = latin(
  String.raw`^(?:[*_]*)(?:(?:(?:ko|mit|teil)?-?finanziert|gefördert|unterstützt|bezuschusst|ermöglicht|mit(?:\s\p{L}+)?\s(?:unterstützung|förderung|hilfe|mitteln)|aus\smitteln|dank)\s[^.!?]{0,60}?(?:europäische[nr]?\s+union|(?<!\p{L})EU(?![\p{L}-]))|(?:co-?)?(?:funded|financed|sponsored|supported)\s+by\s+the\s+(?:European\s+Union|EU))[^.!?]{0,40}[.!]?(?:[*_]*)$`,
  'i',
);
/** The name of the Union is always spelled out in full (Regulation (EU) 2021/1060, annex IX, 1.2). */
const shortened = latin(
  String.raw`(?<!\p{L})(?:ko|mit)?finanziert\s+(?:von|durch)\s+(?:der|die)\s+EU(?![\p{L}-])`,
  'gi',
);
/** Somebody is paid for by the Union. */
const passive = latin(
  String.raw`(?:finanziert|gefördert|unterstützt|bezuschusst|ermöglicht|getragen)\s+(?:von|durch|aus|mit)\s+(?:Mitteln\s+)?(?:der|die)\s+(?:Europäische[nr]?\s+Union|EU(?![\p{L}-]))|(?:von|durch|aus\s+Mitteln|mit\s+Mitteln)\s+(?:der|die)\s+(?:Europäische[nr]?\s+Union|EU(?![\p{L}-]))\s+(?:[^.!?]{0,60}\s)?(?:mitfinanziert|gefördert|unterstützt|bezuschusst|ermöglicht|getragen)`,
);
const right = latin(
  String.raw`(?<!\p{L})(?:[Kk]of|[Ff])inanziert\s+von\s+der\s+Europäischen\s+Union(?!\p{L})`,
);
/** The statement alone, set off in a way that is none of its own: slanted, quoted, in small letters. */
const setOff = latin(
  String.raw`^(?:(?:[*_]{1,3}|~~|[„“"»‚])+(?:[Kk]of|[Ff])inanziert\s+von\s+der\s+Europäischen\s+Union\.?(?:[*_]{1,3}|~~|[“”"«‘])+\.?|(?:kof|f)inanziert\s+von\s+der\s+[Ee]uropäischen\s+[Uu]nion\.?)$`,
);
/** Bold is how the Commission’s own files have it. */
const bold = /^(?:\*\*|__)[^*_]*(?:\*\*|__)\.?$/;
/** All in capitals is a matter of the design. */
const shouted = /^[^a-zäöü]*$/;

/**
 * Where imprint or funding notice say that the European Union pays, one sentence says it in the prescribed words:
 * “(ko)finanziert von der Europäischen Union”, written out; a line that is nothing but the statement has exactly these,
 * upright, without quotation marks and with a capital (Regulation (EU) 2021/1060, Annex IX, 1.2 to 1.5).
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Das Vorhaben wird kofinanziert von der Europäischen Union. Wir danken der EU für die Unterstützung.
 *
 *   Kofinanziert von der Europäischen Union\
 *   Co-funded by the European Union
 *
 *   Gefördert vom Land Sachsen und kofinanziert von der Europäischen Union.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Das Vorhaben wird ⟦kofinanziert von der EU⟧.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Das Vorhaben wird ⟦unterstützt von der Europäischen Union⟧.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Das Vorhaben wird kofinanziert von der Europäischen Union.
 *
 *   ⟦Mit freundlicher Unterstützung der EU⟧
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   **Kofinanziert von der Europäischen Union**
 *
 *   Gefördert vom Land Sachsen und\
 *   kofinanziert von der Europäischen Union
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦*Kofinanziert von der Europäischen Union*⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦„Kofinanziert von der Europäischen Union“⟧
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦kofinanziert von der Europäischen Union⟧
 */
export const euStatementIsPrescribed: Rule = {
  id: 'eu-statement-is-prescribed',
  *check(material) {
    if (material.handreichung.foerderung?.eu !== true) return;
    const blocks = blocksOf(material).filter(({ file }) =>
      /(?:impressum\.md|serie\.yaml|handreichung\.yaml)$/.test(file),
    );
    // Beside the right one it may stand in another language.
    const isStated = blocks.some(({ text }) => right.test(text));
    const phrases = blocks
      .flatMap((block) => phrasesIn(block))
      .filter(({ text }) => !isStated || !/European\s|the\sEU/.test(text));
    for (const { file, start, text } of phrases) {
      const found = text.replace(/\s+/g, ' ').replace(/[.!]$/, '');
      yield report(
        'eu-statement-is-prescribed',
        { found },
        { place: material.place(file, start, start + text.length) },
      );
    }
    for (const { file, start, text } of blocks)
      for (const { 0: found, index } of text.matchAll(shortened))
        yield report(
          'eu-statement-is-prescribed',
          { found: found.replace(/\s+/g, ' ') },
          { place: material.place(file, start + index, start + index + found.length) },
        );
    const sentences = blocks.flatMap(({ file, start, text }) =>
      [...text.matchAll(/[^.!?\s][^.!?]*[.!?]?/g)].map(({ 0: sentence, index }) => ({
        file,
        sentence,
        at: start + index,
      })),
    );
    const stated = new Set(
      sentences.filter(({ sentence }) => prescribed.test(sentence)).map(({ file }) => file),
    );
    if (phrases.length > 0) return;
    for (const { file, sentence, at } of sentences) {
      // Each of the two has its own; beside the right one, what is no passive may be something else, such as thanks.
      if (stated.has(file) || (stated.size > 0 && !passive.test(sentence))) continue;
      const [who, verb] = [union.exec(sentence), pays.exec(sentence)];
      if (who === null || verb === null) continue;
      const from = Math.min(who.index, verb.index);
      const verbEnd = verb.index + (/^\p{L}*/u.exec(sentence.slice(verb.index))?.[0].length ?? 0);
      const to = Math.max(who.index + who[0].length, verbEnd);
      yield report(
        'eu-statement-is-prescribed',
        { found: sentence.slice(from, to).replace(/\s+/g, ' ') },
        { place: material.place(file, at + from, at + to) },
      );
    }
  },
};

/** The lines of a paragraph that are the statement in other words. */
const phrasesIn = ({ file, start, end, text }: Stretch): Stretch[] =>
  [...text.matchAll(/[^\n\\]+(?:\n(?!\s*\n)[^\n\\]+)*/g)].flatMap(({ 0: whole, index }) => {
    const line = whole.trim();
    const isLine = index === 0 || /[.!:]\s*$/.test(text.slice(0, index).replace(/\\\s*$/, ''));
    const isSetOff = setOff.test(line) && !bold.test(line) && (isLine || !/^[a-z]/.test(line));
    if (!isSetOff && (!phrase.test(line) || right.test(line) || shouted.test(line))) return [];
    const from = start + index + whole.indexOf(line);
    return [{ file, start: from, end, text: line }];
  });
