// What the page alone tells: calls that its Content-Security-Policy stopped, which never become a request (measured in both
// browsers). Runs in the isolated world and touches nothing of the page.
// No import: a content script is one file.
export {};

interface Extension {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

interface Stopped {
  readonly url: string;
  readonly directive: string;
  readonly policy: string;
  readonly at: number;
}

const scope = globalThis as unknown as { readonly browser?: Extension; readonly chrome?: Extension };
const api = scope.browser ?? scope.chrome;

/** Directives about what a page loads; the others are about navigations, inline code and forms. */
const LOADS = /^(connect|font|img|media|manifest|script|style|worker)-src(-elem)?$/;
const LONGEST = 60_000;
/** A page may break its policy in a loop: what it did first is enough. */
const MOST = 500;
const WAIT_MS = 50;

let sentCount = 0;
let waiting: Stopped[] = [];

function send(message: object): void {
  try {
    // The extension may have been reloaded under the page: nobody to tell, nothing to do.
    api?.runtime.sendMessage(message).catch(() => undefined);
  } catch {
    // Chromium says the same with an exception.
  }
}

function flush(): void {
  const entries = waiting;
  waiting = [];
  send({ type: 'policy', entries });
}

document.addEventListener(
  'securitypolicyviolation',
  (event) => {
    const { blockedURI, disposition, effectiveDirective, originalPolicy, isTrusted, timeStamp } = event;
    // Pages can make such events themselves; a policy that only reports stops nothing.
    if (!isTrusted || disposition !== 'enforce' || !/^(https?|wss?):/.test(blockedURI)) return;
    if (!LOADS.test(effectiveDirective) || sentCount >= MOST) return;
    sentCount += 1;
    if (waiting.length === 0) setTimeout(flush, WAIT_MS);
    waiting.push({
      url: blockedURI.slice(0, LONGEST),
      directive: effectiveDirective,
      policy: originalPolicy.slice(0, LONGEST),
      at: performance.timeOrigin + timeStamp,
    });
  },
  true,
);
