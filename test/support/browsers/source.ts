// Code for another process: a function's text, called with JSON arguments.

/** Either a function, or the text of an expression that yields one (for code that no bundler may touch). */
export type Code<A extends readonly unknown[], R> = ((...args: A) => R) | string;

/**
 * An expression that calls the code. esbuild (tsx) marks inner functions with a helper called `__name`, which the
 * other side lacks; hence the stand-in.
 */
export function callText<A extends readonly unknown[], R>(code: Code<A, R>, args: A): string {
  const list = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg))).join(', ');
  return `(async () => { const __name = (f) => f; return await (${code})(${list}); })()`;
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Fails with a sentence that says what did not happen; the work itself goes on. */
export function withTimeout<T>(work: Promise<T>, ms: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing after ${ms / 1000} s`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Asks until the answer is not null; what an asynchronous browser reports may come after the page's promise. */
export async function until<T>(ask: () => Promise<T | null>, what: string, ms = 10_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`${what}: not within ${ms / 1000} s`);
    await sleep(50);
  }
}
