import { expect, test } from 'vitest';
import { judged } from './judged.ts';
import { soundIssue } from './sound-issue.ts';

/** Whose consent is told not to be what the imprint says of all. */
async function toldWith(sentence: string, form: string): Promise<readonly (number | undefined)[]> {
  const { problems } = await judged({
    ...soundIssue,
    'nr-1/stimmen.yaml': `titel: Stimmen
stimmen:
  - name: Hanna Habicht
    zitat: Ein guter Tag!
    freigabe: {stufe: oeffentlich, am: 2024-09-30, form: ${form}}
`,
    'nr-1/impressum.md': `---\ntitel: Impressum\n---\n\n${sentence}\n`,
  });
  return problems.filter(({ rule }) => rule === 'consents-are-alike').map(({ place }) => place?.line);
}

const all = 'Alle Personen, deren Stimmen hier stehen, haben der Veröffentlichung schriftlich zugestimmt.';

test('a consent by word of mouth is none in writing', async () => {
  expect(await toldWith(all, 'mündlich')).toEqual([5]);
});

test('what was agreed in writing or by mail is right', async () => {
  expect(await toldWith(all, 'E-Mail')).toEqual([]);
});

test('those on pictures and in the list of contacts are others', async () => {
  const others = 'Wer auf den Bildern zu erkennen ist, hat schriftlich zugestimmt.';
  expect(await toldWith(others, 'mündlich')).toEqual([]);
  expect(await toldWith('Alle Personen der Kontaktliste haben schriftlich zugestimmt.', 'mündlich')).toEqual(
    [],
  );
});
