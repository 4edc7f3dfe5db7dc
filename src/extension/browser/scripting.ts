// Lets a page make a call again: the page makes it, with its own fetch(), so that its browser judges it as any of its calls.
import type { ResendRequest } from '../../fixes/resend.ts';
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
