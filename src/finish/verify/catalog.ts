import { type Problem, report } from '../../problem/index.ts';
import { dictAt } from '../pdf/document.ts';
import { standards } from '../standard.ts';
import type { Work } from '../work.ts';

/** What the file says of itself: language, tags, title shown, metadata, colours, identity. */
export function checkCatalog({ doc, input }: Work): Problem[] {
  const { catalog, trailer } = doc;
  const present: Readonly<Record<string, boolean>> = {
    Lang: catalog.has('Lang'),
    MarkInfo: dictAt(doc, catalog, 'MarkInfo')?.get('Marked') === true,
    DisplayDocTitle: dictAt(doc, catalog, 'ViewerPreferences')?.get('DisplayDocTitle') === true,
    Metadata: catalog.has('Metadata'),
    OutputIntents: catalog.has('OutputIntents'),
    Title: !standards[input.standard ?? 'ua1'].hasInfo || dictAt(doc, trailer, 'Info')?.has('Title') === true,
    ID: trailer.has('ID'),
  };
  const missing = Object.keys(present).filter((key) => !present[key]);
  return missing.map((entry) => report('pdf-catalog-complete', { pass: 'metadata', entry }));
}
