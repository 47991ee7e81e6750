import { describe, expect, it } from 'vitest';
import { modelFrom } from '../load/folder.ts';
import { fullIssue, inhaltOf, modelOfFull, replaced, wholeOf } from './full-issue.ts';

const errors = async (changes: Parameters<typeof modelOfFull>[0]) =>
  (await modelOfFull(changes)).problems.filter(({ severity }) => severity === 'error');

describe('the whole', () => {
  it('is made of a full issue with nothing but its three warnings', async () => {
    const { problems, handreichung } = await modelOfFull();
    expect(problems.map(({ rule, severity, place }) => [rule, severity, place?.file, place?.line])).toEqual([
      ['person-has-a-name', 'warn', 'content/nr-1/protokolle/1.md', 6],
      ['consent-is-stated', 'warn', 'content/nr-1/kontakte.yaml', 10],
    ]);
    expect(handreichung?.ordner).toBe('nr-1');
  });

  it('takes from serie.yaml what the issue does not say', async () => {
    const hr = await wholeOf();
    expect(hr).toMatchObject({
      reihe: 'Handreichung',
      nummer: 1,
      sprache: 'de',
      erscheinungsort: 'Dresden',
      herausgeber: { name: 'Landesverband', url: 'https://www.verband.de' },
      foerderung: { eu: true, programm: 'ESF Plus', logos: [] },
      umschlag: { logos: [{ bild: 'bilder/logo.svg', alt: 'Landesverband', url: 'https://verband.de' }] },
      grundfarbe: '#DAD3F7',
      gender: 'doppelpunkt',
    });
    expect(hr.foerderhinweis.map(({ text }) => text)).toEqual(['Mitfinanziert durch Steuermittel.']);
  });

  it('lets a key of the issue replace the whole key of the series', async () => {
    const more =
      'reihe: Praxisheft\nherausgeber: {name: Verein, url: "https://verein.de", email: a@verein.de}\nfoerderhinweis: [Eins, Zwei]\nfoerderung: {eu: false, logos: [{bild: bilder/logo.svg, alt: Land}]}\numschlag: {bild: bilder/saal.jpg, alt: Saal, nachweis: Foto}\ngender: stern\nregeln';
    const hr = await wholeOf(replaced('nr-1/handreichung.yaml', 'regeln', more));
    expect(hr.reihe).toBe('Praxisheft');
    expect(hr.herausgeber).toEqual({ name: 'Verein', url: 'https://verein.de', email: 'a@verein.de' });
    expect(hr.foerderung).toEqual({ eu: false, logos: [{ bild: 'bilder/logo.svg', alt: 'Land' }] });
    expect(hr.foerderhinweis.map(({ text }) => text)).toEqual(['Eins', 'Zwei']);
    expect(hr.gender).toBe('stern');
    expect(hr.umschlag).toMatchObject({ bild: 'bilder/saal.jpg', alt: 'Saal', nachweis: 'Foto' });
    expect(hr.umschlag.logos).toHaveLength(1);
  });

  it('merges rules, abbreviations and words', async () => {
    const hr = await wholeOf();
    expect(hr.regeln).toEqual({ 'names-agree': 'error', 'sums-agree': 'off' });
    expect(hr.abkuerzungen).toEqual({ ESF: 'Europäischer Sozialfonds', GWA: 'Gemeinwesen-Arbeit' });
    expect(hr.woerter).toEqual(['Barcamp', 'Weltecho', 'QuGe']);
  });

  it('has dates and times as written, hours with two digits', async () => {
    const hr = await wholeOf();
    expect(hr).toMatchObject({
      datum: '2024-09-24',
      beginn: '10:00',
      ende: '15:00',
      veroeffentlicht: '2024-10',
    });
    expect(
      inhaltOf(hr, 'programm').punkte.map(({ um, ab, von, bis }) => um ?? ab ?? (von && `${von}–${bis}`)),
    ).toEqual(['09:00', '10:00', undefined, '12:15–13:15']);
  });

  it('has prose as text and as nodes', async () => {
    const { titel, untertitel } = await wholeOf();
    expect(titel.text).toBe('Treffen der Kommunen');
    expect(titel.inhalt.map(({ type }) => type)).toEqual(['text', 'emphasis']);
    expect(untertitel?.text).toBe('Ein Tag im Weltecho');
  });

  it('takes an empty optional key for one left out', async () => {
    const hr = await wholeOf(
      replaced('nr-1/handreichung.yaml', 'untertitel: Ein Tag im Weltecho', 'untertitel:'),
    );
    expect('untertitel' in hr).toBe(false);
  });

  it('is not made while any file is broken, but everything else is still checked', async () => {
    const { handreichung, problems } = await modelOfFull({
      ...replaced('nr-1/panels.yaml', 'nummer: 2', 'nummer: zwei'),
      ...replaced('nr-1/stimmen.yaml', 'zitat: Na ja.', 'zitat: Na <b>ja</b>.'),
      ...replaced('nr-1/protokolle/1.md', 'panels: [1]', 'panels: [99]\nthemaa: x'),
      'nr-1/impressum.md': '---\ntitel: "\n---\n',
    });
    expect(handreichung).toBeUndefined();
    expect(problems.map(({ rule, place }) => `${place?.file.slice(13)}:${place?.line} ${rule}`)).toEqual(
      expect.arrayContaining([
        'panels.yaml:11 value-has-type',
        'stimmen.yaml:12 html-is-absent',
        'protokolle/1.md:3 key-is-known',
        'impressum.md:2 yaml-is-valid',
      ]),
    );
    expect(problems.some(({ rule }) => rule === 'panel-is-known')).toBe(false);
  });

  it('is made although a text holds a mistake, so that other rules can be checked too', async () => {
    const { handreichung, problems } = await modelOfFull(
      replaced('nr-1/impressum.md', 'Verband', '<p>Verband</p>'),
    );
    expect(problems.some(({ rule }) => rule === 'html-is-absent')).toBe(true);
    expect(handreichung).toBeDefined();
  });

  it('needs reihe and herausgeber in one of two files, and is silent while serie.yaml is broken', async () => {
    const missing = await errors({ 'serie.yaml': 'sprache: de\n' });
    expect(missing.map(({ rule, message }) => [rule, message.de])).toEqual([
      ['key-is-given', 'Der Schlüssel `reihe` fehlt.'],
      ['key-is-given', 'Der Schlüssel `herausgeber` fehlt.'],
    ]);
    expect((await errors({ 'serie.yaml': 'sprache: "de\n' })).map(({ rule }) => rule)).toEqual([
      'yaml-is-valid',
    ]);
    expect((await errors({ 'serie.yaml': 'sprach: de\n' })).map(({ rule }) => rule)).toEqual([
      'key-is-known',
    ]);
  });
});

