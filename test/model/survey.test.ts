import { describe, expect, it } from 'vitest';
import { issueWith, modelFrom } from '../load/folder.ts';
import { inhaltOf } from './full-issue.ts';

async function counted(csv: string, art: string, column: string) {
  const { handreichung, problems } = await modelFrom({
    'nr-1/handreichung.yaml': issueWith(['evaluation']),
    'nr-1/evaluation.yaml': `titel: Evaluation\nfragen:\n  - id: eins\n    art: ${art}\n    frage: Was?\n    quelle:\n      datei: umfrage.csv\n      spalte: "${column}"\n`,
    'nr-1/umfrage.csv': csv,
  });
  const frage = handreichung && inhaltOf(handreichung, 'evaluation').fragen[0];
  const answers = frage?.antworten?.map(({ antwort, anzahl }) => [antwort.text, anzahl]);
  return { answers, n: frage?.n, texts: frage?.freitexte?.map(({ text }) => text), problems };
}

describe('counting a survey export', () => {
  it('counts a column, the most frequent answer first', async () => {
    const csv = 'Zeitstempel,"Wie war es, alles in allem?"\n1,gut\n2,sehr gut\n3,sehr gut\n4,\n';
    const { answers, n } = await counted(csv, 'einfach', 'Wie war es, alles in allem?');
    expect(answers).toEqual([
      ['sehr gut', 2],
      ['gut', 1],
    ]);
    expect(n).toBe(3);
  });

  it('keeps the order of a scale: by number, else as first given', async () => {
    const numbers = 'Note\n3\n10\n1\n3\n';
    expect((await counted(numbers, 'skala', 'Note')).answers).toEqual([
      ['1', 1],
      ['3', 2],
      ['10', 1],
    ]);
    const words = 'Note;x\ngut;1\nschlecht;1\nschlecht;1\n';
    expect((await counted(words, 'skala', 'Note')).answers).toEqual([
      ['gut', 1],
      ['schlecht', 2],
    ]);
  });

  it('parts several answers in one cell at semicolons and counts people, not answers', async () => {
    const csv = 'Zeit,Themen\n1,"ESF;GWA;"\n2,ESF; \n3,\n4,"LEADER; ESF"\n';
    expect(await counted(csv, 'mehrfach', 'Themen')).toMatchObject({
      answers: [
        ['ESF', 3],
        ['GWA', 1],
        ['LEADER', 1],
      ],
      n: 3,
    });
  });

  it('counts the ticks of LimeSurvey, one column an answer', async () => {
    const csv =
      '"id","Themen [ESF]","Themen [GWA]","Themen [Sonstiges]"\n"1","Ja","Nein","Nein"\n"2","Y","",""\n"3","N/A","N/A","N/A"\n"4","","",""\n';
    expect(await counted(csv, 'mehrfach', 'Themen')).toMatchObject({
      answers: [
        ['ESF', 2],
        ['GWA', 0],
        ['Sonstiges', 0],
      ],
      n: 2,
    });
  });

  it('takes free text as it is given', async () => {
    const { texts, n } = await counted(
      '\ufeffGefallen;Zeit\n"Das Essen; sehr gut";1\n;2\nAlles;3\n',
      'freitext',
      'Gefallen',
    );
    expect(texts).toEqual(['Das Essen; sehr gut', 'Alles']);
    expect(n).toBe(2);
  });

  it('reports a column that is not there at the key that names it', async () => {
    const { problems } = await counted('Zeit;Woher?\n1;Stadt\n', 'einfach', 'Woher');
    expect(problems).toMatchObject([
      {
        rule: 'column-is-known',
        place: { file: 'content/nr-1/evaluation.yaml', line: 8, column: 15 },
        expected: ['Zeit', 'Woher?'],
      },
    ]);
    expect(problems[0]?.hint?.de).toContain('„Woher?“');
  });
});
