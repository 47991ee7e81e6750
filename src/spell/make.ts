/**
 * Packs the dictionaries of cspell into dist/spell: `npm run dictionaries`, a part of `npm run build`. Reading one of
 * cspell's takes seconds, too long for a check; so this is done once for each version of a dictionary.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { importTrie } from 'cspell-trie-lib';
import { layout } from './layout.ts';
import { packed } from './pack.ts';

const require = createRequire(import.meta.url);
const target = path.join(import.meta.dirname, '../../dist/spell');

/** Each language with the package and the file of its dictionary, and the licences that go with it. */
const dictionaries = [
  {
    language: 'de',
    from: '@cspell/dict-de-de',
    trie: 'de_DE.trie.gz',
    licences: ['LICENSE', 'src/German_de_DE.txt', 'src/hunspell/license'],
  },
  {
    language: 'en',
    from: '@cspell/dict-en_us',
    trie: 'en_US.trie.gz',
    licences: ['LICENSE', 'src/hunspell/README_en_US-large.txt'],
  },
] as const;

for (const { language, from, trie, licences } of dictionaries) {
  const folder = path.dirname(require.resolve(`${from}/cspell-ext.json`));
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const licenceFile = path.join(target, `${language}.licence.txt`);
  const source = `${language}.words (layout ${layout}) is made from ${from} ${version} and is under its licence.\n`;
  const made = ifThere(licenceFile)?.split('\n')[0];
  if (`${made}\n` === source && ifThere(path.join(target, `${language}.words`)) !== undefined) continue;

  const graph = importTrie(gunzipSync(readFileSync(path.join(folder, trie))).toString());
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, `${language}.words`), packed(graph));
  const texts = licences.map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  writeFileSync(licenceFile, [source, ...texts].join('\n\n'));
}

function ifThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