describe('chapters', () => {
  it('have titles by kind, their own, or that of the page', async () => {
    const { kapitel, beginnZaehlung } = await wholeOf();
    expect(kapitel.map(({ titel }) => titel)).toEqual([
      'Tagungsprogramm',
      'Themen des Tages',
      'Kurzzusammenfassung',
      'Panelprotokolle',
      'Ergebnisse der Evaluation',
      'Stimmen',
      'Kontaktliste',
      'Dank',
      'Impressum',
    ]);
    expect(kapitel[beginnZaehlung]?.art).toBe('panels');
    expect(kapitel.map(({ inhaltsverzeichnis }) => inhaltsverzeichnis).indexOf(false)).toBe(4);
    expect(kapitel[6]?.ausgaben).toEqual(['intern', 'druck']);
    expect(kapitel[0]?.ausgaben).toEqual(['oeffentlich', 'intern', 'druck', 'web']);
  });

  it('begin to count at the first one where nothing is said', async () => {
    const hr = await wholeOf(replaced('nr-1/handreichung.yaml', 'beginn_zaehlung: panels\n', ''));
    expect(hr.beginnZaehlung).toBe(0);
  });
});

describe('persons', () => {
  it('are read from "Name (Ort)", with brackets in the brackets, and from mappings', async () => {
    const { punkte } = inhaltOf(await wholeOf(), 'programm');
    expect(punkte[1]?.personen).toEqual([
      { name: 'Kirstin Zinke', ort: 'Landesverband (Sachsen)' },
      { name: 'Katja Manz', rolle: 'Tagesmoderation', funktion: 'Stadtforscherin' },
    ]);
  });

  it('without a name are kept', async () => {
    const [first] = inhaltOf(await wholeOf(), 'protokolle');
    expect(first?.anwesende[0]?.personen).toEqual([
      { name: 'Anna Beck', ort: 'Aue' },
      { name: '', ort: 'Coswig' },
    ]);
  });
});

