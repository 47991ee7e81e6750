import { entry } from '../entry.ts';

/** Messages on times and dates. */
export const times = {
  'weekday-fits-date': entry<{ found: string; date: string; weekday: string }>({
    severity: 'warn',
    de: ({ found, date, weekday }) => `Der ${date} ist ein ${weekday}, kein ${found}.`,
    en: ({ found, date, weekday }) => `${date} is a ${weekday}, not a ${found}.`,
  }),
  'date-fits-event': entry<{ found: string; key: string; stated: string }>({
    severity: 'warn',
    de: ({ found, key, stated }) => `Hier steht ${found}, laut \`${key}\` aber ${stated}.`,
    en: ({ found, key, stated }) => `Here it says ${found}, but \`${key}\` says ${stated}.`,
  }),
  'publication-follows-event': entry<{ published: string; date: string }>({
    severity: 'warn',
    de: ({ published, date }) => `Veröffentlicht ${published}, die Veranstaltung war aber erst am ${date}.`,
    en: ({ published, date }) => `Published ${published}, but the event was only on ${date}.`,
  }),
  'month-has-a-year': entry<{ month: string }>({
    severity: 'warn',
    de: ({ month }) => `Zu „${month}“ fehlt das Jahr: Wer das Heft später liest, weiß nicht, welches.`,
    en: ({ month }) => `“${month}” lacks its year: who reads the hand-out later does not know which.`,
  }),
  'date-exists': entry<{ found: string }>({
    severity: 'warn',
    de: ({ found }) => `Das Datum ${found} gibt es nicht.`,
    en: ({ found }) => `There is no date ${found}.`,
  }),
  'times-run-forward': entry<{ found: string; before: string }>({
    severity: 'warn',
    de: ({ found, before }) => `${found} Uhr steht nach ${before} Uhr, ist aber nicht später.`,
    en: ({ found, before }) => `${found} stands after ${before} but is not later.`,
    hint: {
      de: () => 'Prüfe die Zeiten: Ende nach Beginn, ein Zeitfenster nach dem anderen.',
      en: () => 'Check the times: ends after beginnings, one slot after the other.',
    },
  }),
  'grid-fits-agenda': entry<{ time: string; agenda: readonly string[] }>({
    severity: 'warn',
    de: ({ time }) =>
      `Um ${time} Uhr beginnt oder endet ein Zeitfenster der Panels, im Programm steht diese Zeit nicht.`,
    en: ({ time }) =>
      `A slot of the panels begins or ends at ${time}, but the agenda does not name that time.`,
    hint: {
      de: ({ agenda }) => `Im Programm stehen: ${agenda.join(', ')}.`,
      en: ({ agenda }) => `The agenda names: ${agenda.join(', ')}.`,
    },
  }),
  'agenda-fits-event': entry<{ key: string; time: string; isLonger: boolean }>({
    severity: 'warn',
    de: ({ key, time, isLonger }) =>
      `\`${key}\` ist ${time} Uhr, das Programm ${isLonger ? 'geht aber weiter' : 'nennt diese Zeit nicht'}.`,
    en: ({ key, time, isLonger }) =>
      `\`${key}\` is ${time}, but the agenda ${isLonger ? 'goes on' : 'does not name that time'}.`,
  }),
  'period-fits-slot': entry<{ found: string; slot: string }>({
    severity: 'warn',
    de: ({ found, slot }) => `Der Zeitraum „${found}“ ist nicht der des Panels: ${slot} Uhr.`,
    en: ({ found, slot }) => `The period “${found}” is not the one of the panel: ${slot}.`,
    hint: {
      de: () => 'Streiche `zeitraum`; gedruckt werden dann die Zeiten aus panels.yaml.',
      en: () => 'Remove `zeitraum`; then the times of panels.yaml are printed.',
    },
  }),
  'period-names-times': entry<{ found: string; slot: string }>({
    severity: 'warn',
    de: ({ found, slot }) => `Der Zeitraum „${found}“ nennt keine Uhrzeit; das Panel lief ${slot} Uhr.`,
    en: ({ found, slot }) => `The period “${found}” names no time; the panel ran ${slot}.`,
    hint: {
      de: () => 'Streiche `zeitraum`; gedruckt werden dann die Zeiten aus panels.yaml.',
      en: () => 'Remove `zeitraum`; then the times of panels.yaml are printed.',
    },
  }),
  'periods-are-written-alike': entry<{ found: string; usual: string }>({
    severity: 'warn',
    de: ({ found, usual }) => `Die Zeitspanne „${found}“ steht anders als die übrigen: „${usual}“.`,
    en: ({ found, usual }) => `The period “${found}” is written unlike the others: “${usual}”.`,
  }),
} as const;
