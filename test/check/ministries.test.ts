import { expect, test } from 'vitest';
import { judged } from './judged.ts';
import { soundIssue } from './sound-issue.ts';

/** What is told of a ministry beside Ida Iltis in the agenda, who is from this one in the list. */
const told = async (ort: string, institution: string): Promise<(string | undefined)[]> => {
  const files = {
    ...soundIssue,
    'nr-1/kontakte.yaml': String(soundIssue['nr-1/kontakte.yaml']).replace(
      /(name: Ida Iltis, institution: )[^,]+/,
      `$1"${institution}"`,
    ),
    'nr-1/programm.yaml': `titel: Tagesablauf
punkte:
  - {um: "10:00", titel: Beginn, personen: [{name: Ida Iltis, ort: "${ort}"}]}
  - {um: "14:00", titel: Ende}
`,
  };
  const { problems } = await judged(files);
  return problems.filter(({ rule }) => rule === 'institution-has-one-form').map(({ place }) => place?.file);
};

test('a ministry in the agenda has the fields that the list gives it', async () => {
  const listed = 'Hessisches Ministerium für Arbeit, Integration, Jugend und Soziales';
  expect(await told('Hessisches Ministerium für Soziales und Arbeit', listed)).toEqual([
    'content/nr-1/programm.yaml',
  ]);
  expect(await told(listed, listed)).toEqual([]);
  expect(await told('Hessisches Sozialministerium', listed)).toEqual([]);
});
