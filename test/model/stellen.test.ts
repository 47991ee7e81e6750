import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadIssue } from '../../src/load/index.ts';
import { type Handreichung, modelOf, type Stellen } from '../../src/model/index.ts';
import type { Place } from '../../src/problem/index.ts';
import { type Files, folderOf, issueWith, marked } from '../load/folder.ts';
import { fullIssue, inhaltOf } from './full-issue.ts';

/** The model with a look at what its places mark. */
async function lookAt(files: Files) {
  const geladen = await loadIssue({ contentDir: 'content', issue: 'nr-1', cwd: folderOf(files) });
  const { handreichung, problems } = modelOf(geladen);
  if (handreichung === undefined) throw new Error(JSON.stringify(problems));
  const slice = (place: Place | undefined): string => {
    const source = geladen.quellen.get(place?.file ?? '') ?? '';
    return `${place?.file.replace('content/', '')}: ${marked({ source }, place)}`;
  };
  const of = (...args: Parameters<Stellen['of']>): string => slice(handreichung.stellen.of(...args));
  const key = (...args: Parameters<Stellen['key']>): string => slice(handreichung.stellen.key(...args));
  return { hr: handreichung, of, key };
}

let hr: Handreichung;
let of: (...args: Parameters<Stellen['of']>) => string;
let key: (...args: Parameters<Stellen['key']>) => string;
beforeAll(async () => {
  ({ hr, of, key } = await lookAt(fullIssue));
});

describe('places', () => {
  it('of the issue, whichever of the two files says it', () => {
    expect(of(hr, 'nummer')).toBe('nr-1/handreichung.yaml: 1');
    expect(of(hr, 'reihe')).toBe('serie.yaml: Handreichung');
    expect(key(hr, 'gender')).toBe('serie.yaml: gender');
    expect(of(hr, 'beginnZaehlung')).toBe('nr-1/handreichung.yaml: panels');
    expect(of(hr.herausgeber, 'url')).toBe('serie.yaml: www.verband.de');
    expect(of(hr.titel)).toBe('nr-1/handreichung.yaml: Treffen der *Kommunen*');
    expect(of(hr.umschlag.logos[0] ?? {}, 'bild')).toBe('serie.yaml: bilder/logo.svg');
    expect(of(hr.abkuerzungen, 'ESF')).toBe('serie.yaml: Europäischer Sozialfonds');
    expect(of(hr.abkuerzungen, 'GWA')).toBe('nr-1/handreichung.yaml: Gemeinwesen-Arbeit');
    expect(of(hr.kapitel[1] ?? {}, 'titel')).toBe('nr-1/handreichung.yaml: Themen des Tages');
  });

  it('of persons, wherever they are named', () => {
    const { punkte } = inhaltOf(hr, 'programm');
    const [text, mapping] = punkte[1]?.personen ?? [];
    expect(of(text ?? {})).toBe('nr-1/programm.yaml: Kirstin Zinke (Landesverband (Sachsen))');
    expect(of(text ?? {}, 'ort')).toBe('nr-1/programm.yaml: Kirstin Zinke (Landesverband (Sachsen))');
    expect(of(mapping ?? {}, 'rolle')).toBe('nr-1/programm.yaml: Tagesmoderation');
    const [panel] = inhaltOf(hr, 'panels').zeitfenster[0]?.panels ?? [];
    expect(of(panel?.moderation[0] ?? {})).toBe('nr-1/panels.yaml: Antje Kowski');
    expect(of(panel?.protokoll[1] ?? {})).toBe('nr-1/panels.yaml: Luise Nixdorf');
    expect(of(panel ?? {}, 'nummer')).toBe('nr-1/panels.yaml: 1');
  });

  it('of what a protocol takes from its panel: the panel', () => {
    const [first, second] = inhaltOf(hr, 'protokolle');
    expect(of(first?.thema ?? {})).toBe('nr-1/panels.yaml: Vernetzung vor Ort');
    expect(of(second?.thema ?? {})).toContain('nr-1/protokolle/2-5.md: Schnittstellen und');
    expect(of(first?.anwesende[0] ?? {}, 'unterAnderem')).toBe('nr-1/protokolle/1.md: true');
    expect(of(first?.anwesende[0]?.personen[1] ?? {})).toBe('nr-1/protokolle/1.md: (Coswig)');
  });

  it('of keys that are called otherwise in the file', () => {
    const { fragen } = inhaltOf(hr, 'evaluation');
    expect(key(fragen[3] ?? {}, 'freitexte')).toBe('nr-1/evaluation.yaml: antworten');
    const { stimmen } = inhaltOf(hr, 'stimmen');
    expect(key(stimmen[1] ?? {}, 'text')).toBe('nr-1/stimmen.yaml: wiedergabe');
  });

  it('of answers: the count, and for counted ones the key that names the column', () => {
    const { fragen } = inhaltOf(hr, 'evaluation');
    const [first] = fragen[0]?.antworten ?? [];
    expect(of(first ?? {})).toBe('nr-1/evaluation.yaml: 11');
    expect(of(first?.antwort ?? {})).toBe('nr-1/evaluation.yaml: 5');
    const [counted] = fragen[4]?.antworten ?? [];
    expect(of(counted ?? {})).toBe('nr-1/evaluation.yaml: Woher');
  });

  it('of Markdown nodes, in bodies and in texts', () => {
    const [, second] = inhaltOf(hr, 'protokolle');
    const box = second?.text.children[1];
    const paragraph = box && 'children' in box ? box.children[1] : undefined;
    const emphasis = paragraph && 'children' in paragraph ? paragraph.children[1] : undefined;
    expect(of(emphasis ?? {})).toBe('nr-1/protokolle/2-5.md: *Hinweis*');
    expect(of(hr.titel.inhalt[1] ?? {})).toBe('nr-1/handreichung.yaml: *Kommunen*');
    expect(of(inhaltOf(hr, 'zusammenfassung').wer?.children[1] ?? {})).toContain(
      '- der Kommunen\n  - der **Verbände**',
    );
    expect(of(inhaltOf(hr, 'zusammenfassung').wann)).toBe('nr-1/handreichung.yaml: 2024-09-24');
  });

  it('of a key that is not written: the entry it would be in', () => {
    const { stimmen } = inhaltOf(hr, 'stimmen');
    expect(hr.stellen.of(stimmen[2] ?? {}, 'bild')).toEqual({
      file: 'content/nr-1/stimmen.yaml',
      line: 11,
      column: 5,
    });
    expect(hr.stellen.key(stimmen[2] ?? {}, 'bild')).toBeUndefined();
    expect(hr.stellen.of({})).toBeUndefined();
  });
});

