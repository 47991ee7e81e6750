import { beforeAll, describe, expect, it } from 'vitest';
import { forEdition, type Handreichung } from '../../src/model/index.ts';
import { inhaltOf, replaced, wholeOf } from './full-issue.ts';

let hr: Handreichung;
let oeffentlich: Handreichung;
let intern: Handreichung;
beforeAll(async () => {
  hr = await wholeOf();
  oeffentlich = forEdition(hr, 'oeffentlich');
  intern = forEdition(hr, 'intern');
});

const arts = ({ kapitel }: Handreichung): string[] => kapitel.map(({ art }) => art);

describe('editions', () => {
  it('have the chapters named for them', () => {
    expect(arts(oeffentlich)).toEqual([
      'programm',
      'panels',
      'zusammenfassung',
      'protokolle',
      'evaluation',
      'stimmen',
      'impressum',
    ]);
    expect(arts(intern)).toEqual(arts(hr));
    expect(arts(forEdition(hr, 'druck'))).toContain('kontakte');
    expect(arts(forEdition(hr, 'druck'))).not.toContain('seite');
  });

  it('show people by their consent: nein nowhere, intern only inside', () => {
    expect(inhaltOf(oeffentlich, 'stimmen').stimmen.map(({ name }) => name)).toEqual(['Otto Kern']);
    expect(inhaltOf(intern, 'stimmen').stimmen.map(({ name }) => name)).toEqual(['Anna Beck', 'Otto Kern']);
    expect(inhaltOf(intern, 'kontakte').kontakte).toHaveLength(2);
    expect(inhaltOf(forEdition(hr, 'druck'), 'kontakte').kontakte.map(({ name }) => name)).toEqual([
      'Anna Beck',
    ]);
  });

  it('keep the number of attendees that are withheld', () => {
    const groups = inhaltOf(oeffentlich, 'protokolle')[1]?.anwesende;
    expect(groups).toMatchObject([
      { gruppe: 'Vormittag', personen: [{ name: 'Otto Kern' }] },
      { gruppe: 'Nachmittag', anzahl: 2, unterAnderem: false, personen: [] },
    ]);
    expect(groups?.[0] && 'anzahl' in groups[0]).toBe(false);
    expect(inhaltOf(intern, 'protokolle')[1]?.anwesende[1]?.personen).toHaveLength(2);
  });

  it('do not invent a number where only some were named', async () => {
    const more = replaced(
      'nr-1/protokolle/2-5.md',
      'freigabe: intern',
      'freigabe: intern\n    unter_anderem: true',
    );
    const [, group] =
      inhaltOf(forEdition(await wholeOf(more), 'oeffentlich'), 'protokolle')[1]?.anwesende ?? [];
    expect(group).toMatchObject({ unterAnderem: false, personen: [] });
    expect(group && 'anzahl' in group).toBe(false);
  });

  it('drop protocols withheld, and the chapter with the last of them', async () => {
    const one = replaced('nr-1/protokolle/1.md', 'panels: [1]', 'panels: [1]\nfreigabe: nein');
    expect(
      inhaltOf(forEdition(await wholeOf(one), 'intern'), 'protokolle').map(({ datei }) => datei),
    ).toEqual(['protokolle/2-5.md']);
    const both = {
      ...one,
      ...replaced('nr-1/protokolle/2-5.md', 'panels: [2, 5]', 'panels: [2, 5]\nfreigabe: intern'),
    };
    expect(arts(forEdition(await wholeOf(both), 'oeffentlich'))).not.toContain('protokolle');
  });

  it('attendees inherit the consent of their protocol', async () => {
    const changed = await wholeOf(
      replaced('nr-1/protokolle/1.md', 'panels: [1]', 'panels: [1]\nfreigabe: intern'),
    );
    expect(inhaltOf(changed, 'protokolle')[0]?.anwesende[0]?.freigabe.stufe).toBe('intern');
  });

  it('put a question whose page is left out back into the evaluation', () => {
    const placed = (each: Handreichung) =>
      inhaltOf(each, 'evaluation')
        .fragen.filter(({ platziert }) => platziert)
        .map(({ id }) => id);
    expect(placed(intern)).toEqual(['zufriedenheit', 'themen']);
    expect(placed(oeffentlich)).toEqual(['zufriedenheit']);
  });

  it('leave no empty place where the evaluation itself is left out', async () => {
    const without = replaced('nr-1/handreichung.yaml', 'inhaltsverzeichnis: false', 'ausgaben: [intern]');
    const edition = forEdition(await wholeOf(without), 'oeffentlich');
    expect(arts(edition)).not.toContain('evaluation');
    expect(JSON.stringify(inhaltOf(edition, 'protokolle')[0]?.text)).not.toContain('evaluation');
    expect(inhaltOf(edition, 'protokolle')[0]?.text.children.map(({ type }) => type)).toEqual(['heading']);
  });

  it('count from the same chapter, or the first one after it', async () => {
    expect(oeffentlich.kapitel[oeffentlich.beginnZaehlung]?.art).toBe('panels');
    const changed = await wholeOf(
      replaced('nr-1/handreichung.yaml', 'beginn_zaehlung: panels', 'beginn_zaehlung: kontakte'),
    );
    const edition = forEdition(changed, 'oeffentlich');
    expect(edition.kapitel[edition.beginnZaehlung]?.art).toBe('impressum');
  });

  it('keep the places of what they copy', () => {
    const { stimmen } = inhaltOf(oeffentlich, 'stimmen');
    expect(oeffentlich.stellen.of(stimmen[0] ?? {}, 'name')).toMatchObject({ line: 8 });
    const group = inhaltOf(oeffentlich, 'protokolle')[1]?.anwesende[1];
    expect(oeffentlich.stellen.of(group ?? {}, 'gruppe')).toMatchObject({ line: 9, column: 13 });
    expect(oeffentlich.stellen.of(oeffentlich, 'nummer')).toMatchObject({ line: 1, column: 9 });
    expect(oeffentlich.stellen.key(oeffentlich.kapitel[4] ?? {}, 'inhaltsverzeichnis')).toMatchObject({
      line: 16,
    });
  });

  it('leave the whole as it was', async () => {
    const { stellen: _, ...plain } = hr;
    const { stellen: __, ...fresh } = await wholeOf();
    expect(plain).toEqual(fresh);
  });
});
