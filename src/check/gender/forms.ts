import type { Handreichung } from '../../model/index.ts';
import { latin } from '../latin.ts';

/** Nouns of one man in -e; other words in -e are plurals: “Ärzte”. */
export const oneInE =
  /(?:kolleg|lots|expert|kund|pat|zeug|gesell|erb|bot|schöff|genoss|gefährt|insass|laie|[lr]og|agog|stratege)e$/i;

export type Style = NonNullable<Handreichung['gender']>;

/** How the forms look; `paar` is both words written out, `stamm` a sign behind an ending: “Kolleg*en*:innen”. */
const forms = {
  doppelpunkt: latin(String.raw`(?<!\p{L})\p{Lu}\p{L}+:in(?:nen)?(?!\p{L})`, 'g'),
  stern: latin(String.raw`(?<!\p{L})\p{Lu}\p{L}+\\?\*in(?:nen)?(?!\p{L})`, 'g'),
  'binnen-i': latin(String.raw`(?<!\p{L})\p{Lu}\p{Ll}+In(?:nen)?(?!\p{L})`, 'g'),
  schrägstrich: latin(String.raw`(?<!\p{L})\p{Lu}\p{Ll}+/-?in(?:nen)?(?!\p{L})`, 'g'),
  klammer: latin(
    String.raw`(?<!\p{L})\p{Lu}\p{L}+(?::|\\?\*|\\?_|·)In(?:nen)?(?!\p{L})|(?<!\p{L})\p{Lu}\p{Ll}+(?:\(-?in(?:nen)?\)|(?:\\?_|·)in(?:nen)?(?!\p{L})|: innen(?!\p{L}))`,
    'g',
  ),
  stamm: latin(
    String.raw`(?<!\p{L})\p{L}*(?:(?:kolleg|kund|expert|pat|lots|zeug|nachbar|ent|ant|ist|or|log|agog)e?n|(?:kolleg|kund|expert|pat|lots|zeug|log|agog|ärzt|anwält|eur|är)e|ern)(?::|\\?\*|\\?_)in(?:nen)?(?!\p{L})`,
    'gi',
  ),
  paar: latin(
    String.raw`(?<!\p{L})(\p{Lu}\p{Ll}{2,})innen(?:/| (?:und|oder|sowie|bzw\.) )(?:ihre |die )?\1n?(?!\p{L})|(?<!\p{L})(Kolleg|Kund|Expert|Student|Akteur|Klient|Referent)innen (?:und|oder|sowie) \2e?n?(?!\p{L})|(?<!\p{L})(\p{Lu}\p{Ll}{2,}er)n?(?:/| (?:und|oder|sowie|bzw\.) )(?:ihre |die )?\3innen(?!\p{L})`,
    'g',
  ),
};

const pronoun = '(?<![\\p{L}:*_/-])(?:[Jj]ede|(?:[MmDdSs]|[Kk])?[Ee]ine?|[Dd]iese|[Ww]elche|[Mm]anche)';
const ends = String.raw`(?:[rnms]|e[rnm]?)(?!\p{L})`;
/** “jede*r”, “ein_e”, “jede/r”: pronouns with a sign, which is the same as that of the nouns. */
const otherPronouns = [
  { name: 'doppelpunkt', hint: /e:[rnms]|in:e/, pattern: latin(`${pronoun}:${ends}`, 'g') },
  { name: 'stern', hint: /e\\?\*[rnms]|in\\?\*e/, pattern: latin(`${pronoun}\\\\?\\*${ends}`, 'g') },
  { name: 'andere', hint: /(?:e|in)[_/]-?[ernms]/, pattern: latin(`${pronoun}(?:\\\\?_|/-?)${ends}`, 'g') },
];

