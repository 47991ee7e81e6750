import { textRule } from '../text-rule.ts';

/**
 * An arrow typed as hyphen and bracket is set as an arrow, or better said in words.
 *
 * @good Erst planen → dann bauen.
 * @bad Erst planen ⟦->⟧ dann bauen.
 */
export const arrowIsACharacter = textRule('arrow-is-a-character', {
  find: /(?<![-<=])(?:-{1,2}|=)>(?![>=])/g,
  instead: ([found]) => (found.startsWith('=') ? '⇒' : '→'),
});
