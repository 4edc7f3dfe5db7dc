// One-off messages of the extension's pages, of its DevTools page and of the content scripts.

import type { HeaderList } from '../../fetch/model.ts';
import { isAt } from '../../fetch/origin.ts';
import type { Call, Exchange } from '../../network/call.ts';
import { cspViolation, isStoppedAtRedirect, resourceTypeOf } from '../../network/csp-violation.ts';
import { storedUrl } from '../../network/stored-url.ts';
import type { Report } from '../../report.ts';
import type { AllowOriginLines, InitiatorEntry } from '../../schema/devtools-entry.ts';
import {
  redactError,
  redactHeaderName,
  redactHeaders,
  redactMethod,
  redactSource,
} from '../../text/redaction/redact.ts';
import { redactText } from '../../text/redaction/redact-url.ts';
import {
  type ActionResult,
  type CredentialsMessage,
  type DevtoolsMessage,
  type PolicyMessage,
  parseRequest,
  type Request,
  type ResendMessage,
  type TimingMessage,
  type WatchMessage,
  type WatchResult,
} from '../protocol/messages.ts';
import { createBudget, frameOf, maySend, type Sender, type SenderFrame } from './senders.ts';
import type { TabStore } from './tab-store.ts';

interface Deps {
  readonly ownUrl: string;
  readonly store: TabStore;
  readonly ready: Promise<void>;
  readonly report: (tabId: number) => Report;
  /** Lets the page make the call again. */
  readonly resend: (message: ResendMessage) => Promise<ActionResult>;
  readonly watch: (message: WatchMessage) => Promise<WatchResult>;
}

const NEAR_MS = 2000;
/** webRequest's events may reach the background after DevTools' and the content script's word (measured). */
const AGAIN_MS = [250, 1500];

