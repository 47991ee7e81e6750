import { describe, expect, test } from 'vitest';
import { loadRules, type Rule } from '../../src/check/index.ts';
import { modelOf } from '../../src/model/index.ts';
import type { Problem } from '../../src/problem/index.ts';
import { openDictionaries } from '../../src/spell/index.ts';
import { type Files, loadFiles } from '../load/folder.ts';
import { judged } from './judged.ts';
import { soundIssue } from './sound-issue.ts';

const { runRules } = await loadRules();

const page = (body: string): Files => ({
  ...soundIssue,
  'nr-1/seiten/text.md': `---\ntitel: Zum Weiterlesen\n---\n\n${body}\n`,
});
const told = ({ rule, place }: Problem): string => `${rule} ${place?.line}`;
const findings = async (files: Files) => (await judged(files)).problems.map(told);

describe('a rule that crashes', () => {
  const crashing: Rule = {
    id: 'dash-is-long',
    check: () => {
      throw new RangeError('out of words');
    },
  };
  const sound: Rule = {
    id: 'arrow-is-a-character',
    *check() {
      yield {
        rule: 'arrow-is-a-character',
        severity: 'warn',
        message: { de: '', en: '' },
      };
    },
  };

  test('is told with its id, and the others go on', async () => {
    const geladen = await loadFiles(soundIssue);
    const { entwurf, unbekannt } = modelOf(geladen);
    const checked = {
      handreichung: entwurf,
      unbekannt,
      sources: geladen.quellen,
      files: [],
      bildpunkte: geladen.bildpunkte,
      release: false,
      woerterbuecher: await openDictionaries(),
    };
    const found = runRules(checked, [], [crashing, sound]);
    expect(found.map(({ rule }) => rule)).toEqual(['rule-does-not-crash', 'arrow-is-a-character']);
    expect(found[0]?.message.de).toContain('`dash-is-long`');
    expect(found[0]?.message.en).toContain('RangeError: out of words');
  });
});

describe('a suppression', () => {
  const reason = 'aus dash-is-long – so im Original';

  test.each([
    [
      'in Markdown holds for the next block',
      `[handreichung]: #${'aus'} (dash-is-long – so im Original)\n\nGut - so.\n\nNicht - so.`,
      ['dash-is-long 9'],
    ],
    [
      'in Markdown holds for all lines of the block',
      '[handreichung]: #aus (dash-is-long – Original)\n\nGut\nund gut - so.',
      [],
    ],
    [
      'holds for its rule only',
      '[handreichung]: #aus (dash-is-long – Original)\n\nGut - so -> dann.',
      ['arrow-is-a-character 7'],
    ],
    [
      'without a reason is told and does not hold',
      '[handreichung]: #aus (dash-is-long)\n\nGut - so.',
      ['dash-is-long 7', 'suppression-has-a-reason 5'],
    ],
    [
      'that is not needed is told',
      '[handreichung]: #aus (dash-is-long – Original)\n\nGut – so.',
      ['suppression-is-used 5'],
    ],
    [
      'of an unknown rule is told',
      '[handreichung]: #aus (dash-is-short – Original)\n\nGut.',
      ['suppression-names-a-rule 5'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await findings(page(body))).toEqual(expected);
  });

  test.each([
    ['the entry below', `# handreichung: ${reason}\nuntertitel: Nun - ja\n`, []],
    ['its own line', `untertitel: Nun - ja # handreichung: ${reason}\n`, []],
    [
      'no other entry',
      `# handreichung: ${reason}\nsprache: de\nuntertitel: Nun - ja\n`,
      ['dash-is-long 26', 'suppression-is-used 24'],
    ],
  ])('in YAML holds for %s', async (_, more, expected) => {
    const issue = {
      ...soundIssue,
      'nr-1/handreichung.yaml': `${soundIssue['nr-1/handreichung.yaml']}${more}`,
    };
    expect(await findings(issue)).toEqual(expected);
  });

  test('in YAML holds for all that is indented below', async () => {
    const seite = `---\ntitel: Text\n# handreichung: aus person-has-a-name – Name nicht lesbar\nfreigabe: intern\n---\n\nEin Satz.\n`;
    expect(await findings({ ...soundIssue, 'nr-1/seiten/text.md': seite })).toEqual([
      'page-is-public 4',
      'suppression-is-used 3',
    ]);
    const protokoll = `---\npanels: [2]\nanwesende:\n  # handreichung: aus person-has-a-name – Name nicht lesbar\n  personen:\n    - Jan Jaguar (Rotental)\n    - (Rotental)\n---\n\nEin Satz.\n`;
    expect(await findings({ ...soundIssue, 'nr-1/protokolle/2.md': protokoll })).toEqual([]);
  });

  test('never hides an error', async () => {
    const body = '[handreichung]: #aus (html-is-absent – geht nicht anders)\n\n<b>Gut</b>.';
    expect(await findings(page(body))).toEqual(['html-is-absent 7', 'suppression-is-used 5']);
  });
});
