import { expect, test } from 'vitest';
import { judged } from './judged.ts';
import { soundIssue } from './sound-issue.ts';

const page = (text: string): string => `---\ntitel: Zum Weiterlesen\n---\n\n${text}\n`;

/** What is told of the houses named in a text, where two contacts are from these. */
const told = async (text: string, ...houses: readonly [string, string]): Promise<(string | undefined)[]> => {
  const [one, other] = houses;
  const files = {
    ...soundIssue,
    'nr-1/kontakte.yaml': String(soundIssue['nr-1/kontakte.yaml']).replace(
      /(name: Ida Iltis, institution: )[^,]+(.*)(name: Hanna Habicht, institution: )[^,]+/s,
      `$1${one}$2$3${other}`,
    ),
    'nr-1/seiten/text.md': page(text),
  };
  const { problems } = await judged(files);
  return problems
    .filter(({ rule }) => rule === 'institution-has-one-form')
    .map(({ message, severity }) => `${severity} ${message.de ?? ''}`);
};

test('a house of its own name is of one kind', async () => {
  const text = 'Das Seniorenzentrum Am Mühlbach ist offen. Danke an die Seniorenresidenz Am Mühlbach.';
  expect(await told(text, 'Seniorenzentrum Am Mühlbach', 'Stadtverwaltung')).toEqual([
    'warn „Seniorenresidenz Am Mühlbach“ steht anderswo als „Seniorenzentrum Am Mühlbach“.',
  ]);
  const offices = 'Das Quartiersbüro Wiesengrund hilft, und das Stadtteilbüro Wiesengrund auch.';
  expect(await told(offices, 'Quartiersbüro Wiesengrund', 'Stadtverwaltung')).toEqual([
    'info „Stadtteilbüro Wiesengrund“ steht anderswo als „Quartiersbüro Wiesengrund“.',
  ]);
});

test('another house of the street, the town or of another kind is another', async () => {
  const text =
    'Das Seniorenzentrum Am Mühlbach ist offen. Im Kindergarten Am Mühlbach und in der Grundschule Am Mühlbach singen alle.';
  expect(await told(text, 'Seniorenzentrum Am Mühlbach', 'Stadtverwaltung')).toEqual([]);
  const town = 'Im Jugendhaus Rotental und im Frauenhaus Rotental singen alle.';
  expect(await told(town, 'Jugendhaus Rotental', 'Stadtverwaltung')).toEqual([]);
});

test('below the name of somebody stands her own office', async () => {
  const offices = ['Stadtverwaltung', 'Gesundheitsamt des Landkreises Rotental'] as const;
  const heading = '### Hanna Habicht: Praxen öffnen Türen\n\n';
  expect(
    await told(`${heading}Das Gesundheitsamt des Auenkreises hat geschrieben.`, ...offices),
  ).toHaveLength(1);
  expect(await told(`${heading}Das Gesundheitsamt des Landkreises Rotental half.`, ...offices)).toEqual([]);
  expect(await told(`${heading}Sie lobte das Gesundheitsamt des Auenkreises.`, ...offices)).toEqual([]);
});
