import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';

/** A long form of one word that is not that of the list. */
export interface OtherWord {
  readonly file: string;
  readonly start: number;
  readonly found: string;
  readonly known: string;
}

/** “Unterrichtseinheit (UE)”, “**IFD:** Integrationsfachdienst”. */
const introduced = latin(
  String.raw`(?<![\p{L}-])(\p{Lu}\p{Ll}{8,})\s\((\p{Lu}{2,6})\)|\*\*(\p{Lu}{2,6})(?::\*\*|\*\*:)\s(\p{Lu}\p{Ll}{8,})(?![\p{L}-])`,
  'g',
);
/** Letters two compounds end with alike where only their first part differs. */
const alike = 6;

/** Looks for long forms of one word that end as that of the list does, and begin with another part. */
export function otherPartsIn({ handreichung: { abkuerzungen }, sources }: Material): OtherWord[] {
  const words = Object.entries(abkuerzungen).filter(([, long]) => /^[A-ZÄÖÜ][a-zäöüß]{8,}$/.test(long));
  if (words.length === 0) return [];
  const longOf = new Map(words);
  return [...sources].flatMap(([file, source]) =>
    file.endsWith('.md')
      ? [...source.matchAll(introduced)].flatMap(
          ({ 0: whole, 1: before, 2: behind = '', 3: short = behind, 4: after = '', index }): OtherWord[] => {
            const found = before ?? after;
            const known = longOf.get(short);
            if (known === undefined || !isOtherPart(found, known)) return [];
            return [{ file, start: index + whole.indexOf(found), found, known }];
          },
        )
      : [],
  );
}

/** Endings of inflection are left aside; a long common beginning is a matter of spelling. */
function isOtherPart(found: string, known: string): boolean {
  const [a, b] = [bare(found), bare(known)];
  return a !== b && a.slice(-alike) === b.slice(-alike) && a.slice(0, 6) !== b.slice(0, 6);
}

const bare = (word: string): string => word.toLowerCase().replace(/(?:e[ns]?|s)$/, '');
