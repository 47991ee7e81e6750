/// <reference lib="dom" />
import { button, byId, make } from './config.ts';

/** A line of the contents. */
export interface Chapter {
  readonly title: string;
  /** Id of the element, and name of the destination in the PDF. */
  readonly target: string;
  readonly level: number;
}

/** Lists the chapters as buttons that lead to them. */
export function showChapters(chapters: readonly Chapter[], goTo: (target: string) => void): void {
  byId('chapters').replaceChildren(
    ...chapters.map(({ title, target, level }) =>
      make(
        'li',
        `level-${level}`,
        button('plain', title, () => goTo(target)),
      ),
    ),
  );
}
