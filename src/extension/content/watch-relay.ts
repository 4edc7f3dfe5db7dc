// Passes on what watch-page.ts sees, from the page's world to the extension. Runs in the isolated world.
// No import: a content script is one file.
export {};

interface Extension {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

const scope = globalThis as unknown as { readonly browser?: Extension; readonly chrome?: Extension };
const api = scope.browser ?? scope.chrome;

const LONGEST = 60_000;
const MOST = 20_000;
const MOST_WAITING = 1000;
const WAIT_MS = 20;

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly include: boolean;
  readonly redirect: string;
  readonly at: number;
}

let sentCount = 0;
let waiting: Seen[] = [];

function flush(): void {
  const entries = waiting;
  waiting = [];
  try {
    // The extension may have been reloaded under the page: nobody to tell, nothing to do.
    api?.runtime.sendMessage({ type: 'credentials', entries }).catch(() => undefined);
  } catch {
    // Chromium says the same with an exception.
  }
}

function hear(event: Event): void {
  const { detail } = event as CustomEvent<unknown>;
  if (typeof detail !== 'string' || detail.length > LONGEST || sentCount >= MOST) return;
  sentCount += 1;
  if (waiting.length === 0) setTimeout(flush, WAIT_MS);
  try {
    waiting.push(JSON.parse(detail) as Seen);
  } catch {
    return;
  }
  if (waiting.length >= MOST_WAITING) flush();
}

document.addEventListener(
  'corscope-watch',
  (event) => {
    const node = (event as MouseEvent).relatedTarget;
    if (node === null) return;
    event.preventDefault();
    node.addEventListener('call', hear);
  },
  { once: true },
);
document.dispatchEvent(new Event('corscope-ready'));
