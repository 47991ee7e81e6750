import { describe, expect, it } from 'vitest';
import { editorCall, editorOf } from '../../src/preview/index.ts';

describe('which editor', () => {
  it('is the first of option, HANDREICHUNG_EDITOR, EDITOR and VISUAL that is set', () => {
    const env = { HANDREICHUNG_EDITOR: 'a', EDITOR: 'b', VISUAL: 'c' };
    expect(editorOf('x', env)).toBe('x');
    expect(editorOf(undefined, env)).toBe('a');
    expect(editorOf(' ', { ...env, HANDREICHUNG_EDITOR: '' })).toBe('b');
    expect(editorOf(undefined, { VISUAL: 'c' })).toBe('c');
    expect(editorOf(undefined, {})).toBeUndefined();
  });
});

describe('how it is called', () => {
  it.each([
    ['code', 'code', ['-g', '/p/a.md:7'], false],
    ['code --reuse-window', 'code', ['--reuse-window', '-g', '/p/a.md:7'], false],
    ['/usr/bin/codium', '/usr/bin/codium', ['-g', '/p/a.md:7'], false],
    ['vim', 'vim', ['+7', '/p/a.md'], true],
    ['nano -w', 'nano', ['-w', '+7', '/p/a.md'], true],
    ['emacs', 'emacs', ['+7', '/p/a.md'], false],
    ['hx', 'hx', ['/p/a.md:7'], true],
    ['subl', 'subl', ['/p/a.md:7'], false],
    ['kate', 'kate', ['--line', '7', '/p/a.md'], false],
    ['"C:\\Program Files\\Code.exe"', 'C:\\Program Files\\Code.exe', ['-g', '/p/a.md:7'], false],
    ["'/my apps/edit' --at {line} '{file}'", '/my apps/edit', ['--at', '7', '/p/a.md'], false],
  ])('%s', (command, program, args, terminal) => {
    expect(editorCall(command, '/p/a.md', 7)).toEqual({ program, args, terminal });
  });

  it('never through a shell: what looks like one stays one argument', () => {
    const file = '/p/$(touch x); `id` & "a" {line}.md';
    expect(editorCall('edit {file}', file, 3)?.args).toEqual([file]);
    expect(editorCall('vim', file, 3)?.args).toEqual(['+3', file]);
    expect(editorCall('  ', file, 3)).toBeUndefined();
  });
});
