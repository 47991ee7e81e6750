import { entry } from '../entry.ts';

/** Messages on times and dates. */
export const times = {
  'weekday-fits-date': entry<{ found: string; date: string; weekday: string }>({
    severity: 'warn',
    de: ({ found, date, weekday }) => `Der ${date} ist ein ${weekday}, kein ${found}.`,
    en: ({ found, date, weekday }) => `${date} is a ${weekday}, not a ${found}.`,
  }),
  'date-fits-event': entry<{ found: string; date: string }>({
    severity: 'warn',
    de: ({ found, date }) => `Hier steht der ${found}, die Veranstaltung war laut \`datum\` am ${date}.`,
    en: ({ found, date }) => `Here it says ${found}, but by \`datum\` the event was on ${date}.`,
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
  'agenda-fits-event': entry<{ key: string; time: string }>({
    severity: 'warn',
    de: ({ key, time }) => `\`${key}\` ist ${time} Uhr, das Programm nennt diese Zeit nicht.`,
    en: ({ key, time }) => `\`${key}\` is ${time}, but the agenda does not name that time.`,
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
