// One-off messages from extension pages, the DevTools page and the content script.
import type { Runtime } from 'webextension-polyfill';
import { browserName, browserVersion } from '../browser/index.ts';
import type { Call } from '../engine/calls/call.ts';
import { withoutFragment } from '../engine/fetch/origin.ts';
import { report } from '../engine/report.ts';
import { type AskerSeen, parseRequest, type TimingSeen } from '../wire/messages.ts';
import { redactUrlText } from '../wire/redact.ts';
import { callsOf, changeCall, ready, tabOf } from './memory.ts';

/** A promise is the answer; undefined leaves the message to others. */
export function answer(raw: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  const message = parseRequest(raw);
  if (message === null) return undefined;
  switch (message.type) {
    case 'export-report':
      return ready.then(() => {
        const { dropped } = tabOf(message.tabId);
        return report(callsOf(message.tabId), { name: browserName, version: browserVersion() }, dropped);
      });
    case 'asker':
      return ready.then(() => noteAsker(message));
    case 'timing':
      return ready.then(() => noteTiming(message, sender));
    default:
      return message satisfies never;
  }
}

const NEAR_MS = 2000;

/** The call that began closest to the time told, among those that fit and lack what was told. */
function closest(tabId: number, at: number, fits: (call: Call) => boolean): Call | null {
  let best: Call | null = null;
  let distance = NEAR_MS;
  for (const call of callsOf(tabId)) {
    const away = Math.abs((call.hops[0]?.request.startedAt ?? 0) - at);
    if (away <= distance && fits(call)) {
      best = call;
      distance = away;
    }
  }
  return best;
}

function noteAsker(seen: AskerSeen): void {
  const url = redactUrlText(withoutFragment(seen.url));
  const fits = (call: Call) =>
    call.asker === null && call.hops.some(({ request }) => request.url === url && request.method === seen.method);
  const call = closest(seen.tabId, seen.startedAt, fits);
  if (call === null) return;
  const source = seen.source === null ? null : redactUrlText(seen.source);
  changeCall(tabOf(seen.tabId), {
    ...call,
    asker: { api: seen.api, source, error: seen.error, headerOrder: seen.headerOrder },
  });
}

function noteTiming(seen: TimingSeen, sender: Runtime.MessageSender): void {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  for (const entry of seen.entries) {
    const url = redactUrlText(withoutFragment(entry.url));
    const fits = (call: Call) =>
      call.timing === null && call.hops[0]?.request.url === url && call.frameId === (sender.frameId ?? call.frameId);
    const call = closest(tabId, entry.startedAt, fits);
    if (call !== null) changeCall(tabOf(tabId), { ...call, timing: entry.status });
  }
}
