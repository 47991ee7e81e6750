import { sentenceAround } from './calendar/sentences.ts';
import { latin } from './latin.ts';
import type { Material } from './material/material.ts';

const called = /vorwort|geleit|gru(?:ß|ss)|editorial|zum auftakt|einstieg(?!s)/i;

/** The files of pages that open the hand-out, and tell of the event as a whole. */
export const forewordsOf = ({ handreichung, of }: Material): ReadonlySet<string> =>
  new Set(
    handreichung.kapitel.flatMap(({ art, titel, inhalt }) => {
      const file = art === 'seite' ? of(inhalt, 'text')?.file : undefined;
      return file !== undefined && (called.test(titel) || called.test(file.split('/').at(-1) ?? ''))
        ? [file]
        : [];
    }),
  );

const came = latin(
  String.raw`(?<!\p{L})(?:[Kk]amen|[Gg]ekommen\ssind|sind\s[^.!?]*gekommen|waren\s[^.!?]*gekommen|nahmen\s[^.!?]*teil|haben\s[^.!?]*teilgenommen|trafen\ssich)(?!\p{L})`,
);
/** A number that is only said roughly is no slip. */
const people = latin(
  String.raw`(?<![\p{L}\d.,–-])(?<!(?:rund|etwa|circa|ca\.|gut|knapp|fast|über|als|zu|ungefähr|um die|weitere)\s)(\d{2,4})\s(?:Menschen|Personen|Gäste|Anwesende|Teilnehmende|Teilnehmerinnen\sund\sTeilnehmer|Teilnehmer(?:\\?[:*_]innen)?|Beteiligte|Fachleute)(?!\p{L})`,
  'g',
);
/** Of another day, of those who were expected or of a part of all. */
const others = latin(
  String.raw`(?<!\p{L})(?:[Ll]etzte\p{L}*|[Vv]orige\p{L}*|[Ff]rüher\p{L}*|[Dd]amals|[Ee]rste[nrs]?|[Jj]ahr\p{L}*|[Vv]ormittag\p{L}*|[Nn]achmittag\p{L}*|[Aa]bend\p{L}*|[Aa]ngemeldet|[Ee]rwartet|[Oo]nline|[Dd]avon|[Dd]arunter|[Aa]llein|[Jj]e|[Jj]eweils|[Aa]us|Panel|Runde)(?=\s)`,
);

/** Where a foreword tells of another number of people who came than the survey knows. */
export function attendanceSlipsIn(
  raw: string,
  teilnehmende: number,
): { readonly found: string; readonly at: number }[] {
  return [...raw.matchAll(people)].flatMap(({ 0: found, 1: count, index }) => {
    const sentence = sentenceAround(raw, index, index + found.length);
    const before = sentence.slice(0, sentence.indexOf(found));
    // A few of them are a part.
    const isPart = Number(count) < teilnehmende / 2 || others.test(before);
    const isKnown = new RegExp(`(?<![\\d.,])${teilnehmende}(?!\\d)`).test(sentence);
    const isTold = came.test(sentence) && !isPart && !isKnown && [...sentence.matchAll(people)].length === 1;
    return isTold && Number(count) !== teilnehmende ? [{ found: found.replace(/\s/g, ' '), at: index }] : [];
  });
}
