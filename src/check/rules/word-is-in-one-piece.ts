import { latin } from '../latin.ts';
import { small } from '../spelling/cases.ts';
import { textRule } from '../text-rule.ts';

/** Behind a participle that stands at the end of its clause. */
const isLast =
  '(?= (?:haben|hat|hatten?|werden|wird|worden|wurden?|sind|ist|war|waren|habe|werde)(?!\\p{L})|[.,;!?)]|$)';
/** Pieces that mean something together only. */
const always =
  '(?:[Dd](?:er|ie|as|en|em|es)) (?:selben?|jenigen?)|statt (?:findet|fanden?|fand|gefunden(?! zu(?!\\p{L})))|teil (?:nehmen|nimmt|nahm|nahmen|genommen|zu ?nehmen|zu ?haben)|fest (?:gelegt|gestellt|zu ?legen|zu ?stellen)|weiter (?:gegeben|geleitet|zu ?geben|zu ?leiten)';
/** Pieces that the dictionary has to know as one word. */
const verbs = String.raw`(?:ein|aus|ab|vor|nach) ge\p{Ll}{2,}(?:t|en)${isLast}|(?:ein|aus|ab|vor|mit|an|auf|her|hin|nach|bei) zu \p{Ll}{3,}en(?![\p{L}-]| \p{Lu})`;

/**
 * “dieselbe”, “derjenige” and verbs with a particle are written together where they stand at the end of a clause
 * (amtliche Regeln § 34, § 39).
 *
 * @good Zur selben Zeit, am selben Ort; die selbst gekochte Suppe; dieselbe Frage; um zu laden, statt zu finden, vor gestern.
 * @good Sie nahmen teil, es fand statt; nach zu langen Wegen kamen sie aus gemischt genutzten Häusern.
 * @bad Alle lesen ⟦die selbe⟧ Fassung, ⟦der selben⟧ Regel nach.
 * @bad Wir hoffen, dass das Treffen ⟦statt findet⟧.
 * @bad Viele haben ⟦teil genommen⟧; wer will, hat Lust ⟦teil zu nehmen⟧.
 * @bad Alle wurden ⟦ein geladen⟧.
 * @bad Sie bat, alle ⟦ein zu laden⟧.
 */
export const wordIsInOnePiece = textRule('word-is-in-one-piece', {
  find: latin(String.raw`(?<![\p{L}\d-])(?:${always}|${verbs})(?![\p{L}-])`, 'gm'),
  instead: ({ 0: found }, _, { woerterbuecher: { de } }) => {
    const whole = found.replaceAll(' ', '');
    return /^(?:d|statt|teil|fest|weiter)/i.test(found) || de.isWhole(small(whole)) ? whole : undefined;
  },
  isSafe: false,
});
