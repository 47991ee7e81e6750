import { type Problem, report } from '../problem/index.ts';
import type { Session } from './session.ts';

/** An eye on a page: what it asks for and what goes wrong in it. */
export interface Watched {
  /** Lets the next document through: the page itself. */
  expect(): void;
  problems(): readonly Problem[];
}

/** Refuses every request of a page but the one for itself, and notes its errors. Text in data: addresses is no request. */
export function watch(session: Session): Watched {
  const problems = new Map<string, Problem>();
  let expected = false;
  let folder = '';
  const note = (problem: Problem): void => {
    problems.set(`${problem.rule} ${problem.message.en}`, problem);
  };

  // Where the page lies has no meaning for anybody.
  const fromPage = (text: string): string => (folder === '' ? text : text.replaceAll(folder, ''));

  session.on('Fetch.requestPaused', ({ requestId, resourceType, request: { url } }) => {
    if (expected && resourceType === 'Document') {
      expected = false;
      folder = url.replace(/[^/]*$/, '');
      ignore(session.send('Fetch.continueRequest', { requestId }));
      return;
    }
    note(
      report('page-loads-only-local-files', { url: url.startsWith(folder) ? url.slice(folder.length) : url }),
    );
    ignore(session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }));
  });

  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    note(report('page-has-no-errors', { text: fromPage(exception?.description ?? text) })),
  );
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'assert') return;
    const text = args.map(({ value, description }) => description ?? String(value)).join(' ');
    note(report('page-has-no-errors', { text: fromPage(text) }));
  });
  session.on('Log.entryAdded', ({ entry: { level, text, url = '' } }) => {
    const isRefusal = text.includes('ERR_BLOCKED_BY_CLIENT');
    if (level === 'error' && !isRefusal)
      note(report('page-has-no-errors', { text: fromPage(`${text} ${url}`).trim() }));
  });

  return {
    expect: () => {
      expected = true;
    },
    problems: () => [...problems.values()],
  };
}

// The page may be closed before the answer arrives.
const ignore = (sent: Promise<unknown>): void => void sent.catch(() => {});
