import type { Rule } from '../rule.ts';
import { abbreviationHasItsFullStop } from './abbreviation-has-its-full-stop.ts';
import { abbreviationHasOneForm } from './abbreviation-has-one-form.ts';
import { abbreviationHasSpaces } from './abbreviation-has-spaces.ts';
import { abbreviationIsExplained } from './abbreviation-is-explained.ts';
import { abbreviationIsWrittenOutFirst } from './abbreviation-is-written-out-first.ts';
import { abbreviationTableIsComplete } from './abbreviation-table-is-complete.ts';
import { addressIsWhole } from './address-is-whole.ts';
import { adverbHasNoCapital } from './adverb-has-no-capital.ts';
import { agendaFitsEvent } from './agenda-fits-event.ts';
import { agendaNamesItsPanels } from './agenda-names-its-panels.ts';
import { alternativeTextDescribes } from './alternative-text-describes.ts';
import { announcedCountIsKept } from './announced-count-is-kept.ts';
import { answersAreAlike } from './answers-are-alike.ts';
import { apostropheIsCurved } from './apostrophe-is-curved.ts';
import { arrowIsACharacter } from './arrow-is-a-character.ts';
import { articleFitsGenderForm } from './article-fits-gender-form.ts';
import { attendeeHasAPlace } from './attendee-has-a-place.ts';
import { attendeeIsInContacts } from './attendee-is-in-contacts.ts';
import { attendeeIsListedOnce } from './attendee-is-listed-once.ts';
import { attendeesMatchCount } from './attendees-match-count.ts';
import { bracketsAreBalanced } from './brackets-are-balanced.ts';
import { bulletsAreNotFlattened } from './bullets-are-not-flattened.ts';
import { chapterIsPrinted } from './chapter-is-printed.ts';
import { chapterTitlesAgree } from './chapter-titles-agree.ts';
import { charactersAreClean } from './characters-are-clean.ts';
import { chartStandsOnce } from './chart-stands-once.ts';
import { colourIsNotAlone } from './colour-is-not-alone.ts';
import { compoundHasHyphens } from './compound-has-hyphens.ts';
import { compoundsAgree } from './compounds-agree.ts';
import { consentCoversMentions } from './consent-covers-mentions.ts';
import { consentIsGiven } from './consent-is-given.ts';
import { consentsAreAlike } from './consents-are-alike.ts';
import { contactIsListedOnce } from './contact-is-listed-once.ts';
import { contactsAreSorted } from './contacts-are-sorted.ts';
import { countsFitGrid } from './counts-fit-grid.ts';
import { creditsAgree } from './credits-agree.ts';
import { dasIsNotDass } from './das-is-not-dass.ts';
import { dashIsLong } from './dash-is-long.ts';
import { dassHasItsComma } from './dass-has-its-comma.ts';
import { dateExists } from './date-exists.ts';
import { dateFitsEvent } from './date-fits-event.ts';
import { dateFitsTense } from './date-fits-tense.ts';
import { dateIsWhole } from './date-is-whole.ts';
import { datesAgree } from './dates-agree.ts';
import { datesAreWrittenAlike } from './dates-are-written-alike.ts';
import { datesFollowEvent } from './dates-follow-event.ts';
import { datesRunForward } from './dates-run-forward.ts';
import { dativePluralEndsInN } from './dative-plural-ends-in-n.ts';
import { deadlinePrecedesMeeting } from './deadline-precedes-meeting.ts';
import { domainIsSpelledRight } from './domain-is-spelled-right.ts';
import { durationFitsSpan } from './duration-fits-span.ts';
import { durationsFitGrid } from './durations-fit-grid.ts';
import { ellipsisIsOneCharacter } from './ellipsis-is-one-character.ts';
import { emailDomainFits } from './email-domain-fits.ts';
import { emailDomainsAreAlike } from './email-domains-are-alike.ts';
import { emailHasPlainLetters } from './email-has-plain-letters.ts';
import { emailIsHyphenated } from './email-is-hyphenated.ts';
import { emailIsLowerCase } from './email-is-lower-case.ts';
import { emailIsPersonal } from './email-is-personal.ts';
import { emblemIsAlone } from './emblem-is-alone.ts';
import { enumerationHasOneMark } from './enumeration-has-one-mark.ts';
import { euFundingIsShown } from './eu-funding-is-shown.ts';
import { euFundingIsStated } from './eu-funding-is-stated.ts';
import { euProgrammeIsNamed } from './eu-programme-is-named.ts';
import { euStatementIsPrescribed } from './eu-statement-is-prescribed.ts';
import { fileIsUsed } from './file-is-used.ts';
import { freeTextNamesNobody } from './free-text-names-nobody.ts';
import { freeTextSaysSomething } from './free-text-says-something.ts';
import { functionAgrees } from './function-agrees.ts';
import { functionFitsName } from './function-fits-name.ts';
import { fundHasOneName } from './fund-has-one-name.ts';
import { funderHasALogo } from './funder-has-a-logo.ts';
import { fundersAgree } from './funders-agree.ts';
import { fundingNoticeIsOnTheCover } from './funding-notice-is-on-the-cover.ts';
import { fundingNoticesAgree } from './funding-notices-agree.ts';
import { fundingSentenceIsOfficial } from './funding-sentence-is-official.ts';
import { genderFormsAreAlike } from './gender-forms-are-alike.ts';
import { genitiveHasNoApostrophe } from './genitive-has-no-apostrophe.ts';
import { glossaryIsSorted } from './glossary-is-sorted.ts';
import { gridFitsAgenda } from './grid-fits-agenda.ts';
import { groupsAreToldApart } from './groups-are-told-apart.ts';
import { headingHasItsLevel } from './heading-has-its-level.ts';
import { headingHasNoColon } from './heading-has-no-colon.ts';
import { headingHasNoNumber } from './heading-has-no-number.ts';
import { headingIsMarked } from './heading-is-marked.ts';
import { headingIsPlain } from './heading-is-plain.ts';
import { headingsAreAlike } from './headings-are-alike.ts';
import { hoursAreWrittenAlike } from './hours-are-written-alike.ts';
import { houseHasOneDomain } from './house-has-one-domain.ts';
import { imprintEntryIsWhole } from './imprint-entry-is-whole.ts';
import { imprintFitsGrid } from './imprint-fits-grid.ts';
import { imprintIsComplete } from './imprint-is-complete.ts';
import { institutionHasOneForm } from './institution-has-one-form.ts';
import { isbnHasItsCheckDigit } from './isbn-has-its-check-digit.ts';
import { issueNumberAgrees } from './issue-number-agrees.ts';
import { itemsStayIndented } from './items-stay-indented.ts';
import { languageFitsText } from './language-fits-text.ts';
import { lawFitsItsBook } from './law-fits-its-book.ts';
import { licenceFitsItsLink } from './licence-fits-its-link.ts';
import { licenceHasAVersion } from './licence-has-a-version.ts';
import { likeWordsAreToldApart } from './like-words-are-told-apart.ts';
import { linkDoesNotTrack } from './link-does-not-track.ts';
import { linkHasWords } from './link-has-words.ts';
import { linkIsEncrypted } from './link-is-encrypted.ts';
import { linkLeadsWhereItSays } from './link-leads-where-it-says.ts';
import { linkSaysWhere } from './link-says-where.ts';
import { linkStandsFree } from './link-stands-free.ts';
import { listIsMarked } from './list-is-marked.ts';
import { listItemsAreAlike } from './list-items-are-alike.ts';
import { mailIsTakenOut } from './mail-is-taken-out.ts';
import { mailboxIsSpelledRight } from './mailbox-is-spelled-right.ts';
import { marksAreSingle } from './marks-are-single.ts';
import { meetingHasOneTown } from './meeting-has-one-town.ts';
import { monthHasAYear } from './month-has-a-year.ts';
import { mostFrequentAnswerIsNamed } from './most-frequent-answer-is-named.ts';
import { multipleChoiceIsToldOnce } from './multiple-choice-is-told-once.ts';
import { namesAgree } from './names-agree.ts';
import { neutralWordsHaveNoSign } from './neutral-words-have-no-sign.ts';
import { noticeIsInTheImprint } from './notice-is-in-the-imprint.ts';
import { nounHasACapital } from './noun-has-a-capital.ts';
import { numberHasASpace } from './number-has-a-space.ts';
import { numberingCountsUp } from './numbering-counts-up.ts';
import { numbersAreWrittenAlike } from './numbers-are-written-alike.ts';
import { numbersFitEvaluation } from './numbers-fit-evaluation.ts';
import { officialNamesAreUsed } from './official-names-are-used.ts';
import { organisationsHaveNoGender } from './organisations-have-no-gender.ts';
import { pageIsPublic } from './page-is-public.ts';
import { pageNumberIsNotText } from './page-number-is-not-text.ts';
import { panelHasAProtocol } from './panel-has-a-protocol.ts';
import { panelHasASummary } from './panel-has-a-summary.ts';
import { panelHasOneProtocol } from './panel-has-one-protocol.ts';
import { panelReferenceExists } from './panel-reference-exists.ts';
import { panelTitlesAgree } from './panel-titles-agree.ts';
import { periodFitsSlot } from './period-fits-slot.ts';
import { periodNamesTimes } from './period-names-times.ts';
import { periodsAreWrittenAlike } from './periods-are-written-alike.ts';
import { personHasOnePlace } from './person-has-one-place.ts';
import { personSitsOnceAtATime } from './person-sits-once-at-a-time.ts';
import { phoneFitsTown } from './phone-fits-town.ts';
import { phoneIsANumber } from './phone-is-a-number.ts';
import { phonesAreWrittenAlike } from './phones-are-written-alike.ts';
import { pictureFitsItsText } from './picture-fits-its-text.ts';
import { pictureHasACredit } from './picture-has-a-credit.ts';
import { pictureHasAlternativeText } from './picture-has-alternative-text.ts';
import { pictureHasEnoughPixels } from './picture-has-enough-pixels.ts';
import { pictureStandsOnce } from './picture-stands-once.ts';
import { pieAddsUp } from './pie-adds-up.ts';
import { placeHasOneForm } from './place-has-one-form.ts';
import { placeholdersAreFilled } from './placeholders-are-filled.ts';
import { politicalViewsHaveConsent } from './political-views-have-consent.ts';
import { postcodeHasFiveDigits } from './postcode-has-five-digits.ts';
import { privateDetailsStayPrivate } from './private-details-stay-private.ts';
import { programmeHasOneName } from './programme-has-one-name.ts';
import { publicationFollowsEvent } from './publication-follows-event.ts';
import { publicationHasOneDate } from './publication-has-one-date.ts';
import { publicationHasOnePlace } from './publication-has-one-place.ts';
import { publisherHasOneAddress } from './publisher-has-one-address.ts';
import { publisherHasOneName } from './publisher-has-one-name.ts';
import { punctuationHasASpace } from './punctuation-has-a-space.ts';
import { questionIsOne } from './question-is-one.ts';
import { quotationIsMarkedOnce } from './quotation-is-marked-once.ts';
import { quotesAreBalanced } from './quotes-are-balanced.ts';
import { quotesAreGerman } from './quotes-are-german.ts';
import { rangeHasADash } from './range-has-a-dash.ts';
import { rangeRunsForward } from './range-runs-forward.ts';
import { registerFitsLegalForm } from './register-fits-legal-form.ts';
import { remarksAreTakenOut } from './remarks-are-taken-out.ts';
import { resultsAreGiven } from './results-are-given.ts';
import { rolesFitGrid } from './roles-fit-grid.ts';
import { roomsAgree } from './rooms-agree.ts';
import { roundsAreCounted } from './rounds-are-counted.ts';
import { sampleDataIsReplaced } from './sample-data-is-replaced.ts';
import { scaleIsInOrder } from './scale-is-in-order.ts';
import { sectionHasText } from './section-has-text.ts';
import { sectionIsUnique } from './section-is-unique.ts';
import { sentenceBeginsWithACapital } from './sentence-begins-with-a-capital.ts';
import { sentenceIsNotCut } from './sentence-is-not-cut.ts';
import { sharedPartHasAHyphen } from './shared-part-has-a-hyphen.ts';
import { sharesAddUp } from './shares-add-up.ts';
import { sharesFitCounts } from './shares-fit-counts.ts';
import { slashHasNoSpaces } from './slash-has-no-spaces.ts';
import { slotHasDifferentPanels } from './slot-has-different-panels.ts';
import { smallSamplesStayPrivate } from './small-samples-stay-private.ts';
import { spacesAreSingle } from './spaces-are-single.ts';
import { spacesDoNotBreak } from './spaces-do-not-break.ts';
import { speakerTookPart } from './speaker-took-part.ts';
import { specialDataStayPrivate } from './special-data-stay-private.ts';
import { statementStandsOnce } from './statement-stands-once.ts';
import { summaryFitsItsProtocol } from './summary-fits-its-protocol.ts';
import { sumsAgree } from './sums-agree.ts';
import { surnameFitsEmail } from './surname-fits-email.ts';
import { tableAddsUp } from './table-adds-up.ts';
import { tableHasHeadings } from './table-has-headings.ts';
import { tableIsComplete } from './table-is-complete.ts';
import { tasksAreShared } from './tasks-are-shared.ts';
import { termKeepsItsCapital } from './term-keeps-its-capital.ts';
import { textHasNoLeftoverMarkup } from './text-has-no-leftover-markup.ts';
import { textIsThere } from './text-is-there.ts';
import { timeHasAColon } from './time-has-a-colon.ts';
import { timeIsWellFormed } from './time-is-well-formed.ts';
import { timesAreWords } from './times-are-words.ts';
import { timesRunForward } from './times-run-forward.ts';
import { titleIsNotCapitals } from './title-is-not-capitals.ts';
import { titlesAgree } from './titles-agree.ts';
import { totalsFitProtocols } from './totals-fit-protocols.ts';
import { townsAreCounted } from './towns-are-counted.ts';
import { unitHasASpace } from './unit-has-a-space.ts';
import { valueIsNoError } from './value-is-no-error.ts';
import { venueAgrees } from './venue-agrees.ts';
import { weekdayFitsDate } from './weekday-fits-date.ts';
import { weekdayHasAComma } from './weekday-has-a-comma.ts';
import { withdrawalFollowsConsent } from './withdrawal-follows-consent.ts';
import { wordHasNoCapital } from './word-has-no-capital.ts';
import { wordIsInOnePiece } from './word-is-in-one-piece.ts';
import { wordIsNotDoubled } from './word-is-not-doubled.ts';
import { wordsAreKnown } from './words-are-known.ts';
import { wordsAreSpelledRight } from './words-are-spelled-right.ts';
import { wordsAreWhole } from './words-are-whole.ts';

