// Events that arrive while the saved state is still being read wait here. Firefox hands a woken event page its events grouped
// by name: the time stamps put them back in order (measured).
import type { BrowserName } from '../../fetch/model.ts';

interface Deps {
  readonly browser: BrowserName;
  /** Brings back what was saved; must not reject. */
  readonly restore: () => Promise<void>;
  readonly wait: (ms: number) => Promise<void>;
}

const QUIET_MS = 50;
const MOST_QUIETS = 10;

export function createStartupQueue({ browser, restore, wait }: Deps) {
  let queue: { readonly at: number; run(): void }[] | null = [];

  /** Firefox's replay may begin after the saved state has been read (measured): waits until no more comes, or 0.5 s. */
  async function replayed(): Promise<void> {
    if (browser !== 'firefox') return;
    let before = -1;
    for (let i = 0; i < MOST_QUIETS && (queue?.length ?? 0) !== before; i += 1) {
      before = queue?.length ?? 0;
      await wait(QUIET_MS);
    }
  }

  async function start(): Promise<void> {
    await restore();
    await replayed();
    const waiting = queue ?? [];
    queue = null;
    for (const { run } of waiting.toSorted((a, b) => a.at - b.at)) {
      try {
        run();
      } catch (error) {
        console.warn('CORScope: an event could not be taken in', error);
      }
    }
  }

  return {
    /** Resolves when everything saved is back and the events that waited have been taken in; never rejects. */
    ready: start(),
    isWaiting: () => queue !== null,
    /** `at`: ms since the epoch */
    whenReady(time: number, run: () => void): void {
      if (queue === null) run();
      else queue.push({ at: time, run });
    },
  };
}
