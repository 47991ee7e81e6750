import { report } from '../../problem/index.ts';
import { bareLong, endsLike } from '../abbreviations/long-forms.ts';
import { abbreviationTablesIn } from '../abbreviations/tables.ts';
import { hitsIn } from '../hits.ts';
import { latin } from '../latin.ts';
import { registerOf } from '../names/register.ts';
import type { Rule } from '../rule.ts';

/** Shorter tables explain a choice, and fewer in brackets show no habit. */
const [fewestRows, fewestOthers] = [4, 3];

/**
 * A table of abbreviations that has all others that running text introduces, “long form (SHORT)”, has this one as well. Two
 * that are missing were left out on purpose.
 *
 * @good
 *   Die Sächsische Aufbaubank (SAB), die Arbeitsstättenverordnung (ArbStättV), die Bauordnung (BauO) und das Zeitgesetz (ZeitG).
 *
 *   | Abkürzung | Bedeutung |
 *   |---|---|
 *   | ArbStättV | Arbeitsstättenverordnung |
 *   | BauO | Bauordnung |
 *   | SAB | Sächsische Aufbaubank |
 *   | ZeitG | Zeitgesetz |
 * @good
 *   Die Sächsische Aufbaubank (SAB), die Arbeitsstättenverordnung (ArbStättV), die Bauordnung (BauO), das Zeitgesetz (ZeitG), die Ordnung für Räume (ORR) und Hanna Habicht (CDU).
 *
 *   | Abkürzung | Bedeutung |
 *   |---|---|
 *   | BauO | Bauordnung |
 *   | SAB | Sächsische Aufbaubank |
 *   | VZÄ | Vollzeitäquivalent |
 *   | ZeitG | Zeitgesetz |
 * @bad
 *   Die Sächsische Aufbaubank (SAB), die Arbeitsstättenverordnung (ArbStättV), die Bauordnung (BauO) und das Zeitgesetz (⟦ZeitG⟧).
 *
 *   | Abkürzung | Bedeutung |
 *   |---|---|
 *   | ArbStättV | Arbeitsstättenverordnung |
 *   | BauO | Bauordnung |
 *   | SAB | Sächsische Aufbaubank |
 *   | VZÄ | Vollzeitäquivalent |
 */
export const abbreviationTableIsComplete: Rule = {
  id: 'abbreviation-table-is-complete',
  needs: ['handreichung', 'serie', 'protokolle', 'zusammenfassung', 'seite'],
  *check(material) {
    const { texts, place } = material;
    if (!/Abk|Kürzel|Kurz|Akronym/.test(material.wholeText)) return;
    const rows = texts.flatMap(({ root }) => abbreviationTablesIn(root).flat());
    if (rows.length < fewestRows) return;
    const listed = new Set(rows.flatMap(({ short }) => [short, short.split(/\s/)[0] ?? short]));
    const longs = rows.map(({ long }) => bareLong(long));
    const names = registerOf(material).spellings.map(({ name }) => name.surname);
    const hits = [...hitsIn(material, introduced)].filter(
      ({ passage: { form, key, file, quoted, raw }, index }) =>
        form === 'text' &&
        key === 'body' &&
        !quoted &&
        !/impressum\.md$/.test(file) &&
        !names.some((name) => name !== '' && raw.slice(0, index).trimEnd().endsWith(name)),
    );
    const shorts = new Set(hits.map(({ found }) => found.slice(1, -1)));
    const [missing, ...more] = [...shorts].filter((short) => !listed.has(short));
    if (missing === undefined || more.length > 0 || shorts.size <= fewestOthers) return;
    const hit = hits.find(({ found }) => found.slice(1, -1) === missing);
    if (hit === undefined) return;
    // Another form of one that stands there is told as such.
    if (longs.some((long) => endsLike(hit.passage.raw.slice(0, hit.index), long))) return;
    const start = hit.passage.start + hit.index + 1;
    yield report(
      'abbreviation-table-is-complete',
      { found: missing },
      { place: place(hit.passage.file, start, start + missing.length) },
    );
  },
};

/** Behind a noun; of several capitals. */
const introduced = latin(String.raw`(?<=\p{L}{4}\s)\((?=\p{Lu}\p{L}*\p{Lu})\p{L}{2,9}\)`, 'g');