/** What is cheap to look for and stands in each of the forms. */
const hints: Readonly<Record<keyof typeof forms, RegExp>> = {
  doppelpunkt: /:in/,
  stern: /\*in/,
  'binnen-i': /[a-zß-ÿ]In/,
  schrägstrich: /\/-?in/,
  klammer: /[:*_·]In|\(-?in|[_·]in|: innen/,
  stamm: /[en](?::|\\?[*_])in/,
  paar: /[a-zß-ÿ]innen(?![a-zß-ÿ])/,
};

/** Patterns of the forms that are not those of a style, as far as they may be there. */
export const wrongFormsIn = (text: string, style: Style): readonly RegExp[] =>
  (Object.keys(hints) as (keyof typeof forms)[])
    .flatMap((name) => {
      const pattern = name !== style && hints[name].test(text) ? forms[name] : undefined;
      return pattern ?? [];
    })
    .concat(
      otherPronouns.flatMap(({ name, hint, pattern }) =>
        name !== style && hint.test(text) ? [pattern] : [],
      ),
    );

/** What the form of both is made of: “Ärzt” of “Ärztinnen und Ärzte”, “Vermieter” of “Vermieter:in”. */
export interface FormOfBoth {
  readonly stem: string;
  /** Colon or asterisk and the like; empty where the word is written out. */
  readonly sign: string;
  /** Whether both are named: by a sign, or in words beside it. */
  readonly isBoth: boolean;
}

const ending = latin(String.raw`in(?:nen)?(?!\p{L})`, 'g');
const stemBefore = latin(String.raw`(?<!\p{L})(\p{Lu}\p{Ll}{2,})(:|\\?\*|_|·|\/-?|)$`);
const masculineBehind = latin(
  String.raw`^(?:\/| (?:und|oder|sowie|bzw\.) )(?:(?:die|der|den|des|dem|einem|eines|einen) )?\p{Lu}`,
);
const masculineBefore = /(?:\/| (?:und|oder|sowie|bzw\.) )(?:(?:die|der|den|einer|eine) )?$/;

/** All feminine forms of a text: one look from the ends of words, which are rarer than their beginnings. */
export function formsOfBoth(text: string): readonly FormOfBoth[] {
  return [...text.matchAll(ending)].flatMap(({ 0: end, index }) => {
    if (/[\s„(]/.test(text.charAt(index - 1))) return [];
    const before = text.slice(Math.max(0, index - 60), index);
    const [word, stem = '', sign = ''] = stemBefore.exec(before) ?? [];
    if (word === undefined) return [];
    const isBoth =
      sign !== '' ||
      masculineBehind.test(text.slice(index + end.length, index + end.length + 30)) ||
      masculineBefore.test(before.slice(0, -word.length));
    return [{ stem, sign, isBoth }];
  });
}

/** How each style is shown to the reader. */
export const examples: Readonly<Partial<Record<Style, string>>> = {
  doppelpunkt: 'Bewohner:innen',
  stern: 'Bewohner*innen',
  paar: 'Bewohnerinnen und Bewohner',
  neutral: 'neutral, etwa Teilnehmende oder Ansprechperson',
};

const neutralWords = latin(
  String.raw`(?<!\p{L})(?:(?:Teilnehm|Mitarbeit|Studier|Lehr|Besuch|Nutz|Bewohn)ende|Ansprechperson|Lehrkr[aä]ft|Fachkr[aä]ft)`,
  'g',
);

/** The form used most; neutral words where there is hardly another, undefined where there are few of them. */
export function usualIn(text: string): Style | undefined {
  const counts = (['doppelpunkt', 'stern', 'paar'] as const).map((style) => ({
    style,
    count: text.match(forms[style])?.length ?? 0,
  }));
  const [most] = counts.sort((a, b) => b.count - a.count);
  if (most !== undefined && most.count > 1) return most.style;
  return (text.match(neutralWords)?.length ?? 0) > 4 ? 'neutral' : undefined;
}

/** What stands before several people. */
const several =
  '(?<!\\p{L})(?:mehrere|mehreren|viele|vielen|alle|allen|einige|einigen|beide|beiden|zwei|drei|vier|fünf|zahlreiche|zahlreichen|andere|anderen|manche)';

/** Masculine plurals of words that stand in a form of both elsewhere; those in -er, which look like a single man, behind
 * a word for several. */
export function pluralsOf(text: string, all: readonly FormOfBoth[]): RegExp[] {
  const signed = all.flatMap(({ stem, sign }) => (/[:*]/.test(sign) && stem.length > 3 ? [stem] : []));
  const stems = [...new Set(signed)];
  const plain = stems.filter((stem) => !stem.endsWith('er') && text.includes(`${stem}e`));
  const agents = stems.filter(
    (stem) => stem.endsWith('er') && new RegExp(` ${stem}n?(?![:*\\\\/_-])`).test(text),
  );
  return [
    ...(plain.length === 0
      ? []
      : [
          latin(
            String.raw`(?<![\p{L}-])(?:${plain.map((stem) => `${stem}${oneInE.test(`${stem}e`) ? 'en' : 'en?'}`).join('|')})(?![\p{L}:*_/-]|\\\*)`,
            'g',
          ),
        ]),
    ...(agents.length === 0
      ? []
      : [latin(`(?<=${several} )(?:${agents.join('|')})n?(?![\\p{L}:*_/-]|\\\\\\*)`, 'g')]),
  ];
}

/** In a hand-out of pairs: the masculine plural of a word that stands in a pair elsewhere, where a verb shows it is one. */
export function pairsOf(text: string): RegExp[] {
  const stems = new Set([...text.matchAll(pairOf)].map(([, stem = '']) => stem));
  const verb =
    '(?:haben|hatten|sind|waren|werden|wurden|können|konnten|wollen|wollten|sollen|müssen|möchten)';
  return stems.size === 0
    ? []
    : [latin(`(?<=(?<!\\p{L})[Dd]ie )(?:${[...stems].join('|')})(?= ${verb}(?!\\p{L}))`, 'g')];
}
/** What names both in the plural, in words: such a form is none of a neutral style. */
export const isPair = (found: string): boolean => /innen[ /]| /.test(found);

const pairOf = latin(String.raw`(?<!\p{L})(\p{Lu}\p{Ll}{2,}er)innen und \1n?(?!\p{L})`, 'g');
