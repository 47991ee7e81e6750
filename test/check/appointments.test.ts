import { expect, test } from 'vitest';
import { judged } from './judged.ts';
import { soundIssue } from './sound-issue.ts';

const outlook = (rows: string): string => `---\ntitel: Zum Weiterlesen\n---\n\n## Termine\n\n${rows}\n`;
const told = async (summary: string, rows: string): Promise<(string | undefined)[]> => {
  const files = {
    ...soundIssue,
    'nr-1/zusammenfassung.md': `${soundIssue['nr-1/zusammenfassung.md']}\n${summary}\n`,
    'nr-1/seiten/text.md': outlook(rows),
  };
  const { problems } = await judged(files);
  return problems.filter(({ rule }) => rule === 'dates-agree').map(({ message }) => message.de);
};

const table =
  '| Wann | Was | Wo |\n|---|---|---|\n| Mittwoch, 15. Januar 2025, 10:00 Uhr | Treffen der Vereine | Rotental |';

test('an appointment in a table and in a sentence has one day', async () => {
  expect(
    await told('Die Vereine treffen sich am 16. Januar 2025 um 10:00 Uhr in Rotental wieder.', table),
  ).toHaveLength(1);
  expect(
    await told('Die Vereine treffen sich am 15. Januar 2025 um 10:00 Uhr in Rotental wieder.', table),
  ).toEqual([]);
});

test('it has one time', async () => {
  expect(
    await told('Die Vereine treffen sich am 15. Januar 2025 um 11:00 Uhr in Rotental wieder.', table),
  ).toHaveLength(1);
});

test('a deadline and a day, and two appointments of one list, are two things', async () => {
  expect(await told('Die Vereine in Rotental melden sich bis zum 10. Januar 2025 an.', table)).toEqual([]);
  expect(
    await told(
      'Die Vereine treffen sich am 22. Januar 2025 in Rotental wieder.',
      `${table}\n| Mittwoch, 22. Januar 2025, 10:00 Uhr | Treffen der Vereine | Rotental |`,
    ),
  ).toEqual([]);
});
