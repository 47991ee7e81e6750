import { textRule } from '../text-rule.ts';

/**
 * A heading stands for itself and ends without a colon.
 *
 * @good
 *   ## Bedarfe: heute und morgen
 *
 *   Ein Satz.
 * @bad
 *   ## Bedarfe⟦:⟧
 *
 *   Ein Satz.
 */
export const headingHasNoColon = textRule('heading-has-no-colon', {
  where: ({ form }) => form === 'title',
  find: /(?<=\S)\s*:\s*$/gm,
  instead: () => '',
});
