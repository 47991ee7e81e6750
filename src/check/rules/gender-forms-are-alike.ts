import type { Handreichung } from '../../model/index.ts';
import { type Problem, report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { anyonesIn, masculinesIn } from '../masculines.ts';
import type { Material } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import { isQuoted } from '../quotes.ts';
import type { Rule } from '../rule.ts';

type Style = NonNullable<Handreichung['gender']>;

/** How the forms look; `paar` is both words written out. */
const forms: Readonly<Partial<Record<Style | 'binnen-i' | 'schrägstrich' | 'klammer', RegExp>>> = {
  doppelpunkt: latin(String.raw`(?<!\p{L})\p{Lu}\p{L}+:in(?:nen)?(?!\p{L})`, 'g'),
  stern: latin(String.raw`(?<!\p{L})\p{Lu}\p{L}+\\?\*in(?:nen)?(?!\p{L})`, 'g'),
  'binnen-i': latin(String.raw`(?<!\p{L})\p{Lu}\p{Ll}+In(?:nen)?(?!\p{L})`, 'g'),
  schrägstrich: latin(String.raw`(?<!\p{L})\p{Lu}\p{Ll}+/-?in(?:nen)?(?!\p{L})`, 'g'),
  klammer: latin(
    String.raw`(?<!\p{L})\p{Lu}\p{L}+(?::|\\?\*|_|·)In(?:nen)?(?!\p{L})|(?<!\p{L})\p{Lu}\p{Ll}+(?:\(in(?:nen)?\)|_in(?:nen)?(?!\p{L})|: innen(?!\p{L}))`,
    'g',
  ),
  paar: latin(
    String.raw`(?<!\p{L})(\p{Lu}\p{Ll}{2,})innen(?:/| (?:und|oder|sowie|bzw\.) )(?:ihre |die )?\1n?(?!\p{L})|(?<!\p{L})(Kolleg|Kund|Expert|Student|Akteur|Klient|Referent)innen (?:und|oder|sowie) \2e?n?(?!\p{L})|(?<!\p{L})(\p{Lu}\p{Ll}{2,}er)n?(?:/| (?:und|oder|sowie|bzw\.) )(?:ihre |die )?\3innen(?!\p{L})`,
    'g',
  ),
};

/** Words for people whose plural is masculine; organisations, offices and compounds are none of them. */
const masculine = latin(
  String.raw`(?<![\p{L}-])(?:Bewohner|Anwohner|Einwohner|Teilnehmer|Mitarbeiter|Bürger|Vertreter|Besucher|Schüler|Lehrer|Nutzer|Kollegen|Fallmanager|Umsetzer|Fürsprecher|Fachbereichsleiter|Akteure|Programmakteure|Experten|Kunden|Ansprechpartner|Unternehmer|Arbeitnehmer|Klienten|Studenten|Senioren|Leser|Zuhörer)n?(?![\p{L}:*_/-]|\\\*| (?:und|oder) \p{Lu}\p{Ll}+innen)`,
  'g',
);

/**
 * People are written in one form, the house style of `gender`, else the one the hand-out mostly uses: a masculine
 * plural beside “Bewohner:innen” is a slip. Quotations keep their words; without any gender form nothing is said.
 *
 * @good Die Bewohner:innen und ihre Bürgermeister:innen; „Die Bürger waren da“; Bürgerbeteiligung, Teilnehmerstruktur.
 * @bad Die Bewohner:innen und die ⟦Bürger⟧ kamen.
 * @bad Die Bewohner:innen und ihre ⟦Nachbar*innen⟧ kamen.
 * @bad Die Bewohner:innen, Architekt:innen und noch zwei ⟦Architekten⟧ kamen.
 * @bad Liebe ⟦LeserInnen⟧, die Bewohner:innen kamen.
 * @bad Die Bewohner:innen und die ⟦Vertreterinnen und Vertreter⟧ der Stadt kamen.
 * @bad Die Bewohner:innen und die ⟦Besucher⟧ des Jugendclubs kamen.
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Leserinnen und Leser treffen sich
 *   untertitel: Die ⟦Leser⟧ haben das Wort
 *   gender: paar
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 * @bad
 *   Die Ärzt:innen und Pfleger:innen kamen früh.
 *
 *   Die Patient:innen suchten lange ⟦Ärzte⟧ im Ort, und auch den Nachbar:innen fehlten sie.
 * @bad Die Bewohner:innen und Nachbar:innen kamen, ⟦Nachbarn⟧ riefen an.
 * @bad Liebe ⟦Bewohner:Innen⟧, die Bewohner:innen kamen.
 * @good Die Bewohner:innen und ein Träger, die Anbieter, viele Partner; Kinder und Eltern, die Länder und Räte.
 * @good Die Bewohner:innen und die Patinnen und Paten der Kinder kamen.
 * @good Die Bewohner:innen und der Moderator; die Drehleiter kam; der Schiedsrichter pfeift; Handwerker-Ehre, ein Berliner Platz.
 * @bad Die Bewohner:innen kamen. Die ⟦Moderatoren⟧ berichten in je fünf Minuten.
 * @bad
 *   Die Bewohner:innen kamen.
 *
 *   - Eltern, die schimpfen
 *   - ⟦Schiedsrichter⟧ pfeifen zu spät.
 * @bad Die Bewohner:innen kamen. Laden Sie einen ⟦Kollegen⟧ aus dem Nachbarort ein.
 * @bad Die Bewohner:innen und Vermieter:innen kamen. Es braucht die Zustimmung des ⟦Vermieters⟧.
 * @good
 *   Liebe Leserinnen und Leser,
 *
 *   die Bewohner:innen kamen. So fasste ein Besucher des Jugendclubs den Tag zusammen, und der Vertreter der Stadt Rotental
 *   dankte einem jungen Kollegen.
 */
export const genderFormsAreAlike: Rule = {
  id: 'gender-forms-are-alike',
  needs: ['handreichung', 'serie'],
  *check(material) {
    const style = material.handreichung.gender ?? usualIn(material.wholeText);
    if (style === undefined || style === 'aus' || style === 'neutral') return;
    const wrong = Object.entries(forms).filter(([name]) => name !== style);
    const plural =
      style === 'paar' ? pairsOf(material.wholeText) : [masculine, ...pluralsOf(material.wholeText)];
    const patterns = [...wrong.map(([, pattern]) => pattern), ...plural];
    const there = patterns.filter(
      (pattern) => pattern !== undefined && material.wholeText.search(pattern) >= 0,
    );
    const stems = stemsOf(material.wholeText);
    for (const passage of material.passages) {
      const told = [...findingsIn(passage, there, style, material)];
      yield* told;
      if (told.length === 0) yield* masculineIn(passage, stems, style, material);
    }
  },
};

function* findingsIn(
  passage: Passage,
  patterns: readonly (RegExp | undefined)[],
  usual: Style,
  material: Material,
) {
  const { raw, file, start, quoted, form, key } = passage;
  // Houses and programmes keep their names.
  if (
    quoted ||
    form === 'link' ||
    ['name', 'institution', 'ort', 'kommune', 'stelle', 'programm'].includes(key)
  )
    return;
  for (const pattern of patterns)
    for (const { 0: found, index } of pattern === undefined ? [] : raw.matchAll(pattern)) {
      // "Kolleginnen und Kollegen" names both.
      const isPair = /innen (?:und|oder|sowie) $/.test(raw.slice(0, index));
      if (isPair || isOneMan(raw, index, found) || isSalutation(raw, index, found)) continue;
      if (isQuoted(material, passage, index)) continue;
      yield report(
        'gender-forms-are-alike',
        { found, usual: examples[usual] ?? usual },
        { place: material.place(file, start + index, start + index + found.length) },
      );
    }
}

/** A word that stands in a form of both elsewhere is a slip; another one is worth a look where the house has a style. */
function* masculineIn(
  passage: Passage,
  stems: ReadonlySet<string>,
  style: Style,
  material: Material,
): Iterable<Problem> {
  const { raw, file, start, quoted, form, key } = passage;
  if (['name', 'institution', 'ort', 'kommune', 'stelle', 'programm'].includes(key)) return;
  // Values are names and functions of people, but for whole sentences.
  if (quoted || form === 'link' || (form === 'value' && !/\p{Ll} .*[.!?]$/su.test(raw))) return;
  const { handreichung, woerterbuecher, place } = material;
  for (const { found, index, stem } of anyonesIn(raw)) {
    // The word is known for a person by its form of both; a past tense tells of one man.
    if (!stems.has(stem) && !(handreichung.gender !== undefined && isColleague.test(found))) continue;
    const sentence =
      /[^.!?\n]*$/.exec(raw.slice(0, index))?.[0] + (/^[^.!?\n]*/.exec(raw.slice(index))?.[0] ?? '');
    if (past.test(sentence) || isQuoted(material, passage, index)) continue;
    yield report(
      'gender-forms-are-alike',
      { found, usual: examples[style] ?? style },
      { place: place(file, start + index, start + index + found.length), severity: 'info' },
    );
  }
  for (const { found, index, stem, isPlural } of masculinesIn(raw, woerterbuecher.de)) {
    const isSlip = stems.has(stem);
    // Only these are sure to be no single man and no verb.
    if (!isSlip && (handreichung.gender === undefined || !isPlural || found.length < 5)) continue;
    if (isSalutation(raw, index, found) || isQuoted(material, passage, index)) continue;
    yield report(
      'gender-forms-are-alike',
      { found, usual: examples[style] ?? style },
      {
        place: place(file, start + index, start + index + found.length),
        ...(!isSlip && { severity: 'info' }),
      },
    );
  }
}

/** Words for people beyond doubt, whether or not they stand in a form of both elsewhere. */
const isColleague =
  /^(?:Kolleg|Nachbar|Expert|Kund|Pat)en$|^(?:Teilnehmer|Mitarbeiter|Lehrer|Schüler|Bürger|Ansprechpartner|Bewohner|Besucher|Betreuer|Berater|Vermieter|Moderator|Referent)s?$/;
const past = latin(
  String.raw`(?<!\p{L})(?:war|hatte|wurde|kam|bat|gab|lud|sprach|nahm|\p{Ll}{2,}te)n?(?!\p{L})`,
);

/** Words that stand in a form of both somewhere: “Ärzt” of “Ärztinnen und Ärzte”, “Vermieter” of “Vermieter:in”. */
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(bothIn)].map(([, sign, first, last]) => sign ?? first ?? last ?? ''));

