import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { makeProject, printingBrowsers, stateOf, until } from './world.ts';

it('runs until it is interrupted, and then leaves nothing behind', async () => {
  const project = makeProject();
  const written = { stdout: '', stderr: '' };
  let interrupt = (): void => {};
  const stream = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  const ended = main(['preview', 'nr-1', '--edition', 'intern', '--lang', 'en'], {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env: process.env,
    cwd: project.cwd,
    locale: 'en',
    cpus: 1,
    now: () => Date.now(),
    onInterrupt: (handler) => {
      interrupt = handler;
      return () => {};
    },
    loadPipeline: () => import('../../src/build.ts'),
  });
  await until(
    () => written.stdout,
    (text) => text.endsWith('\n'),
  );
  expect(written.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
  expect(written.stderr).toBe('The preview of nr-1 is running; Ctrl+C ends it.\n');
  const url = written.stdout.trim();
  const page = await fetch(url);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<title>Preview: nr-1, internal</title>');
  await until(
    () => stateOf(url),
    ({ pages }) => pages > 0,
  );
  expect(printingBrowsers()).toHaveLength(process.platform === 'linux' ? 1 : 0);
  interrupt();
  expect(await ended).toBe(0);
  await until(printingBrowsers, (left) => left.length === 0);
  await expect(fetch(url)).rejects.toThrow();
  project.remove();
});
