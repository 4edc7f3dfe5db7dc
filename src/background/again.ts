// "Run again": the page that made a call makes it once more.
import type { Runtime } from 'webextension-polyfill';
import { callAgain } from '../browser/again.ts';
import { browser, browserName } from '../browser/index.ts';
import { judge } from '../engine/calls/judge.ts';
import { runAgain } from '../engine/fixes/again.ts';
import type { AgainAsked } from '../wire/messages.ts';
import { tabOf } from './memory.ts';

/** Why it could not be done, in a sentence; null: it is on its way. */
export async function runCallAgain({ tabId, callId, withCredentials }: AgainAsked): Promise<string | null> {
  const call = tabOf(tabId).calls.byId.get(callId);
  if (call === undefined) return 'This call is no longer in the list.';
  const found = runAgain(call, judge(call, browserName), withCredentials);
  if (found?.kind !== 'can') return 'This call cannot be made again from here.';
  return await callAgain(tabId, call.frameId, found.again);
}

/** Content scripts speak for pages; this is for our own views. */
export function isOwnView({ url }: Runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}
