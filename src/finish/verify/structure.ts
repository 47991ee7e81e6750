import { type Problem, report } from '../../problem/index.ts';
import { rowWidths } from '../pass/tables.ts';
import { dictAt } from '../pdf/document.ts';
import { type Element, isElement, pageOf, walkElements } from '../tags/tree.ts';
import type { Work } from '../work.ts';

const types = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
const standard = types(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form',
);

/** What may stand in an element, where the standard says so. */
const content: Readonly<Record<string, ReadonlySet<string>>> = {
  L: types('LI L Caption'),
  LI: types('Lbl LBody'),
  TOC: types('TOCI TOC Caption'),
  TOCI: types('Lbl Reference P TOC NonStruct'),
  Table: types('TR THead TBody TFoot Caption'),
  THead: types('TR'),
  TBody: types('TR'),
  TFoot: types('TR'),
  TR: types('TH TD'),
};

/** Lists, contents lists and tables are built as they must be, from types that are known. */
export function checkStructure({ doc, tree }: Work): Problem[] {
  const problems: Problem[] = [];
  const root = dictAt(doc, doc.catalog, 'StructTreeRoot');
  const mapped = (root && dictAt(doc, root, 'RoleMap')) ?? new Map();
  const complain = (element: Element, found: string): void => {
    const page = pageOf(element);
    const where = { page: page === undefined ? undefined : page + 1 };
    problems.push(report('pdf-structure-sound', { pass: 'tags', element: element.tag, found }, where));
  };
  walkElements(tree, (element) => {
    if (!standard.has(element.tag) && !mapped.has(element.tag)) complain(element, 'unknown type');
    const allowed = content[element.tag];
    const stray = allowed && element.kids.find((kid) => !isElement(kid) || !allowed.has(kid.tag));
    if (stray) complain(element, isElement(stray) ? stray.tag : 'content');
    if (element.tag === 'Table' && new Set(rowWidths(element)).size > 1)
      complain(element, 'rows of unequal width');
  });
  return problems;
}
