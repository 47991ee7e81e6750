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
  'publication-has-one-date': entry<{ found: string; known: string }>({
    severity: 'warn',
    de: ({ found, known }) => `Im Impressum steht „${found}“, unter \`veroeffentlicht\` aber ${known}.`,
    en: ({ found, known }) => `The imprint says “${found}”, but \`veroeffentlicht\` says ${known}.`,
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
  'times-run-forward': entry<{ found: string; before: string; slip?: 'early' | 'gap' }>({
    severity: 'warn',
    de: ({ found, before, slip }) =>
      slip === 'early'
        ? `${found} Uhr steht vor ${before} Uhr, ist aber später.`
        : slip === 'gap'
          ? `Die Pause endet um ${found} Uhr, weiter geht es aber erst um ${before} Uhr.`
          : `${found} Uhr steht nach ${before} Uhr, ist aber nicht später.`,
    en: ({ found, before, slip }) =>
      slip === 'early'
        ? `${found} stands before ${before} but is later.`
        : slip === 'gap'
          ? `The break ends at ${found}, but the next point begins only at ${before}.`
          : `${found} stands after ${before} but is not later.`,
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
  'agenda-names-its-panels': entry<{ found: string; slot: string; panels: readonly number[] }>({
    severity: 'warn',
    de: ({ found, slot, panels }) =>
      `Hier steht „${found}“; im Zeitfenster ${slot} Uhr liegen die Panels ${panels.join(', ')}.`,
    en: ({ found, slot, panels }) =>
      `Here it says “${found}”, but the panels of the slot ${slot} are ${panels.join(', ')}.`,
    hint: {
      de: () => 'Prüfe, was gilt: dieser Text oder das Raster in `panels.yaml`.',
      en: () => 'See which holds: this text or the grid in `panels.yaml`.',
    },
  }),
  'agenda-fits-event': entry<{ key: string; time: string; isLonger: boolean }>({
    severity: 'warn',
    de: ({ key, time, isLonger }) =>
      `\`${key}\` ist ${time} Uhr, das Programm ${isLonger ? 'geht aber weiter' : 'nennt diese Zeit nicht'}.`,
    en: ({ key, time, isLonger }) =>
      `\`${key}\` is ${time}, but the agenda ${isLonger ? 'goes on' : 'does not name that time'}.`,
  }),
  'period-fits-slot': entry<{ found: string; slot: string; isItem?: boolean }>({
    severity: 'warn',
    de: ({ found, slot, isItem = false }) =>
      isItem
        ? `„${found}“ liegt nicht in der Zeit des Programmpunkts: ${slot} Uhr.`
        : `Der Zeitraum „${found}“ ist nicht der des Panels: ${slot} Uhr.`,
    en: ({ found, slot, isItem = false }) =>
      isItem
        ? `“${found}” is not within the time of its item in the agenda: ${slot}.`
        : `The period “${found}” is not the one of the panel: ${slot}.`,
    hint: {
      de: ({ isItem = false }) =>
        isItem
          ? 'Berichtige die Uhrzeit oder nenne, was dann beginnt, als eigenen Punkt.'
          : 'Streiche `zeitraum`; gedruckt werden dann die Zeiten aus panels.yaml.',
      en: ({ isItem = false }) =>
        isItem
          ? 'Correct the time, or make an item of what begins then.'
          : 'Remove `zeitraum`; then the times of panels.yaml are printed.',
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
  'hours-are-written-alike': entry<{ found: string; instead: string }>({
    severity: 'warn',
    de: ({ found, instead }) => `„${found}“ steht anders als die übrigen vollen Stunden: „${instead}“.`,
    en: ({ found, instead }) => `“${found}” is written unlike the other full hours: “${instead}”.`,
  }),
  'time-is-well-formed': entry<{ found: string; fault: 'clock' | 'minutes' | 'from' | 'backwards' | 'uhr' }>({
    severity: 'warn',
    de: ({ found, fault }) =>
      ({
        clock: `„${found}“ gibt es auf keiner Uhr.`,
        minutes: `„${found}“ hat nur an einem Ende Minuten.`,
        from: `„${found}“: Auf „von“ folgt „bis“, kein Strich.`,
        backwards: `„${found}“ endet, bevor es beginnt.`,
        uhr: `Bei „${found}“ fehlt „Uhr“.`,
      })[fault],
    en: ({ found, fault }) =>
      ({
        clock: `“${found}” is on no clock.`,
        minutes: `“${found}” has minutes at one end only.`,
        from: `“${found}”: “von” is followed by “bis”, not by a dash.`,
        backwards: `“${found}” ends before it begins.`,
        uhr: `“${found}” lacks “Uhr”.`,
      })[fault],
  }),
  'date-is-whole': entry<{ found: string }>({
    severity: 'warn',
    de: ({ found }) => `„${found}“ ist kein vollständiges Datum.`,
    en: ({ found }) => `“${found}” is no complete date.`,
    hint: {
      de: () => 'Schreibe `24. September 2024` oder `24.09.2024`.',
      en: () => 'Write `24. September 2024` or `24.09.2024`.',
    },
  }),
  'date-fits-tense': entry<{ found: string; isLate: boolean }>({
    severity: 'warn',
    de: ({ found, isLate }) =>
      isLate
        ? `Der Satz erzählt von ${found}; das liegt nach dem Erscheinen der Handreichung.`
        : `Der Satz kündigt etwas für ${found} an; das liegt vor der Veranstaltung.`,
    en: ({ found, isLate }) =>
      isLate
        ? `The sentence tells of ${found}, which is after the publication of the hand-out.`
        : `The sentence announces something for ${found}, which is before the event.`,
  }),
  'counts-fit-grid': entry<{
    found: string;
    panels: number;
    topics: number;
    slots: number;
    files?: number | undefined;
  }>({
    severity: 'warn',
    de: ({ found, panels, topics, slots, files }) =>
      files !== undefined
        ? `Hier steht „${found}“; in der Handreichung sind es ${files}.`
        : `Hier steht „${found}“; in panels.yaml sind es ${panels} Panels zu ${topics} Themen in ${slots} Zeitfenstern.`,
    en: ({ found, panels, topics, slots, files }) =>
      files !== undefined
        ? `Here it says “${found}”, but the hand-out has ${files}.`
        : `Here it says “${found}”, but panels.yaml has ${panels} panels on ${topics} topics in ${slots} slots.`,
  }),
  'dates-follow-event': entry<{
    found: string;
    date: string;
    what: 'survey' | 'late survey' | 'early consent' | 'late consent';
  }>({
    severity: 'warn',
    de: ({ found, date, what }) =>
      !what.endsWith('survey')
        ? `Die Freigabe trägt das Datum ${found}; die ${what === 'early consent' ? 'Veranstaltung war am' : 'Handreichung erschien'} ${date}.`
        : `Als Zeitraum der Befragung steht „${found}“; die ${what === 'survey' ? 'Veranstaltung war am' : 'Handreichung erschien'} ${date}.`,
    en: ({ found, date, what }) =>
      !what.endsWith('survey')
        ? `The consent is dated ${found}; the ${what === 'early consent' ? 'event was on' : 'hand-out came out'} ${date}.`
        : `The survey is said to have run “${found}”; the ${what === 'survey' ? 'event was on' : 'hand-out came out'} ${date}.`,
  }),
  'durations-fit-grid': entry<{ found: string; right: string }>({
    severity: 'warn',
    de: ({ found, right }) => `Hier steht „${found}“; nach Raster und Programm sind es ${right} Minuten.`,
    en: ({ found, right }) =>
      `Here it says “${found}”, but by the grid and the agenda it is ${right} minutes.`,
    hint: {
      de: () => 'Berichtige die Dauer oder die Zeiten in panels.yaml und programm.yaml.',
      en: () => 'Correct the duration, or the times in panels.yaml and programm.yaml.',
    },
  }),
  'deadline-precedes-meeting': entry<{ found: string; date: string; isOver: boolean; isCall?: boolean }>({
    severity: 'warn',
    de: ({ found, date, isOver, isCall }) =>
      isCall === true
        ? `„${found}“ käme erst nach dem Termin selbst: ${date}.`
        : isOver
          ? `Die Anmeldefrist ${found} war vorbei, als die Handreichung erschien: ${date}.`
          : `Die Anmeldefrist ${found} liegt nach dem Termin selbst: ${date}.`,
    en: ({ found, date, isOver, isCall }) =>
      isCall === true
        ? `“${found}” would come after the meeting itself: ${date}.`
        : isOver
          ? `The deadline ${found} had passed when the hand-out came out: ${date}.`
          : `The deadline ${found} is after the meeting itself: ${date}.`,
  }),
  'duration-fits-span': entry<{ found: string; span: string; right: number }>({
    severity: 'warn',
    de: ({ found, span, right }) => `„${found}“ passt nicht zu „${span}“: Das sind ${right} Monate.`,
    en: ({ found, span, right }) => `“${found}” does not fit “${span}”: these are ${right} months.`,
    hint: { de: () => 'Prüfe, was stimmt.', en: () => 'See which holds.' },
  }),
  'dates-agree': entry<{ found: string; known: string }>({
    severity: 'warn',
    de: ({ found, known }) => `Hier steht „${found}“, an anderer Stelle für dasselbe „${known}“.`,
    en: ({ found, known }) => `Here it says “${found}”, elsewhere “${known}” for the same.`,
    hint: { de: () => 'Prüfe, welches Datum gilt.', en: () => 'See which date holds.' },
  }),
  'dates-are-written-alike': entry<{ found: string; usual: string }>({
    severity: 'warn',
    de: ({ found, usual }) => `Das Datum „${found}“ steht anders als die übrigen: „${usual}“.`,
    en: ({ found, usual }) => `The date “${found}” is written unlike the others: “${usual}”.`,
    hint: {
      de: () => 'Schreibe alle Daten in einer Form.',
      en: () => 'Write all dates in one form.',
    },
  }),
} as const;
