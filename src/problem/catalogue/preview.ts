import { entry } from './entry.ts';

/** Messages of the preview. */
export const preview = {
  'preview-port-is-free': entry<{ port: number; code: string }>({
    severity: 'error',
    de: ({ port, code }) => `Port ${port} ist nicht frei (${code}).`,
    en: ({ port, code }) => `Port ${port} is not free (${code}).`,
    hint: {
      de: () =>
        'Nenne mit `--port` einen anderen oder lass die Option weg: Dann sucht das Programm selbst einen.',
      en: () =>
        'Name another one with `--port`, or leave the option out: then the program looks for one itself.',
    },
  }),
  'preview-folder-exists': entry<{ folder: string }>({
    severity: 'error',
    de: ({ folder }) => `Den Ordner \`${folder}\` gibt es nicht (mehr).`,
    en: ({ folder }) => `There is no folder \`${folder}\` (any more).`,
    hint: {
      de: () => 'Stelle ihn wieder her oder benenne ihn zurück: Die Vorschau geht dann von selbst weiter.',
      en: () => 'Restore it or give it its name back: the preview then goes on by itself.',
    },
  }),
  'preview-goes-on': entry<{ detail: string }>({
    severity: 'error',
    de: ({ detail }) => `Die Vorschau konnte nicht erneuert werden: ${detail}`,
    en: ({ detail }) => `The preview could not be renewed: ${detail}`,
    hint: {
      de: () => 'Es wird gleich noch einmal versucht. Prüfe, ob auf dem Datenträger noch Platz ist.',
      en: () => 'It will be tried again in a moment. Check whether there is room on the disk.',
    },
  }),
  'editor-is-named': entry<object>({
    severity: 'error',
    de: () => 'Es ist kein Editor eingestellt.',
    en: () => 'No editor is set.',
    hint: {
      de: () =>
        'Starte die Vorschau mit `--editor code` oder setze die Umgebungsvariable `HANDREICHUNG_EDITOR`.',
      en: () =>
        'Start the preview with `--editor code` or set the environment variable `HANDREICHUNG_EDITOR`.',
    },
  }),
  'editor-starts': entry<{ editor: string; detail: string }>({
    severity: 'error',
    de: ({ editor, detail }) => `Der Editor \`${editor}\` lässt sich nicht starten: ${detail}`,
    en: ({ editor, detail }) => `The editor \`${editor}\` cannot be started: ${detail}`,
    hint: {
      de: () => 'Nenne mit `--editor` den vollen Pfad des Programms.',
      en: () => 'Name the full path of the program with `--editor`.',
    },
  }),
  'editor-has-its-place': entry<{ editor: string }>({
    severity: 'error',
    de: ({ editor }) => `\`${editor}\` braucht ein Terminal; die Vorschau läuft ohne.`,
    en: ({ editor }) => `\`${editor}\` needs a terminal; the preview runs without one.`,
    hint: {
      de: () => 'Nenne mit `--editor` einen Editor mit eigenem Fenster.',
      en: () => 'Name an editor with a window of its own with `--editor`.',
    },
  }),
} as const;
