// What survives the death of the background: storage.session, in memory, gone with the browser. One key a call, so that
// an event costs the writing of one call; at most one write at a time, the next takes all that changed meanwhile.
import { browser } from '../browser/index.ts';
import type { Call } from '../engine/calls/call.ts';
import type { Loose } from '../engine/calls/pair.ts';
import { parseSavedCall, parseSavedTab, type TabRecord } from '../wire/saved.ts';
import type { Tab } from './memory.ts';

export interface SavedTab extends TabRecord {
  readonly calls: readonly Call[];
}

const tabKey = (tabId: number) => `tab:${tabId}`;
const callKey = (tabId: number, callId: string) => `call:${tabId}:${callId}`;

const changed = new Map<string, unknown>();
const removed = new Set<string>();
/** Keys of saved calls, oldest first; the first ones make room when the quota is reached. */
const kept = new Set<string>();
/** Calls that no longer fit: lost if the background dies. */
const unsaved = new Map<number, number>();
let writing = false;
/**
 * Many records at once come from a page that calls and calls: then the next write waits, as each costs the browser more than the
 * events it is about. A background that was just told of something is not put to sleep within seconds.
 */
const BURST = 8;
const PAUSE_MS = 100;

export function save(tab: Tab, calls: readonly Call[], gone: readonly string[]): void {
  for (const id of gone) drop(callKey(tab.id, id));
  for (const call of calls) {
    const key = callKey(tab.id, call.id);
    changed.set(key, call);
    removed.delete(key);
  }
  changed.set(tabKey(tab.id), record(tab));
  void write();
}

function drop(key: string): void {
  changed.delete(key);
  kept.delete(key);
  removed.add(key);
}

function record(tab: Tab): TabRecord {
  const { id, page, pageOrigin, documentId, preserve, dropped, sameOriginSeen } = tab;
  const loose: readonly Loose[] = [...tab.calls.loose.values()];
  return { id, page, pageOrigin, documentId, preserve, dropped, sameOriginSeen, unsaved: unsaved.get(id) ?? 0, loose };
}

export function forget(tabId: number): void {
  drop(tabKey(tabId));
  unsaved.delete(tabId);
  void write();
}

async function write(): Promise<void> {
  if (writing) return;
  writing = true;
  try {
    while (changed.size > 0 || removed.size > 0) {
      const burst = changed.size > BURST;
      await writeOnce();
      if (burst) await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
  } finally {
    writing = false;
  }
}

async function writeOnce(): Promise<void> {
  const gone = [...removed];
  const batch = new Map(changed);
  removed.clear();
  changed.clear();
  // What cannot be removed now is out of date at worst, and goes with the browser.
  if (gone.length > 0) await browser.storage.session.remove(gone).catch(() => undefined);
  if (batch.size === 0) return;
  try {
    await browser.storage.session.set(Object.fromEntries(batch));
    for (const key of batch.keys()) if (key.startsWith('call:')) kept.add(key);
  } catch {
    // QuotaExceededError (10 MB in both browsers): the oldest quarter makes room. With nothing left to give up, the
    // batch itself stays unsaved.
    const oldest = [...kept].slice(0, Math.ceil(kept.size / 4));
    for (const key of oldest.length > 0 ? oldest : batch.keys()) giveUp(key);
    if (oldest.length > 0) for (const [key, value] of batch) if (!changed.has(key)) changed.set(key, value);
  }
}

function giveUp(key: string): void {
  const tabId = Number(key.split(':')[1]);
  if (!key.startsWith('call:') || Number.isNaN(tabId)) return;
  drop(key);
  unsaved.set(tabId, (unsaved.get(tabId) ?? 0) + 1);
}

/** Everything saved before the background last died. A record that does not parse is left out, and said once. */
export async function restore(): Promise<readonly SavedTab[]> {
  try {
    return readAll(await browser.storage.session.get(null));
  } catch (error) {
    console.warn('CORScope: what was saved could not be read', error);
    return [];
  }
}

function readAll(all: Record<string, unknown>): readonly SavedTab[] {
  const calls = new Map<number, Call[]>();
  let unreadable = 0;
  for (const [key, value] of Object.entries(all)) {
    if (!key.startsWith('call:')) continue;
    const call = parseSavedCall(value);
    if (call === null) {
      unreadable += 1;
      continue;
    }
    kept.add(key);
    const tabId = Number(key.split(':')[1]);
    calls.set(tabId, [...(calls.get(tabId) ?? []), call]);
  }
  if (unreadable > 0) console.warn(`CORScope: ${unreadable} saved calls could not be read`);
  return Object.entries(all)
    .filter(([key]) => key.startsWith('tab:'))
    .flatMap(([, value]) => {
      const tab = parseSavedTab(value);
      if (tab === null) return [];
      const own = (calls.get(tab.id) ?? []).toSorted((a, b) => startOf(a) - startOf(b));
      return [{ ...tab, dropped: tab.dropped + tab.unsaved, calls: own }];
    });
}

function startOf(call: Call): number {
  return call.hops[0]?.request.startedAt ?? 0;
}
