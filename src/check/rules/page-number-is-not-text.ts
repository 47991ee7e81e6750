import type { Nodes, Paragraph } from 'mdast';
import { report } from '../../problem/index.ts';
import { latin } from '../latin.ts';
import { type Material, offsetsOf } from '../material/material.ts';
import type { Rule } from '../rule.ts';

const alone = /^(?:[-–|] ?)?(?:Seite )?\d{1,3}(?: ?[-–|]| von \d{1,3})?$/;
/** The head or foot of a page: “Praxisheft Nr. 7 | Seite 14”, “14 | Werkstattbericht”. */
const running =
  /^(?:.{3,80} ?[|·•–-] ?(?:Seite|S\.) ?\d{1,3}(?: ?(?:von|\/) ?\d{1,3})?|.{3,80} ?[|·•] ?\d{1,3}|(?:Seite |S\. )?\d{1,3} ?[|·•] ?.{3,80}|Seite \d{1,3}(?: ?(?:von|\/) ?\d{1,3}))$/;

/**
 * A number alone in a paragraph was the number of a page before it was copied.
 *
 * @good
 *   Seite 12 des Hefts.
 *
 *   12 Menschen kamen.
 * @bad
 *   Ein Satz.
 *
 *   ⟦12⟧
 *
 *   Noch ein Satz.
 * @bad
 *   ⟦Praxisheft Nr. 7 | Seite 14⟧
 *
 *   Noch ein Satz.
 * @bad
 *   - Ein Punkt
 *   - ⟦Seite 14 von 60⟧
 */
export const pageNumberIsNotText: Rule = {
  id: 'page-number-is-not-text',
  *check(material) {
    const { texts, place, sources } = material;
    const isFoot = footOf(material);
    for (const { file, root } of texts)
      for (const node of paragraphsIn(root)) {
        const at = offsetsOf(node);
        if (at === undefined) continue;
        const isAlone = root.children.includes(node);
        let start = at.start;
        for (const line of (sources.get(file) ?? '').slice(at.start, at.end).split('\n')) {
          const found = line.trim();
          const plain = found.replace(/[\u00a0\u202f]/g, ' ');
          const from = start + line.indexOf(found);
          if (
            running.test(plain) ||
            isFoot(plain) ||
            (isAlone && found.length === at.end - at.start && alone.test(plain))
          )
            yield report(
              'page-number-is-not-text',
              { found },
              { place: place(file, from, from + found.length) },
            );
          start += line.length + 1;
        }
      }
  },
};

const date = latin(
  String.raw`(?<![\p{L}\d])(?:(?:\d{1,2}\. ?)?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) (?:19|20)\d\d|(?:19|20)\d\d)(?!\d)`,
  'g',
);
const marks = /[\s\u00a0|·•–—:,„“"/()*_-]+/g;

/** Whether a line says nothing but what the hand-out is called, in any order, and the number of a page. */
function footOf({ handreichung: { reihe, titel, untertitel, nummer, herausgeber } }: Material) {
  // The longest first, as one name may hold another.
  const names = [reihe, titel.text, untertitel?.text ?? '', herausgeber.name]
    .filter((name) => name.length > 3)
    .sort((a, b) => b.length - a.length);
  const issue = new RegExp(`(?<!\\p{L})(?:Nr\\.|Nummer|Heft|Ausgabe|Band)[ \\u00a0]?${nummer}(?!\\d)`, 'u');
  return (line: string): boolean => {
    if (line.length > 200 || !/^\d{1,3}(?!\d)|(?<!\d)\d{1,3}$/.test(line)) return false;
    const named = names.filter((name) => line.includes(name));
    const rest = named.reduce((left, name) => left.replace(name, ' '), line).replace(issue, ' ');
    const left = rest.replace(date, ' ').replace(/(?<!\p{L})(?:Seite|S\.)(?= ?\d)/u, ' ');
    return named.length > 0 && /^\d{1,3}$/.test(left.replace(marks, ' ').trim());
  };
}

function paragraphsIn(node: Nodes): Paragraph[] {
  if (node.type === 'paragraph') return [node];
  return 'children' in node ? node.children.flatMap((child) => paragraphsIn(child)) : [];
}
