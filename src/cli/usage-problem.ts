import type { Command, CommanderError } from 'commander';
import { nearest, type Problem, report } from '../problem/index.ts';

/** What the parser objected to, in the catalogue's words; undefined where it only showed help or the version. */
export function usageProblem(error: CommanderError, command: Command): Problem | undefined {
  const found = /'(.*?)'/s.exec(error.message)?.[1] ?? '';
  const name = [command.parent?.name(), command.name()].filter(Boolean).join(' ');
  switch (error.code) {
    case 'commander.unknownCommand':
      return report('command-is-known', { command: found, near: nearest(found, commandNames(command)) });
    case 'commander.unknownOption':
      return report('option-is-known', {
        option: found,
        command: name,
        near: nearest(found, optionNames(command)),
      });
    case 'commander.optionMissingArgument':
      return report('option-has-value', { option: found });
    case 'commander.missingArgument':
      return report('argument-is-given', { argument: found, command: name });
    case 'commander.excessArguments':
      return report('argument-is-expected', {
        arguments: command.args.slice(command.registeredArguments.length),
        command: name,
      });
    default:
      return undefined;
  }
}

const commandNames = (command: Command): string[] => command.commands.map((one) => one.name());

const optionNames = (command: Command): string[] =>
  [...command.options, ...(command.parent?.options ?? [])].flatMap(({ long }) => long ?? []);
