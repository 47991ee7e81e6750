import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { isOwnFace, postScriptName } from '../../src/load/index.ts';

const file = (name: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`@fontsource/${name}`));
const uri = `data:font/woff2;base64,${file('ubuntu/files/ubuntu-latin-500-normal.woff2').toString('base64')}`;
const ubuntu = { name: 'ubuntu-latin-500-normal', uri };
/** The same face, named by the house that uses it. */
const house = { name: 'hausschrift', uri };

describe('the PostScript name in a font file', () => {
  it.each([
    ['ubuntu/files/ubuntu-latin-500-normal.woff2', 'Ubuntu-Medium'],
    ['ubuntu/files/ubuntu-latin-500-normal.woff', 'Ubuntu-Medium'],
    ['source-serif-4/files/source-serif-4-latin-400-normal.woff2', 'SourceSerif4-Regular'],
    ['hanken-grotesk/files/hanken-grotesk-latin-800-normal.woff2', 'HankenGrotesk-ExtraBold'],
  ])('%s: %s', (name, expected) => expect(postScriptName(file(name))).toBe(expected));
});

describe('a face of the templates', () => {
  it('is known by the name of its file', () => {
    const isOwn = isOwnFace([{ name: ubuntu.name, uri: 'data:font/woff2;base64,' }]);
    expect([isOwn('Ubuntu-Medium'), isOwn('Ubuntu-Medium')]).toEqual([true, true]);
  });

  it('is known by what its file says, however that is called', () => {
    expect(isOwnFace([house])('Ubuntu-Medium')).toBe(true);
  });

  it('is none that no file holds', () => {
    expect(isOwnFace([ubuntu, house])('DejaVuSans')).toBe(false);
  });
});
