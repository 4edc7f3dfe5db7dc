// One-off messages from extension pages, the DevTools page and the content script.
import type { Runtime } from 'webextension-polyfill';
import { browserName, browserVersion } from '../browser/index.ts';
import type { Call, Exchange } from '../engine/calls/call.ts';
import { breach, stoppedAtRedirect, typeOf } from '../engine/calls/policy.ts';
import type { HeaderList } from '../engine/fetch/model.ts';
import { isAt, withoutFragment } from '../engine/fetch/origin.ts';
import { report } from '../engine/report.ts';
import { type AskerSeen, type LinesSeen, type PolicySeen, parseRequest, type TimingSeen } from '../wire/messages.ts';
import {
  redactError,
  redactHeaderName,
  redactHeaders,
  redactMethod,
  redactSource,
  redactText,
  redactUrlText,
} from '../wire/redact.ts';
import { isOwnView, runCallAgain } from './again.ts';
import { callsOf, changeCall, ready, tabOf, takeIn } from './memory.ts';
import { restored } from './pages.ts';

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
    case 'run-again':
      return isOwnView(sender) ? ready.then(() => runCallAgain(message)) : undefined;
    case 'asker':
      return ready.then(() => patiently(() => noteAsker(message)));
    case 'lines':
      return ready.then(() => patiently(() => noteLines(message)));
    case 'timing':
      return ready.then(() => noteTiming(message, sender));
    case 'restored':
      return ready.then(() => restored(message.origin, sender));
    case 'policy':
      return ready.then(() => notePolicy(message, sender));
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

/** webRequest's events may reach the background after DevTools' and the content script's word (measured). */
const AGAIN_MS = [250, 1500];

function patiently(attempt: () => boolean, wait: readonly number[] = AGAIN_MS): void {
  const [ms, ...later] = wait;
  if (attempt() || ms === undefined) return;
  setTimeout(() => patiently(attempt, later), ms);
}

function noteAsker(seen: AskerSeen): boolean {
  const url = redactUrlText(withoutFragment(seen.url));
  const method = redactMethod(seen.method);
  // One entry a hop, each with an end of its own: the last one's is the call's.
  const fits = ({ asker, hops }: Call) =>
    asker === null
      ? hops.some(({ request }) => request.url === url && request.method === method)
      : hops.length > 1 && asker.error === null && hops.at(-1)?.request.url === url;
  const call = closest(seen.tabId, seen.startedAt, fits);
  if (call === null) return false;
  const source = seen.source === null ? null : redactSource(seen.source);
  const error = seen.error === null ? null : redactError(seen.error);
  changeCall(tabOf(seen.tabId), {
    ...call,
    asker: { api: seen.api, source, error, headerOrder: seen.headerOrder.map(redactHeaderName) },
  });
  return true;
}

/** Puts the lines in the place of those that were joined. */
function noteLines(seen: LinesSeen): boolean {
  const url = redactUrlText(withoutFragment(seen.url));
  const method = redactMethod(seen.method);
  const lines = redactHeaders(seen.lines);
  const isIt = (exchange: Exchange | null): exchange is Exchange =>
    exchange !== null &&
    exchange.url === url &&
    exchange.method === method &&
    exchange.responseHeaders !== null &&
    exchange.linesApart !== true;
  const call = closest(seen.tabId, seen.startedAt, ({ hops }) =>
    hops.some(({ preflight, request }) => isIt(preflight) || isIt(request)),
  );
  if (call === null) return false;
  const apart = <T extends Exchange | null>(exchange: T): T =>
    isIt(exchange) ? { ...exchange, responseHeaders: withLines(exchange, lines), linesApart: true } : exchange;
  const hops = call.hops.map(({ preflight, request }) => ({ preflight: apart(preflight), request: apart(request) }));
  changeCall(tabOf(seen.tabId), { ...call, hops });
  return true;
}

function withLines({ responseHeaders }: Exchange, lines: HeaderList): HeaderList {
  const others = (responseHeaders ?? []).filter(([name]) => name.toLowerCase() !== 'access-control-allow-origin');
  return [...lines, ...others];
}

function noteTiming(seen: TimingSeen, sender: Runtime.MessageSender): void {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  let left = seen.entries;
  patiently(() => {
    left = left.filter((entry) => !timed(tabId, sender.frameId, entry));
    return left.length === 0;
  });
}

function timed(tabId: number, frameId: number | undefined, entry: TimingSeen['entries'][number]): boolean {
  const url = redactUrlText(withoutFragment(entry.url));
  const fits = (call: Call) =>
    call.timing === null && call.hops[0]?.request.url === url && call.frameId === (frameId ?? call.frameId);
  const call = closest(tabId, entry.startedAt, fits);
  if (call === null) return false;
  changeCall(tabOf(tabId), { ...call, timing: entry.status });
  return true;
}

function notePolicy({ origin, entries }: PolicySeen, sender: Runtime.MessageSender): void {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return;
  for (const entry of entries) {
    const stopped = {
      ...entry,
      url: redactUrlText(withoutFragment(entry.url)),
      directive: redactText(entry.directive),
      policy: redactText(entry.policy),
    };
    if (redirectStopped(tabId, stopped)) continue;
    // A call to the page's own origin is told of only if a redirect led it away, and then there is a request.
    if (isAt(origin, stopped.url)) patiently(() => redirectStopped(tabId, stopped));
    else neverSent(tabId, origin, stopped, sender);
  }
}

type StoppedCall = PolicySeen['entries'][number];

function redirectStopped(tabId: number, { url, directive, policy, at }: StoppedCall): boolean {
  const call = closest(tabId, at, (each) => stoppedAtRedirect(each, url));
  if (call === null) return false;
  changeCall(tabOf(tabId), { ...call, policy: breach(directive, policy) });
  return true;
}

/** The call there was no request for. Its method is not told. */
function neverSent(tabId: number, origin: string, stopped: StoppedCall, sender: Runtime.MessageSender): void {
  const { url, directive, policy, at } = stopped;
  const { frameId = 0, documentId = null } = sender as { readonly frameId?: number; readonly documentId?: string };
  const requestId = `policy-${crypto.randomUUID()}`;
  const documentUrl = sender.url === undefined ? null : redactUrlText(sender.url);
  const type = typeOf(directive, url);
  const context = { requestId, url, method: '', type, tabId, frameId, documentId, documentUrl, initiator: origin, at };
  takeIn({ kind: 'started', ...context });
  takeIn({ kind: 'failed', error: '', fromCache: false, ip: null, ...context });
  const call = tabOf(tabId).calls.byId.get(requestId);
  if (call !== undefined) changeCall(tabOf(tabId), { ...call, policy: breach(directive, policy) });
}
