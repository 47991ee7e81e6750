export { webLinksOf } from './links.ts';
export { onlineRules } from './rules/index.ts';
export { runOnlineRules, testedOf } from './run.ts';
