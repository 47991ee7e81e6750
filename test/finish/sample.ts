/** The printed samples (samples/bauteile.html, printed by two Chromiums) and what finishing is told about them. */
import { readFileSync } from 'node:fs';
import { type FinishInput, finish } from '../../src/finish/index.ts';

export type Sample = 'chromium-147' | 'chromium-156';
export const samples: readonly Sample[] = ['chromium-147', 'chromium-156'];

export const printed = (sample: Sample): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`samples/${sample}.pdf`, import.meta.url)));

export const input: FinishInput = {
  title: 'Prüfstück: alle Bauteile',
  author: 'Stadt & Land e. V.',
  publisher: 'Stadt & Land e. V., Chemnitz',
  subject: 'Was eine Handreichung <alles> enthalten kann.',
  keywords: ['Barcamp', 'Kommune'],
  language: 'de',
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  created: '2024-10-01',
  toolVersion: '0.1.0',
  browserVersion: 'HeadlessChrome/147.0.7727.0',
  contentHash: '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef',
  folios: [null, null, '1', '2'],
  outline: [
    { title: 'Tagesablauf', destination: 'kap-1', children: [] },
    {
      title: 'Protokolle',
      destination: 'kap-2',
      children: [{ title: 'Panel 1: Öffentlichkeitsarbeit', destination: 'p-1', children: [] }],
    },
  ],
};

const finishedSamples = new Map<Sample, ReturnType<typeof finish>>();

/** A sample, finished once for all tests. */
export function finished(sample: Sample): ReturnType<typeof finish> {
  const known = finishedSamples.get(sample) ?? finish(printed(sample), input);
  finishedSamples.set(sample, known);
  return known;
}

/** The printed bytes with one text replaced by another of the same length, wherever Chromium left it unpacked. */
export function tampered(bytes: Uint8Array, from: string, to: string): Uint8Array {
  if (from.length !== to.length) throw new Error('lengths differ: the offsets in the file would be wrong');
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.includes(from)) throw new Error(`“${from}” is not in the file`);
  return new Uint8Array(Buffer.from(text.replaceAll(from, to), 'latin1'));
}
