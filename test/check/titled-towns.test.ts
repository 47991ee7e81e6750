import { expect, test } from 'vitest';
import { judged } from './judged.ts';
import { soundIssue } from './sound-issue.ts';

/** What is told of the towns of an issue in which Ida Iltis comes from this one, beside her name in two protocols. */
const told = async (kommune: string, first: string, second: string): Promise<(string | undefined)[]> => {
  const withTown = (file: string, town: string): Record<string, string> => ({
    [file]: String(soundIssue[file]).replace('Neustadt/Sa.', town),
  });
  const files = {
    ...soundIssue,
    ...withTown('nr-1/kontakte.yaml', kommune),
    ...withTown('nr-1/protokolle/1.md', first),
    ...withTown('nr-1/protokolle/3.md', second),
  };
  const { problems } = await judged(files);
  return problems.filter(({ rule }) => rule === 'place-has-one-form').map(({ message }) => message.de);
};

test('a town has its title beside one name as beside all others', async () => {
  const message = '„Seefeld“ heißt anderswo „Hansestadt Seefeld“.';
  expect(await told('Hansestadt Seefeld', 'Hansestadt Seefeld', 'Seefeld')).toEqual([message]);
  expect(await told('Bad Seefeld', 'Seefeld', 'Bad Seefeld')).toHaveLength(1);
});

test('a hand-out may leave it out beside names', async () => {
  expect(await told('Hansestadt Seefeld', 'Seefeld', 'Seefeld')).toEqual([]);
  expect(await told('Seefeld', 'Seefeld', 'Seefeld')).toEqual([]);
});
