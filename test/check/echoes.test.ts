import { expect, test } from 'vitest';
import { withoutEchoes } from '../../src/check/index.ts';
import { type Problem, report } from '../../src/problem/index.ts';

const at = (line: number) => ({ file: 'content/nr-1/seiten/text.md', line, column: 1 });
const inFile = (line: number, severity: Problem['severity'] = 'warn'): Problem =>
  report(
    'picture-has-enough-pixels',
    { picture: 'a.jpg', dpi: 96, width: 170 },
    { place: at(line), severity },
  );
const inPrint = (line: number): Problem =>
  report('picture-is-sharp', { text: 'Saal', dpi: 96, least: 150 }, { place: at(line), page: 3 });

test('a picture of which the content has been told is not told again on its page', () => {
  expect(withoutEchoes([inPrint(5), inPrint(9)], [inFile(5)])).toEqual([inPrint(9)]);
});

test('what was only worth a look is told as the warning it is in print', () => {
  expect(withoutEchoes([inPrint(5)], [inFile(5, 'info')])).toEqual([inPrint(5)]);
});

test('other findings of the same line stay', () => {
  const link = report('link-leads-somewhere', { text: 'a', target: 'b' }, { place: at(5) });
  expect(withoutEchoes([link], [inFile(5)])).toEqual([link]);
});
