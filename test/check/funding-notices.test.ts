import { expect, test } from 'vitest';
import { judged } from './judged.ts';
import { soundIssue } from './sound-issue.ts';

const notice = 'Das Projekt wird außerdem von der Stiftung Gartenkultur gefördert.';

/** The lines of the imprint at which it is told that it says something else than the notice. */
async function toldWith(sentence: string): Promise<readonly (number | undefined)[]> {
  const { problems } = await judged({
    ...soundIssue,
    'nr-1/handreichung.yaml': `${soundIssue['nr-1/handreichung.yaml']}`.replace(
      /foerderhinweis:.*/,
      `foerderhinweis: ${notice}`,
    ),
    'nr-1/impressum.md': `---\ntitel: Impressum\n---\n\nDas Projekt „Gärten“ ist offen für alle. ${sentence}\n`,
  });
  return problems.filter(({ rule }) => rule === 'funding-notices-agree').map(({ place }) => place?.line);
}

test('a pronoun may stand for what the sentence before it names', async () => {
  expect(await toldWith('Es wird außerdem von der Stiftung Gartenkultur gefördert.')).toEqual([]);
});

test('another payer is told', async () => {
  expect(await toldWith('Das Projekt wird außerdem von der Stiftung Gartenfreunde gefördert.')).toEqual([5]);
});

test('the ministry that pays is told of in the words of the notice', async () => {
  const notice = 'Gefördert durch das Ministerium für Räume und Feste Sachsen aus Mitteln des Landes.';
  const linesWith = async (imprint: string): Promise<readonly (number | undefined)[]> => {
    const { problems } = await judged({
      ...soundIssue,
      'nr-1/handreichung.yaml': `${soundIssue['nr-1/handreichung.yaml']}`.replace(
        /foerderhinweis:.*/,
        `foerderhinweis: ${notice}`,
      ),
      'nr-1/impressum.md': `---\ntitel: Impressum\n---\n\n## Förderung\n\n${imprint}\n`,
    });
    return problems.filter(({ rule }) => rule === 'funding-notices-agree').map(({ place }) => place?.line);
  };
  const reworded = 'Unterstützt vom Ministerium für Räume und Feste Sachsen mit Landesmitteln.';
  expect(await linesWith(reworded)).toEqual([7]);
  expect(await linesWith(`${reworded}\n\n${notice}`)).toEqual([]);
  const other = 'Das Lesefest wird vom Ministerium für Räume und Feste Sachsen unterstützt.';
  expect(await linesWith(other)).toEqual([]);
});
