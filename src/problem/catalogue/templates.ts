import { entry } from './entry.ts';

/** Messages on the templates folder: what a designer changes. */
export const templates = {
  'template-exists': entry<{ file: string }>({
    severity: 'error',
    de: ({ file }) => `Die Vorlage \`${file}\` fehlt.`,
    en: ({ file }) => `The template \`${file}\` is missing.`,
    hint: {
      de: () => 'Nenne den Ordner der Vorlagen mit `--templates ORDNER`.',
      en: () => 'Name the templates folder with `--templates DIR`.',
    },
  }),
  'template-file-exists': entry<{ url: string }>({
    severity: 'error',
    de: ({ url }) => `Die Datei \`${url}\`, die das CSS verlangt, gibt es nicht.`,
    en: ({ url }) => `The file \`${url}\` that the CSS asks for does not exist.`,
    hint: {
      de: () => 'Pfade zählen vom Ordner der CSS-Datei aus; aus dem Netz wird nichts geladen.',
      en: () => 'Paths count from the folder of the CSS file; nothing is loaded from the network.',
    },
  }),
  'template-compiles': entry<{ file: string; reason: string }>({
    severity: 'error',
    de: ({ file, reason }) => `Die Vorlage \`${file}\` lässt sich nicht ausführen: ${reason}`,
    en: ({ file, reason }) => `The template \`${file}\` cannot be run: ${reason}`,
  }),
  'picture-is-readable': entry<{ file: string; reason: string }>({
    severity: 'error',
    de: ({ file, reason }) => `Das Bild \`${file}\` lässt sich nicht lesen: ${reason}`,
    en: ({ file, reason }) => `The picture \`${file}\` cannot be read: ${reason}`,
    hint: {
      de: () => 'Speichere es neu als JPEG, PNG, WebP, TIFF oder SVG.',
      en: () => 'Save it anew as JPEG, PNG, WebP, TIFF or SVG.',
    },
  }),
} as const;