describe('panels and protocols', () => {
  it('have short titles: as stated, else the topic up to its first bracket', async () => {
    const hr = await wholeOf();
    const panels = inhaltOf(hr, 'panels').zeitfenster.flatMap((slot) => slot.panels);
    expect(panels.map(({ nummer, kurz, von, raum }) => [nummer, kurz, von, raum])).toEqual([
      [1, 'Vernetzung', '11:30', undefined],
      [2, 'Schnittstellen', '11:30', 'Saal 2'],
      [5, 'Zielgruppen', '13:15', undefined],
    ]);
    expect(inhaltOf(hr, 'protokolle').map(({ kurz }) => kurz)).toEqual([
      'Vernetzung',
      'Schnittstellen und Zielgruppen',
    ]);
  });

  it('protocols take from their panels what they do not say, each name once', async () => {
    const [first, second] = inhaltOf(await wholeOf(), 'protokolle');
    expect(first).toMatchObject({ datei: 'protokolle/1.md', thema: { text: 'Vernetzung vor Ort' } });
    expect(first?.zeitraum).toBeUndefined();
    expect(first?.protokoll.map(({ name }) => name)).toEqual(['Uwe Kowski', 'Luise Nixdorf']);
    expect(second?.zeitraum?.text).toBe('den ganzen Tag');
    expect(second?.moderation.map(({ name }) => name)).toEqual(['Kirstin Zinke', 'Christian Rost']);
    expect(second?.protokoll.map(({ name }) => name)).toEqual(['Clara Zeitler']);
  });

  it('panels of protocols and summaries are the panels themselves', async () => {
    const hr = await wholeOf();
    const [one, two] = inhaltOf(hr, 'panels').zeitfenster[0]?.panels ?? [];
    expect(inhaltOf(hr, 'protokolle')[1]?.panels[0]).toBe(two);
    expect(inhaltOf(hr, 'zusammenfassung').kurzfassungen[1]?.panels[0]).toBe(one);
  });

  it('groups follow the panels', async () => {
    const [first, second] = inhaltOf(await wholeOf(), 'protokolle');
    expect(first?.anwesende).toMatchObject([{ anzahl: 8, unterAnderem: true, panel: { nummer: 1 } }]);
    expect(second?.anwesende.map(({ gruppe, panel }) => [gruppe, panel?.nummer])).toEqual([
      ['Vormittag', 2],
      ['Nachmittag', 5],
    ]);
    expect(second?.anwesende.map(({ freigabe }) => freigabe)).toEqual([
      { stufe: 'oeffentlich', gegeben: false },
      { stufe: 'intern', gegeben: true },
    ]);
  });

  it('one group for several panels belongs to all of them', async () => {
    const all = replaced('nr-1/protokolle/2-5.md', '  - gruppe: Vormittag\n    personen: [Otto Kern]\n', '');
    const { problems, handreichung } = await modelOfFull(all);
    expect(problems.map(({ rule }) => rule)).not.toContain('groups-follow-panels');
    const group = handreichung && inhaltOf(handreichung, 'protokolle')[1]?.anwesende[0];
    expect(group && 'panel' in group).toBe(false);
  });

  it('a panel number that two panels have is the first', async () => {
    const found = await errors(replaced('nr-1/panels.yaml', 'nummer: 5', 'nummer: 2'));
    expect(found.map(({ rule }) => rule)).toEqual(['panel-is-unique', 'panel-is-known', 'panel-is-known']);
  });
});

describe('summary', () => {
  it('takes wann and wo from the issue', async () => {
    const { wann, wo } = inhaltOf(await wholeOf(), 'zusammenfassung');
    const text = (root: typeof wann) => JSON.stringify(root.children).match(/"value":"([^"]*)"/)?.[1];
    expect(text(wann)).toBe('24.\u00a0September 2024, 10:00–15:00\u00a0Uhr');
    expect(text(wo)).toBe('Chemnitz, „Weltecho“');
  });

  it.each([
    ['ende: "15:00"\n', '24.\u00a0September 2024, ab 10:00\u00a0Uhr'],
    ['beginn: 10:00\n', '24.\u00a0September 2024, bis 15:00\u00a0Uhr'],
    ['beginn: 10:00\nende: "15:00"\n', '24.\u00a0September 2024'],
  ])('says of the time what is known, without %j', async (line, expected) => {
    const hr = await wholeOf(replaced('nr-1/handreichung.yaml', line, ''));
    expect(JSON.stringify(inhaltOf(hr, 'zusammenfassung').wann)).toContain(`"${expected}"`);
  });

  it('says itself what it wants to, in blocks', async () => {
    const hr = await wholeOf(
      replaced('nr-1/zusammenfassung.md', 'wer:', 'wann: im *Herbst*\nwo: überall\nwer:'),
    );
    const { wann, wo, wer, wie, kurzfassungen } = inhaltOf(hr, 'zusammenfassung');
    expect(wann.children).toMatchObject([
      { type: 'paragraph', children: [{ value: 'im ' }, { type: 'emphasis' }] },
    ]);
    expect(wo.children).toMatchObject([{ children: [{ value: 'überall' }] }]);
    expect(wer?.children.map(({ type }) => type)).toEqual(['paragraph', 'list']);
    expect(wie).toBeUndefined();
    expect(kurzfassungen.map(({ titel, datei }) => [titel.text, datei])).toEqual([
      ['Zweitens', 'kurzfassungen/2.md'],
      ['Zehntens', 'kurzfassungen/10.md'],
    ]);
  });
});

