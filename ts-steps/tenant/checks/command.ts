import { commandOfLine } from '../../data/command-line.ts';

/** What a person should know of a command that is one item with spaces. @param name of the parameter */
export const lineWarning = (name: string, command: readonly string[]): string =>
  `${name} ${JSON.stringify(command)} is one item with spaces: without a shell as entry point, Docker looks for a program of that name; one item a word: ${JSON.stringify(commandOfLine(command[0] ?? ''))}`;