describe('generated content', () => {
  const word = fc.stringMatching(/^[A-ZÄÖÜa-zäöüß][a-zäöüß:-]{0,9}[a-zäöüß]$/u);
  const words = fc.array(fc.oneof({ weight: 5, arbitrary: word }, fc.constantFrom('😀', '„ja“', '(und)')), {
    minLength: 1,
    maxLength: 6,
  });
  const title = fc.tuple(word, words).map(([first, rest]) => [first, ...rest].join(' '));
  const quoteAs = fc.constantFrom(
    (text: string) => text,
    (text: string) => `"${text}"`,
    (text: string) => `'${text}'`,
    (text: string) => `>-\n      ${text}`,
  );
  const points = fc.array(fc.tuple(title, quoteAs), { minLength: 1, maxLength: 8 });

  it('comes back word for word, each text at its place', async () => {
    await fc.assert(
      fc.asyncProperty(points, fc.constantFrom('\n', '\r\n'), fc.boolean(), async (list, newline, bom) => {
        const yaml = `titel: Ablauf\npunkte:\n${list.map(([text, quote]) => `  - titel: ${quote(text)}\n`).join('')}`;
        const found = await lookAt({
          'nr-1/handreichung.yaml': issueWith(['programm']),
          'nr-1/programm.yaml': `${bom ? '\ufeff' : ''}${yaml.replaceAll('\n', newline)}`,
        });
        const { punkte } = inhaltOf(found.hr, 'programm');
        expect(punkte.map(({ titel }) => titel.text)).toEqual(list.map(([text]) => text));
        punkte.forEach(({ titel }, index) => {
          expect(found.of(titel).replaceAll('\r', '')).toContain(list[index]?.[0]);
          for (const node of titel.inhalt)
            expect(found.of(node)).toBe(`nr-1/programm.yaml: ${'value' in node ? node.value : ''}`);
        });
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});