describe('evaluation', () => {
  it('has answers in the order of the file, numbers as answers too', async () => {
    const { fragen } = inhaltOf(await wholeOf(), 'evaluation');
    const pairs = fragen[0]?.antworten?.map(({ antwort, anzahl }) => [antwort.text, anzahl]);
    expect(pairs).toEqual([
      ['5', 11],
      ['4', 10],
      ['gar nicht', 0],
    ]);
  });

  it('counts who answered where nothing is said', async () => {
    const { fragen, ...rest } = inhaltOf(await wholeOf(), 'evaluation');
    expect(fragen.map(({ id, n }) => [id, n])).toEqual([
      ['zufriedenheit', 21],
      ['themen', 25],
      ['offen', undefined],
      ['gefallen', 2],
      ['herkunft', 3],
    ]);
    expect(rest).toMatchObject({
      teilnehmende: 31,
      antworten: 26,
      beispieldaten: true,
      zeitraum: { text: 'im Oktober' },
    });
  });

  it('keeps a question without result, and free text as prose', async () => {
    const { fragen } = inhaltOf(await wholeOf(), 'evaluation');
    expect(fragen[2]?.antworten).toBeUndefined();
    expect(fragen[2]?.freitexte).toBeUndefined();
    expect(fragen[3]?.freitexte?.map(({ text }) => text)).toEqual(['Das Essen', 'Der Austausch']);
    expect(fragen[3]?.antworten).toBeUndefined();
  });

  it('knows which questions bodies place', async () => {
    const { fragen } = inhaltOf(await wholeOf(), 'evaluation');
    expect(fragen.filter(({ platziert }) => platziert).map(({ id }) => id)).toEqual([
      'zufriedenheit',
      'themen',
    ]);
  });
});

describe('people', () => {
  it('voices are quoted or reported, with the consent of the file or their own', async () => {
    const { stimmen } = inhaltOf(await wholeOf(), 'stimmen');
    expect(stimmen.map(({ name, art, text }) => [name, art, text.text])).toEqual([
      ['Anna Beck', 'zitat', 'Es war gut.'],
      ['Otto Kern', 'wiedergabe', 'Er fand es gut.'],
      ['Eva Lind', 'zitat', 'Na ja.'],
    ]);
    expect(stimmen.map(({ freigabe }) => freigabe)).toEqual([
      { stufe: 'intern', gegeben: true, am: '2024-10-01', form: 'E-Mail' },
      { stufe: 'oeffentlich', gegeben: true },
      { stufe: 'nein', gegeben: true },
    ]);
    expect(stimmen[1]?.bild).toBe('bilder/saal.jpg');
  });

  it('contacts without consent count as internal', async () => {
    const { kontakte } = inhaltOf(await wholeOf(), 'kontakte');
    expect(kontakte[0]).toEqual({
      kommune: 'Aue',
      name: 'Anna Beck',
      institution: 'Stadt',
      email: 'anna@aue.de',
      telefon: '03771 1',
      url: 'https://www.aue.de',
      freigabe: { stufe: 'oeffentlich', gegeben: true },
    });
    expect(kontakte[1]).toEqual({ name: 'Otto Kern', freigabe: { stufe: 'intern', gegeben: false } });
  });

  it('contacts from CSV are the same, under the usual title', async () => {
    const { 'nr-1/kontakte.yaml': _, ...files } = fullIssue;
    const csv =
      'kommune;name;institution;email;telefon;url;freigabe\nAue;Anna Beck;Stadt;anna@aue.de;03771 1;www.aue.de;oeffentlich\n;Otto Kern;;;;;\n';
    const { handreichung } = await modelFrom({ ...files, 'nr-1/kontakte.csv': csv });
    const fromCsv = handreichung && inhaltOf(handreichung, 'kontakte');
    expect(fromCsv?.kontakte).toEqual(inhaltOf(await wholeOf(), 'kontakte').kontakte);
    expect(fromCsv?.titel.text).toBe('Kontaktliste');
  });
});

describe('pictures', () => {
  it('are told as they are on disk', async () => {
    const { text } = inhaltOf(await wholeOf(), 'protokolle')[1] ?? {};
    expect(JSON.stringify(text)).toContain('"datei":"bilder/saal.jpg"');
  });

  it('must be spelt as they are on disk, also where the disk does not mind', async () => {
    const [problem] = await errors(replaced('nr-1/stimmen.yaml', 'bilder/saal.jpg', 'bilder/Saal.JPG'));
    expect(problem).toMatchObject({ rule: 'file-exists', place: { line: 10, column: 11 } });
    expect(problem?.hint?.de).toContain('`bilder/saal.jpg`');
  });
});
