import { defectsOf } from '../defect.ts';

/** Without a rule: what no rule tells. */
export const times = defectsOf('reparieren', [
  ['zusammenfassung.md', 'Donnerstag, 18.', 'Mittwoch, 18.', 'weekday-fits-date'],
  [
    'zusammenfassung.md',
    '18. September 2025',
    '19. September 2025',
    ['date-fits-event', 'weekday-fits-date'],
  ],
  ['zusammenfassung.md', '10:00–15:00 Uhr', '10:00–15:30 Uhr', 'date-fits-event'],
  ['protokolle/5-schulen.md', '15:00 Uhr kein', '15.00 Uhr kein', 'time-has-a-colon'],
  ['protokolle/1-raeume.md', '9:00 bis 12:00 Uhr', '9:00 bis 12 Uhr', 'time-is-well-formed'],
  [
    'programm.yaml',
    '- von: "11:45"\n    bis: "13:00"',
    '- von: "11:30"\n    bis: "13:00"',
    'times-run-forward',
  ],
  ['panels.yaml', '- von: "13:00"\n    bis: "14:00"', '- von: "13:15"\n    bis: "14:15"', 'grid-fits-agenda'],
  ['programm.yaml', 'um: "14:15"', 'um: "12:15"', 'times-run-forward'],
  [
    'programm.yaml',
    'um: "15:00"',
    'um: "15:30"',
    'agenda-fits-event',
    ['handreichung.yaml', 'ende: "15:00"'],
  ],
  [
    'handreichung.yaml',
    'datum: 2025-09-18',
    'datum: 2025-12-18',
    'date-fits-event',
    ['zusammenfassung.md', 'wann: Donnerstag, 18. September 2025, 10:00–15:00 Uhr'],
  ],
  ['handreichung.yaml', 'ende: "15:00"', 'ende: "09:00"', ['agenda-fits-event', 'times-run-forward']],
  ['zusammenfassung.md', 'Donnerstag, 18.', 'Donnerstag 18.', 'weekday-has-a-comma'],
  ['protokolle/4-werkzeug.md', 'seit März 2025', 'seit März 2026', 'date-fits-tense'],
  ['handreichung.yaml', 'beginn: "10:00"', 'beginn: "25:00"', 'time-is-on-the-clock'],
]);
