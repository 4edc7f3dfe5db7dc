// The toolbar icon counts the tab's calls that CORS blocked.
import { browser, browserName } from '../browser/index.ts';
import type { Call } from '../engine/calls/call.ts';
import { judge } from '../engine/calls/judge.ts';
import type { Tab } from './memory.ts';

const BADGE_MS = 100;
const blocked = new Map<number, Set<string>>();
const shown = new Map<number, string>();
const waiting = new Set<number>();

export function showBadge(tab: Tab, changed: readonly Call[], removed: readonly string[]): void {
  if (tab.id < 0) return;
  let own = blocked.get(tab.id);
  if (own === undefined) {
    // First time since the background woke: count what was restored.
    own = new Set();
    blocked.set(tab.id, own);
    for (const call of tab.calls.byId.values()) note(own, call);
  }
  for (const id of removed) own.delete(id);
  for (const call of changed) note(own, call);
  if (waiting.has(tab.id)) return;
  waiting.add(tab.id);
  setTimeout(paint, BADGE_MS, tab.id);
}

/** The tab is gone. */
export function forgetBadge(tabId: number): void {
  blocked.delete(tabId);
  shown.delete(tabId);
}

function note(own: Set<string>, call: Call): void {
  if (judge(call, browserName).outcome === 'blocked') own.add(call.id);
  else own.delete(call.id);
}

function paint(tabId: number): void {
  waiting.delete(tabId);
  const own = blocked.get(tabId);
  if (own === undefined) return;
  const count = own.size;
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  if (shown.get(tabId) === text && text === '') return;
  shown.set(tabId, text);
  const title = count === 0 ? 'CORScope' : `CORScope: ${count} ${count === 1 ? 'call' : 'calls'} blocked by CORS`;
  Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#b3261e' }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined); // "No tab with id": closed meanwhile
}
