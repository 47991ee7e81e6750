import { textRule } from '../text-rule.ts';

/**
 * A heading stands for itself and ends without a colon, comma, dash or full stop.
 *
 * @good
 *   ## Bedarfe: heute und morgen
 *
 *   Ein Satz.
 * @bad
 *   ## Bedarfe⟦:⟧
 *
 *   Ein Satz.
 * @bad
 *   ## Bedarfe⟦.⟧
 *
 *   Ein Satz.
 */
export const headingHasNoColon = textRule('heading-has-no-colon', {
  where: ({ form }) => form === 'title',
  find: /(?:\s*[:,;]|\s+[–-]|\.(?<=\p{Ll}{4}\.)(?<!\/\p{Lu}\p{Ll}+\.))\s*$(?<=\S(?:\s*[:,;]|\s+[–-]|\.)\s*)/gmu,
  // A title of several sentences may end like them.
  instead: ({ 0: found, index, input }) =>
    found.trim() === '.' && /[.!?] /.test(input.slice(0, index)) ? undefined : '',
});
