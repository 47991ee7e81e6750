/** Puts the edited content back: one stream a page, forms in place. What no pass touched stays as Chromium packed it. */
import { applyEdits } from '../content/edit.ts';
import { add, resolve } from '../pdf/document.ts';
import { isStream, type Ref, type Stream } from '../pdf/objects.ts';
import type { Work } from '../work.ts';

export function writeContent(work: Work): void {
  for (const surface of work.surfaces) {
    if (surface.edits.length === 0) continue;
    const data = applyEdits(surface.bytes, surface.edits);
    if (surface.form) rewriteForm(work, surface.form, data);
    else
      work.pages[surface.page]?.dict.set(
        'Contents',
        add(work.doc, { kind: 'stream', dict: new Map(), data }),
      );
  }
}

function rewriteForm({ doc }: Work, form: Ref, data: Uint8Array): void {
  const old = resolve(doc, form);
  if (!isStream(old)) throw new Error(`form ${form.number} is no stream`);
  const dict = new Map(old.dict);
  for (const key of ['Filter', 'DecodeParms', 'Length']) dict.delete(key);
  const stream: Stream = { kind: 'stream', dict, data };
  doc.objects.set(form.number, stream);
}
