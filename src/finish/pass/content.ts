/** Puts the edited content back: one stream a page, forms in place. What no pass touched stays as Chromium packed it. */
import { applyEdits } from '../content/edit.ts';
import { add, resolve } from '../pdf/document.ts';
import { deflateAside } from '../pdf/filters.ts';
import { type Dict, fromLatin1, isStream, type Ref } from '../pdf/objects.ts';
import type { Work } from '../work.ts';

export function writeContent(work: Work): void {
  for (const surface of work.surfaces) {
    if (surface.edits.length === 0) continue;
    const data = fromLatin1(applyEdits(surface.text, surface.edits));
    if (surface.form) replaceLater(work, surface.form, formDict(work, surface.form), data);
    else
      work.pages[surface.page]?.dict.set(
        'Contents',
        replaceLater(work, add(work.doc, null), new Map(), data),
      );
  }
}

/** Puts the plain stream in the place of an object, and the deflated one when another thread has made it. */
function replaceLater({ doc, pending }: Work, ref: Ref, dict: Dict, plain: Uint8Array): Ref {
  doc.objects.set(ref.number, { kind: 'stream', dict, data: plain });
  const replaced = deflateAside(plain).then((data) => {
    doc.objects.set(ref.number, { kind: 'stream', dict: dict.set('Filter', 'FlateDecode'), data });
  });
  pending.push(replaced);
  return ref;
}

function formDict({ doc }: Work, form: Ref): Dict {
  const old = resolve(doc, form);
  if (!isStream(old)) throw new Error(`form ${form.number} is no stream`);
  for (const key of ['Filter', 'DecodeParms', 'Length']) old.dict.delete(key);
  return old.dict;
}
