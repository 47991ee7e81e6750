import { report } from '../../problem/index.ts';
import { months } from '../calendar/dates.ts';
import { sentenceAround } from '../calendar/sentences.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

const month = new RegExp(
  String.raw`(?<!\p{L})(?:im|ab|bis|seit|(?:Anfang|Mitte|Ende)(?: des)?) ((?:${months.join('|')})s?)(?![\p{L}\d])`,
  'gu',
);
/** What takes place once; a month of every year (“im August ist es heiß”) needs none. */
const happens = latin(
  String.raw`(?<!\p{L})(?:findet|finden|fand|fanden)\s[^;:]*(?<!\p{L})statt(?!\p{L})|statt(?:finden|gefunden)|(?<!\p{L})(?:ist|sind|war|waren) (?:\S+ ){0,8}(?:geplant|vorgesehen|angesetzt|terminiert)(?!\p{L})|(?<!\p{L})(?:[Tt]reffen|(?:\p{Lu}[\p{L}-]*)?(?:[Tt]reffen|[Ww]orkshop|[Ff]achtag|[Tt]agung|[Kk]onferenz|[Vv]eranstaltung|[Ww]erkstatt|[Ss]eminar|[Ss]itzung)(?:s|en|e)?)(?!\p{L})`,
);
const hasYear = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** What returns every year needs no year. */
const returns = latin(
  String.raw`(?<!\p{L})(?:[Jj]edes Jahr|[Aa]lljährlich|[Jj]ährlich|[Jj]eweils|[Ss]tets|[Ii]mmer|[Mm]eist(?:ens)?|[Oo]ft|[Hh]äufig|[Ss]elten|[Rr]egelmäßig|[Tt]raditionell|[Üü]blicherweise|[Gg]ewöhnlich|[Ee]rfahrungsgemäß|[Ii]n der Regel|[Jj]ede[rsnm]?|geschlossen|[Ff]erien|\p{L}*[Pp]ause)(?!\p{L})|^\s*Wer\s[^,]*,`,
);

/**
 * A month in which something takes place has its year: a hand-out is read for years. The year may stand in the same
 * paragraph, or elsewhere in the hand-out beside the same month; what takes place every year has none.
 *
 * @good Am 5. November 2024 treffen wir uns wieder. Wer kommt zum Treffen im November?
 * @good Wer sucht, findet im November kaum Leute. Die Beschlüsse betreffen im Mai die Beete; Treffen im Januar fallen meist aus.
 * @good Die Werkstatt ist im August geschlossen. Zum Treffen im Januar kommen selten mehr als zehn.
 * @good Was im Februar geplant wird, ist im Juli Thema der Werkstatt.
 * @good Das Treffen findet im November 2024 statt. Im August ist es heiß, und im Juli kam wenig Regen.
 * @bad Das nächste Treffen findet ⟦im November⟧ statt.
 * @bad Vielleicht ein Thema für den Workshop ⟦im Januar⟧?
 */
export const monthHasAYear: Rule = {
  id: 'month-has-a-year',
  *check({ passages, wholeText, place }) {
    for (const { raw, file, start, form, quoted } of passages) {
      if (form === 'value' || quoted) continue;
      for (const { 0: found, 1: name = '', index } of raw.matchAll(month)) {
        const sentence = sentenceAround(raw, index, index + found.length);
        if (hasYear.test(raw) || !happens.test(sentence) || returns.test(sentence)) continue;
        // “What is planned in February is watered in July”: two months are a course of the year.
        const isCourse = new Set([...sentence.matchAll(month)].map((match) => match[1])).size > 1;
        if (isCourse || new RegExp(`${name} (?:19|20)\\d\\d`).test(wholeText)) continue;
        const at = start + index;
        yield report('month-has-a-year', { month: name }, { place: place(file, at, at + found.length) });
      }
    }
  },
};
