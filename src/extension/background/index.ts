// Wiring: who listens to the browser, and who hears of a change. All listeners are registered at once and at the top level:
// the browser wakes the background only for those.

import { planResend } from '../../fixes/resend.ts';
import { createReport } from '../../report.ts';
import { judge } from '../../verdict/judge.ts';
import * as dnr from '../browser/dnr.ts';
import { hasAccess, openAccessPage } from '../browser/permissions.ts';
import { browser, browserName, browserVersion } from '../browser/polyfill.ts';
import { beginWatching, endWatching, resendInPage, runningWatches } from '../browser/scripting.ts';
import { watchSettings } from '../browser/settings-storage.ts';
import { frameUrls, openTabs, reloadTab } from '../browser/tabs.ts';
import { type ActionResult, type FromView, failedWith, type ResendMessage } from '../protocol/messages.ts';
import { createBadge } from './badge.ts';
import { createCredentialsWatch } from './credentials-watch.ts';
import { createHeaderOverrides } from './header-overrides.ts';
import { createMessageHandlers } from './message-handlers.ts';
import { listenToNavigation } from './navigation.ts';
import { createSessionStorage, type StorageArea } from './session-storage.ts';
import { createStartupQueue } from './startup-queue.ts';
import { createTabStore, listedCalls, newestWithin } from './tab-store.ts';
import { createViewPorts } from './view-ports.ts';
import { listenToRequests } from './web-request.ts';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const ownUrl = browser.runtime.getURL('');

const storage = createSessionStorage({ area: browser.storage.session as unknown as StorageArea, wait });
const badge = createBadge({ browser: browserName, action: browser.action });

const store = createTabStore({
  browser: browserName,
  onChange: ({ tab, changed, removed }) => {
    storage.save(tab, changed, removed);
    views.tell(tab, changed, removed);
    badge.show(tab, changed, removed);
  },
  onPage: (tab) => {
    badge.show(tab, [], [], true);
    if (tab.committedAt < deafUntil) store.markUnseen(tab.id, deafUntil);
    overrides.pageChanged(tab.id, tab.pageOrigin);
  },
  isTried: (tabId, initiator, url) => overrides.isTried(tabId, initiator, url),
  isWatched: (tabId) => views.isWatched(tabId),
});

const overrides = createHeaderOverrides({
  browser: browserName,
  rules: { running: dnr.runningOverrides, begin: dnr.beginOverride, spare: dnr.spareHosts, end: dnr.endOverride },
  frameUrls,
  onChange: (tabId) => {
    if (store.has(tabId)) views.tell(store.tabOf(tabId), [], []);
  },
});

const watch = createCredentialsWatch({
  scripts: { running: runningWatches, begin: beginWatching, end: endWatching },
  frameUrls,
  isShown: (tabId) => views.isWatched(tabId),
  onChange: (tabId) => {
    if (store.has(tabId)) views.tell(store.tabOf(tabId), [], []);
  },
});

const startedAt = Date.now();
/**
 * When the browser has just been started, or the extension installed, it does not yet hear of every request (measured in
 * Chromium: up to six calls were missing in 5 of 12 starts, and none when the page was opened 2.5 s later).
 */
const DEAF_MS = 3000;
let deafUntil = 0;

/** Tabs that were there before may have made calls that nobody saw. */
async function markUnseen(): Promise<void> {
  await queue.ready;
  if (deafUntil === 0) return;
  for (const id of await openTabs()) store.markUnseen(id, startedAt);
}

const queue = createStartupQueue({
  browser: browserName,
  wait,
  restore: async () => {
    const { tabs: saved, first } = await storage.restore();
    if (first) deafUntil = startedAt + DEAF_MS;
    await overrides.known;
    await watch.known;
    for (const tab of saved) {
      try {
        store.restore(tab);
        // The background may have died before it could paint the last count.
        badge.show(store.tabOf(tab.id), [], []);
      } catch (error) {
        console.warn('CORScope: a saved tab could not be brought back', error);
        store.discard(tab.id);
      }
    }
  },
});

const views = createViewPorts({
  browser: { name: browserName, version: browserVersion() },
  ownUrl,
  store,
  overrides,
  isWatching: watch.isOn,
  watchProblemIn: watch.problemIn,
  ready: queue.ready,
  hasAccess,
  onMessage: handleView,
  onClosed: () => setTimeout(endUnwatched, GRACE_MS),
});

