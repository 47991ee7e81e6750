import { createHash } from 'node:crypto';

/** What is known of one file written: by which issue and edition, from what and by what. */
export interface FileFacts {
  readonly issue: string;
  readonly edition: string;
  /** Sheets of a PDF. */
  readonly pages?: number | undefined;
  /** SHA-256 of everything the file was made from, in hexadecimal digits. */
  readonly content?: string | undefined;
  /** Version of this program. */
  readonly tool: string;
  /** Name and version of the browser that printed it. */
  readonly browser?: string | undefined;
}

/** An entry of manifest.json. */
export interface ManifestEntry extends FileFacts {
  /** Path below the output folder, with `/`. */
  readonly name: string;
  readonly sha256: string;
}

/** The entry of a file with these bytes. */
export const entryOf = (name: string, bytes: Uint8Array, facts: FileFacts): ManifestEntry => ({
  ...facts,
  name,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** The entries of a manifest.json; what is no manifest (any more) has none. */
export function parseManifest(text: string): readonly ManifestEntry[] {
  try {
    const { files } = JSON.parse(text) as { files?: unknown };
    return Array.isArray(files) ? files.filter(isEntry) : [];
  } catch {
    return [];
  }
}

const isEntry = (value: unknown): value is ManifestEntry =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as ManifestEntry).name === 'string' &&
  typeof (value as ManifestEntry).sha256 === 'string';

/** The text of manifest.json: entries by name, keys in alphabetical order, so that equal builds give equal bytes. */
export function manifestText(entries: readonly ManifestEntry[]): string {
  const files = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1)).map(sortedKeys);
  return `${JSON.stringify({ files }, null, 2)}\n`;
}

const sortedKeys = (entry: ManifestEntry): object =>
  Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
