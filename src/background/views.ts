// Panels and popups that look at a tab: a snapshot when they come, patches afterwards.
import type { Runtime } from 'webextension-polyfill';
import { hasAccess, openAccessPage } from '../browser/access.ts';
import { browserName, browserVersion } from '../browser/index.ts';
import type { Call } from '../engine/calls/call.ts';
import { parseFromView, type ToView, tabOfPort } from '../wire/messages.ts';
import { callsOf, clearCalls, ready, setPreserve, type Tab, tabOf } from './memory.ts';

const views = new Map<Runtime.Port, number>();

export function accept(port: Runtime.Port): void {
  const tabId = tabOfPort(port.name);
  if (tabId === null) return;
  port.onDisconnect.addListener(() => {
    views.delete(port);
  });
  port.onMessage.addListener((raw: unknown) => {
    const message = parseFromView(raw);
    if (message?.type === 'clear') void ready.then(() => clearCalls(tabId));
    if (message?.type === 'access') void openAccessPage(tabId);
    if (message?.type === 'preserve') void ready.then(() => setPreserve(tabId, message.on));
  });
  void ready.then(() => welcome(port, tabId));
}

async function welcome(port: Runtime.Port, tabId: number): Promise<void> {
  const access = await hasAccess();
  views.set(port, tabId);
  send(port, snapshot(tabOf(tabId), access));
}

export function accessChanged(): void {
  void ready.then(hasAccess).then((access) => {
    for (const [port, tabId] of views) send(port, snapshot(tabOf(tabId), access));
  });
}

function snapshot(tab: Tab, access: boolean): ToView {
  const { id, preserve } = tab;
  return {
    type: 'snapshot',
    tabId: id,
    browser: { name: browserName, version: browserVersion() },
    calls: callsOf(id),
    preserve,
    access,
    ...newsOf(tab),
  };
}

function newsOf({ dropped, page, pageOrigin, sameOriginSeen }: Tab) {
  return { dropped, page, pageOrigin, sameOriginSeen };
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

function send(port: Runtime.Port, message: ToView): void {
  try {
    port.postMessage(message);
  } catch {
    // "Attempt to postMessage on disconnected port": the view is gone, its onDisconnect is on the way.
    views.delete(port);
  }
}
