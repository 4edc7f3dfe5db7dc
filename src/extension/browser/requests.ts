// One-off questions of a view to the background.
import { type ActionResult, failedWith, parseActionResult, type ResendMessage } from '../protocol/messages.ts';
import { browser } from './polyfill.ts';

export async function requestResend(message: ResendMessage): Promise<ActionResult> {
  try {
    return (
      parseActionResult(await browser.runtime.sendMessage(message)) ?? failedWith('CORScope sent no usable response.')
    );
  } catch {
    return failedWith('The extension was restarted or updated: close and reopen DevTools.');
  }
}
