import type { Session } from './session.ts';

/**
 * Runs a function in the page and gives its result; argument and result travel as JSON. Rejects with what the function
 * throws.
 */
export async function evaluate<A, R>(session: Session, fn: (argument: A) => R, argument: A): Promise<R> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${fn})(${JSON.stringify(argument)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined)
    throw new Error(`in the page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return result.value as R;
}
