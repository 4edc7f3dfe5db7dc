// What survives the death of the background: storage.session, in memory, gone with the browser. One key a call, so that an event
// costs the writing of one call; at most one write at a time, the next takes all that changed meanwhile.
//
// The browser gives all tabs together 10 MB. When they are used up, the tab that takes most of them loses its oldest calls: a
// busy or hostile page never costs another tab a call.

import type { Header } from '../../fetch/model.ts';
import type { Call } from '../../network/call.ts';
import {
  decodeCall,
  encodeCall,
  pageStateOf,
  parseSavedHeader,
  parseSavedTab,
  type SavedTab,
  type TabRecord,
} from '../protocol/session-schema.ts';
import type { Tab } from './tab-store.ts';

export interface StorageArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

interface Deps {
  readonly area: StorageArea;
  readonly wait: (ms: number) => Promise<void>;
  /** Bytes that may be used, as counted here; less than what the browser allows, which counts more. */
  readonly quota?: number;
}

const QUOTA = 9_000_000;
/** Below this the browser's refusal has another reason than its quota. */
const LEAST = 1_000_000;
/**
 * Many records at once come from a page that calls and calls: then the next write waits, as each costs the browser more than the
 * events it is about. A background that was just told of something is not put to sleep within seconds.
 */
const BURST = 8;
const PAUSE_MS = 100;
/** Headers that calls of one tab share; more than these stand in each call. */
const MOST_SHARED = 2000;
const LONGEST_SHARED = 300;
/** What the browser keeps of each key beside key and value (estimated). */
const PER_KEY = 40;

/** One tab's part of the storage. */
interface Share {
  /** Bytes of each saved call by its key, oldest first. */
  readonly calls: Map<string, number>;
  bytes: number;
  readonly numbers: Map<string, number>;
  next: number;
  readonly unsaved: Set<string>;
  tab: Tab | null;
}

const STARTED = 'started';
const tabKey = (tabId: number) => `tab:${tabId}`;
const callKey = (tabId: number, callId: string) => `call:${tabId}:${callId}`;
const headerKey = (tabId: number, number: number) => `header:${tabId}:${number}`;

