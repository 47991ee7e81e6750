import { report } from '../../problem/index.ts';
import { codesOfLaw, turnedNumeral } from '../abbreviations/codes-of-law.ts';
import { misintroduced } from '../abbreviations/introduced.ts';
import { otherLongForms, otherParts } from '../abbreviations/other-long-forms.ts';
import { cooperatives, nearCited, nearMixed, turnedLetters } from '../abbreviations/short-forms.ts';
import { otherMeanings } from '../abbreviations/tables.ts';
import { latin, literal } from '../latin.ts';
import { isInAddress } from '../quotes.ts';
import type { Rule } from '../rule.ts';

/**
 * An abbreviation is written as in `abkuerzungen`: the same capitals, spaces and signs. In compounds its parts are joined
 * by hyphens. Introduced behind its long form it is the one that is used.
 *
 * @good Die SAB fördert LEADER-Projekte.
 * @bad Die ⟦Sab⟧ fördert.
 * @bad Die Sächsische Aufbaubank (⟦SBA⟧) fördert.
 * @bad Der öffentliche Nahverkehr (⟦ÖVN⟧) fehlt; ohne ÖNV geht nichts, und der ÖNV ist teuer.
 * @bad Die ⟦Sächsische Förderbank⟧ (SAB) fördert.
 * @good Die Mittel der Sächsischen Aufbaubank (SAB) und des Europäischen Sozialfonds (ESF).
 * @bad Das steht in § 7a SGB XI und § 8 ⟦SGB 11⟧.
 * @good Die Sächsische Aufbaubank (SAB) und der Sächsische Ausländerbeirat (SABR) helfen.
 * @good Die Hilfe der Sächsischen Aufbaubanken (SAB); ESF (Europäischer Sozialfonds).
 * @bad Das Geld kommt aus dem Europäischen Sozialfonds Plus (⟦EFS⟧ Plus).
 * @bad Es hilft das Bundesamt für Sicherheit in der Informationstechnik (⟦BIS⟧).
 * @bad Frau Amsel (⟦SBA⟧) half.
 * @bad Die Mittel des ⟦Europäischen Sonderfonds⟧ Plus (ESF Plus) helfen.
 * @good Das Internationale Olympische Komitee (IOC) und die Weltgesundheitsorganisation (WHO) kamen.
 * @bad Das Geld kommt von der ⟦Stiftung für Arbeit und Beruf⟧ (SAB).
 * @good Das Geld kommt von der Sächsischen Aufbaubank – Förderbank (SAB), der Europäische Sozialfonds Plus (ESF Plus) hilft.
 * @good Das Gesetz für Erneuerbare Energien (EEG) und Geld bei der Europäischen Zentralbank (EZB).
 * @bad Das Geld kommt aus dem ESF (⟦Europäischer Sonderfonds⟧).
 * @bad
 *   | Abkürzung | Bedeutung |
 *   |---|---|
 *   | ESF | Europäischer Sozialfonds |
 *   | SAB | ⟦Sächsische Bürgschaftsbank⟧ |
 * @good
 *   | Abkürzung | Bedeutung |
 *   |---|---|
 *   | ESF | Sozialfonds der Europäischen Union |
 *   | LEADER | Liaison entre actions de développement |
 *   | SAB | Sächsische Aufbaubank – Förderbank |
 * @bad handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt der Vereine
 *   untertitel: Zwei ⟦Vollzeitäquivalente⟧ (VZÄ) für alle
 *   abkuerzungen: {VZÄ: Vollzeitarbeitskraft, BGA: Begleitausschuss}
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 * @good handreichung.yaml
 *   nummer: 1
 *   titel: Werkstatt der Vereine
 *   untertitel: Drei Vollzeitarbeitskräfte (VZÄ) und ein Begleitgremium (BGA)
 *   abkuerzungen: {VZÄ: Vollzeitarbeitskraft, BGA: Begleitausschuss}
 *   datum: 2024-09-24
 *   veroeffentlicht: 2024-10
 *   kapitel:
 *     - art: impressum
 * @bad Die Dorfkraft eG und die Wärmekraft ⟦e.G.⟧ kamen.
 * @bad
 *   | Abkürzung | Bedeutung |
 *   |---|---|
 *   | BetrVG | Betriebsverfassungsgesetz |
 *   | ArbStättV | Arbeitsstättenverordnung |
 *
 *   Das steht in der Arbeitsstättenverordnung (⟦ArbStättVO⟧).
 * @bad
 *   | Kürzel | Bedeutung |
 *   |---|---|
 *   | DSGVO | Datenschutz-Grundverordnung |
 *   | KAnG | Klimaanpassungsgesetz |
 *
 *   Das steht in der Datenschutz-Grundverordnung (⟦DS-GVO⟧) und in § 12 ⟦KlAnG⟧.
 * @good
 *   | Kürzel | Bedeutung |
 *   |---|---|
 *   | BayBO | Bayerische Bauordnung |
 *   | ArbZG | Arbeitszeitgesetz |
 *
 *   Das steht in § 3 BbgBO, § 7 BayBO, § 4 Absatz 2 ArbSchG, § 7 ArbSG und § 5 ArbZG.
 */
export const abbreviationHasOneForm: Rule = {
  id: 'abbreviation-has-one-form',
  needs: ['handreichung', 'serie'],
  *check(material) {
    yield* misintroduced(material);
    yield* otherLongForms(material);
    yield* codesOfLaw(material);
    yield* turnedLetters(material);
    yield* turnedNumeral(material);
    yield* nearMixed(material);
    yield* nearCited(material);
    yield* otherParts(material);
    yield* cooperatives(material);
    for (const { found, known, place: at } of otherMeanings(material))
      yield report('abbreviation-has-one-form', { found, known }, { place: at });
    const {
      handreichung,
      passages,
      wholeText,
      place,
      woerterbuecher: { de },
    } = material;
    const shorts = new Map(
      Object.keys(handreichung.abkuerzungen).flatMap((short) =>
        short.length > 2 ? [[plain(short), short]] : [],
      ),
    );
    const forms = [...shorts.values()].map((short) =>
      short
        .split(' ')
        .map((part) => literal(part).replace('Plus', '(?:Plus|\\+)'))
        .join('[ -]?'),
    );
    const pattern = latin(`(?<![\\p{L}\\d@./-])(?:${forms.join('|')})(?![\\p{L}\\d@/-])`, 'gi');
    if (forms.length === 0 || wholeText.search(pattern) < 0) return;
    for (const { raw, file, start, form, key, quoted } of passages) {
      if (form === 'link' || quoted || ['name', 'kommune', 'ort'].includes(key)) continue;
      for (const { 0: found, index } of raw.matchAll(pattern)) {
        const short = shorts.get(plain(found));
        // Spaces are the business of other rules; it may be a word of its own, or stand in a title in capitals.
        const isRight =
          found.replace(/\s/g, ' ') === short?.replace(/\s/g, ' ') ||
          (found === short?.toUpperCase() && raw === raw.toUpperCase()) ||
          de.has(found);
        if (short === undefined || isRight || isInAddress(raw, index)) continue;
        const where = { place: place(file, start + index, start + index + found.length) };
        yield report('abbreviation-has-one-form', { found, known: short }, where);
      }
    }
  },
};

/** Without what may differ. */
const plain = (short: string): string => short.toLowerCase().replace(/[\s-]/g, '').replace('+', 'plus');
