/**
 * The last value of an option in a command line that is not parsed yet (or cannot be parsed): `--lang de` or
 * `--lang=de`; undefined where it is not given.
 */
export function earlyValue(argv: readonly string[], option: string): string | undefined {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  const at = words.findLastIndex((word) => word === option || word.startsWith(`${option}=`));
  const word = words[at];
  return word?.startsWith(`${option}=`)
    ? word.slice(option.length + 1)
    : words[at < 0 ? words.length : at + 1];
}
