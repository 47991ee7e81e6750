export { withoutEchoes } from './echoes.ts';
export { judge, type Levels, mergeLevels, type Strictness, type Verdict } from './judge.ts';
export type { Layout, Spot } from './layout/facts.ts';
export type { LayoutRule } from './layout/rule.ts';
export { layoutRules } from './layout/rules/index.ts';
export { runLayoutRules } from './layout/run.ts';
export type { Checked, Material } from './material/material.ts';
export type { Answer, Failure } from './online/facts.ts';
export { releaseRules } from './release.ts';
export type { Rule } from './rule.ts';

/** The rules on content: so many that they are loaded only when they are asked for, by then a browser may be busy. */
export const loadRules = (): Promise<typeof import('./run.ts')> => import('./run.ts');

/** The rules on web links, which are loaded when they are asked for. */
export const loadOnlineRules = (): Promise<typeof import('./online/index.ts')> => import('./online/index.ts');
