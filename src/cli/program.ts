import { Command, type CommanderError } from 'commander';
import type { Lang } from '../problem/index.ts';
import type { Options, Run } from './call.ts';
import { type CommandName, commandData, commandNames } from './command-table.ts';
import { germanTitles, helpText } from './help-text.ts';
import type { Io } from './io.ts';
import { optionsOf } from './options.ts';
import { UsageError } from './usage-error.ts';
import { usageProblem } from './usage-problem.ts';
import { ownVersion } from './version.ts';

/** What the parser calls once it has understood the command line. */
export type Dispatch = (
  load: () => Promise<{ readonly run: Run }>,
  args: readonly string[],
  options: Options,
) => Promise<void>;

/**
 * The command line's grammar with its help in one language. Parsing calls `dispatch`, or throws UsageError, or throws
 * CommanderError after help or version were shown.
 */
export function programOf(io: Io, lang: Lang, dispatch: Dispatch): Command {
  const program = new Command('handreichung');
  program
    .description(helpText.about[lang])
    .usage(helpText.usage[lang])
    .version(ownVersion(), '--version', helpText.version[lang])
    .helpOption('-h, --help', helpText.help[lang])
    .helpCommand(false)
    .addHelpText('after', helpText.after[lang])
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => (lang === 'de' ? (germanTitles[title] ?? title) : title),
      subcommandTerm: (command) => command.name(),
      optionDescription: ({ description }) => description,
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
    });
  for (const option of optionsOf('everywhere', lang)) program.addOption(option);
  refuseInOwnWords(program);
  for (const name of commandNames) addCommand(program, name, lang, dispatch);
  return program;
}

function addCommand(program: Command, name: CommandName, lang: Lang, dispatch: Dispatch): void {
  const { usage, summary, argument, groups, load } = commandData(name);
  const command = program.command(name).description(summary[lang]).usage(usage[lang]);
  command.helpOption('-h, --help', helpText.help[lang]);
  if (argument) command.argument(argument.flags[lang], argument.text[lang]);
  for (const option of groups.flatMap((group) => optionsOf(group, lang))) command.addOption(option);
  refuseInOwnWords(command);
  command.action(() => dispatch(load, command.args, command.optsWithGlobals<Options>()));
}

/** Turns the parser's English errors into problems of the catalogue; help and version pass. */
function refuseInOwnWords(command: Command): void {
  command.exitOverride((error: CommanderError) => {
    const problem = usageProblem(error, command);
    throw problem ? new UsageError(problem) : error;
  });
}
