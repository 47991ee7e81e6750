import { latin } from '../latin.ts';
import { textRule } from '../text-rule.ts';

/** Prepositions that melt with “das” are told to have no mark at all. */
const melts = 'für|in|an|auf|durch|um|über|vor|hinter|unter|ans|ins|aufs';

/**
 * What stands for a letter left out is an apostrophe (’), not the straight mark of a keyboard nor an accent (DIN 5008;
 * amtliche Regeln § 97).
 *
 * @good So geht’s, Gibt’s das? Ein Kabel von 5' Länge und das 'kleine Haus'.
 * @bad Dort ⟦gibt's⟧ Kaffee.
 * @bad ⟦Geht's⟧ auch ohne?
 * @bad So ⟦läuft`s⟧ und ⟦hat´s⟧ geklappt.
 * @bad Das war ⟦'n⟧ Fest.
 */
export const apostropheIsCurved = textRule('apostrophe-is-curved', {
  find: latin(
    String.raw`(?<![\p{L}\d'-])(?!(?:${melts})['´\x60]s)\p{Ll}{2,}['´\x60](?:s|n|ne|nen|nem|ner|m|r)(?![\p{L}\d'])|(?<![\p{L}\d'-])(?:Gibt|Geht|Hat|Ist|Wird|Wie|Wo|Wer|Was|Wenn|Ob|Dass|Macht|Kommt|Läuft|Reicht|War|Klappt|Steht|Braucht)['´\x60]s(?![\p{L}\d'])|(?<=\s)['´\x60](?:n|ne|nen|nem|ner|s)(?= \p{L})(?![^\n]{0,60}\p{L}['´\x60](?!\p{L}))`,
    'g',
  ),
  instead: ({ 0: found }) => found.replace(/['´`]/, '’'),
});
