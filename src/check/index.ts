export { judge, type Levels, mergeLevels, type Strictness, type Verdict } from './judge.ts';
export type { Checked, Material } from './material/material.ts';
export { releaseRules } from './release.ts';
export type { Rule } from './rule.ts';
export { rules } from './rules/index.ts';
export { runRules } from './run.ts';
