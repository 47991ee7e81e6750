export type { RuleId } from './catalogue/index.ts';
export type { Fix, Lang, Localized, Outcome, Place, Problem, Related, Severity } from './problem.ts';
export { report } from './report.ts';
