import { describe, expect, test } from 'vitest';
import { judged } from './judged.ts';
import { soundIssue } from './sound-issue.ts';

const page = (body: string) => ({
  ...soundIssue,
  'nr-1/seiten/text.md': `---\ntitel: Zum Weiterlesen\n---\n\n${body}\n`,
});
const rules = ['words-are-spelled-right', 'words-are-known'];
const spelling = async (files: typeof soundIssue) =>
  (await judged(files)).problems.filter(({ rule }) => rules.includes(rule));
const told = async (body: string) =>
  (await spelling(page(body))).map(({ severity, place, expected }) => [severity, place?.line, expected?.[0]]);

describe('a slip is a warning that names what was meant', () => {
  test.each([
    ['Die Veranstalung war gut.', 'Veranstaltung'],
    ['Die Herrausforderungen bleiben.', 'Herausforderungen'],
    ['Wir brauchen eine gemeinsmae Sprache.', 'gemeinsame'],
    ['Das Expertenetzwerk half.', 'Expertennetzwerk'],
    ['Ein Stadtteilverhaben begann.', 'Stadtteilvorhaben'],
    ['- Das Engagement der Anwhner:innen', 'Anwohnerinnen'],
    ['Die Kinder- und Jugendarebit wächst.', 'Jugendarbeit'],
    ['Der ERFAHRUNGSUSTAUSCH war gut.', 'Erfahrungsaustausch'],
    ['Mit förderung gelingt es.', 'Förderung'],
    ['Im kinderschutz gelten Regeln.', 'Kinderschutz'],
    ['Im Text steht Kultur. Die Klutur lebt.', 'Kultur'],
  ])('%s', async (body, meant) => {
    expect(await told(body)).toEqual([['warn', 5, meant]]);
  });
});

describe('right words are left alone', () => {
  test.each([
    'Kolleg:innen, Kolleg*innen, Bürgermeister:innen, jede:r, Ärzt:innen und Teilnehmer:innenzahl',
    'Kinder-, Jugend- und Familienarbeit, Arbeits- und Sozialrecht, Haupt-/Nebenamt',
    'Best Practice, Save the Date, Open Space, World Café, Social Media',
    'Barcamp-Panels, Panelthemen, Hackathons, niedrigschwellige Angebote, migrantische Vereine',
    'z. B. bzw. ggf. usw., i. d. R., Abs. 3 Nr. 2, 3-wöchig, 90%ige, 2x',
    'Mehr auf www.rotental.example/seite, an anton.brecht@rotental.example, in plan.pdf',
    'Arne Semsrott, Frau Wrzesniewski und Herr Dr. Szymanowitz in der Alannstraße',
    'Habichts Rede, Rotentals Mitte, Stadt Rotental', // Genitives of names in the contacts.
    'Das geht’s an, so wie’s ist, Max’ Buch.',
    'umbrochen, rauszufinden, hinausgedacht, Quartiersentwicklung, Klärungsgespräch, unkonstruktive Störungen',
    'Sie sagte: „Dat mökt wi allens tosamen, leve Lüüd.“',
    'Wort\u00ADtrennung und Stadt(teil)entwicklung',
    'Messengerdienste, Kesselshainer Straße 8 und Wölmsdorfer Weg, widerrufbar, unwiderrufbare Zusagen, Abschaltbarkeit',
    '`npm instal` und [ein Lnik](https://rotental.example/)',
  ])('%s', async (body) => {
    expect(await told(body)).toEqual([]);
  });

  test('words under `woerter` are known, with their genitive', async () => {
    const body = 'Das Vereinshuag und die Tür des Vereinshuags standen offen.';
    expect(await told(body)).not.toEqual([]);
    const serie = `${soundIssue['serie.yaml']}woerter: [Vereinshuag]\n`;
    expect(await spelling({ ...page(body), 'serie.yaml': serie })).toEqual([]);
  });

  test('in an issue in another language nothing is told', async () => {
    const serie = String(soundIssue['serie.yaml']).replace('sprache: de', 'sprache: en');
    expect(await spelling({ ...page('The meetting was nähmlich good.'), 'serie.yaml': serie })).toEqual([]);
  });
});

test('an unknown word that nothing is near is only told', async () => {
  expect(await told('Wir haben gefrobbelt.')).toEqual([['info', 5, undefined]]);
});

test('a word is told once a file, with its other places beside it', async () => {
  const [problem, ...others] = await spelling(page('Die Veranstalung.\n\nEine Veranstalung.'));
  expect(others).toEqual([]);
  expect(problem?.related?.map(({ place }) => [place.line, place.column])).toEqual([[7, 6]]);
});

test('a spelling is suppressed with a reason', async () => {
  expect(
    await told(
      '[handreichung]: #aus (words-are-spelled-right – so heißt das Heft)\n\nDas Heft Veranstalung.',
    ),
  ).toEqual([]);
});
