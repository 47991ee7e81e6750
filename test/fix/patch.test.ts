import { applyPatch } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patchOf } from '../../src/fix/index.ts';

const file = 'content/nr-1/text.md';

test('names the file before and after and shows three lines around a change', () => {
  const lines = [...'abcdefghij'];
  const before = lines.join('\n');
  expect(patchOf({ file, before, after: before.replace('f', 'F') })).toBe(
    `--- a/${file}\n+++ b/${file}\n@@ -3,7 +3,7 @@\n c\n d\n e\n-f\n+F\n g\n h\n i\n`,
  );
});

test('keeps BOM, line endings and a missing last one', () => {
  const patch = patchOf({ file, before: '\uFEFFa\r\nb', after: '\uFEFFA\r\nb' });
  expect(patch).toContain('-\uFEFFa\r\n+\uFEFFA\r\n b\n\\ No newline at end of file\n');
});

test('applied to what was, gives what is', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'ä – c'), { minLength: 1, maxLength: 12 });
  const end = fc.constantFrom('\n', '\r\n');
  fc.assert(
    fc.property(text, text, end, fc.boolean(), (one, other, ending, closed) => {
      const [before = '', after = ''] = [one, other].map(
        (lines) => lines.join(ending) + (closed ? ending : ''),
      );
      const options = { autoConvertLineEndings: false };
      expect(applyPatch(before, patchOf({ file, before, after }), options)).toBe(after);
    }),
  );
});
