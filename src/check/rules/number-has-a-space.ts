import { isIn } from '../spelling/lookup.ts';
import { isProse, textRule } from '../text-rule.ts';

const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
/** What is told apart by numbers. */
export const numbered =
  'Panel|Gruppe|Tabelle|Abbildung|Kapitel|Seite|Phase|Stufe|Teil|Runde|Nummer|Modul|Saal|Punkt|Frage|Absatz|Artikel';
const short = /^(Nr|NR|S|Abs|Art|Kap|Bd)\.(\d+)$/;

/**
 * “Nr.”, “S.” and “§” are followed by a space (DIN 5008), and so are a month before its year and a number before what
 * it counts; “Nr.” is not written in capitals.
 *
 * @good Siehe Nr. 2, S. 97 und § 5; Straße S.O.S.
 * @good Der 3D-Druck, die 4Teachers, A4 und CO2, 2Gether und ein 20er.
 * @bad Siehe ⟦Nr.2⟧ im Heft.
 * @bad Siehe ⟦§5⟧ der Satzung.
 * @bad Zu [⟦§13⟧a SGB VIII](https://rotental.example/) gehört ein Muster.
 * @good Unter [rotental.de/§5](https://rotental.de/§5) steht mehr.
 * @bad Siehe ⟦§§5⟧ und 6 der Satzung.
 * @bad Im ⟦Mai2026⟧ geht es weiter.
 * @bad Das war Thema in ⟦Panel2⟧ am Vormittag.
 * @bad Es kamen ⟦20Menschen⟧ an.
 */
export const numberHasASpace = textRule('number-has-a-space', {
  find: new RegExp(
    String.raw`(?<![\p{L}\d.])(?:Nr|NR|S|Abs|Art|Kap|Bd)\.\d+|§{1,2}\d+|(?<!\p{L})(?:(?:${months})\d{4}|(?:${numbered})\d{1,3})(?![\d\p{L}]|[.-]\p{L})|(?<![\p{L}\d.,:/-])\d+\p{Lu}\p{Ll}{3,}(?![\p{L}\d@/.*:-])`,
    'gu',
  ),
  where: isProse,
  instead: ([found], { form }, { woerterbuecher: { de } }) => {
    const [, word, number] = short.exec(found) ?? [];
    if (word !== undefined) return `${word === 'NR' ? 'Nr' : word}.\u00a0${number}`;
    if (found.startsWith('§')) return found.replace(/§(?=\d)/, '§\u00a0');
    const [, first = '', last = ''] = /^(\d+|\D+)(.+)$/.exec(found) ?? [];
    if (/^\D/.test(first)) return `${first}\u00a0${last}`;
    // A unit has a rule of its own; a name that begins with a number is in no dictionary, or a value.
    return form === 'text' && isIn(last, de) && !/^(?:Euro|Uhr)$/.test(last)
      ? `${first}\u00a0${last}`
      : undefined;
  },
});
