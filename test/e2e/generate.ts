/** Issues as nobody wrote them: every file valid, what is in them left to chance. */
import fc from 'fast-check';
import type { Files } from './workshop.ts';

const words = [
  'Quartier',
  'Gemeinwesenarbeit',
  'Straße',
  'Öffnung',
  'Nachbarschaftshilfe',
  '„Gegenwind“',
  'z. B.',
  'und',
  'mit',
  'Akteur:innen',
  'Förderung',
  'über',
  '20 %',
  'LEADER',
  'Stadtteilmanagement',
  'Betroffene',
  'Zusammenarbeit',
  'Café',
  '–',
  'Bürgerbeteiligung',
  'Ämter',
  'Sommerfest',
  'Ehrenamtspauschale',
  'fl',
  'ffi',
  'Łódź',
  'naïve',
] as const;

const word = fc.constantFrom(...words.filter((each) => /^[\p{L}]/u.test(each)));
const phrase = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .tuple(word, fc.array(fc.constantFrom(...words), { minLength: min, maxLength: max }))
    .map(([first, rest]) => [first, ...rest, 'hier'].join(' '));
const quoted = (text: string): string => JSON.stringify(text);

const item = phrase(1, 12);
const nested = fc
  .tuple(item, fc.array(item, { maxLength: 3 }))
  .map(([head, below]) => [`- ${head}`, ...below.map((each) => `  - ${each}`)].join('\n'));
const list = fc.array(nested, { minLength: 1, maxLength: 5 }).map((items) => items.join('\n'));
const ordered = fc
  .array(item, { minLength: 1, maxLength: 4 })
  .map((items) => items.map((each, index) => `${index + 1}. ${each}`).join('\n'));
