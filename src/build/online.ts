import { judge, loadOnlineRules, mergeLevels, releaseRules } from '../check/index.ts';
import { askAll } from '../online/index.ts';
import { type Parsed, type Read, readOf, toCheck } from './read.ts';
import type { CheckRequest } from './request.ts';

/**
 * What was read and checked, with what the web says of its links: each address is asked once for all issues. Rejects with
 * the reason of the request's signal.
 */
export async function withWebLinks(read: Read, parsed: Parsed, request: CheckRequest): Promise<Read> {
  const { webLinksOf, testedOf, runOnlineRules } = await loadOnlineRules();
  const issues = parsed.issues.map((one) => {
    const { checked } = toCheck(one, parsed, request);
    return { checked, links: webLinksOf(checked) };
  });
  const urls = issues.flatMap(({ links }) => links.map(({ url }) => url));
  const answers = await askAll(urls, { signal: request.signal, ...request.web });
  const judged = read.issues.map((one, index) => {
    const issue = issues[index];
    if (issue === undefined) return one;
    const { checked, links } = issue;
    const { problems, passed } = judge(runOnlineRules(testedOf(links, answers), checked), {
      levels: mergeLevels(checked.handreichung.regeln, request.rules),
      releaseRules: request.release ? releaseRules : new Set(),
    });
    const { verdict } = one;
    return {
      ...one,
      verdict: { problems: [...verdict.problems, ...problems], passed: verdict.passed && passed },
    };
  });
  return readOf(judged, request);
}
