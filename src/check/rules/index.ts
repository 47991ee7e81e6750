import type { Rule } from '../rule.ts';
import { abbreviationHasSpaces } from './abbreviation-has-spaces.ts';
import { arrowIsACharacter } from './arrow-is-a-character.ts';
import { attendeeIsInContacts } from './attendee-is-in-contacts.ts';
import { attendeeIsListedOnce } from './attendee-is-listed-once.ts';
import { attendeesMatchCount } from './attendees-match-count.ts';
import { bracketsAreBalanced } from './brackets-are-balanced.ts';
import { bulletsAreNotFlattened } from './bullets-are-not-flattened.ts';
import { compoundHasHyphens } from './compound-has-hyphens.ts';
import { contactsAreSorted } from './contacts-are-sorted.ts';
import { dashIsLong } from './dash-is-long.ts';
import { ellipsisIsOneCharacter } from './ellipsis-is-one-character.ts';
import { emailDomainFits } from './email-domain-fits.ts';
import { emailDomainsAreAlike } from './email-domains-are-alike.ts';
import { emailIsHyphenated } from './email-is-hyphenated.ts';
import { emailIsLowerCase } from './email-is-lower-case.ts';
import { enumerationHasOneMark } from './enumeration-has-one-mark.ts';
import { headingHasNoColon } from './heading-has-no-colon.ts';
import { headingHasNoNumber } from './heading-has-no-number.ts';
import { institutionHasOneForm } from './institution-has-one-form.ts';
import { namesAgree } from './names-agree.ts';
import { numberHasASpace } from './number-has-a-space.ts';
import { officialNamesAreUsed } from './official-names-are-used.ts';
import { personHasOnePlace } from './person-has-one-place.ts';
import { personSitsOnceAtATime } from './person-sits-once-at-a-time.ts';
import { placeHasOneForm } from './place-has-one-form.ts';
import { placeholdersAreFilled } from './placeholders-are-filled.ts';
import { punctuationHasASpace } from './punctuation-has-a-space.ts';
import { quotesAreBalanced } from './quotes-are-balanced.ts';
import { quotesAreGerman } from './quotes-are-german.ts';
import { rangeHasADash } from './range-has-a-dash.ts';
import { sentenceIsNotCut } from './sentence-is-not-cut.ts';
import { slashHasNoSpaces } from './slash-has-no-spaces.ts';
import { spacesAreSingle } from './spaces-are-single.ts';
import { surnameFitsEmail } from './surname-fits-email.ts';
import { textHasNoLeftoverMarkup } from './text-has-no-leftover-markup.ts';
import { timeHasAColon } from './time-has-a-colon.ts';
import { timesAreWords } from './times-are-words.ts';
import { titleIsNotCapitals } from './title-is-not-capitals.ts';
import { titlesAgree } from './titles-agree.ts';
import { unitHasASpace } from './unit-has-a-space.ts';
import { weekdayHasAComma } from './weekday-has-a-comma.ts';
import { wordIsNotDoubled } from './word-is-not-doubled.ts';
import { wordsAreWhole } from './words-are-whole.ts';

/** All rules, by id. */
export const rules: readonly Rule[] = [
  abbreviationHasSpaces,
  arrowIsACharacter,
  attendeeIsInContacts,
  attendeeIsListedOnce,
  attendeesMatchCount,
  bracketsAreBalanced,
  bulletsAreNotFlattened,
  compoundHasHyphens,
  contactsAreSorted,
  dashIsLong,
  ellipsisIsOneCharacter,
  emailDomainFits,
  emailDomainsAreAlike,
  emailIsHyphenated,
  emailIsLowerCase,
  enumerationHasOneMark,
  headingHasNoColon,
  headingHasNoNumber,
  institutionHasOneForm,
  namesAgree,
  numberHasASpace,
  officialNamesAreUsed,
  personHasOnePlace,
  personSitsOnceAtATime,
  placeHasOneForm,
  placeholdersAreFilled,
  punctuationHasASpace,
  quotesAreBalanced,
  quotesAreGerman,
  rangeHasADash,
  sentenceIsNotCut,
  slashHasNoSpaces,
  spacesAreSingle,
  surnameFitsEmail,
  textHasNoLeftoverMarkup,
  timeHasAColon,
  timesAreWords,
  titleIsNotCapitals,
  titlesAgree,
  unitHasASpace,
  weekdayHasAComma,
  wordIsNotDoubled,
  wordsAreWhole,
];