export function createMessageHandlers({ ownUrl, store, ready, report, resend, watch }: Deps) {
  const spend = createBudget();

  /** A promise is the answer; undefined leaves the message to others. */
  function onMessage(raw: unknown, sender: Sender): Promise<unknown> | undefined {
    const message = parseRequest(raw);
    if (message === null || !maySend(message.type, sender, ownUrl)) return undefined;
    return ready.then(() => respond(message, sender));
  }

  function respond(message: Request, sender: Sender): unknown {
    switch (message.type) {
      case 'export-report':
        return report(message.tabId);
      case 'run-again':
        return resend(message);
      case 'devtools-entries':
        return noteDevtools(message);
      case 'watch-credentials':
        return watch(message);
      case 'credentials':
        return noteCredentials(message, frameOf(sender));
      case 'timing':
        return noteTiming(message, frameOf(sender));
      case 'policy':
        return notePolicy(message, frameOf(sender));
      default:
        return message satisfies never;
    }
  }

  /** Oldest first. */
  function callsAt(tabId: number, url: string): readonly Call[] {
    if (!store.has(tabId)) return [];
    const { byId, byUrl } = store.tabOf(tabId).calls;
    return [...(byUrl.get(url) ?? [])].flatMap((id) => byId.get(id) ?? []);
  }

  /** The call of this URL that began closest to the time told, among those that fit. */
  function closest(tabId: number, url: string, time: number, fits: (call: Call) => boolean): Call | null {
    let best: Call | null = null;
    let distance = NEAR_MS;
    for (const call of callsAt(tabId, url)) {
      const away = Math.abs((call.hops[0]?.request.startedAt ?? 0) - time);
      if (away <= distance && fits(call)) {
        best = call;
        distance = away;
      }
    }
    return best;
  }

  function noteDevtools({ tabId, entries }: DevtoolsMessage): void {
    patiently(entries, (entry) => (entry.kind === 'asker' ? noteAsker(tabId, entry) : noteLines(tabId, entry)));
  }

  function noteAsker(tabId: number, { api, startedAt, ...entry }: InitiatorEntry): boolean {
    const url = storedUrl(entry.url);
    const method = redactMethod(entry.method);
    // One entry a hop, each with an end of its own: the last one's is the call's.
    const fits = ({ asker: details, hops }: Call) =>
      details === null
        ? hops.some(({ request }) => request.url === url && request.method === method)
        : hops.length > 1 && details.error === null && hops.at(-1)?.request.url === url;
    const call = closest(tabId, url, startedAt, fits);
    if (call === null) return false;
    const source = entry.source === null ? null : redactSource(entry.source);
    const error = entry.error === null ? null : redactError(entry.error);
    const headerOrder = entry.headerOrder.map(redactHeaderName);
    store.change(tabId, { ...call, asker: { api, source, error, headerOrder } });
    return true;
  }

  /** Puts the lines in the place of those that were joined. */
  function noteLines(tabId: number, { startedAt, ...entry }: AllowOriginLines): boolean {
    const url = storedUrl(entry.url);
    const method = redactMethod(entry.method);
    const lines = redactHeaders(entry.lines);
    const isIt = (exchange: Exchange | null): exchange is Exchange =>
      exchange !== null &&
      exchange.url === url &&
      exchange.method === method &&
      exchange.responseHeaders !== null &&
      exchange.linesApart !== true;
    const call = closest(tabId, url, startedAt, ({ hops }) =>
      hops.some(({ preflight, request }) => isIt(preflight) || isIt(request)),
    );
    if (call === null) return false;
    const apart = <T extends Exchange | null>(exchange: T): T =>
      isIt(exchange) ? { ...exchange, responseHeaders: withLines(exchange, lines), linesApart: true } : exchange;
    const hops = call.hops.map(({ preflight, request }) => ({ preflight: apart(preflight), request: apart(request) }));
    store.change(tabId, { ...call, hops });
    return true;
  }

  function noteTiming({ entries }: TimingMessage, frame: SenderFrame | null): void {
    if (
      frame === null ||
      !spend(
        'timing',
        frame,
        entries.length,
        sizeOf(entries, ({ url }) => url.length),
      )
    )
      return;
    patiently(entries, (entry) => noteOutcome(frame, entry));
  }

  function noteOutcome(
    frame: SenderFrame,
    { url: text, startedAt, status }: TimingMessage['entries'][number],
  ): boolean {
    const url = storedUrl(text);
    const fits = (call: Call) => call.timing === null && call.hops[0]?.request.url === url && isOf(call, frame);
    const call = closest(frame.tabId, url, startedAt, fits);
    if (call === null) return false;
    store.change(frame.tabId, { ...call, timing: status });
    return true;
  }

  function noteCredentials({ entries }: CredentialsMessage, frame: SenderFrame | null): void {
    if (frame === null) return;
    const size = sizeOf(entries, ({ url, method }) => url.length + method.length);
    if (!spend('credentials', frame, entries.length, size)) return;
    patiently(entries, (entry) => noteMode(frame, entry));
  }

  function noteMode(
    frame: SenderFrame,
    { url: text, method: word, include, redirect, at }: CredentialsMessage['entries'][number],
  ): boolean {
    const url = storedUrl(text);
    const method = redactMethod(word);
    const fits = (call: Call) =>
      (call.credentials?.from ?? 'other-calls') === 'other-calls' &&
      call.hops[0]?.request.url === url &&
      call.hops[0].request.method === method &&
      // What a script calls through a frame's window is filed under the script's own frame (measured in Chromium).
      (isOf(call, frame) || (frame.origin !== null && frame.origin !== 'null' && call.initiator === frame.origin));
    const call = at === null ? newest(frame.tabId, url, fits) : closest(frame.tabId, url, at, fits);
    if (call === null) return false;
    const mode = include ? 'include' : 'not-include';
    store.change(frame.tabId, {
      ...call,
      credentials: { mode, from: at === null ? 'element' : 'page' },
      ...(redirect === 'follow' ? {} : { redirect }),
    });
    return true;
  }

  function newest(tabId: number, url: string, fits: (call: Call) => boolean): Call | null {
    return callsAt(tabId, url).findLast(fits) ?? null;
  }

  function notePolicy({ entries }: PolicyMessage, frame: SenderFrame | null): void {
    if (frame === null || frame.origin === null) return;
    const { origin } = frame;
    const size = sizeOf(entries, ({ url, policy, directive }) => url.length + policy.length + directive.length);
    if (!spend('policy', frame, entries.length, size)) return;
    for (const entry of entries) {
      const stopped = {
        ...entry,
        url: storedUrl(entry.url),
        directive: redactText(entry.directive),
        policy: redactText(entry.policy),
      };
      if (redirectStopped(frame, stopped)) continue;
      // A call to the page's own origin is told of only if a redirect led it away, and then there is a request.
      if (isAt(origin, stopped.url)) patiently([stopped], (each) => redirectStopped(frame, each));
      else neverSent(frame, stopped);
    }
  }

  function redirectStopped(frame: SenderFrame, { url, directive, policy, at }: StoppedCall): boolean {
    const call = closest(frame.tabId, url, at, (each) => isOf(each, frame) && isStoppedAtRedirect(each, url));
    if (call === null) return false;
    store.change(frame.tabId, { ...call, policy: cspViolation(directive, policy) });
    return true;
  }

  /** The call there was no request for. Its method is not told. */
  function neverSent(frame: SenderFrame, { url, directive, policy, at }: StoppedCall): void {
    const { tabId, frameId, documentId, origin } = frame;
    if (!LOADED.test(url) || Number.isNaN(new Date(at).getTime())) return;
    const requestId = `policy-${crypto.randomUUID()}`;
    const documentUrl = frame.url === null ? null : storedUrl(frame.url);
    const type = resourceTypeOf(directive, url);
    const info = { requestId, url, method: '', type, tabId, frameId, documentId, documentUrl, initiator: origin, at };
    store.take({ kind: 'started', ...info }, false);
    store.take({ kind: 'failed', error: '', fromCache: false, ip: null, ...info }, false);
    const call = store.has(tabId) ? store.tabOf(tabId).calls.byId.get(requestId) : undefined;
    if (call !== undefined) store.change(tabId, { ...call, policy: cspViolation(directive, policy) });
  }

  return { onMessage };
}

/** Of what a policy stops, only this is a call: the content script tells of nothing else. */
const LOADED = /^(https?|wss?):/i;

type StoppedCall = PolicyMessage['entries'][number];

/** Is this a call of that frame? What a service worker calls for is not: the frame only knows what the worker answered. */
function isOf(call: Call, { frameId, documentId }: SenderFrame): boolean {
  if (call.sharedBy !== undefined) return false;
  if (call.documentId !== null && documentId !== null) return call.documentId === documentId;
  return call.frameId === frameId;
}

function withLines({ responseHeaders }: Exchange, lines: HeaderList): HeaderList {
  const others = (responseHeaders ?? []).filter(([name]) => name.toLowerCase() !== 'access-control-allow-origin');
  return [...lines, ...others];
}

function sizeOf<T>(entries: readonly T[], size: (entry: T) => number): number {
  return entries.reduce((sum, entry) => sum + size(entry), 0);
}

/** Those whose call is not there yet are tried again later. */
function patiently<T>(entries: readonly T[], note: (entry: T) => boolean, wait: readonly number[] = AGAIN_MS): void {
  const left = entries.filter((entry) => !note(entry));
  const [ms, ...later] = wait;
  if (left.length === 0 || ms === undefined) return;
  setTimeout(() => patiently(left, note, later), ms);
}
