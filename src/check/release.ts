/** What must not be published: for a release, warnings of these rules are errors. */
export const releaseRules: ReadonlySet<string> = new Set([
  'consent-covers-mentions',
  'consent-is-stated',
  'emblem-is-large-enough',
  'eu-funding-is-shown',
  'free-text-names-nobody',
  'funding-notice-is-on-the-cover',
  'funding-sentence-is-official',
  'person-has-a-name',
  'picture-has-a-credit',
  'placeholders-are-filled',
  'results-are-given',
  'sample-data-is-replaced',
]);
