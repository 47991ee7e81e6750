import type { Problem } from '../../problem/index.ts';

/** What one probe found out. */
export interface Finding {
  readonly ok: boolean;
  /** What was looked at, and what is there. */
  readonly text: string;
  /** What to do, where it is not as it should be. */
  readonly todo?: string | undefined;
}

/** A finding from problems: fine with the given text if there are none. */
export function findingOf(problems: readonly Problem[], lang: 'de' | 'en', text: string): Finding {
  const [first] = problems;
  return first ? { ok: false, text: first.message[lang], todo: first.hint?.[lang] } : { ok: true, text };
}
