/** Runs of text as one text. */

/** One text of runs, with single spaces. Runs that stand apart on the page carry no space between them. */
export function joinRuns(runs: readonly string[]): string {
  const joined = runs.reduce((text, run) => (isApart(text, run) ? `${text} ${run}` : text + run), '');
  return joined.replace(/\s+/g, ' ').trim();
}

/** A number and a title, or words of which the second begins with a capital. */
const isApart = (text: string, run: string): boolean =>
  /\d$/.test(text) ? /^\p{L}/u.test(run) : /\p{L}$/u.test(text) && /^[\d\p{Lu}]/u.test(run);
