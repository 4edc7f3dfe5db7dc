// A panel that is open while the worker is killed must show, once it is connected again, what it would have shown anyway.
// worker-death.test.ts does the same without a panel.
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { callOf } from '../lab/compare.ts';
import { allow, type HoldingServer, startHoldingServer } from '../lab/holding-server.ts';

let chromium: Chromium;
let server: HoldingServer;
let panel: Page;
let tabId: number;

const soon = { timeout: 10_000 };

beforeAll(async () => {
  server = await startHoldingServer();
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome') });
  await chromium.tab.goto(server.pageUrl);
  tabId = await chromium.tabId(chromium.tab);
  panel = await chromium.openExtensionPage(`src/panel/panel.html?tab=${tabId}`);
});

afterAll(async () => {
  await chromium?.close();
  server?.close();
});

function call(to: string, method: string): Promise<string> {
  const done = chromium.tab.evaluate(
    ([target, how]) => fetch(target, { method: how }).then((response) => response.text(), String),
    [to, method] as const,
  );
  done.catch(() => undefined); // a test that fails leaves its call behind
  return done;
}

const rows = () =>
  panel
    .locator('[role=row][data-call-id]')
    .evaluateAll((all) =>
      all.map((row) => [
        (row as HTMLElement).dataset.callId ?? '',
        (row as HTMLElement).dataset.outcome ?? '',
        (row as HTMLElement).dataset.code ?? '',
        (row as HTMLElement).dataset.cause ?? '',
      ]),
    );

const reportedRows = async () =>
  (await chromium.exportReport(tabId)).calls.map(({ id, verdict, causes }) => [
    id,
    verdict.outcome,
    verdict.code ?? '',
    causes[0]?.id ?? '',
  ]);

async function reported(to: string) {
  const found = callOf(await chromium.exportReport(tabId), to);
  return found === null
    ? null
    : {
        outcome: found.verdict.outcome,
        preflight: found.preflight === null ? 'none' : found.preflight.status,
        exchanges: found.exchanges.map(({ status }) => status),
      };
}

type Reached = Awaited<ReturnType<typeof reported>>;

/** Kills the worker as soon as it has seen this much: events still on their way to a worker die with it. */
async function killAt(to: string, reached: Reached): Promise<void> {
  await expect.poll(() => reported(to), soon).toEqual(reached);
  await chromium.stopServiceWorker();
}

/** The call is whole, and the panel shows what the report tells. */
async function settled(to: string, wanted: Reached): Promise<void> {
  await expect.poll(() => reported(to), soon).toEqual(wanted);
  await expect.poll(async () => JSON.stringify(await rows()) === JSON.stringify(await reportedRows()), soon).toBe(true);
}

it('a simple call: killed before its answer, before its body, and when it is over', async () => {
  const to = `${server.apiUrl}?simple`;
  const done = call(to, 'GET');
  const request = await server.arrival('GET');
  await killAt(to, { outcome: 'pending', preflight: 'none', exchanges: [null] });
  request.writeHead(200, { ...allow, 'Content-Type': 'text/plain' }).write('some');
  await killAt(to, { outcome: 'pending', preflight: 'none', exchanges: [200] });
  request.end(' text');
  expect(await done).toBe('some text');
  await killAt(to, { outcome: 'readable', preflight: 'none', exchanges: [200] });
  await settled(to, { outcome: 'readable', preflight: 'none', exchanges: [200] });
});

it('a preflighted call: killed at each of its steps', async () => {
  const to = `${server.apiUrl}?preflighted`;
  const done = call(to, 'PUT');
  const preflight = await server.arrival('OPTIONS');
  await killAt(to, { outcome: 'pending', preflight: null, exchanges: [] });
  preflight.writeHead(204, allow).end();
  const request = await server.arrival('PUT');
  await killAt(to, { outcome: 'pending', preflight: 204, exchanges: [null] });
  request.writeHead(200, allow).write('some');
  await killAt(to, { outcome: 'pending', preflight: 204, exchanges: [200] });
  request.end();
  await done;
  await settled(to, { outcome: 'readable', preflight: 204, exchanges: [200] });
});

