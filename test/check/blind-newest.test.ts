import { judgeBlind } from './blind/judge.ts';

/*
 * Gardens are of an older series (145 of 160 when seen first, 91 %). The other two are of one that was asked for ordinary
 * slips, such as the real document holds: neighbourhoods 111 of 120 (93 %), youth culture 115 (96 %) when seen first, five
 * more of that series 91 to 96 %, with two and no warnings on the clean originals.
 */
judgeBlind(
  { gaerten: 97, stadtteile: 95, jugendkultur: 96 },
  {
    gaerten: [
      'email-domains-are-alike gaerten/nr-5/kontakte.csv:14',
      'words-are-known gaerten/nr-5/protokolle/1-flaechen.md:67',
    ],
    // Notes that are worth a look.
    stadtteile: [
      'abbreviation-is-written-out-first stadtteile/nr-5/seiten/vorwort.md:8',
      'email-domains-are-alike stadtteile/nr-5/kontakte.yaml:61',
      'email-domains-are-alike stadtteile/nr-5/kontakte.yaml:89',
      'funder-has-a-logo stadtteile/serie.yaml:15',
      'gender-forms-are-alike stadtteile/nr-5/seiten/vorwort.md:7',
      'imprint-is-complete stadtteile/nr-5/impressum.md:2',
      'imprint-is-complete stadtteile/nr-5/impressum.md:44',
    ],
    jugendkultur: [],
  },
);
