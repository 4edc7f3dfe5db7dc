// What the page's Content-Security-Policy stops never becomes a request: webRequest has no event for it in either browser
// (measured). The page's own event has. Runs in the isolated world and touches nothing of the page.
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

let told = 0;
let waiting: Stopped[] = [];

function tell(): void {
  const entries = waiting;
  waiting = [];
  try {
    // The extension may have been reloaded under the page: nobody to tell, nothing to do.
    api?.runtime.sendMessage({ type: 'policy', origin: self.origin, entries }).catch(() => undefined);
  } catch {
    // Chromium says the same with an exception.
  }
}

document.addEventListener(
  'securitypolicyviolation',
  (event) => {
    const { blockedURI, disposition, effectiveDirective, originalPolicy, isTrusted, timeStamp } = event;
    // Pages can make such events themselves; a policy that only reports stops nothing.
    if (!isTrusted || disposition !== 'enforce' || !/^(https?|wss?):/.test(blockedURI)) return;
    if (!LOADS.test(effectiveDirective) || told >= MOST) return;
    told += 1;
    if (waiting.length === 0) setTimeout(tell, WAIT_MS);
    waiting.push({
      url: blockedURI.slice(0, LONGEST),
      directive: effectiveDirective,
      policy: originalPolicy.slice(0, LONGEST),
      at: performance.timeOrigin + timeStamp,
    });
  },
  true,
);
