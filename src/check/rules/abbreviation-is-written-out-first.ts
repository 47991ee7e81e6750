import { report } from '../../problem/index.ts';
import { bareLong, stemsOf } from '../abbreviations/long-forms.ts';
import { explainedShorts } from '../abbreviations/tables.ts';
import { rowAround, sentenceAround } from '../calendar/sentences.ts';
import { literal } from '../latin.ts';
import type { Material } from '../material/material.ts';
import type { Passage } from '../material/passages.ts';
import type { Rule } from '../rule.ts';

/** Nobody writes these out; legal forms stand behind a name. */
const wellKnown = new Set([
  ...['EU', 'GG', 'BGB', 'SGB', 'AfD', 'OB', 'e. V.', 'e.V.', 'eV', 'eG', 'eGmbH', 'GmbH', 'gGmbH', 'mbH'],
  ...['UG', 'gUG', 'AG', 'gAG', 'KG', 'OHG', 'GbR', 'eGbR', 'SE', 'KdöR', 'AöR', 'VVaG'],
]);
/** Fewer than these show no habit. */
const habit = 2;

/**
 * Where a hand-out writes out the abbreviations of its list at their first mention, it does so with all of them. A list
 * alone is enough where it does not.
 *
 * @good Die SAB fördert.
 * @good Die Sächsische Aufbaubank (SAB) und der Europäische Sozialfonds (ESF) helfen; die SAB sehr.
 * @good Die SAB (Sächsische Aufbaubank) und der Europäische Sozialfonds (ESF) helfen.
 * @good Nach dem SAB-Standard der Sächsischen Aufbaubank (SAB) hilft der Fonds (Europäischer Sozialfonds, ESF), auch LEADER (Programm).
 * @good
 *   Die Sächsische Aufbaubank (SAB) und der Verband (LEADER) helfen.
 *
 *   | Kurz | Lang |
 *   | --- | --- |
 *   | ESF | Europäischer Sozialfonds |
 * @good Die Sächsische Aufbaubank (SAB) und LEADER (Programm) helfen; die Leute nennen den Topf kurz ESF.
 * @bad
 *   Das sagt der ⟦DWD⟧, auch nach der Arbeitsstättenverordnung (ArbStättV), dem Klimaanpassungsgesetz (KAnG) und der Datenschutz-Grundverordnung (DSGVO).
 *
 *   | Abkürzung | Bedeutung |
 *   |---|---|
 *   | ArbStättV | Arbeitsstättenverordnung |
 *   | DSGVO | Datenschutz-Grundverordnung |
 *   | DWD | Deutscher Wetterdienst |
 *   | KAnG | Klimaanpassungsgesetz |
 * @good
 *   Das sagt der DWD nach der ArbStättV, dem Klimaanpassungsgesetz (KAnG) und der DSGVO.
 *
 *   | Abkürzung | Bedeutung |
 *   |---|---|
 *   | ArbStättV | Arbeitsstättenverordnung |
 *   | DSGVO | Datenschutz-Grundverordnung |
 *   | DWD | Deutscher Wetterdienst |
 *   | KAnG | Klimaanpassungsgesetz |
 * @bad Die Sächsische Aufbaubank (SAB), das Programm LEADER (Förderprogramm für den ländlichen Raum) und der ⟦ESF⟧ helfen.
 */
export const abbreviationIsWrittenOutFirst: Rule = {
  id: 'abbreviation-is-written-out-first',
  needs: ['serie', 'handreichung', 'protokolle', 'zusammenfassung', 'seite'],
  *check(material) {
    const { passages, place, sources } = material;
    const shorts = explainedShorts(material);
    // In a table of abbreviations each stands alone.
    const texts = passages.filter(
      ({ key, form, quoted, raw }) =>
        key === 'body' && form !== 'link' && !quoted && shorts[raw.trim()] === undefined,
    );
    // Every hand-out names its fund in the notice, with its long form.
    const notices = passages.filter(
      ({ key, file }) => key === 'foerderhinweis' || /impressum\.md$/.test(file),
    );
    const isFund = (short: string) => notices.some(({ raw }) => fundIn(raw, short));
    const firsts = Object.keys(shorts)
      .filter((short) => !wellKnown.has(short) && !/^SGB\s/.test(short) && !isFund(short))
      .flatMap((short) => firstOf(short, shorts[short] ?? '', texts, sources) ?? []);
    const bare = firsts.filter(({ isIntroduced }) => !isIntroduced);
    const introduced = firsts.length - bare.length;
    if (introduced < habit || bare.length > introduced / 2) return;
    for (const { passage, at, short } of bare)
      yield report(
        'abbreviation-is-written-out-first',
        { found: short, long: shorts[short] ?? '' },
        { place: place(passage.file, passage.start + at, passage.start + at + short.length) },
      );
  },
};

const fundIn = (raw: string, short: string): boolean =>
  raw.includes(`(${short} Plus)`) || (raw.includes(`(${short})`) && /[Ff]onds|[Pp]rogramm/.test(raw));

interface First {
  readonly short: string;
  readonly passage: Passage;
  readonly at: number;
  readonly isIntroduced: boolean;
}

/** The first mention in running text; undefined where there is none. */
function firstOf(
  short: string,
  long: string,
  passages: readonly Passage[],
  sources: Material['sources'],
): First | undefined {
  const escaped = literal(short).replace(/\s/g, '\\s');
  const pattern = new RegExp(`(?<![\\p{L}\\d@./-])${escaped}(?![\\p{L}\\d@])`, 'u');
  for (const passage of passages) {
    if (!passage.raw.includes(short.split(/\s/)[0] ?? short) || /impressum\.md$/.test(passage.file)) continue;
    const at = passage.raw.search(pattern);
    if (at < 0) continue;
    const isIntroduced =
      passage.raw[at - 1] === '(' ||
      /^(?:\sPlus)?\s\(/.test(passage.raw.slice(at + short.length)) ||
      naming.test(passage.raw.slice(0, at)) ||
      isBeside(long, sentenceAround(passage.raw, at, at + short.length)) ||
      // A list of abbreviations has it in the next cell.
      isBeside(long, rowAround(sources.get(passage.file) ?? '', passage.start) ?? '');
    return { short, passage, at, isIntroduced };
  }
  return undefined;
}

/** “Fachleute nennen diesen Wert dmft”: what was said before is called so. */
const naming = /(?<![a-zß-ÿ])(?:nenn(?:t|en)|heiß(?:t|en)|genannt)\s[^.!?,;:]{0,40}$/;

/** “der BSI-Standard des Bundesamts für …”: its long form stands in the same sentence, in whatever case. */
function isBeside(long: string, sentence: string): boolean {
  const words = (text: string): string => ` ${stemsOf(text.replace(/[^\p{L}\s-]/gu, ' ')).join(' ')} `;
  const sought = bareLong(long).split(',')[0] ?? '';
  return sought.length > 7 && words(sentence).includes(words(sought));
}
