/** Finds texts one after the other in what a PDF says, however its lines are broken. */
import { dense, type Pdf, textOf } from './pdf.ts';

/** What remains of a text: letters, digits and signs, without spaces and hyphens. */
export const bare = (text: string): string => dense(text).replace(/[-‐‑]/g, '');

export interface Found {
  readonly text: string;
  readonly sheet: number;
  /** Sheet on which it ends. */
  readonly endSheet: number;
}

export interface Sequence {
  readonly found: readonly Found[];
  /** What is not where it should be: texts that do not follow after the one before. */
  readonly missing: readonly string[];
  /** What stands between the texts, piece by piece. */
  readonly between: readonly string[];
}

/** Looks for the texts in this order, from a sheet on, in the text read aloud. */
export function follow(pdf: Pdf, texts: readonly string[], fromSheet = 1): Sequence {
  const pages = pdf.pages.filter(({ sheet }) => sheet >= fromSheet);
  const starts: { readonly sheet: number; readonly at: number }[] = [];
  let all = '';
  for (const page of pages) {
    starts.push({ sheet: page.sheet, at: all.length });
    all += bare(textOf(page));
  }
  const sheetAt = (at: number): number => starts.findLast((start) => start.at <= at)?.sheet ?? 0;
  const found: Found[] = [];
  const missing: string[] = [];
  const between: string[] = [];
  let at = 0;
  for (const text of texts) {
    const wanted = bare(text);
    const next = all.indexOf(wanted, at);
    if (next === -1) {
      missing.push(text);
      continue;
    }
    between.push(all.slice(at, next));
    at = next + wanted.length;
    found.push({ text, sheet: sheetAt(next), endSheet: sheetAt(at - 1) });
  }
  between.push(all.slice(at));
  return { found, missing, between: between.filter((piece) => piece !== '') };
}
