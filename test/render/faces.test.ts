import { expect, it } from 'vitest';
import { dropUnneededFaces, facesFor, splitFaces } from '../../src/render/faces.ts';

const rule = (range: string) =>
  `@font-face { font-family: "Sofia"; src: url(data:font/woff2;base64,d09G);${range && ` unicode-range: ${range};`} }\n`;
const latin = rule('U+0000-00FF, U+2000-206F');
const extended = rule('U+0100-02BA, U+1E??');
const dash = rule('U+2013');
const any = rule('');
const stil = `${latin}${extended}p { color: #123 }\n${dash}${any}h1 { margin: 0 }\n`;

it('parts the rules for faces from all others', () => {
  expect(splitFaces(stil)).toEqual({
    schriften: `${latin}${extended}${dash}${any}`,
    stil: 'p { color: #123 }\nh1 { margin: 0 }\n',
  });
  expect(splitFaces('')).toEqual({ schriften: '', stil: '' });
});

it.each([
  ['Umlaute wie ä', `${latin}${any}`],
  ['Žižek', `${latin}${extended}${any}`],
  ['STRAẞE', `${latin}${extended}${any}`],
  ['10–15', `${latin}${dash}${any}`],
  ['content: "\\2013"', `${latin}${dash}${any}`],
])('takes for “%s” the faces the page then keeps', (text, kept) => {
  expect(facesFor(stil, ['nur ASCII', text])).toBe(kept);
  const { schriften, stil: rest } = splitFaces(stil);
  const page = (faces: string) => `<style>${faces}</style><style>${rest}</style><p>${text}</p>`;
  expect(dropUnneededFaces(page(schriften))).toBe(page(kept));
});
