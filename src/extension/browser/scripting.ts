// Lets a page make a call again: the page makes it, with its own fetch(), so that its browser judges it as any of its calls.
import type { ResendRequest } from '../../fixes/resend.ts';
import pageScript from '../content/watch-page.ts?script&iife';
import relayScript from '../content/watch-relay.ts?script&iife';
import { type ActionResult, DONE, failedWith } from '../protocol/messages.ts';
import { browser } from './polyfill.ts';

/** Resolves when the page has sent it, or could not. */
export async function resendInPage(tabId: number, frameId: number, again: ResendRequest): Promise<ActionResult> {
  try {
    const [done] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      // The extension's own world is not bound by the page's rules, in Firefox not even by CORS.
      world: 'MAIN',
      func: inPage,
      // Values, never code: nothing in them can leave its quotes.
      args: [again],
    });
    return done?.result === 'sent' ? DONE : failedWith('Another page is shown there now: let it make the call itself.');
  } catch {
    return failedWith('The page that made this call is gone, or may not be touched by extensions.');
  }
}

/** Carried over as text into the page: it may use nothing from around it. */
function inPage({ origin, url, method, headers, mode, credentials }: ResendRequest): string {
  if (self.origin !== origin) return 'elsewhere';
  const sent = mode === 'no-cors' ? undefined : headers.map(([name, value]): [string, string] => [name, value]);
  fetch(url, { method, mode, credentials, ...(sent === undefined ? {} : { headers: sent }) }).catch(() => {});
  return 'sent';
}

/** Of the two scripts that watch, one a world. */
const PAGE = 'watch-page:';
const RELAY = 'watch-relay:';
const idsOf = (key: string): string[] => [RELAY + key, PAGE + key];

interface WatchScripts {
  /** What tells this watch from others; comes back as it was given. */
  readonly key: string;
  /** Match patterns. */
  readonly matches: readonly string[];
}

/** Documents that are loaded from now on are watched, those of other tabs on these hosts too. */
export async function beginWatching({ key, matches }: WatchScripts): Promise<void> {
  const shared = {
    matches: [...matches],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start',
  } as const;
  const { scripting } = browser;
  const ids = idsOf(key);
  const known = await scripting.getRegisteredContentScripts({ ids });
  if (known.length > 0) {
    await scripting.updateContentScripts(ids.map((id) => ({ id, matches: [...matches] })));
    return;
  }
  // The polyfill's types are older than the words `world` and `matchOriginAsFallback`.
  await scripting.registerContentScripts([
    { ...shared, id: RELAY + key, js: [relayScript], persistAcrossSessions: false },
    { ...shared, id: PAGE + key, js: [pageScript], persistAcrossSessions: false, world: 'MAIN' },
  ] as unknown as Parameters<typeof scripting.registerContentScripts>[0]);
}

export async function endWatching(key: string): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: idsOf(key) });
}

/** Those that run, also when the background was restarted since. */
export async function runningWatches(): Promise<readonly WatchScripts[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.flatMap(({ id, matches = [] }) =>
    id.startsWith(PAGE) ? [{ key: id.slice(PAGE.length), matches }] : [],
  );
}