/** All rules, by id. */
export const rules: readonly Rule[] = [
  abbreviationHasItsFullStop,
  abbreviationHasOneForm,
  abbreviationHasSpaces,
  abbreviationIsExplained,
  abbreviationIsWrittenOutFirst,
  abbreviationTableIsComplete,
  addressIsWhole,
  adverbHasNoCapital,
  agendaFitsEvent,
  agendaNamesItsPanels,
  alternativeTextDescribes,
  announcedCountIsKept,
  answersAreAlike,
  apostropheIsCurved,
  arrowIsACharacter,
  articleFitsGenderForm,
  attendeeHasAPlace,
  attendeeIsInContacts,
  attendeeIsListedOnce,
  attendeesMatchCount,
  bracketsAreBalanced,
  bulletsAreNotFlattened,
  chapterIsPrinted,
  chapterTitlesAgree,
  charactersAreClean,
  chartStandsOnce,
  colourIsNotAlone,
  compoundHasHyphens,
  compoundsAgree,
  consentCoversMentions,
  consentIsGiven,
  consentsAreAlike,
  contactIsListedOnce,
  contactsAreSorted,
  countsFitGrid,
  creditsAgree,
  dasIsNotDass,
  dashIsLong,
  dassHasItsComma,
  dateExists,
  dateFitsEvent,
  dateFitsTense,
  dateIsWhole,
  datesAgree,
  datesAreWrittenAlike,
  datesFollowEvent,
  datesRunForward,
  dativePluralEndsInN,
  deadlinePrecedesMeeting,
  domainIsSpelledRight,
  durationFitsSpan,
  durationsFitGrid,
  ellipsisIsOneCharacter,
  emailDomainFits,
  emailDomainsAreAlike,
  emailHasPlainLetters,
  emailIsHyphenated,
  emailIsLowerCase,
  emailIsPersonal,
  emblemIsAlone,
  enumerationHasOneMark,
  euFundingIsShown,
  euFundingIsStated,
  euProgrammeIsNamed,
  euStatementIsPrescribed,
  fileIsUsed,
  freeTextNamesNobody,
  freeTextSaysSomething,
  functionAgrees,
  functionFitsName,
  fundHasOneName,
  funderHasALogo,
  fundersAgree,
  fundingNoticeIsOnTheCover,
  fundingNoticesAgree,
  fundingSentenceIsOfficial,
  genderFormsAreAlike,
  genitiveHasNoApostrophe,
  glossaryIsSorted,
  gridFitsAgenda,
  groupsAreToldApart,
  headingHasItsLevel,
  headingHasNoColon,
  headingHasNoNumber,
  headingIsMarked,
  headingIsPlain,
  headingsAreAlike,
  hoursAreWrittenAlike,
  houseHasOneDomain,
  imprintEntryIsWhole,
  imprintFitsGrid,
  imprintIsComplete,
  institutionHasOneForm,
  isbnHasItsCheckDigit,
  issueNumberAgrees,
  itemsStayIndented,
  languageFitsText,
  lawFitsItsBook,
  licenceFitsItsLink,
  licenceHasAVersion,
  likeWordsAreToldApart,
  linkDoesNotTrack,
  linkHasWords,
  linkIsEncrypted,
  linkLeadsWhereItSays,
  linkSaysWhere,
  linkStandsFree,
  listIsMarked,
  listItemsAreAlike,
  mailIsTakenOut,
  mailboxIsSpelledRight,
  marksAreSingle,
  meetingHasOneTown,
  monthHasAYear,
  mostFrequentAnswerIsNamed,
  multipleChoiceIsToldOnce,
  namesAgree,
  neutralWordsHaveNoSign,
  noticeIsInTheImprint,
  nounHasACapital,
  numberHasASpace,
  numberingCountsUp,
  numbersAreWrittenAlike,
  numbersFitEvaluation,
  officialNamesAreUsed,
  organisationsHaveNoGender,
  pageIsPublic,
  pageNumberIsNotText,
  panelHasAProtocol,
  panelHasASummary,
  panelHasOneProtocol,
  panelReferenceExists,
  panelTitlesAgree,
  periodFitsSlot,
  periodNamesTimes,
  periodsAreWrittenAlike,
  personHasOnePlace,
  personSitsOnceAtATime,
  phoneFitsTown,
  phoneIsANumber,
  phonesAreWrittenAlike,
  pictureFitsItsText,
  pictureHasACredit,
  pictureHasAlternativeText,
  pictureHasEnoughPixels,
  pictureStandsOnce,
  pieAddsUp,
  placeHasOneForm,
  placeholdersAreFilled,
  politicalViewsHaveConsent,
  postcodeHasFiveDigits,
  privateDetailsStayPrivate,
  programmeHasOneName,
  publicationFollowsEvent,
  publicationHasOneDate,
  publicationHasOnePlace,
  publisherHasOneAddress,
  publisherHasOneName,
  punctuationHasASpace,
  questionIsOne,
  quotationIsMarkedOnce,
  quotesAreBalanced,
  quotesAreGerman,
  rangeHasADash,
  rangeRunsForward,
  registerFitsLegalForm,
  remarksAreTakenOut,
  resultsAreGiven,
  rolesFitGrid,
  roomsAgree,
  roundsAreCounted,
  sampleDataIsReplaced,
  scaleIsInOrder,
  sectionHasText,
  sectionIsUnique,
  sentenceBeginsWithACapital,
  sentenceIsNotCut,
  sharedPartHasAHyphen,
  sharesAddUp,
  sharesFitCounts,
  slashHasNoSpaces,
  slotHasDifferentPanels,
  smallSamplesStayPrivate,
  spacesAreSingle,
  spacesDoNotBreak,
  speakerTookPart,
  specialDataStayPrivate,
  statementStandsOnce,
  summaryFitsItsProtocol,
  sumsAgree,
  surnameFitsEmail,
  tableAddsUp,
  tableHasHeadings,
  tableIsComplete,
  tasksAreShared,
  termKeepsItsCapital,
  textHasNoLeftoverMarkup,
  textIsThere,
  timeHasAColon,
  timeIsWellFormed,
  timesAreWords,
  timesRunForward,
  titleIsNotCapitals,
  titlesAgree,
  totalsFitProtocols,
  townsAreCounted,
  unitHasASpace,
  valueIsNoError,
  venueAgrees,
  weekdayFitsDate,
  weekdayHasAComma,
  withdrawalFollowsConsent,
  wordHasNoCapital,
  wordIsInOnePiece,
  wordIsNotDoubled,
  wordsAreKnown,
  wordsAreSpelledRight,
  wordsAreWhole,
];
