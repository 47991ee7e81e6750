export { judge, type Levels, mergeLevels, type Strictness, type Verdict } from './judge.ts';
