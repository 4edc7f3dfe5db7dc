// What the page alone tells: calls that its Content-Security-Policy stopped, which never become a request (measured in both
// browsers), and the crossorigin attribute of elements that failed to load. Runs in the isolated world and touches nothing of the page.
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

/** Elements that load with CORS say so in an attribute, which no request shows. Told of those that failed, once each. */
const seenElements = new WeakSet<EventTarget>();

document.addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLElement) || seenElements.has(target) || sentCount >= MOST) return;
    const { crossOrigin, currentSrc, src, href } = target as HTMLElement & {
      readonly crossOrigin?: unknown;
      readonly currentSrc?: unknown;
      readonly src?: unknown;
      readonly href?: unknown;
    };
    const url = [currentSrc, src, href].find((each) => typeof each === 'string' && /^https?:/.test(each));
    // A module is fetched with CORS without the attribute as well.
    const isModule = target instanceof HTMLScriptElement && target.type === 'module';
    if (typeof url !== 'string' || (typeof crossOrigin !== 'string' && !isModule)) return;
    seenElements.add(target);
    sentCount += 1;
    const include = crossOrigin === 'use-credentials';
    const entry = { url: url.slice(0, LONGEST), method: 'GET', include, redirect: 'follow', at: null };
    send({ type: 'credentials', entries: [entry] });
  },
  true,
);
