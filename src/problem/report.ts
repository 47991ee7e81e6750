import { catalogue, type RuleId } from './catalogue/index.ts';
import type { Fix, Localized, Place, Problem, Related, Severity } from './problem.ts';

type ArgsOf<R extends RuleId> = Parameters<(typeof catalogue)[R]['de']>[0];

export interface Where {
  readonly place?: Place | undefined;
  readonly expected?: readonly string[] | undefined;
  readonly related?: readonly Related[] | undefined;
  readonly fix?: Fix | undefined;
  readonly quiet?: boolean | undefined;
  readonly page?: number | undefined;
  /** Overrides the severity of the catalogue. */
  readonly severity?: Severity | undefined;
}

/** Makes a Problem from the catalogue: rule id, the values its message names, and where it is. */
export function report<R extends RuleId>(rule: R, args: ArgsOf<R>, where: Where = {}): Problem {
  const entry = catalogue[rule] as Entry<ArgsOf<R>>;
  const text = (part: Text<ArgsOf<R>>): Localized => ({ de: part.de(args), en: part.en(args) });
  const { severity, ...rest } = where;
  return {
    rule,
    severity: severity ?? entry.severity,
    message: text(entry),
    ...(entry.hint && { hint: text(entry.hint) }),
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  };
}

interface Text<A> {
  readonly de: (args: A) => string;
  readonly en: (args: A) => string;
}

/** One entry of the catalogue: the message says what was found and what was expected, the hint says what to do. */
export interface Entry<A> extends Text<A> {
  readonly severity: Severity;
  readonly hint?: Text<A>;
}
