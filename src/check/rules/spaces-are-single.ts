import { isProse, textRule } from '../text-rule.ts';

/**
 * One space stands between words and none before a punctuation mark or within brackets.
 *
 * @good Ein Satz, ein zweiter; was nun? Seite 3 : 1 verloren, im Netz .de.
 * @bad Ein ⟦Satz ,⟧ ein zweiter.
 * @bad Das Haus „Weltecho“⟦ ,⟧ Saal 3⟦ ,⟧ ist offen.
 * @bad Nötig ⟦ist :⟧ Geduld.
 * @bad Das ist nun ⟦gut .⟧
 * @bad Das ist nun ⟦gut .⟧Sie kommen.
 * @bad Ein Satz.⟦  ⟧Noch einer.
 * @bad Das ist⟦	⟧gut.
 * @bad Das dauert etwa⟦  ⟧60 Minuten.
 * @bad Es sind 20⟦  ⟧„Räume“ frei.
 * @bad Das ist **wichtig**⟦  ⟧für alle.
 * @bad Das ist **wichtig**⟦ .⟧ Und *leise*⟦ ,⟧ ja **gut**⟦ !⟧
 * @good Das ist **wichtig** … oder **nicht** ;-) und **5** .5
 * @bad Mehr im [Heft  der Reihe](https://rotental.example/), Seite⟦  ⟧4.
 * @bad Ein Satz ⟦( ⟧mit Klammer).
 * @bad Die Bewohner⟦* ⟧innen kamen.
 * @bad Die Bewohner⟦\* ⟧innen kamen.
 * @bad Die Bewohner⟦ :⟧innen kamen.
 * @good Der Preis* in Euro; zwei Farben: innen und außen.
 */
export const spacesAreSingle = textRule('spaces-are-single', {
  // What stands before is looked at last: that takes a tenth of the time.
  find: / (?:\\?[*_·]|:)(?=in(?:nen)?(?!\p{L}))(?<=\p{Lu}\p{Ll}{2,} (?:\\?[*_·]|:))|(?:\\?[*_·]|:) (?=innen(?!\p{L}| (?:und|wie) außen))(?<=\p{Lu}\p{Ll}{2,}(?:\\?[*_·]|:) )|(?<!\p{L})\p{L}+ (?:[.,;?!](?= |$)|,(?=\p{L})|\.(?=\p{Lu}\p{Ll}{2})|:(?= \p{L})(?<=\p{L}{2} :))| [,;](?= |$)(?<=[\d“)%€] [,;])|^ [.,;?!](?= |$)|(?<=\p{L}) $|[(„] (?=\p{L})(?<=(?:^|[\s(])[(„] )| \)(?=[\s.,;]|$)(?<=\p{L} \))|[ \u00a0]{2,}(?=[\p{L}\d§(„–])(?<=[\p{L}\d%€][.,;:?!)“]{0,2}[ \u00a0]{2,})| ?\t[\t ]*(?=\S)(?<=[\p{L}\d.,;:!?)“] ?\t[\t ]*)|^ {2,}(?=\p{L})| {2,}$(?<=[\p{L},] {2,})/gmu,
  where: isProse,
  instead: ({ 0: found, index, input }, { form, within, start, end }) => {
    // A line may be indented; behind bold words a passage begins with the mark.
    if (index === 0 && /^ [.,;?!]$/.test(found) && start === within.start) return undefined;
    // Beside bold words a passage ends with a space; what is a value as a whole does not.
    if (found === ' ')
      return form === 'value' && start === within.start && end === within.end ? '' : undefined;
    if (/ [,.]$/.test(found) && /\p{L}/u.test(input[index + found.length] ?? ''))
      return found.replace(/ ([,.])$/, '$1 ');
    if (found.trim() !== '') return found.replace(' ', '');
    // Lines are indented and broken by spaces; beside bold words a passage begins or ends with them.
    const isLine = input[index - 1] === '\n' || input[index + found.length] === '\n';
    return isLine ? undefined : ' ';
  },
});
