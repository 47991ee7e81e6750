import type { Place } from '../../problem/index.ts';
import type { Material } from '../material/material.ts';

export const legalForm = /\s*(?:e\.\s?[VG]\.|g?GmbH|mbH|gAG|AG|eG|KG|GbR|UG)$/;

/** An institution where it stands in a place of its own. */
export interface Named {
  readonly text: string;
  readonly place: Place | undefined;
}

interface ListSlip {
  readonly found: string;
  readonly known: string;
  readonly place: Place | undefined;
}

/** “Kreis Rotental” in a list where all the text says “Landkreis Rotental”. */
export function* otherCounties(named: readonly Named[], { wholeText }: Material): Iterable<ListSlip> {
  const uses = (name: string): number => wholeText.split(name).length - 1;
  for (const { text, place } of named) {
    const [, kind, rest = ''] = /^(Landkreis|Kreis) (\p{Lu}[^,]+)/u.exec(text) ?? [];
    if (kind === undefined) continue;
    const [found, known] = [`${kind} ${rest}`, `${kind === 'Kreis' ? 'Landkreis' : 'Kreis'} ${rest}`];
    if (uses(found) === 1 && uses(known) > 0) yield { found, known, place };
  }
}

/** “Kulturring Rotental, Neustadt” beside a voice: a part of what is said of somebody is a name without its legal form. */
export function* formlessVoices(named: readonly Named[], { chapter, of }: Material): Iterable<ListSlip> {
  const full = new Map(
    named.filter(({ text }) => legalForm.test(text)).map(({ text }) => [text.replace(legalForm, ''), text]),
  );
  for (const stimme of chapter('stimmen')?.stimmen ?? []) {
    const parts = stimme.rolle?.split(', ') ?? [];
    const found = parts.length > 1 ? parts.find((part) => part.includes(' ') && full.has(part)) : undefined;
    if (found === undefined || named.some(({ text }) => text === found)) continue;
    yield { found, known: full.get(found) ?? '', place: of(stimme, 'rolle') };
  }
}
