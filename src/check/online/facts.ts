import type { Place } from '../../problem/index.ts';

/** Why an address could not be asked: no such host, no answer in time, no trust in its certificate, or anything else. */
export type Failure = 'host' | 'time' | 'certificate' | 'connection' | 'circle' | 'address';

/** What a web address answered. */
export interface Answer {
  /** HTTP status at the end of all redirects; undefined where nothing answered. */
  readonly status?: number | undefined;
  /** Where it has moved for good. */
  readonly moved?: string | undefined;
  readonly failure?: Failure | undefined;
}

/** A web address at one place of the content. */
export interface WebLink {
  readonly url: string;
  /** Written without a scheme, which the program added. */
  readonly isBare: boolean;
  readonly place: Place | undefined;
}

export interface TestedLink extends WebLink, Answer {}

/** What rules on the web links judge. */
export interface Tested {
  readonly links: readonly TestedLink[];
  /** Nothing at all answered. */
  readonly isOffline: boolean;
}
