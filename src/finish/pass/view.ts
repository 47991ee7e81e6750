/** How the document opens: with its title in the window and the outline beside the first page. */
import { dictOf } from '../pdf/objects.ts';
import type { Work } from '../work.ts';

export function setView({ doc, input, pages }: Work): void {
  const { catalog } = doc;
  catalog.set('Type', 'Catalog');
  catalog.set('MarkInfo', dictOf({ Marked: true }));
  catalog.set('ViewerPreferences', dictOf({ DisplayDocTitle: true }));
  catalog.set('PageMode', input.outline.length > 0 ? 'UseOutlines' : 'UseNone');
  // Actions nobody asked for are forbidden in archives (ISO 19005-2, 6.5.2).
  for (const key of ['OpenAction', 'AA']) catalog.delete(key);
  for (const { dict } of pages) {
    dict.set('Tabs', 'S');
    dict.delete('ProcSet');
  }
}
