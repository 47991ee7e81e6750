import { describe, expect, test } from 'vitest';
import type { Files } from '../load/folder.ts';
import { judged } from './judged.ts';
import { soundIssue } from './sound-issue.ts';

/** What a rule says of a page, in German and English. */
async function said(rule: string, body: string, more: Files = {}): Promise<string[]> {
  const page = `---\ntitel: Zum Weiterlesen\n---\n\n${body}\n`;
  const { problems } = await judged({ ...soundIssue, 'nr-1/seiten/text.md': page, ...more });
  return problems.flatMap((problem) =>
    problem.rule === rule ? [problem.message.de, problem.message.en] : [],
  );
}

/** The sound issue with another contact's institution. */
const contacts = (institution: string): Files => ({
  'nr-1/kontakte.yaml': `${soundIssue['nr-1/kontakte.yaml']}`.replace('Jugendhaus Rotental', institution),
});

describe('a heading that ends in a sign', () => {
  test.each([
    [':', 'einem Doppelpunkt', 'a colon'],
    [',', 'einem Komma', 'a comma'],
    [';', 'einem Semikolon', 'a semicolon'],
    [' –', 'einem Gedankenstrich', 'a dash'],
    ['.', 'einem Punkt', 'a full stop'],
  ])('“Bedarfe%s” is told by the name of the sign', async (sign, de, en) => {
    expect(await said('heading-has-no-colon', `## Bedarfe${sign}\n\nEin Satz.`)).toEqual([
      `Eine Überschrift endet nicht mit ${de}.`,
      `A heading does not end with ${en}.`,
    ]);
  });
});

describe('an institution at the beginning of a sentence', () => {
  const rule = 'institution-has-one-form';
  const long = 'Quartiersnetzwerk Nachbarschaftshilfe Rotental e. V.';

  test('is named without the article before it', async () => {
    for (const article of ['Der', 'Das', 'Die', 'Ein'])
      expect(
        await said(
          rule,
          `${article} Quartiersnetzwerk Nachbarschaftshilve Rotental e.V. lädt ein.`,
          contacts(long),
        ),
      ).toEqual([
        `„Quartiersnetzwerk Nachbarschaftshilve Rotental e.V.“ steht anderswo als „${long}“.`,
        `“Quartiersnetzwerk Nachbarschaftshilve Rotental e.V.” is written “${long}” elsewhere.`,
      ]);
  });

  test('is right with the article, whether or not its legal form has a space', async () => {
    for (const form of ['e. V.', 'e.V.', 'e.\u202fV.'])
      expect(await said(rule, `Das ${long.replace('e. V.', form)} lädt ein.`, contacts(long))).toEqual([]);
  });

  test('keeps the article that is part of its name', async () => {
    const named = contacts('Die Nachbarschaftshilfe Rotental gGmbH');
    expect(await said(rule, 'Die Nachbarschaftshilfe Rotental gGmbH lädt ein.', named)).toEqual([]);
    expect(await said(rule, 'Die Nachbarschaftshilve Rotental gGmbH lädt ein.', named)).toContain(
      '„Die Nachbarschaftshilve Rotental gGmbH“ steht anderswo als „Die Nachbarschaftshilfe Rotental gGmbH“.',
    );
  });
});
