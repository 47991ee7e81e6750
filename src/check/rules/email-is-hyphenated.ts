import { textRule } from '../text-rule.ts';

/**
 * The German word is “E-Mail”; “Email” is enamel. A compound has a second hyphen (amtliche Regeln § 44).
 *
 * @good Per E-Mail oder Newsletter.
 * @good Sie verschickt per E-Mail Adressen und Listen.
 * @bad Per ⟦Email⟧ oder Newsletter.
 * @bad Die ⟦E-Mail ⟧Adresse fehlt.
 */
export const emailIsHyphenated = textRule('email-is-hyphenated', {
  find: /(?<![\p{L}.@/-])(?:(?:e-?[Mm]ail|Email|E-mail|EMail)(s?)(?![\p{L}@])|(?<!(?:[Pp]er|via|durch)\s)E-Mail\s(?=(?:Adress|Verteiler|Postf|Kont[oe]|Anhang|Anhäng|Account|Programm)))/gu,
  instead: ([found, plural = '']) =>
    found === 'E-Mail' ? undefined : /\s$/.test(found) ? 'E-Mail-' : `E-Mail${plural}`,
});
