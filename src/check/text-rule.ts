import { type Problem, type RuleId, report } from '../problem/index.ts';
import { passagesWith } from './hits.ts';
import { latin } from './latin.ts';
import type { Material } from './material/material.ts';
import type { Passage } from './material/passages.ts';
import { isInAddress, isQuoted } from './quotes.ts';
import type { Rule } from './rule.ts';

/** What a rule on written text looks for. */
export interface Pattern {
  /** Global, and multi-line if it has anchors: it is also tried on all passages at once. The whole match is marked. */
  readonly find: RegExp;
  /** What should stand there instead of the match; undefined: this match is right after all. */
  readonly instead: (match: RegExpExecArray, passage: Passage, material: Material) => string | undefined;
  /** Which passages are looked at; all but the text of links, if not said. */
  readonly where?: (passage: Passage) => boolean;
  /** Whether it looks for names: right behind an opening quotation mark a name is no quotation. */
  readonly isName?: boolean;
  /** Whether the replacement may be made without looking, as it changes signs and no words; yes, if not said. */
  readonly isSafe?: boolean;
  /** Whether it is about signs and no words: titles in the agenda are set like the rest, in quotation marks or not. */
  readonly isSign?: boolean;
  /** Whether it is only worth fixing in this hand-out; no, if not said. */
  readonly isQuiet?: (material: Material) => boolean;
}

/**
 * Makes a rule of a pattern. What stands in quotation marks keeps its spelling, and so do addresses; what was spoken gets
 * no fix.
 */
export function textRule(id: RuleId, pattern: Pattern): Rule {
  const find = latin(pattern.find);
  return { id, check: (material) => findIn(id, { ...pattern, find }, material) };
}

function* findIn(id: RuleId, pattern: Pattern, material: Material): Iterable<Problem> {
  const isLookedAt = pattern.where ?? notLink;
  for (const passage of passagesWith(material, pattern.find)) {
    if (!isLookedAt(passage)) continue;
    const quiet = pattern.isQuiet?.(material);
    for (const match of passage.raw.matchAll(pattern.find)) {
      const instead = pattern.instead(match, passage, material);
      if (instead === undefined || isInAddress(passage.raw, match.index)) continue;
      const isNamed = pattern.isName === true && passage.raw[match.index - 1] === '„';
      const isSet = pattern.isSign === true && agenda.test(passage.file);
      if (!isNamed && !isSet && isQuoted(material, passage, match.index)) continue;
      const start = passage.start + match.index;
      const end = start + match[0].length;
      const isFixed = pattern.isSafe !== false && !passage.quoted;
      const where = {
        place: material.place(passage.file, start, end),
        quiet,
        ...(isFixed && { fix: material.fix(passage.file, start, end, instead) }),
      };
      // All entries of text rules take the same two values.
      yield report(id as 'abbreviation-has-spaces', { found: match[0], instead }, where);
    }
  }
}

/** What is quoted in these are titles of talks. */
const agenda = /(?:^|\/)(?:programm|panels)\.\w+$/;

const notLink = ({ form }: Passage): boolean => form !== 'link';

/** Text, or the words of a link; an address that links itself is one word. */
export const isProse = ({ form, raw }: Passage): boolean => form !== 'link' || raw.includes(' ');
