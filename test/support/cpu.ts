// Work, not time: what else the machine does must not decide a test.

/** Milliseconds of processor time that this took. */
export async function cpuOf(run: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
