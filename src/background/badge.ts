// The toolbar icon counts the tab's calls that CORS blocked.
import { browser, browserName } from '../browser/index.ts';
import type { Call } from '../engine/calls/call.ts';
import { judge } from '../engine/calls/judge.ts';
import type { Tab } from './memory.ts';

const BADGE_MS = 100;
const blocked = new Map<number, Set<string>>();
const shown = new Map<number, string>();
/** Calls changed since the badge was painted last: judged once, however many events they had. */
const waiting = new Map<number, Map<string, Call>>();

export function showBadge(tab: Tab, changed: readonly Call[], removed: readonly string[]): void {
  if (tab.id < 0) return;
  const own = blocked.get(tab.id);
  let calls = waiting.get(tab.id);
  if (calls === undefined) {
    calls = new Map();
    waiting.set(tab.id, calls);
    setTimeout(paint, BADGE_MS, tab.id);
  }
  // First time since the background woke: count what was restored.
  for (const call of own === undefined ? tab.calls.byId.values() : changed) calls.set(call.id, call);
  if (own === undefined) blocked.set(tab.id, new Set());
  for (const id of removed) {
    own?.delete(id);
    calls.delete(id);
  }
}

/** The tab is gone. */
export function forgetBadge(tabId: number): void {
  blocked.delete(tabId);
  shown.delete(tabId);
  waiting.delete(tabId);
}

function note(own: Set<string>, call: Call): void {
  if (judge(call, browserName).outcome === 'blocked') own.add(call.id);
  else own.delete(call.id);
}

function paint(tabId: number): void {
  const changed = waiting.get(tabId);
  waiting.delete(tabId);
  const own = blocked.get(tabId);
  if (own === undefined) return;
  for (const call of changed?.values() ?? []) note(own, call);
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
