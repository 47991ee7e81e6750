import { report } from '../../problem/index.ts';
import type { Rule } from '../rule.ts';
import { textRule } from '../text-rule.ts';

/**
 * Short summaries and sections are numbered by the program; a numeral typed before a title would stand there twice.
 * Ordinal numbers in an agenda or within a title stay.
 *
 * @good kurzfassungen/1.md
 *   ---
 *   titel: Zweite Runde, 1. Halbjahr
 *   panels: [1]
 *   ---
 *   Ein Satz.
 * @bad kurzfassungen/1.md
 *   ---
 *   titel: "⟦1. ⟧Vereine vor Ort"
 *   panels: [1]
 *   ---
 *   Ein Satz.
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: 2. Treffen der Vereine
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 *       titel: ⟦5. Impressum⟧
 * @good handreichung.yaml
 *   nummer: 1
 *   titel: 2. Treffen der Vereine
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 *       titel: 2. Ausgabe
 */
export const headingHasNoNumber: Rule = {
  id: 'heading-has-no-number',
  *check(material) {
    yield* titles.check(material);
    // Of the chapters of an issue one alone may begin with an ordinal number: “2. Netzwerktag”.
    for (const kapitel of material.handreichung.kapitel) {
      const [found] = /^\d{1,2}(?:[.)]|(?:\.\d{1,2})+\.?) (?=\p{L})/u.exec(kapitel.titel) ?? [];
      if (found === undefined || ordinal.test(kapitel.titel)) continue;
      const place = material.of(kapitel, 'titel');
      if (place?.file.endsWith('handreichung.yaml'))
        yield report('heading-has-no-number', { found, instead: '' }, { place });
    }
  },
};

const ordinal =
  /^\d+\. (?:Runde|Panel|Phase|Förderperiode|Halbjahr|Quartal|Tag|Teil|Schritt|Stufe|\p{L}*(?:[Tt]reffen|[Tt]agung|tag|[Kk]onferenz|[Ff]orum|[Bb]arcamp|[Aa]uflage|[Aa]usgabe|[Kk]lasse|[Jj]ahrhundert))(?!\p{L})/u;

const titles = textRule('heading-has-no-number', {
  where: ({ form, file, key }) => form === 'title' && file.endsWith('.md') && key !== 'thema',
  find: /^(?:\d{1,2}[.)]|(?:I{1,3}|I?V|VI{1,3}|I?X)\.(?! [a-z]\.)|\d{1,2}(?:\.\d{1,2})+\.?) (?=\p{L})/gmu,
  instead: ({ input, 0: found }) =>
    // “2. Förderperiode” is an ordinal number, “2. Netzwerke” could be one too: only at the start of a whole title.
    ordinal.test(input) ? undefined : found && '',
  isSafe: false,
});
