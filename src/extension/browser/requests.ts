// One-off questions of a view to the background.
import type { ResendMessage } from '../protocol/messages.ts';
import { browser } from './polyfill.ts';

/** Why the page could not make the call again; null: it could. */
export async function requestResend(asked: ResendMessage): Promise<string | null> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(asked);
    return typeof answer === 'string' ? answer : null;
  } catch {
    return 'The extension was restarted or updated: close and reopen DevTools.';
  }
}
