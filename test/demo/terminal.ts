/** Lines that put an environment into a shell. */
export const exportsFor = (env: Readonly<Record<string, string>>): string =>
  Object.entries(env)
    .map(([name, value]) => `  export ${name}=${value}`)
    .join('\n');

/** Says something and waits for Ctrl-C or SIGTERM. */
export const untilInterrupted = async (text: string, say: (text: string) => void): Promise<void> => {
  say(text);
  // Signal handlers do not keep a process alive.
  const alive = setInterval(() => undefined, 3_600_000);
  await new Promise<void>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve());
  });
  clearInterval(alive);
};
