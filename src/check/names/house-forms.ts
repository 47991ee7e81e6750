import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';

const withForm = latin(
  String.raw`((?:\p{Lu}[\p{L}-]+ ){1,5}\p{Lu}[\p{L}-]+)\s(?:e\.\s?[VG]\.|g?GmbH|gAG|eG(?!\p{L}))`,
  'g',
);

/**
 * Names with their legal form as the text has them, by the name without it: “Sportgemeinschaft Spreebogen e. V.” by
 * “Sportgemeinschaft Spreebogen”, an article before it left out.
 */
export function housesWithForm({ wholeText }: Material): ReadonlyMap<string, string> {
  return new Map(
    [...wholeText.matchAll(withForm)].map(([whole, bare = '']) => {
      const article = /^(?:(?:D(?:er|ie|as|en|em|es)|Eine?) )?/.exec(bare)?.[0].length ?? 0;
      return [bare.slice(article), whole.slice(article).replace(/\s/g, ' ')] as const;
    }),
  );
}
