import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadOnlineRules, releaseRules, runLayoutRules } from '../../src/check/index.ts';
import type { Problem } from '../../src/problem/index.ts';
import {
  type Documented,
  documentedLayoutRules,
  documentedOnlineRules,
  documentedRules,
  type Example,
  shown,
} from './examples.ts';
import { found } from './judged.ts';
import { layoutOf } from './layout-of.ts';
import { soundIssue } from './sound-issue.ts';
import { testedFrom } from './tested-from.ts';

const page = path.join(import.meta.dirname, '../../docs/rules.md');

const intro = `# Rules

Generated from the comments of \`src/check/rules\`; \`UPDATE_DOCS=1 npx vitest run --config test/vitest.config.ts test/check/docs.test.ts\`
writes it anew. Every example here is a test.

\`handreichung check\` runs all of them. The severity of a rule is set in \`serie.yaml\` or \`handreichung.yaml\` under
\`regeln:\` (\`dash-is-long: off\`), or on the command line with \`--rule dash-is-long=off\`. Rules marked *release* are
errors with \`--release\`. *Fix* means that the finding carries a safe replacement.

A rule is turned off at one place by a comment with a reason. It holds for its own line or, alone on a line, for the
entry or block below; an error can't be turned off, and a comment that is not needed is a finding.

\`\`\`yaml
# handreichung: aus names-agree – heißt seit der Heirat so
- Hanna Habicht (Rotental)
\`\`\`

\`\`\`markdown
[handreichung]: #aus (dash-is-long – Strich gehört zum Namen)

Das Projekt „Mit - Machen“ läuft.
\`\`\`

In Markdown this is a link definition, which prints nothing; a blank line follows it.
`;

const layoutIntro = `# Rules on the layout

\`handreichung check --layout\` also prints, and \`handreichung build\` always does: these rules judge the pages. Every finding names the
sheet of the PDF and the line of the source. An example shows the facts that were measured: lengths in mm, type in points.
\`test/e2e/layout-rules.test.ts\` shows each rule at work on a page that was printed.
`;

const onlineIntro = `# Rules on web links

Only \`handreichung check --online\` asks the web. An example shows what an address answered: a status of HTTP, or why there is none.
While a link can't be tested, a comment that turns one of these rules off is never told to be needless.
`;

type Find = (rule: string, example: Example) => Promise<Problem | undefined>;

const fence = (text: string): string =>
  text.includes('\n') || text.includes('`') ? `\n\n\`\`\`\n${text}\n\`\`\`` : ` \`${text}\``;

async function entryOf({ rule, claim, examples }: Documented, findingOf: Find): Promise<string> {
  const good = examples.filter(({ isGood }) => isGood);
  const bad = examples.filter(({ isGood }) => !isGood);
  const found = await Promise.all(bad.map((example) => findingOf(rule, example)));
  const [first] = found;
  const marks = [
    first?.severity ?? '',
    ...(releaseRules.has(rule) ? ['release'] : []),
    ...(first?.fix ? ['fix'] : []),
  ];
  const shownBad = bad.map(
    (example, index) => `Wrong${inFile(example)}:${fence(shown(example))}\n\n> ${found[index]?.message.de}`,
  );
  const shownGood = good.map((example) => `Right${inFile(example)}:${fence(shown(example))}`);
  return [`## ${rule}`, `*${marks.join(', ')}* — ${claim}`, ...shownBad, ...shownGood].join('\n\n');
}

const inFile = ({ file }: Example): string => (file === 'seiten/text.md' ? '' : ` in ${file}`);

const findInContent: Find = async (rule, { file, text }) => {
  const { problems } = await found({ ...soundIssue, [`nr-1/${file}`]: text });
  const ofRule = problems.filter((problem) => problem.rule === rule);
  return ofRule.find(({ place }) => place?.file.endsWith(`/${file}`)) ?? ofRule[0];
};

const findOnPages: Find = async (rule, example) =>
  runLayoutRules(layoutOf(shown(example)), new Map()).find((problem) => problem.rule === rule);

const findOnline: Find = async (rule, example) => {
  const { runOnlineRules } = await loadOnlineRules();
  const found = runOnlineRules(testedFrom(shown(example)), { sources: new Map(), unbekannt: new Set() });
  return found.find((problem) => problem.rule === rule);
};

test('docs/rules.md says what the rules say', async () => {
  const entries: string[] = [];
  for (const documented of documentedRules()) entries.push(await entryOf(documented, findInContent));
  entries.push(layoutIntro.trimEnd());
  for (const documented of documentedLayoutRules()) entries.push(await entryOf(documented, findOnPages));
  entries.push(onlineIntro.trimEnd());
  for (const documented of documentedOnlineRules()) entries.push(await entryOf(documented, findOnline));
  const text = `${[intro.trimEnd(), ...entries].join('\n\n')}\n`;
  if (process.env.UPDATE_DOCS === '1') writeFileSync(page, text);
  expect(readFileSync(page, 'utf8'), 'stale: run with UPDATE_DOCS=1').toBe(text);
});