function handleView(tabId: number, message: FromView): void {
  if (message.type === 'access') void openAccessPage(tabId);
  if (message.type === 'stop-trying') void overrides.known.then(() => overrides.end(tabId));
  void queue.ready.then(() => {
    if (message.type === 'clear') store.clear(tabId);
    if (message.type === 'preserve') store.setPreserve(tabId, message.on);
    if (message.type === 'watch') void watchInPanel(tabId, message.on);
    if (message.type === 'settle-credentials') store.settleCredentials(tabId, message.callId, message.include);
    if (message.type === 'try') void beginTry(tabId, message.callIds, message.withCredentials);
  });
}

async function watchInPanel(tabId: number, on: boolean): Promise<void> {
  await watch.known;
  if (!on) await watch.end(tabId);
  else if ((await watch.begin(tabId)).kind === 'done') await reloadTab(tabId);
}

async function beginTry(tabId: number, callIds: readonly string[], withCredentials: boolean): Promise<void> {
  const { byId } = store.tabOf(tabId).calls;
  const calls = callIds.flatMap((id) => byId.get(id) ?? []);
  if (calls.length > 0) await overrides.begin(tabId, calls, withCredentials);
}

/** A view that lost its connection is back sooner; longer without any, and DevTools was closed. */
const GRACE_MS = 3000;

/** A fix is tried only as long as somebody can see that it is, and stop it. */
async function endUnwatched(): Promise<void> {
  await overrides.known;
  for (const tabId of overrides.tabs()) if (!views.isWatched(tabId)) await overrides.end(tabId);
  await watch.known;
  await watch.endUnseen();
}

async function resend({ tabId, callId, withCredentials }: ResendMessage): Promise<ActionResult> {
  const call = store.tabOf(tabId).calls.byId.get(callId);
  if (call === undefined) return failedWith('This call is no longer in the list.');
  const plan = planResend(call, judge(call, browserName), withCredentials);
  if (plan?.kind !== 'can') return failedWith('This call cannot be made again from here.');
  return await resendInPage(tabId, call.frameId, plan.again);
}

/** A message may hold 64 MiB; a report says more of a call than is kept of it. */
const REPORT_BYTES = 30 * 1024 * 1024;

const handlers = createMessageHandlers({
  ownUrl,
  store,
  ready: queue.ready,
  report: (tabId) => {
    const tab = store.has(tabId) ? store.tabOf(tabId) : null;
    const all = tab === null ? [] : listedCalls(tab);
    const calls = newestWithin(all, REPORT_BYTES);
    const lost = all.length - calls.length + (tab?.dropped ?? 0);
    return createReport(calls, { name: browserName, version: browserVersion() }, lost);
  },
  resend,
  watch: async ({ tabId, on }) => {
    await watch.known;
    return on ? watch.begin(tabId) : watch.end(tabId);
  },
});

listenToRequests({
  webRequest: browser.webRequest,
  browser: browserName,
  isTracked: (requestId) => queue.isWaiting() || store.isTracked(requestId),
  isAwaited: store.isAwaited,
  take: (event, evenOwn) => queue.whenReady(event.at, () => store.take(event, evenOwn)),
  sameOriginRequest: (tabId, documentId, time) =>
    queue.whenReady(time, () => store.sameOriginRequest(tabId, documentId)),
});
listenToNavigation({
  webNavigation: browser.webNavigation,
  tabs: browser.tabs,
  browser: browserName,
  store,
  whenReady: queue.whenReady,
  onBeforeNavigate: (tabId, frameId, url) => {
    overrides.beforeNavigate(tabId, frameId, url);
    watch.beforeNavigate(tabId, url);
  },
  onRemoved: (tabId) => {
    store.removeTab(tabId);
    storage.forget(tabId);
    badge.forget(tabId);
    void overrides.end(tabId);
    void watch.end(tabId);
  },
});
watchSettings((settings) => badge.want(settings.badge));
browser.runtime.onConnect.addListener(views.accept);
browser.runtime.onMessage.addListener(handlers.onMessage);
browser.permissions.onAdded.addListener(views.accessChanged);
browser.permissions.onRemoved.addListener(views.accessChanged);

void markUnseen();
// The background may have been asleep when the last view went.
setTimeout(endUnwatched, GRACE_MS);
