import type { List, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { byLetters } from '../../model/index.ts';
import { report } from '../../problem/index.ts';
import { abbreviationTablesIn } from '../abbreviations/tables.ts';
import { latin } from '../latin.ts';
import type { Rule } from '../rule.ts';

const glossary = latin(
  /glossar|begriffe|abkürzung|kürzel|akronym|abk\.|kurz(?:form|wort)|fachwörter|stichwort|wörterverzeichnis/i,
);

/**
 * A glossary and a table of abbreviations go by the alphabet, umlauts as their vowels (DIN 5007-1): a single entry that stands elsewhere was pasted
 * in. A list in another order is left alone.
 *
 * @good
 *   ## Glossar
 *
 *   - **Amt:** Es hilft.
 *   - **Ärztin:** Sie hilft.
 *   - **Bus:** Er fährt.
 *   - **Zug:** Er steht.
 * @bad
 *   ## Glossar
 *
 *   - **Amt:** Es hilft.
 *   - **Zug:** Er steht.
 *   - ⟦**Bus:** Er fährt.⟧
 *   - **Zwist:** Er dauert.
 * @bad
 *   | Abkürzung | Bedeutung |
 *   |---|---|
 *   | ESF | Europäischer Sozialfonds |
 *   | e. V. | eingetragener Verein |
 *   | SAB | Sächsische Aufbaubank |
 *   | ⟦KSK⟧ | Künstlersozialkasse |
 *   | SGB V | Fünftes Buch Sozialgesetzbuch |
 *   | SGB VIII | Achtes Buch Sozialgesetzbuch |
 * @good
 *   | Abkürzung | Bedeutung |
 *   |---|---|
 *   | SAB | Sächsische Aufbaubank |
 *   | ESF | Europäischer Sozialfonds |
 *   | KSK | Künstlersozialkasse |
 *   | AWO | Arbeiterwohlfahrt |
 */
export const glossaryIsSorted: Rule = {
  id: 'glossary-is-sorted',
  *check(material) {
    if (!glossary.test(material.wholeText)) return;
    for (const { file, root } of material.texts) {
      for (const rows of abbreviationTablesIn(root)) {
        const odd =
          rows.length > 3 ? oddOf(rows.map(({ short }) => short.replace(/[^\p{L}\d]/gu, ''))) : undefined;
        if (odd === undefined) continue;
        const [before = '', found = ''] = [rows[odd - 1]?.short, rows[odd]?.short];
        yield report('glossary-is-sorted', { found, before }, { place: material.of(rows[odd]?.row ?? root) });
      }
      let isGlossary = /glossar/i.test(file);
      for (const node of root.children) {
        if (node.type === 'heading') isGlossary = glossary.test(plainText(node));
        if (!isGlossary || node.type !== 'list') continue;
        const terms = termsOf(node);
        const odd = terms && oddOf(terms.map(({ term }) => term));
        if (odd === undefined) continue;
        const { term = '', at } = terms?.[odd] ?? {};
        const before = terms?.[odd - 1]?.term ?? '';
        yield report('glossary-is-sorted', { found: term, before }, { place: at && material.of(at) });
      }
    }
  },
};

/** What each item explains, in bold at its beginning; undefined where one item has none. */
function termsOf(list: List): { readonly term: string; readonly at: Nodes }[] | undefined {
  const terms = list.children.flatMap((item) => {
    const [paragraph] = item.children;
    const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
    return paragraph !== undefined && first?.type === 'strong'
      ? [{ term: plainText(first).replace(/\s*:$/, ''), at: paragraph }]
      : [];
  });
  return terms.length === list.children.length && terms.length > 3 ? terms : undefined;
}

/** The only term that comes before the one above it. */
function oddOf(terms: readonly string[]): number | undefined {
  const falls = terms.flatMap((term, index) =>
    index > 0 && byLetters(terms[index - 1] ?? '', term) > 0 ? [index] : [],
  );
  return falls.length === 1 ? falls[0] : undefined;
}
