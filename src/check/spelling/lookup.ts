import type { Dictionary } from '../../spell/index.ts';
import { capital, isCapital, isShouted, small } from './cases.ts';
import { isInfinitive } from './derivations.ts';

/** What was asked before: several rules ask for each word. */
const asked = new WeakMap<Dictionary, Map<string, boolean>>();

/** So many words are kept: several hand-outs' worth. */
const mostWords = 50_000;

/** A word may begin with a capital for standing at the beginning; in capitals it has lost its case. */
export function isIn(word: string, de: Dictionary): boolean {
  const known = asked.get(de) ?? new Map<string, boolean>();
  if (known.size > mostWords) known.clear();
  const answer = known.get(word) ?? isFound(word, de);
  known.set(word, answer);
  asked.set(de, known);
  return answer;
}

function isFound(word: string, de: Dictionary): boolean {
  if (isKnown(word, de) || (isCapital(word) && isKnown(small(word), de))) return true;
  if (!isShouted(word)) return false;
  const low = word.toLowerCase().replaceAll('ẞ', 'ß');
  return [low, low.replaceAll('ss', 'ß')].some((one) => de.has(one) || de.has(capital(one)));
}

/**
 * The dictionary takes nouns for the last part of any compound; but what ends with a noun has a capital (not
 * “schulleitung”), and what ends with a verb has none (not “Führerschien”).
 */
function isKnown(word: string, de: Dictionary): boolean {
  if (!de.has(word)) return hasGenitive(word, de);
  if (de.isWhole(word)) return true;
  const isNoun = isCapital(word);
  let isWrong = false;
  for (let at = word.length - 2; at > 1; at -= 1) {
    const last = word.slice(at);
    if (!de.ends(last) || !de.begins(word.slice(0, at))) continue;
    const [asNoun, asOther] = [de.isWhole(capital(last)), de.isWhole(last)];
    if (isNoun ? asNoun || !asOther || /e[nmrs]?$/.test(last) : asOther || !asNoun) return true;
    isWrong = true;
  }
  return !isWrong;
}

/** “Programmes” beside “Programms”: the longer ending is right as well. */
const hasGenitive = (word: string, de: Dictionary): boolean =>
  isCapital(word) && /[^aeiouäöüsßxz]es$/.test(word) && de.has(`${word.slice(0, -2)}s`);

/** “genehmigungs-frei”: a link as it has to be makes no compound by chance. */
const linked = /(?:ung|heit|keit|schaft|tät|ion)s./;

/** “kassen-übergreifend”: a noun and a long word behind it. */
function isOfAdjective(word: string, de: Dictionary): boolean {
  for (let at = 5; at <= word.length - 8; at += 1)
    if (de.isWhole(word.slice(at)) && de.isWhole(capital(word.slice(0, at)))) return true;
  return false;
}

/** “ein-blasen”: a verb with a particle. */
const isOfVerb = (word: string, de: Dictionary): boolean => {
  const [, verb = ''] = withParticle.exec(word) ?? [];
  return verb !== '' && de.isWhole(verb) && isInfinitive(verb, de);
};
const withParticle =
  /^(?:ab|an|auf|aus|bei|durch|ein|fort|her|hin|los|mit|nach|um|unter|über|vor|weg|weiter|wieder|zu|zurück|zusammen)(.{3,}(?:en|e[lr]n))$/;

/**
 * What the dictionary takes for a compound in lower case, though a word of it is one slip away: “vorgenomen”, “einess”. Of
 * some words it has not all the endings.
 */
export const isMadeUp = (word: string, de: Dictionary): boolean =>
  !isCapital(word) &&
  word.length > 5 &&
  !linked.test(word) &&
  !isOfAdjective(word, de) &&
  !isOfVerb(word, de) &&
  !de.isWhole(word) &&
  de.has(word) &&
  de
    .near(word)
    .some(
      ({ word: near, joints, slip }) =>
        joints === 0 &&
        slip !== 'other' &&
        /^[a-zäöüß]+$/.test(near) &&
        (near.slice(0, -2) !== word.slice(0, near.length - 2) || /(.)\1$/.test(word)),
    );
