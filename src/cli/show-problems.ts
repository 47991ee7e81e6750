import { type Fixes, type Problem, printers } from '../problem/index.ts';
import { type Call, wantsColor, widthFor } from './call.ts';
import { ownVersion } from './version.ts';

/**
 * Prints the problems in the form asked for: the pretty one to people on stderr (with `--quiet` only errors), all
 * others whole to stdout, empty reports included. `clean` lets the pretty form say that there is nothing; `fixes` is for
 * the forms that tell programs what was fixed.
 */
export function showProblems(
  { io, options, lang }: Call,
  problems: readonly Problem[],
  sources: ReadonlyMap<string, string>,
  { clean, fixes }: { readonly clean: boolean; readonly fixes?: Fixes },
): void {
  const { format = 'pretty', color, quiet = false } = options;
  const isPretty = format === 'pretty';
  const shown = isPretty && quiet ? problems.filter(({ severity }) => severity === 'error') : problems;
  if (isPretty && shown.length === 0 && (quiet || !clean)) return;
  const stream = isPretty ? io.stderr : io.stdout;
  const print = printers[format];
  stream.write(
    print(shown, {
      sources,
      lang,
      color: isPretty && wantsColor(stream, color, io.env),
      width: widthFor(stream),
      version: ownVersion(),
      fixes,
    }),
  );
}
