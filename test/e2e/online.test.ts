/** Who prints asks the web only where it was said: with `check --layout --online`, never in a build. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type BuildRequest, build, checkLayout } from '../../src/build.ts';
import { fixture, newFolder, ownTemplates } from './workshop.ts';

/** A request that would ask the web, and the addresses that were asked; all of them have moved. */
function asking() {
  const cwd = newFolder();
  const asked: string[] = [];
  const web: typeof fetch = async (input) => {
    asked.push(String(input));
    const headers = { location: 'https://neu.example/' };
    return new Response(null, String(input) === headers.location ? {} : { status: 301, headers });
  };
  const request: BuildRequest = {
    cwd,
    contentDir: fixture('e2e-placed'),
    templatesDir: ownTemplates,
    outputDir: join(cwd, 'output'),
    issues: [],
    release: false,
    rules: {},
    signal: new AbortController().signal,
    editions: ['oeffentlich'],
    standard: 'ua1',
    html: false,
    browser: { env: process.env },
    jobs: 1,
    version: '0.0.0',
    online: true,
    web: { fetch: web },
  };
  return { asked, request };
}

it('a check of the pages tells of the links as well', async () => {
  const { asked, request } = asking();
  const { problems, status } = await checkLayout(request, () => {});
  expect(asked).toContain('https://neu.example/');
  expect(problems.map(({ rule }) => rule)).toContain('links-are-direct');
  expect(status).toBe('written');
});

it('a build asks nobody', async () => {
  const { asked, request } = asking();
  const { problems, status } = await build(request, () => {});
  expect(asked).toEqual([]);
  expect(problems.filter(({ rule }) => rule.startsWith('links-'))).toEqual([]);
  expect(status).toBe('written');
});