const table = fc
  .array(fc.tuple(phrase(0, 2), fc.nat(99)), { minLength: 1, maxLength: 5 })
  .map((rows) => ['| Ort | Zahl |', '| --- | ---: |', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n'));
const callOut = fc
  .tuple(phrase(0, 2), phrase(3, 25))
  .map(([title, text]) => `:::hinweis[${title}]\n${text}\n:::`);
const link = phrase(0, 3).map((text) => `Siehe [${text}](https://www.beispiel.example/${text.length}).`);
const strong = fc.tuple(phrase(0, 2), phrase(2, 8)).map(([a, b]) => `**${a}** und *${b}*.`);
const block = fc.oneof(phrase(5, 60), list, ordered, table, callOut, link, strong);

const section = fc
  .tuple(phrase(0, 3), fc.array(block, { minLength: 1, maxLength: 4 }))
  .map(([title, blocks]) => [`## ${title}`, ...blocks].join('\n\n'));
const body = fc.array(section, { minLength: 1, maxLength: 5 }).map((sections) => sections.join('\n\n'));

const question = fc.record({
  art: fc.constantFrom('einfach', 'skala', 'mehrfach'),
  diagramm: fc.constantFrom('punkte', 'balken', 'gestapelt', 'kreis', undefined),
  frage: phrase(2, 10),
  antworten: fc.option(fc.array(fc.nat(60), { minLength: 2, maxLength: 6 }), { nil: undefined }),
});
type Question = typeof question extends fc.Arbitrary<infer Q> ? Q : never;

function questionYaml({ art, diagramm, frage, antworten }: Question, index: number): string {
  const sum = antworten?.reduce((all, one) => all + one, 0) ?? 0;
  return [
    `  - id: frage-${index}`,
    `    art: ${art}`,
    `    frage: ${quoted(`${frage}?`)}`,
    ...(diagramm === undefined ? [] : [`    diagramm: ${diagramm}`]),
    ...(antworten === undefined
      ? []
      : ['    antworten:', ...antworten.map((n, i) => `      Antwort ${i + 1}: ${n}`)]),
    ...(antworten !== undefined && art === 'mehrfach' ? [`    n: ${sum + 1}`] : []),
  ].join('\n');
}

const person = fc
  .tuple(
    fc.constantFrom('Anna', 'Bernd', 'Carla-Maria', 'Dr. Emil', 'Ümit'),
    fc.constantFrom('Probe', 'Groß', 'von der Aue', 'Łukasik', 'Ölmann'),
    fc.option(fc.constantFrom('Aue-Bad Schlema', 'Borna', 'Stadt Görlitz'), { nil: undefined }),
  )
  .map(([first, last, place]) => (place === undefined ? `${first} ${last}` : `${first} ${last} (${place})`));

const panel = fc.record({
  thema: phrase(0, 8),
  anwesende: fc.array(person, { minLength: 1, maxLength: 30 }),
  body,
});

const generated = fc.record({
  titel: phrase(1, 6),
  slots: fc.array(fc.array(panel, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
  fragen: fc.array(question, { minLength: 1, maxLength: 5 }),
  seiten: fc.array(fc.tuple(phrase(0, 6), body), { minLength: 1, maxLength: 3 }),
  stimmen: fc.array(fc.tuple(person, phrase(3, 50), fc.boolean()), { maxLength: 6 }),
  eu: fc.boolean(),
});
export type Generated = typeof generated extends fc.Arbitrary<infer G> ? G : never;

/** The same issues on every run. */
export const someIssues = (count: number): Generated[] =>
  fc.sample(generated, { seed: 20240924, numRuns: count });

const hour = (slot: number, minutes: string): string => `"${String(9 + slot).padStart(2, '0')}:${minutes}"`;

/** The files of a generated issue below `content/`. */
export function filesOf(issue: Generated, nummer: number): Files {
  const folder = `content/nr-${nummer}`;
  const panels = issue.slots.flatMap((slot, at) => slot.map((one) => ({ ...one, at })));
  const chapters = [
    ...(panels.length > 0 ? ['art: panels', 'art: protokolle'] : []),
    'art: evaluation',
    ...issue.seiten.map((_, index) => `art: seite\n    datei: seiten/${index}.md`),
    ...(issue.stimmen.length > 0 ? ['art: stimmen'] : []),
  ];
  const files: Record<string, string> = {
    [`${folder}/handreichung.yaml`]: [
      'reihe: Handreichung',
      `nummer: ${nummer}`,
      `titel: ${quoted(issue.titel)}`,
      'datum: 2024-09-24',
      'veroeffentlicht: 2024-10',
      'herausgeber: {name: Verein für Gemeinwesen e. V., url: "https://www.beispiel.example"}',
      ...(issue.eu ? ['foerderung: {eu: true}'] : []),
      'kapitel:',
      ...chapters.map((chapter) => `  - ${chapter}`),
    ].join('\n'),
    [`${folder}/evaluation.yaml`]: `titel: Evaluation\nfragen:\n${issue.fragen.map(questionYaml).join('\n')}\n`,
  };
  issue.seiten.forEach(([titel, text], index) => {
    const placed = index === 0 ? '\n\n::evaluation{frage=frage-0}\n' : '\n';
    files[`${folder}/seiten/${index}.md`] = `---\ntitel: ${quoted(titel)}\n---\n\n${text}${placed}`;
  });
  if (panels.length > 0) {
    const slots = issue.slots.map((slot, at) =>
      [
        `  - von: ${hour(at, '00')}`,
        `    bis: ${hour(at, '45')}`,
        '    panels:',
        ...slot.map(({ thema }, row) => {
          const before = issue.slots.slice(0, at).reduce((sum, each) => sum + each.length, 0);
          return `      - {nummer: ${before + row + 1}, thema: ${quoted(thema)}, moderation: Anna Probe, protokoll: Bernd Groß}`;
        }),
      ].join('\n'),
    );
    files[`${folder}/panels.yaml`] = `titel: Themen\nzeitfenster:\n${slots.join('\n')}\n`;
    panels.forEach(({ anwesende, body: text }, index) => {
      const people = [...new Set(anwesende)].map(quoted).join(', ');
      files[`${folder}/protokolle/${index + 1}.md`] =
        `---\npanels: [${index + 1}]\nanwesende: {personen: [${people}]}\n---\n\n${text}\n`;
    });
  }
  if (issue.stimmen.length > 0) {
    const voices = issue.stimmen.map(
      ([name, text, zitat]) =>
        `  - {name: ${quoted(name)}, ${zitat ? 'zitat' : 'wiedergabe'}: ${quoted(text)}}`,
    );
    files[`${folder}/stimmen.yaml`] =
      `titel: Stimmen\nfreigabe: oeffentlich\nstimmen:\n${voices.join('\n')}\n`;
  }
  return files;
}
