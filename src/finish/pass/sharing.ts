/** Things drawn or shown alike are kept once: fonts, pictures, profiles and graphics states with the same content. */
import { createHash } from 'node:crypto';
import { resolve } from '../pdf/document.ts';
import { type Dict, isDict, isRef, isStream, type PdfObject, type Ref } from '../pdf/objects.ts';
import { serialize } from '../pdf/write.ts';
import type { Work } from '../work.ts';

export function shareResources(work: Work): void {
  const sharing: Sharing = { work, first: new Map(), settled: new Map() };
  for (const { dict } of work.pages) {
    const resources = dict.get('Resources');
    if (resources !== undefined) dict.set('Resources', settle(sharing, resources));
  }
}

interface Sharing {
  readonly work: Work;
  /** The first object of each content. */
  readonly first: Map<string, Ref>;
  /** Object number → the reference that stands for it; undefined while it is being looked at. */
  readonly settled: Map<number, Ref | undefined>;
}

/** The value with each reference in it pointing to the first object of its content. */
function settle(sharing: Sharing, value: PdfObject): PdfObject {
  if (isRef(value)) return settleRef(sharing, value);
  if (Array.isArray(value)) return value.map((item) => settle(sharing, item));
  if (isDict(value)) settleEntries(sharing, value);
  return value;
}

function settleEntries(sharing: Sharing, dict: Dict): void {
  dict.delete('ProcSet');
  for (const [key, value] of dict) dict.set(key, settle(sharing, value));
}

function settleRef(sharing: Sharing, ref: Ref): Ref {
  if (sharing.settled.has(ref.number)) return sharing.settled.get(ref.number) ?? ref;
  sharing.settled.set(ref.number, undefined);
  const object = resolve(sharing.work.doc, ref);
  if (isStream(object)) settleEntries(sharing, object.dict);
  else sharing.work.doc.objects.set(ref.number, settle(sharing, object));
  const key = contentKey(object);
  const same = sharing.first.get(key) ?? ref;
  sharing.first.set(key, same);
  sharing.settled.set(ref.number, same);
  return same;
}

/** References count by their number: what they lead to is settled already. */
function contentKey(object: PdfObject): string {
  const text = (value: PdfObject): string => serialize(value, (number) => number);
  if (!isStream(object)) return text(object);
  return `${text(object.dict)} ${createHash('sha256').update(object.data).digest('base64')}`;
}
