// Panels and popups that look at a tab: a snapshot when they come, patches afterwards.
import type { Runtime } from 'webextension-polyfill';
import type { BrowserName } from '../../fetch/model.ts';
import type { Call } from '../../network/call.ts';
import { bytesOf } from '../../network/limits.ts';
import { type FromView, parseFromView, type SnapshotPart, type ToView, tabOfPort } from '../protocol/messages.ts';
import type { HeaderOverrides } from './header-overrides.ts';
import { mayConnect } from './senders.ts';
import { isListed, listedCalls, type Tab, type TabStore } from './tab-store.ts';

interface Deps {
  readonly browser: { readonly name: BrowserName; readonly version: string };
  /** URL under which the extension's own pages are. */
  readonly ownUrl: string;
  readonly store: TabStore;
  readonly overrides: HeaderOverrides;
  /** Is it watched with which credentials the tab's page makes its calls? */
  readonly isWatching: (tabId: number) => boolean;
  readonly watchProblemIn: (tabId: number) => string | null;
  readonly ready: Promise<void>;
  readonly hasAccess: () => Promise<boolean>;
  readonly onMessage: (tabId: number, message: FromView) => void;
  /** A view was closed. */
  readonly onClosed: () => void;
}

/** One message: 64 MiB are the browser's limit, but a receiver is held up by much less. */
const PIECE_CALLS = 250;
const PIECE_BYTES = 4 * 1024 * 1024;
// Events come in bursts; a view needs one patch a frame, not one an event.
const PATCH_MS = 50;

export function createViewPorts(deps: Deps) {
  const { browser, ownUrl, store, overrides, isWatching, watchProblemIn, ready, hasAccess, onMessage, onClosed } = deps;
  const views = new Map<Runtime.Port, number>();
  const pending = new Map<number, { changed: Map<string, Call>; removed: Set<string> }>();

  function accept(port: Runtime.Port): void {
    const tabId = tabOfPort(port.name);
    if (tabId === null || !mayConnect(port.sender, ownUrl)) {
      port.disconnect();
      return;
    }
    port.onDisconnect.addListener(() => {
      views.delete(port);
      onClosed();
    });
    port.onMessage.addListener((raw: unknown) => {
      const message = parseFromView(raw);
      if (message !== null) onMessage(tabId, message);
    });
    void ready.then(() => welcome(port, tabId));
  }

  async function welcome(port: Runtime.Port, tabId: number): Promise<void> {
    const access = await hasAccess();
    await overrides.known;
    views.set(port, tabId);
    sendSnapshot(port, store.tabOf(tabId), access);
  }

  function accessChanged(): void {
    void ready.then(hasAccess).then((access) => {
      for (const [port, tabId] of views) sendSnapshot(port, store.tabOf(tabId), access);
    });
  }

  function sendSnapshot(port: Runtime.Port, tab: Tab, access: boolean): void {
    const pieces = piecesOf(listedCalls(tab));
    const last = pieces.pop() ?? [];
    let lost = 0;
    for (const calls of pieces) if (!send(port, { type: 'piece', calls })) lost += calls.length;
    if (send(port, snapshot(tab, access, last, lost))) return;
    send(port, snapshot(tab, access, [], lost + last.length));
  }

  function snapshot(tab: Tab, access: boolean, calls: readonly Call[], lost: number): ToView {
    const news = newsOf(tab);
    return { type: 'snapshot', tabId: tab.id, browser, calls, access, ...news, dropped: news.dropped + lost };
  }

  function newsOf({ id, dropped, page, pageOrigin, sameOriginSeen, preserve, unseenBefore }: Tab) {
    const trying = overrides.urlsIn(id);
    return {
      dropped,
      page,
      pageOrigin,
      sameOriginSeen,
      preserve,
      unseenBefore,
      trying,
      watching: isWatching(id),
      watchProblem: watchProblemIn(id),
      tryProblem: overrides.problemIn(id),
    };
  }

  function notify(tab: Tab, changed: readonly Call[], removed: readonly string[]): void {
    if (!isWatched(tab.id)) return;
    let patch = pending.get(tab.id);
    if (patch === undefined) {
      patch = { changed: new Map(), removed: new Set() };
      pending.set(tab.id, patch);
      setTimeout(flush, PATCH_MS, tab.id);
    }
    for (const id of removed) {
      patch.changed.delete(id);
      patch.removed.add(id);
    }
    for (const call of changed) {
      if (!isListed(call)) continue;
      patch.changed.set(call.id, call);
      patch.removed.delete(call.id);
    }
  }

  function flush(tabId: number): void {
    const patch = pending.get(tabId);
    if (patch === undefined) return;
    pending.delete(tabId);
    if (!store.has(tabId)) return;
    const tab = store.tabOf(tabId);
    const ports = [...views].filter(([, id]) => id === tabId).map(([port]) => port);
    const [first = [], ...rest] = piecesOf([...patch.changed.values()]);
    const removed = [...patch.removed];
    for (const port of ports) {
      send(port, { type: 'patch', changed: first, removed, ...newsOf(tab) });
      for (const changed of rest) send(port, { type: 'patch', changed, removed: [], ...newsOf(tab) });
    }
  }

  /** false: the browser would not carry it. */
  function send(port: Runtime.Port, message: ToView | SnapshotPart): boolean {
    try {
      port.postMessage(message);
      return true;
    } catch (error) {
      // "Attempt to postMessage on disconnected port": the view is gone, its onDisconnect is on the way.
      if (/disconnected/i.test(String(error))) views.delete(port);
      else console.warn('CORScope: a message to a view could not be sent', error);
      return false;
    }
  }

  function isWatched(tabId: number): boolean {
    for (const id of views.values()) if (id === tabId) return true;
    return false;
  }

  return { accept, accessChanged, tell: notify, isWatched };
}

/** Calls in messages of a size that any view can take; at least one piece. */
function piecesOf(calls: readonly Call[]): Call[][] {
  const pieces: Call[][] = [[]];
  let bytes = 0;
  for (const call of calls) {
    const more = bytesOf(call);
    const piece = pieces.at(-1) ?? [];
    if (piece.length > 0 && (piece.length >= PIECE_CALLS || bytes + more > PIECE_BYTES)) {
      pieces.push([call]);
      bytes = more;
    } else {
      piece.push(call);
      bytes += more;
    }
  }
  return pieces;
}