it('calls side by side: none takes the preflight of another', async () => {
  const to = (name: string) => `${server.apiUrl}?beside=${name}`;
  const first = call(to('first'), 'PUT');
  const firstPreflight = await server.arrival('OPTIONS');
  const second = call(to('second'), 'PUT');
  const secondPreflight = await server.arrival('OPTIONS');
  await killAt(to('second'), { outcome: 'pending', preflight: null, exchanges: [] });
  secondPreflight.writeHead(404, allow).end();
  await second;
  await killAt(to('second'), { outcome: 'blocked', preflight: 404, exchanges: [] });
  firstPreflight.writeHead(204, allow).end();
  (await server.arrival('PUT')).writeHead(200, { Connection: 'close' }).end();
  await first;
  await settled(to('first'), { outcome: 'blocked', preflight: 204, exchanges: [200] });
  await settled(to('second'), { outcome: 'blocked', preflight: 404, exchanges: [] });
});

it('the panel keeps its selection and its details through a death', async () => {
  await panel.locator('[data-call-id]').nth(1).click();
  const before = await panel.locator('[data-details]').getAttribute('data-details');
  const list = await rows();
  await chromium.stopServiceWorker();
  const to = `${server.apiUrl}?after`;
  const done = call(to, 'GET');
  (await server.arrival('GET')).writeHead(200, { Connection: 'close' }).end();
  await done;
  await settled(to, { outcome: 'blocked', preflight: 'none', exchanges: [200] });
  expect((await rows()).slice(0, -1)).toEqual(list);
  expect(await panel.locator('[data-details]').getAttribute('data-details')).toBe(before);
  expect(await panel.locator('.banner').count()).toBe(0);
});

it('a second death while nothing happens is nothing to see, and the badge still counts', async () => {
  const list = await rows();
  await chromium.stopServiceWorker();
  await expect.poll(rows, soon).toEqual(list);
  const blocked = list.filter(([, outcome]) => outcome === 'blocked').length;
  await expect
    .poll(() => chromium.inExtension('(tabId) => chrome.action.getBadgeText({ tabId })', tabId), soon)
    .toBe(String(blocked));
});

it('what the user asked for survives: preserved log, then a cleared one', async () => {
  await panel.getByLabel('Preserve log').check();
  const list = await rows();
  await expect.poll(() => saved('preserve'), soon).toBe(true);
  await chromium.stopServiceWorker();
  await chromium.tab.reload();
  await expect.poll(async () => (await reportedRows()).length, soon).toBe(list.length);
  expect(await panel.getByLabel('Preserve log').isChecked()).toBe(true);
  await panel.getByLabel('Preserve log').uncheck();
  await panel.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(reportedRows, soon).toEqual([]);
  await expect.poll(savedCalls, soon).toBe(0);
  await chromium.stopServiceWorker();
  expect(await reportedRows()).toEqual([]);
  expect(await panel.getByLabel('Preserve log').isChecked()).toBe(false);
});

const storage = () =>
  chromium.inExtension('() => chrome.storage.session.get(null)') as Promise<Record<string, Record<string, unknown>>>;
const saved = async (name: string) => (await storage())[`tab:${tabId}`]?.[name];
const savedCalls = async () => Object.keys(await storage()).filter((key) => key.startsWith('call:')).length;

it('a storage that holds nonsense is no reason to be deaf', async () => {
  const exchange = { requestId: '1', url: '::', method: '', startedAt: -1, endedAt: null, requestHeaders: [['', '']] };
  const rest = { status: 9999, responseHeaders: null, judgedHeaders: null, fromCache: false, ip: null, error: null };
  const request = { ...exchange, ...rest, state: 'completed' };
  const base = { tabId, frameId: 0, documentId: null, documentUrl: null, initiator: '::', type: '', page: -1 };
  const odd = { ...base, id: '1', hops: [{ preflight: request, request }], timing: null, asker: null };
  const tab = { id: tabId, page: 0, pageOrigin: '', documentId: '', preserve: false, dropped: 0, unsaved: 0 };
  const nonsense = {
    [`call:${tabId}:1`]: odd,
    [`call:${tabId}:2`]: null,
    [`call:${tabId}:3`]: { ...odd, hops: [] },
    'call:': 7,
    [`tab:${tabId}`]: { ...tab, loose: [] },
    'tab:0': { ...tab, id: 0, loose: [null] },
    'tab:x': 'x',
    other: [[]],
  };
  await chromium.inExtension(
    '(all) => chrome.storage.session.set(all).then(() => chrome.runtime.sendMessage({}).catch(() => {}))',
    nonsense,
  );
  await chromium.stopServiceWorker();
  const to = `${server.apiUrl}?nonsense`;
  const done = call(to, 'PUT');
  (await server.arrival('OPTIONS')).writeHead(403, allow).end();
  await done;
  await settled(to, { outcome: 'blocked', preflight: 403, exchanges: [] });
});
