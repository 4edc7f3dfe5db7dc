// Panels and popups that look at a tab: a snapshot when they come, patches afterwards.
import type { Runtime } from 'webextension-polyfill';
import { hasAccess, openAccessPage } from '../browser/access.ts';
import { browserName, browserVersion } from '../browser/index.ts';
import type { Call } from '../engine/calls/call.ts';
import { type Piece, parseFromView, type ToView, tabOfPort } from '../wire/messages.ts';
import { callsOf, clearCalls, ready, setPreserve, type Tab, tabOf } from './memory.ts';
import { beginTrial, endTrial, trialsKnown, triedIn, triedTabs } from './trials.ts';

const views = new Map<Runtime.Port, number>();

export function accept(port: Runtime.Port): void {
  const tabId = tabOfPort(port.name);
  if (tabId === null) return;
  port.onDisconnect.addListener(() => {
    views.delete(port);
    setTimeout(endUnwatched, GRACE_MS);
  });
  port.onMessage.addListener((raw: unknown) => {
    const message = parseFromView(raw);
    if (message?.type === 'clear') void ready.then(() => clearCalls(tabId));
    if (message?.type === 'access') void openAccessPage(tabId);
    if (message?.type === 'try') void ready.then(() => startTrial(tabId, message.callId, message.withCredentials));
    if (message?.type === 'stop-trying') void stopTrial(tabId);
    if (message?.type === 'preserve') void ready.then(() => setPreserve(tabId, message.on));
  });
  void ready.then(() => welcome(port, tabId));
}

/** A view that lost its connection is back sooner; longer without any, and DevTools was closed. */
const GRACE_MS = 3000;

/** A fix is tried only as long as somebody can see that it is, and stop it. */
async function endUnwatched(): Promise<void> {
  await trialsKnown;
  const watched = new Set(views.values());
  for (const tabId of triedTabs()) if (!watched.has(tabId)) await endTrial(tabId);
}

// The background may have been asleep when the last view went.
setTimeout(endUnwatched, GRACE_MS);

async function startTrial(tabId: number, callId: string, withCredentials: boolean): Promise<void> {
  const tab = tabOf(tabId);
  const call = tab.calls.byId.get(callId);
  if (call === undefined) return;
  await beginTrial(tabId, call, withCredentials);
  tellViews(tab, [], []);
}

export async function stopTrial(tabId: number): Promise<void> {
  await trialsKnown;
  await endTrial(tabId);
  tellViews(tabOf(tabId), [], []);
}

async function welcome(port: Runtime.Port, tabId: number): Promise<void> {
  const access = await hasAccess();
  await trialsKnown;
  views.set(port, tabId);
  sendSnapshot(port, tabOf(tabId), access);
}

export function accessChanged(): void {
  void ready.then(hasAccess).then((access) => {
    for (const [port, tabId] of views) sendSnapshot(port, tabOf(tabId), access);
  });
}

/** Calls in one message. */
const PIECE = 250;

function sendSnapshot(port: Runtime.Port, tab: Tab, access: boolean): void {
  const calls = callsOf(tab.id);
  const last = Math.max(0, Math.ceil(calls.length / PIECE) - 1) * PIECE;
  for (let at = 0; at < last; at += PIECE) send(port, { type: 'piece', calls: calls.slice(at, at + PIECE) });
  send(port, snapshot(tab, access, calls.slice(last)));
}

function snapshot(tab: Tab, access: boolean, calls: readonly Call[]): ToView {
  const { id, preserve } = tab;
  return {
    type: 'snapshot',
    tabId: id,
    browser: { name: browserName, version: browserVersion() },
    calls,
    preserve,
    access,
    ...newsOf(tab),
  };
}

function newsOf({ id, dropped, page, pageOrigin, sameOriginSeen }: Tab) {
  return { dropped, page, pageOrigin, sameOriginSeen, trying: triedIn(id) };
}

// Events come in bursts; a view needs one patch a frame, not one an event.
const PATCH_MS = 50;
const pending = new Map<number, { tab: Tab; changed: Map<string, Call>; removed: Set<string> }>();

export function tellViews(tab: Tab, changed: readonly Call[], removed: readonly string[]): void {
  if (![...views.values()].includes(tab.id)) return;
  let patch = pending.get(tab.id);
  if (patch === undefined) {
    patch = { tab, changed: new Map(), removed: new Set() };
    pending.set(tab.id, patch);
    setTimeout(flush, PATCH_MS, tab.id);
  }
  for (const id of removed) {
    patch.changed.delete(id);
    patch.removed.add(id);
  }
  for (const call of changed) {
    patch.changed.set(call.id, call);
    patch.removed.delete(call.id);
  }
}

function flush(tabId: number): void {
  const patch = pending.get(tabId);
  if (patch === undefined) return;
  pending.delete(tabId);
  const message: ToView = {
    type: 'patch',
    changed: [...patch.changed.values()],
    removed: [...patch.removed],
    ...newsOf(patch.tab),
  };
  for (const [port, id] of views) if (id === tabId) send(port, message);
}

function send(port: Runtime.Port, message: ToView | Piece): void {
  try {
    port.postMessage(message);
  } catch {
    // "Attempt to postMessage on disconnected port": the view is gone, its onDisconnect is on the way.
    views.delete(port);
  }
}
