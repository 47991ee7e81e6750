import type { Lang } from '../problem/index.ts';
import { earlyValue } from './early-value.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language to speak: `--lang`, else the first of LC_ALL, LC_MESSAGES, LANG that is set, else the system's locale.
 * German for every German locale, English for everything else. Reads `--lang` before the command line is parsed,
 * because even the message that it cannot be parsed has a language.
 */
export function detectLanguage(argv: readonly string[], env: Environment, locale: string): Lang {
  const wanted = earlyValue(argv, '--lang');
  if (wanted === 'de' || wanted === 'en') return wanted;
  const set = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return /^de(?![a-z])/i.test(set ?? locale) ? 'de' : 'en';
}
