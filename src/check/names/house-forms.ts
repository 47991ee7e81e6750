import { hitsIn } from '../hits.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';

const form = String.raw`\s(?:e\.\s?[VG]\.|g?GmbH|gAG|eG(?!\p{L}))`;
const withForm = latin(String.raw`(?:\p{Lu}[\p{L}-]+ ){1,5}\p{Lu}[\p{L}-]+${form}`, 'g');
const ending = latin(`${form}$`);

/**
 * Names with their legal form as the text has them, by the name without it: “Sportgemeinschaft Spreebogen e. V.” by
 * “Sportgemeinschaft Spreebogen”, an article before it left out.
 */
export function housesWithForm(material: Material): ReadonlyMap<string, string> {
  return new Map(
    [...hitsIn(material, withForm)].map(({ found }) => {
      const whole = found.replace(/^(?:D(?:er|ie|as|en|em|es)|Eine?) /, '').replace(/\s/g, ' ');
      return [whole.replace(ending, ''), whole] as const;
    }),
  );
}
