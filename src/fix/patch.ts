import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** A file before and after, whole, with its BOM and its own line endings. */
export interface Change {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** The change as a unified diff, which `git apply` and `patch -p1` take in the working directory. */
export const patchOf = ({ file, before, after }: Change): string =>
  createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
