import { entry } from './entry.ts';

/** Messages on content files: reading, syntax, schema, references. */
export const content = {
  'file-exists': entry<{ file: string; key?: string }>({
    severity: 'error',
    de: ({ file }) => `Die Datei \`${file}\` fehlt.`,
    en: ({ file }) => `The file \`${file}\` is missing.`,
    hint: {
      de: ({ file }) => `Lege \`${file}\` an oder nimm den Eintrag heraus, der sie verlangt.`,
      en: ({ file }) => `Create \`${file}\` or remove the entry that asks for it.`,
    },
  }),
} as const;
