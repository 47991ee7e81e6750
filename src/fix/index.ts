export { type Fixable, fixedText, fixesByFile } from './apply.ts';
export { type Change, patchOf } from './patch.ts';
