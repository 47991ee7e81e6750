import type { Rule } from '../rule.ts';
import { abbreviationHasSpaces } from './abbreviation-has-spaces.ts';
import { arrowIsACharacter } from './arrow-is-a-character.ts';
import { bracketsAreBalanced } from './brackets-are-balanced.ts';
import { bulletsAreNotFlattened } from './bullets-are-not-flattened.ts';
import { compoundHasHyphens } from './compound-has-hyphens.ts';
import { dashIsLong } from './dash-is-long.ts';
import { ellipsisIsOneCharacter } from './ellipsis-is-one-character.ts';
import { emailIsHyphenated } from './email-is-hyphenated.ts';
import { emailIsLowerCase } from './email-is-lower-case.ts';
import { enumerationHasOneMark } from './enumeration-has-one-mark.ts';
import { headingHasNoColon } from './heading-has-no-colon.ts';
import { headingHasNoNumber } from './heading-has-no-number.ts';
import { numberHasASpace } from './number-has-a-space.ts';
import { officialNamesAreUsed } from './official-names-are-used.ts';
import { placeholdersAreFilled } from './placeholders-are-filled.ts';
import { punctuationHasASpace } from './punctuation-has-a-space.ts';
import { quotesAreBalanced } from './quotes-are-balanced.ts';
import { quotesAreGerman } from './quotes-are-german.ts';
import { rangeHasADash } from './range-has-a-dash.ts';
import { sentenceIsNotCut } from './sentence-is-not-cut.ts';
import { slashHasNoSpaces } from './slash-has-no-spaces.ts';
import { spacesAreSingle } from './spaces-are-single.ts';
import { textHasNoLeftoverMarkup } from './text-has-no-leftover-markup.ts';
import { timeHasAColon } from './time-has-a-colon.ts';
import { timesAreWords } from './times-are-words.ts';
import { titleIsNotCapitals } from './title-is-not-capitals.ts';
import { unitHasASpace } from './unit-has-a-space.ts';
import { weekdayHasAComma } from './weekday-has-a-comma.ts';
import { wordIsNotDoubled } from './word-is-not-doubled.ts';
import { wordsAreWhole } from './words-are-whole.ts';

/** All rules, by id. */
export const rules: readonly Rule[] = [
  abbreviationHasSpaces,
  arrowIsACharacter,
  bracketsAreBalanced,
  bulletsAreNotFlattened,
  compoundHasHyphens,
  dashIsLong,
  ellipsisIsOneCharacter,
  emailIsHyphenated,
  emailIsLowerCase,
  enumerationHasOneMark,
  headingHasNoColon,
  headingHasNoNumber,
  numberHasASpace,
  officialNamesAreUsed,
  placeholdersAreFilled,
  punctuationHasASpace,
  quotesAreBalanced,
  quotesAreGerman,
  rangeHasADash,
  sentenceIsNotCut,
  slashHasNoSpaces,
  spacesAreSingle,
  textHasNoLeftoverMarkup,
  timeHasAColon,
  timesAreWords,
  titleIsNotCapitals,
  unitHasASpace,
  weekdayHasAComma,
  wordIsNotDoubled,
  wordsAreWhole,
];
