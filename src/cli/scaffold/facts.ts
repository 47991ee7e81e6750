import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, parseDocument } from 'yaml';

/** A YAML mapping as read, without any check: checking is the pipeline's work. */
export type Mapping = Readonly<Record<string, unknown>>;

/** The mapping in a YAML file; undefined where there is no such file, or it holds something else or is broken. */
export async function readMapping(path: string): Promise<Mapping | undefined> {
  const document = await readDocument(path);
  return document?.errors.length === 0 ? mappingOf(document.toJS()) : undefined;
}

const readDocument = (path: string): Promise<Document | undefined> =>
  readFile(path, 'utf8').then(
    (text) => parseDocument(text, { logLevel: 'silent' }),
    () => undefined,
  );

export const mappingOf = (value: unknown): Mapping | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : undefined;

/** One more than the highest number of these issues, as far as their files can be read; 1 for the first. */
export async function nextNumber(contentDir: string, issues: readonly string[]): Promise<number> {
  const numbers = issues.map(async (issue) => {
    const number = (await readDocument(join(contentDir, issue, 'handreichung.yaml')))?.get('nummer');
    return Number.isSafeInteger(number) ? (number as number) : 0;
  });
  return Math.max(0, ...(await Promise.all(numbers))) + 1;
}