export function createSessionStorage({ area, wait, quota = QUOTA }: Deps) {
  const shares = new Map<number, Share>();
  const changed = new Map<string, unknown>();
  const removed = new Set<string>();
  /** Refused for another reason than their size: tried again with the next news. */
  const postponed = new Map<string, unknown>();
  let used = 0;
  let allowed = quota;
  let writing: Promise<void> | null = null;

  function shareOf(tabId: number): Share {
    const share = shares.get(tabId);
    if (share !== undefined) return share;
    const fresh: Share = { calls: new Map(), bytes: 0, numbers: new Map(), next: 0, unsaved: new Set(), tab: null };
    shares.set(tabId, fresh);
    return fresh;
  }

  function save(tab: Tab, calls: readonly Call[], gone: readonly string[]): void {
    const share = shareOf(tab.id);
    share.tab = tab;
    for (const id of gone) {
      share.unsaved.delete(id);
      dropCall(share, callKey(tab.id, id));
    }
    for (const call of calls) keep(share, tab.id, call);
    if (tab.calls.byId.size === 0) forgetHeaders(share, tab.id);
    changed.set(tabKey(tab.id), null);
    for (const [key, value] of postponed) if (!changed.has(key) && !removed.has(key)) changed.set(key, value);
    postponed.clear();
    makeRoom();
    void write();
  }

  function keep(share: Share, tabId: number, call: Call): void {
    const key = callKey(tabId, call.id);
    const value = encodeCall(call, (header) => numberOf(share, tabId, header));
    count(share, key, value.length + key.length + PER_KEY);
    share.unsaved.delete(call.id);
    changed.set(key, value);
    removed.delete(key);
  }

  function count(share: Share, key: string, bytes: number): void {
    const more = bytes - (share.calls.get(key) ?? 0);
    share.calls.set(key, bytes);
    share.bytes += more;
    used += more;
  }

  function numberOf(share: Share, tabId: number, header: Header): number | null {
    const [name, value] = header;
    if (value.length > LONGEST_SHARED) return null;
    const line = `${name}:${value}`;
    const known = share.numbers.get(line);
    if (known !== undefined) return known;
    if (share.numbers.size >= MOST_SHARED) return null;
    const number = share.next;
    share.next += 1;
    share.numbers.set(line, number);
    const bytes = line.length + PER_KEY * 2;
    share.bytes += bytes;
    used += bytes;
    changed.set(headerKey(tabId, number), header);
    removed.delete(headerKey(tabId, number));
    return number;
  }

  function dropCall(share: Share, key: string): void {
    const bytes = share.calls.get(key) ?? 0;
    share.calls.delete(key);
    share.bytes -= bytes;
    used -= bytes;
    changed.delete(key);
    removed.add(key);
  }

  /** No call is left that could need them. */
  function forgetHeaders(share: Share, tabId: number): void {
    for (const number of share.numbers.values()) {
      changed.delete(headerKey(tabId, number));
      postponed.delete(headerKey(tabId, number));
      removed.add(headerKey(tabId, number));
    }
    share.numbers.clear();
    used -= share.bytes;
    share.bytes = 0;
  }

  /** The tab that takes most gives up its oldest calls, until all is small enough. */
  function makeRoom(): void {
    while (used > allowed) {
      const [tabId, largest] = [...shares].reduce((a, b) => (b[1].bytes > a[1].bytes ? b : a));
      const enough = Math.min(used - allowed + allowed / 50, largest.bytes);
      if (!giveUp(tabId, largest, enough)) return;
    }
  }

  function giveUp(tabId: number, share: Share, bytes: number): boolean {
    const until = share.bytes - bytes;
    let some = false;
    for (const key of share.calls.keys()) {
      if (share.bytes <= until) break;
      dropCall(share, key);
      share.unsaved.add(key.slice(callKey(tabId, '').length));
      some = true;
    }
    if (share.calls.size === 0) forgetHeaders(share, tabId);
    changed.set(tabKey(tabId), null);
    return some;
  }

  function forget(tabId: number): void {
    const share = shares.get(tabId);
    if (share !== undefined) {
      for (const key of [...share.calls.keys()]) dropCall(share, key);
      forgetHeaders(share, tabId);
      shares.delete(tabId);
    }
    changed.delete(tabKey(tabId));
    postponed.delete(tabKey(tabId));
    removed.add(tabKey(tabId));
    void write();
  }

  function write(): Promise<void> {
    writing ??= writeAll().finally(() => {
      writing = null;
    });
    return writing;
  }

  async function writeAll(): Promise<void> {
    while (changed.size > 0 || removed.size > 0) {
      const burst = changed.size > BURST;
      await writeOnce();
      if (burst) await wait(PAUSE_MS);
    }
  }

  async function writeOnce(): Promise<void> {
    const gone = [...removed];
    const batch = new Map(changed);
    removed.clear();
    changed.clear();
    // What cannot be removed now is out of date at worst, and goes with the browser.
    if (gone.length > 0) await area.remove(gone).catch(() => undefined);
    for (const key of batch.keys()) if (key.startsWith('tab:')) batch.set(key, recordOf(Number(key.slice(4))));
    if (batch.size === 0) return;
    try {
      await area.set(Object.fromEntries(batch));
    } catch {
      refused(batch);
    }
  }

  /**
   * QuotaExceededError: the browser counts more than we do. With nothing left to give up, the batch's calls stay unsaved; what
   * other calls need, and the record that counts them, do not.
   */
  function refused(batch: ReadonlyMap<string, unknown>): void {
    allowed = Math.max(Math.min(allowed, used) * 0.9, LEAST);
    const before = used;
    makeRoom();
    const again = used < before;
    const hasCalls = [...batch.keys()].some((key) => key.startsWith('call:'));
    for (const [key, value] of batch) {
      const [kind, tabId = '', ...id] = key.split(':');
      const share = shares.get(Number(tabId));
      const isCall = kind === 'call';
      if (changed.has(key) || removed.has(key) || (isCall && share?.calls.has(key) !== true)) continue;
      if (again) changed.set(key, value);
      else if (!isCall) (hasCalls ? changed : postponed).set(key, value);
      else if (share !== undefined) {
        dropCall(share, key);
        share.unsaved.add(id.join(':'));
      }
    }
  }

  function recordOf(tabId: number): TabRecord | null {
    const share = shares.get(tabId);
    if (share?.tab == null) return null;
    return {
      id: tabId,
      ...pageStateOf(share.tab),
      documents: [...share.tab.documents],
      prerendered: [...share.tab.prerendered],
      unsaved: share.unsaved.size,
      loose: [...share.tab.calls.loose.values()],
    };
  }

  /**
   * Everything saved before the background last died; a record that cannot be read is left out, and said once. `first`: this
   * is its first start since the browser or the extension was started.
   */
  async function restore(): Promise<{ readonly tabs: readonly SavedTab[]; readonly first: boolean }> {
    try {
      const all = await area.get(null);
      const first = all[STARTED] !== true;
      if (first) await area.set({ [STARTED]: true });
      return { tabs: readAll(all), first };
    } catch (error) {
      console.warn('CORScope: what was saved could not be read', error);
      return { tabs: [], first: false };
    }
  }

  function readAll(all: Record<string, unknown>): readonly SavedTab[] {
    const headers = new Map<string, Header>();
    for (const [key, value] of Object.entries(all)) {
      if (!key.startsWith('header:')) continue;
      const header = parseSavedHeader(value);
      const [tabId, number] = key.split(':').slice(1).map(Number);
      if (header === null || !isCount(tabId) || !isCount(number)) continue;
      headers.set(key, header);
      const share = shareOf(tabId);
      const line = `${header[0]}:${header[1]}`;
      share.numbers.set(line, number);
      share.next = Math.max(share.next, number + 1);
      share.bytes += line.length + PER_KEY * 2;
      used += line.length + PER_KEY * 2;
    }
    const calls = new Map<number, Call[]>();
    let unreadable = 0;
    for (const [key, value] of Object.entries(all)) {
      if (!key.startsWith('call:')) continue;
      const tabId = Number(key.split(':')[1]);
      const call = decodeCall(value, (number) => headers.get(headerKey(tabId, number)));
      if (call === null) {
        unreadable += 1;
        continue;
      }
      const callsOfTab = calls.get(tabId);
      if (callsOfTab === undefined) calls.set(tabId, [call]);
      else callsOfTab.push(call);
    }
    if (unreadable > 0) console.warn(`CORScope: ${unreadable} saved calls could not be read`);
    return Object.entries(all)
      .filter(([key]) => key.startsWith('tab:'))
      .flatMap(([, value]) => {
        const tab = parseSavedTab(value);
        if (tab === null) return [];
        const callsOfTab = (calls.get(tab.id) ?? []).toSorted((a, b) => startOf(a) - startOf(b));
        const share = shareOf(tab.id);
        for (const call of callsOfTab) {
          const key = callKey(tab.id, call.id);
          count(share, key, String(all[key]).length + key.length + PER_KEY);
        }
        return [{ ...tab, dropped: tab.dropped + tab.unsaved, calls: callsOfTab }];
      });
  }

  return {
    save,
    forget,
    restore,
    /** Resolves when nothing waits to be written. */
    settled: async () => {
      while (writing !== null) await writing;
    },
  };
}

function startOf(call: Call): number {
  return call.hops[0]?.request.startedAt ?? 0;
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}