const bothIn = latin(
  String.raw`(?<!\p{L})(\p{Lu}\p{Ll}{2,})(?::|\\?\*|_|·|/-?)in(?:nen)?(?!\p{L})|(?<!\p{L})(\p{Lu}\p{Ll}{2,})in(?:nen)?(?=(?:/| (?:und|oder|sowie|bzw\.) )(?:(?:die|der|den|des|dem|einem|eines|einen) )?\p{Lu})|(?<=(?:/| (?:und|oder|sowie|bzw\.) )(?:(?:die|der|den|einer|eine) )?)(\p{Lu}\p{Ll}{2,})in(?:nen)?(?!\p{L})`,
  'g',
);

/** Whoever is spoken to is named in full: “Liebe Leserinnen und Leser”. */
const isSalutation = (raw: string, index: number, found: string): boolean =>
  !/In(?:nen)?$|[:*_/(]/.test(found) &&
  /(?:^|\n)(?:Liebe|Werte|(?:Sehr )?(?:geehrte|verehrte|geschätzte))\s[^.!?,\n]*$/i.test(raw.slice(0, index));

/** Behind these stands one man; “der Besucher” is one where a verb in the singular follows. */
const oneBefore = latin(
  String.raw`(?<!\p{L})(?:(?:[ms]?ein|ihr|unser|dies|jen)(?:e[mnr])?|dem)\s(?:\p{Ll}{3,}e[mnr]\s)?$`,
  'i',
);
const acts = latin(
  String.raw`^\s(?:(?:de[rs]|aus|vo[nm])\s(?:\p{Ll}+\s)?(?:\p{Lu}[\p{L}-]+,?\s){1,3})?(?:war|ist|hat|hatte|wird|wurde|bat|lud|gab|nahm|kam|las|sprach|schrieb|rief|riet|erzählt|berichtet|sagt|\p{Ll}{2,}te)(?!\p{L})`,
);

/** One particular man: “ein Besucher”, “dem Vertreter”, “der Vertreter der Stadt dankte”. */
function isOneMan(raw: string, index: number, found: string): boolean {
  if (/[:*_/(]|innen/.test(found) || /(?:ern|e)$/.test(found)) return false;
  const before = raw.slice(Math.max(0, index - 40), index);
  return (
    oneBefore.test(before) ||
    (found.endsWith('er') &&
      /(?<!\p{L})der\s(?:\p{Ll}+e\s)?$/iu.test(before) &&
      acts.test(raw.slice(index + found.length)))
  );
}

const examples: Readonly<Partial<Record<Style, string>>> = {
  doppelpunkt: 'Bewohner:innen',
  stern: 'Bewohner*innen',
  paar: 'Bewohnerinnen und Bewohner',
};

/** The form used most; undefined where there is hardly any. */
function usualIn(text: string): Style | undefined {
  const counts = (['doppelpunkt', 'stern', 'paar'] as const).map((style) => ({
    style,
    count: text.match(forms[style] ?? /(?!)/g)?.length ?? 0,
  }));
  const [most] = counts.sort((a, b) => b.count - a.count);
  return most !== undefined && most.count > 1 ? most.style : undefined;
}

const both = latin(String.raw`(?<!\p{L})(\p{Lu}\p{Ll}{3,})(?::|\\?\*)in(?:nen)?(?!\p{L})`, 'g');

/** What stands before several people. */
const several =
  '(?<!\\p{L})(?:mehrere|mehreren|viele|vielen|alle|allen|einige|einigen|beide|beiden|zwei|drei|vier|fünf|zahlreiche|zahlreichen|andere|anderen|manche)';

/** Masculine plurals of words that stand in a form of both elsewhere; those in -er, which look like a single man, behind
 * a word for several. */
function pluralsOf(text: string): RegExp[] {
  const stems = [...text.matchAll(both)].map(([, stem = '']) => stem);
  const plain = [...new Set(stems)].filter((stem) => !stem.endsWith('er'));
  const agents = [...new Set(stems)].filter((stem) => stem.endsWith('er'));
  return [
    ...(plain.length === 0
      ? []
      : [latin(String.raw`(?<![\p{L}-])(?:${plain.join('|')})(?:en|e)(?![\p{L}:*_/-]|\\\*)`, 'g')]),
    ...(agents.length === 0
      ? []
      : [latin(`(?<=${several} )(?:${agents.join('|')})n?(?![\\p{L}:*_/-]|\\\\\\*)`, 'g')]),
  ];
}

/** In a hand-out of pairs: the masculine plural of a word that stands in a pair elsewhere, where a verb shows it is one. */
function pairsOf(text: string): RegExp[] {
  const stems = new Set([...text.matchAll(pairOf)].map(([, stem = '']) => stem));
  const verb =
    '(?:haben|hatten|sind|waren|werden|wurden|können|konnten|wollen|wollten|sollen|müssen|möchten)';
  return stems.size === 0
    ? []
    : [latin(`(?<=(?<!\\p{L})[Dd]ie )(?:${[...stems].join('|')})(?= ${verb}(?!\\p{L}))`, 'g')];
}
const pairOf = latin(String.raw`(?<!\p{L})(\p{Lu}\p{Ll}{2,}er)innen und \1n?(?!\p{L})`, 'g');
