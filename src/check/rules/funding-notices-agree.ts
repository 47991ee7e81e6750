import { report } from '../../problem/index.ts';
import type { Stretch } from '../blocks.ts';
import { likenessOf, sentencesIn, wordsOf } from '../imprint/notices.ts';
import { fundingTitle, imprintBlocks, imprintSections } from '../imprint/sections.ts';
import { latin } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Rule } from '../rule.ts';

/** Share of words two sentences have in common from which on they were meant to be one. */
const alike = 0.65;

/** What a ministry is for, and of which state. */
const ministry = latin(
  String.raw`[Mm]inisteriums?\s(?:für|des|der)\s(?:(?:und|für|den|die|des|der)\s|\p{Lu}[\p{L}-]*,?\s?)+`,
);
/** A sentence that is nothing but a notice, and tells of no other project. */
const bare =
  /^(?:Mitgefördert|Mitfinanziert|Gefördert|Unterstützt|Finanziert|Bezuschusst|Ermöglicht|Mit (?:freundlicher )?(?:Unterstützung|Förderung|Mitteln|Landesmitteln))(?!\p{L})/u;

/**
 * What imprint and `foerderhinweis` say of the same funding is one sentence: who pays, from which fund, in the same
 * words. The sentences prescribed for tax money have several wordings and a rule of their own.
 *
 * @good impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   Diese Einrichtung wird mitfinanziert mit Steuermitteln auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes.
 * @bad impressum.md
 *   ---
 *   titel: Impressum
 *   ---
 *   ⟦Diese Maßnahme wird mitfinanziert durch Mittel auf der Grundlage des vom Sächsischen Landtag beschlossenen Haushaltes⟧.
 */
export const fundingNoticesAgree: Rule = {
  id: 'funding-notices-agree',
  needs: ['handreichung', 'serie', 'impressum'],
  *check(material) {
    const notices = material.handreichung.foerderhinweis.map(({ text }) => text.trim().replace(/[.!]$/, ''));
    if (notices.length === 0) return;
    const blocks = imprintBlocks(material);
    const sentences = blocks.flatMap(sentencesIn).filter(({ text }) => !text.includes('Steuermittel'));
    for (const known of notices) {
      const sought = wordsOf(known).join(' ');
      if (blocks.some(({ text }) => wordsOf(text).join(' ').includes(sought))) continue;
      const [near, second] = sentences
        // What is another notice word by word is not meant to be this one.
        .filter(({ text }) => !notices.includes(text.replace(/\s+/g, ' ')))
        .filter(({ text }) => !notices.some((other) => other !== known && isToldToo(other, known, text)))
        .filter(({ text }) => isMeant(text, known) && !isFuller(text, known))
        .filter(({ text }) => !isByPronoun(text, known) && !isByPronoun(known, text));
      // Of two sentences much alike nobody knows which one is meant.
      if (second !== undefined) continue;
      const meant = near ?? rewordedIn(material, known, notices);
      if (meant === undefined) continue;
      const found = meant.text.replace(/\s+/g, ' ');
      const from = changedLine(meant, known);
      yield report(
        'funding-notices-agree',
        { found, known },
        { place: material.place(meant.file, from, meant.end) },
      );
    }
  },
};

/** “Unterstützt vom Ministerium für Soziales mit Landesmitteln” for “Gefördert durch das …”: the same ministry pays. */
function rewordedIn(material: Material, known: string, notices: readonly string[]): Stretch | undefined {
  const payer = payerOf(known);
  const isOnly = notices.filter((each) => payerOf(each) === payer).length === 1;
  if (payer === undefined || !isOnly || !bare.test(known)) return undefined;
  const told = imprintSections(material, fundingTitle)
    .flatMap(({ blocks }) => blocks.flatMap(sentencesIn))
    .filter(({ text }) => bare.test(text) && payerOf(text) === payer);
  return told.length === 1 ? told[0] : undefined;
}

const payerOf = (text: string): string | undefined => {
  const [found] = ministry.exec(text) ?? [];
  return found === undefined ? undefined : wordsOf(found.replace(/^\S+/, '')).join(' ');
};

/** Less alike, a sentence with a verb of its own was hardly meant to repeat the notice. */
const isMeant = (text: string, known: string): boolean =>
  likenessOf(text, known) >= (verbOf(text) === verbOf(known) ? alike : 0.8);

/**
 * All its words in their order, and others among them: it says the same and more. The participle may stand elsewhere, and an
 * abbreviation in brackets be left out: “wird kofinanziert von …, Programm …”.
 */
function isFuller(text: string, known: string): boolean {
  const said = wordsOf(text);
  const sought = wordsOf(known.replace(brackets, ''));
  const isMoved = (word: string): boolean => participle.test(word) && said.includes(word);
  return [sought, sought.filter((word) => !isMoved(word))].some((words) => {
    let at = 0;
    for (const word of said) if (word === words[at]) at += 1;
    return at === words.length;
  });
}

const brackets = / \([^()]*\)/g;
const participle = /^(?:ko|mit)?(?:ge)?(?:förder|finanzier|unterstütz)t$/;

/** “Es wird außerdem von …”, “… fördert sie”: behind a sentence that names the project, a pronoun stands for it. */
function isByPronoun(text: string, known: string): boolean {
  const words = wordsOf(text.replace(brackets, ''));
  const all = ` ${wordsOf(known.replace(brackets, '')).join(' ')} `;
  return words.some((word, at) => {
    const [before, after] = [words.slice(0, at), words.slice(at + 1)];
    return (
      pronoun.test(word) &&
      after.length > 1 &&
      all.startsWith(` ${before.map((each) => `${each} `).join('')}`) &&
      all.endsWith(` ${after.join(' ')} `)
    );
  });
}

const pronoun = /^(?:es|sie|er|ihn|diese[nrs]?|dies)$/;

/** Whether a sentence tells of another notice as well: most words that only that one has. */
function isToldToo(other: string, known: string, text: string): boolean {
  const [shared, said] = [wordsOf(known), wordsOf(text)];
  const own = wordsOf(other).filter((word) => !shared.includes(word));
  return own.length > 2 && own.filter((word) => said.includes(word)).length >= own.length * 0.7;
}

const verbOf = (text: string): string | undefined =>
  /finanzier|förder|unterstütz|beteilig/i.exec(text)?.[0].toLowerCase();

/** Where the line begins that holds the first other word, if the sentence runs over several. */
function changedLine({ start, text }: Stretch, known: string): number {
  const sought = wordsOf(known);
  let at = 0;
  for (const line of text.split('\n')) {
    const words = wordsOf(line);
    if (words.some((word, index) => sought[index] !== word))
      return start + at + (/^\s*/.exec(line)?.[0].length ?? 0);
    sought.splice(0, words.length);
    at += line.length + 1;
  }
  return start;
}
