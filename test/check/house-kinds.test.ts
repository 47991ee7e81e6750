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

test('a town may have two houses of like words', async () => {
  const schools = ['Fachhochschule Rotental', 'Stadtverwaltung'] as const;
  const three = 'Die Fachhochschule Rotental half. Die Fachhochschule Rotental dankt.';
  expect(await told(`${three} Die Hochschule Rotental auch.`, ...schools)).toHaveLength(1);
  expect(await told(`${three} Die Technische Hochschule Rotental auch.`, ...schools)).toEqual([]);
  expect(await told(`${three} Die Volkshochschule Rotental auch.`, ...schools)).toEqual([]);
  const both = 'Die Hochschule Rotental auch, die Hochschule Rotental sowieso.';
  expect(await told(`${three} ${both}`, ...schools)).toEqual([]);
  const listed = ['Fachhochschule Rotental', 'Hochschule Rotental'] as const;
  expect(await told(three, ...listed)).toEqual([]);
});

test('a chamber, a library and a cooperative are mixed up with others', async () => {
  const chamber = 'Die Handwerkskammer Rotental half. Die Handwerkskammer Rotental dankt.';
  const chambers = ['Handwerkskammer Rotental', 'Stadtverwaltung'] as const;
  expect(await told(`${chamber} Auch die Handelskammer Rotental.`, ...chambers)).toHaveLength(1);
  expect(await told(`${chamber} Auch die Industrie- und Handelskammer Rotental.`, ...chambers)).toEqual([]);
  const flats =
    'Die Wohnungsgenossenschaft Rotental eG baut. Die Wohnungsgenossenschaft Rotental eG saniert.';
  const societies = ['Wohnungsgenossenschaft Rotental eG', 'Stadtverwaltung'] as const;
  expect(await told(`${flats} Danke der Wohnungsgesellschaft Rotental eG.`, ...societies)).toEqual([
    'warn „Wohnungsgesellschaft Rotental eG“ steht anderswo als „Wohnungsgenossenschaft Rotental eG“.',
  ]);
  expect(await told(`${flats} Die Wohnungsgesellschaft Rotental mbH verkauft.`, ...societies)).toEqual([]);
});

test('a contact whose house is called otherwise in all the text was mistyped', async () => {
  const schools = ['Hochschule Rotental', 'Stadtverwaltung'] as const;
  const once = 'Die Fachhochschule Rotental half.';
  expect(await told(once, ...schools)).toEqual([]);
  expect(await told(`${once} ${once} ${once}`, ...schools)).toEqual([
    'warn „Hochschule Rotental“ steht anderswo als „Fachhochschule Rotental“.',
  ]);
});

test('the unit of the publisher has one name', async () => {
  const serie = String(soundIssue['serie.yaml']).replace(
    'abkuerzungen:',
    '  stelle: Kontaktstelle Hitze und Stadtgrün\nabkuerzungen:',
  );
  const name = 'Die Kontaktstelle Hitze und Stadtgrün lädt ein.';
  const of = async (text: string): Promise<(string | undefined)[]> => {
    const { problems } = await judged({
      ...soundIssue,
      'serie.yaml': serie,
      'nr-1/seiten/text.md': page(text),
    });
    return problems
      .filter(({ rule }) => rule === 'institution-has-one-form')
      .map(({ message }) => message.de);
  };
  expect(await of(`${name} ${name} Danke an die Kontaktstelle Hitze und Grünflächen.`)).toEqual([
    '„Kontaktstelle Hitze und Grünflächen“ steht anderswo als „Kontaktstelle Hitze und Stadtgrün“.',
  ]);
  expect(await of(`${name} ${name} Danke an die Kontaktstelle Frauen und Arbeit.`)).toEqual([]);
});
