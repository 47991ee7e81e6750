import type { InferInput } from 'valibot';
import { gegeben, oder } from './bau.ts';
import type { freigabe } from './schema/parts.ts';
import type { Freigabe, Stufe } from './types.ts';

type Geschrieben = InferInput<typeof freigabe> | null | undefined;

/** Consent as written, or undefined where nothing is. */
export function freigabeOf(written: Geschrieben): Freigabe | undefined {
  if (written === null || written === undefined) return undefined;
  if (typeof written === 'string') return { stufe: written, gegeben: true };
  return gegeben({ stufe: written.stufe, gegeben: true, am: written.am, form: oder(written.form) });
}

/** What counts where nothing is stated. */
export const unbestimmt = (stufe: Stufe): Freigabe => ({ stufe, gegeben: false });
