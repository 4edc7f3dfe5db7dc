// The toolbar icon counts the tab's calls that CORS blocked.

import type { BrowserName } from '../../fetch/model.ts';
import type { Call } from '../../network/call.ts';
import { judge } from '../../verdict/judge.ts';
import { isListed, listedCalls, type Tab } from './tab-store.ts';

interface ToolbarAction {
  setBadgeText(details: { tabId: number; text: string }): Promise<void>;
  setBadgeBackgroundColor(details: { tabId: number; color: string }): Promise<void>;
  setTitle(details: { tabId: number; title: string }): Promise<void>;
}

interface Deps {
  readonly browser: BrowserName;
  readonly action: ToolbarAction;
}

const BADGE_MS = 100;
const COLOR = '#b3261e';

interface Count {
  readonly blocked: Set<string>;
  /** Calls that changed since it was painted last: judged once, however many events they had. */
  readonly waiting: Map<string, Call>;
  timer: ReturnType<typeof setTimeout> | null;
  shown: string | null;
}

export function createBadge({ browser, action }: Deps) {
  const counts = new Map<number, Count>();
  let wanted = true;

  /** `anew`: the browser took the badge away, as it does when a page begins. */
  function show(tab: Tab, changed: readonly Call[], removed: readonly string[], anew = false): void {
    const count = counts.get(tab.id) ?? first(tab);
    if (anew) count.shown = null;
    for (const call of changed) count.waiting.set(call.id, call);
    for (const id of removed) {
      count.blocked.delete(id);
      count.waiting.delete(id);
    }
    count.timer ??= setTimeout(paint, BADGE_MS, tab.id);
  }

  /** First time since the background woke: counts what was restored. */
  function first(tab: Tab): Count {
    const waiting = new Map(listedCalls(tab).map((call) => [call.id, call]));
    const fresh: Count = { blocked: new Set(), waiting, timer: null, shown: null };
    counts.set(tab.id, fresh);
    return fresh;
  }

  function paint(tabId: number): void {
    const count = counts.get(tabId);
    if (count === undefined) return;
    count.timer = null;
    for (const call of count.waiting.values()) {
      if (isListed(call) && judge(call, browser).outcome === 'blocked') count.blocked.add(call.id);
      else count.blocked.delete(call.id);
    }
    count.waiting.clear();
    const { size } = count.blocked;
    const text = size === 0 || !wanted ? '' : size > 999 ? '999+' : String(size);
    if (count.shown === text) return;
    count.shown = text;
    const title = size === 0 ? 'CORScope' : `CORScope: ${size} ${size === 1 ? 'call' : 'calls'} blocked by CORS`;
    Promise.all([
      action.setBadgeText({ tabId, text }),
      action.setBadgeBackgroundColor({ tabId, color: COLOR }),
      action.setTitle({ tabId, title }),
    ]).catch(() => undefined); // "No tab with id": closed meanwhile
  }

  return {
    show,
    /** Whether the reader wants the number at all. */
    want(on: boolean): void {
      if (on === wanted) return;
      wanted = on;
      for (const tabId of counts.keys()) paint(tabId);
    },
    /** The tab is gone. */
    forget(tabId: number): void {
      const timer = counts.get(tabId)?.timer ?? null;
      if (timer !== null) clearTimeout(timer);
      counts.delete(tabId);
    },
  };
}
