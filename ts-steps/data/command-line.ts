/** What only a shell understands: quotes, variables, pipes, lists, redirections, patterns. */
const ofShell = /["'`$\\|&;<>()*?[\]{}~#\n]/;

/**
 * The list that a command written as one line has to be: its words, or a shell with the line where only a shell
 * understands it.
 */
export const commandOfLine = (line: string): string[] =>
  ofShell.test(line) ? ['sh', '-c', line] : line.split(/\s+/).filter((word) => word !== '');

/** Whether a list is one word with spaces: no program has such a name, somebody wrote a whole line. */
export const isWholeLine = (command: readonly string[]): boolean =>
  command.length === 1 && /\S\s+\S/.test(command[0] ?? '');
