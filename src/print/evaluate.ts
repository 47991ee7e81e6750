import { conceal, reveal } from './in-page.ts';
import type { Session } from './session.ts';

/** A function to run in the page, and what it is given. */
export type Call = readonly [fn: (argument: never) => unknown, argument: unknown];

/**
 * Runs a function in the page and gives its result; argument and result travel as JSON. Rejects with what the function
 * throws.
 */
export const evaluate = <A, R>(session: Session, fn: (argument: A) => R, argument: A): Promise<R> =>
  run(session, sourceOf([fn, argument])) as Promise<R>;

/**
 * Runs functions in the settled page, revealed for so long, one after the other in one message; gives the result of the
 * last. None of them may be async.
 */
export function ask(session: Session, calls: readonly Call[]): Promise<never> {
  const sources = calls.map(sourceOf);
  const body = [...sources.slice(0, -1), `return ${sources.at(-1)}`].join(';\n');
  return run(
    session,
    `(() => { (${reveal})(); try { ${body} } finally { (${conceal})() } })()`,
  ) as Promise<never>;
}

const sourceOf = ([fn, argument]: Call): string => `(${fn})(${JSON.stringify(argument)})`;

async function run(session: Session, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined)
    throw new Error(`in the page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return result.value;
}
