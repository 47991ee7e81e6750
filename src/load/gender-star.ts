import type { Code, Extension, State, Tokenizer } from 'micromark-util-types';

const star = 42;
const letter = /\p{L}/u;
const isLetter = (code: Code): boolean =>
  code !== null && code >= 0 && letter.test(String.fromCharCode(code));

/** What follows the star: “Bewohner*innen”, “Bewohner*innenrat”, “Bewohner*in”, “jede*r”, “kein*en”. */
const ending = /^(?:innen|(?:in|e|e?[mnrs])$)/;

/** Looks ahead, up to where `ending` is decided. */
const tokenizeEnding: Tokenizer = (effects, ok, nok) => {
  let letters = '';
  const next: State = (code) => {
    if (!isLetter(code) || letters.length > 4) {
      effects.exit('data');
      return ending.test(letters) ? ok(code) : nok(code);
    }
    letters += String.fromCharCode(code ?? 0);
    effects.consume(code);
    return next;
  };
  return (code) => {
    if (!isLetter(code)) return nok(code);
    effects.enter('data');
    return next(code);
  };
};

/**
 * The star of a gender form is a sign of its own: of two in one paragraph, “Bewohner*innen und Nachbar*innen”, Markdown
 * would make emphasis and print neither (CommonMark 0.31, 6.2: `*` may open and close within a word).
 */
export const genderStar: Extension = {
  text: {
    [star]: {
      name: 'genderStar',
      previous: isLetter,
      tokenize: (effects, ok, nok) => (code) => {
        effects.enter('data');
        effects.consume(code);
        effects.exit('data');
        return effects.check({ tokenize: tokenizeEnding, partial: true }, ok, nok);
      },
    },
  },
};
