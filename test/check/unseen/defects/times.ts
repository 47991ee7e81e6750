import { defectsOf } from './defect.ts';

/** Times and dates. */
export const times = [
  ...defectsOf('hoefe', [
    ['zusammenfassung.md', 'Mittwoch, 14.', 'Dienstag, 14.', 'weekday-fits-date'],
    ['zusammenfassung.md', 'Mittwoch, 14.', 'Mittwoch 14.', 'weekday-has-a-comma'],
    ['zusammenfassung.md', 'Mittwoch, 14. Mai', 'Donnerstag, 15. Mai', 'date-fits-event'],
    ['programm.yaml', '14. Mai 2025', '14. Mai 2024', 'date-fits-event'],
    ['zusammenfassung.md', '9:30–15:30', '9.30–15.30', 'time-has-a-colon'],
    ['zusammenfassung.md', '9:30–15:30', '10:00–15:30', ['date-fits-event', 'agenda-fits-event']],
    ['programm.yaml', 'um: "14:00"', 'um: "13:30"', 'times-run-forward'],
    ['programm.yaml', 'um: "12:00"', 'um: "10:45"', 'times-run-forward'],
    ['panels.yaml', 'von: "13:00"', 'von: "13:15"', 'grid-fits-agenda'],
    ['handreichung.yaml', 'ende: "15:30"', 'ende: "15:00"', 'agenda-fits-event'],
    ['handreichung.yaml', 'beginn: "9:30"', 'beginn: "9:15"', 'agenda-fits-event'],
    ['handreichung.yaml', 'datum: 2025-05-14', 'datum: 2025-05-41', 'date-is-in-calendar'],
    [
      'handreichung.yaml',
      'veroeffentlicht: 2025-08',
      'veroeffentlicht: 2025-04',
      'publication-follows-event',
    ],
    ['zusammenfassung.md', '18. September', '31. September', 'date-exists'],
    ['zusammenfassung.md', 'am 18. September 2025 in', 'im September in', 'month-has-a-year'],
    ['seiten/literatur.md', '9:00 bis 12:00', '9.00 bis 12:00', 'time-has-a-colon'],
    ['protokolle/2-nachbarschaft.md', '10:00 bis 12:00 Uhr', '10:00 bis 12.00 Uhr', 'time-has-a-colon'],
    ['seiten/literatur.md', 'bis zum 31. Oktober', 'bis zum 31.Oktober', 'punctuation-has-a-space'],
    ['evaluation.yaml', '15.–30. Mai', '15.-30. Mai', 'range-has-a-dash'],
  ]),
  ...defectsOf('leseorte', [
    ['panels.yaml', 'bis: "16:15"', 'bis: "16:00"', 'grid-fits-agenda'],
    ['protokolle/3-dinge.md', '14:15–15:00', '14:15–15:30', 'period-fits-slot'],
    ['protokolle/2-laerm.md', '13:30–14:15 Uhr', 'am frühen Nachmittag', 'period-names-times'],
    ['protokolle/4-raeume.md', '15:30–16:15', '15:30 bis 16:15', 'periods-are-written-alike'],
    ['programm.yaml', 'bis: "16:15"', 'bis: "15:15"', 'times-run-forward'],
    ['programm.yaml', 'um: "16:30"', 'um: "16:00"', 'times-run-forward'],
    ['zusammenfassung.md', 'Donnerstag, 6.', 'Freitag, 6.', 'weekday-fits-date'],
    ['panels.yaml', 'von: "14:15"', 'von: "14:00"', 'times-run-forward'],
    ['programm.yaml', 'um: "13:00"', 'um: 13 Uhr', 'time-is-on-the-clock'],
    ['protokolle/4-raeume.md', 'am 13. März 2026', 'am 30. Februar 2026', 'date-exists'],
  ]),
];
