import { entry } from '../entry.ts';

/** Messages on the rules themselves: crashes and suppressions. */
export const suppression = {
  'rule-does-not-crash': entry<{ id: string; reason: string }>({
    severity: 'warn',
    de: ({ id, reason }) =>
      `Die Regel \`${id}\` ist abgestürzt (${reason}); die anderen Regeln wurden geprüft.`,
    en: ({ id, reason }) => `The rule \`${id}\` crashed (${reason}); the other rules were checked.`,
    hint: {
      de: () => 'Das ist ein Fehler in handreichung: Bitte melde ihn mit der Datei, an der er auftritt.',
      en: () => 'This is a bug in handreichung: please report it with the file that causes it.',
    },
  }),
  'suppression-names-a-rule': entry<{ rule: string }>({
    severity: 'warn',
    de: ({ rule }) => `Ausgeschaltet werden soll \`${rule}\`, aber eine solche Regel gibt es nicht.`,
    en: ({ rule }) => `\`${rule}\` is to be turned off, but there is no such rule.`,
    hint: {
      de: () => 'Die Kennung steht am Ende jeder Meldung.',
      en: () => 'The id stands at the end of each message.',
    },
  }),
  'suppression-has-a-reason': entry<{ rule: string }>({
    severity: 'warn',
    de: ({ rule }) => `\`${rule}\` wird ohne Begründung ausgeschaltet.`,
    en: ({ rule }) => `\`${rule}\` is turned off without a reason.`,
    hint: {
      de: ({ rule }) => `Schreibe \`aus ${rule} – warum es hier so stehen soll\`.`,
      en: ({ rule }) => `Write \`aus ${rule} – why it should stand here so\`.`,
    },
  }),
  'suppression-is-used': entry<{ rule: string }>({
    severity: 'warn',
    de: ({ rule }) => `\`${rule}\` ist hier ausgeschaltet, findet aber nichts.`,
    en: ({ rule }) => `\`${rule}\` is turned off here but finds nothing.`,
    hint: { de: () => 'Lösche den Kommentar.', en: () => 'Delete the comment.' },
  }),
} as const;
