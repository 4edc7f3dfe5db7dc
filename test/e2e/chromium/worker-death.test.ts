// Chromium stops the extension's worker when it likes. Whatever it had seen must be there when it comes back, also in the
// middle of a call.
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callOf } from '../../lab/compare.ts';
import { allow, type HoldingServer, startHoldingServer } from '../../lab/holding-server.ts';
import { type Chromium, launchChromium } from '../../support/browsers/chromium.ts';

let chromium: Chromium;
let server: HoldingServer;

beforeAll(async () => {
  server = await startHoldingServer();
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome') });
  await chromium.tab.goto(server.pageUrl);
});

afterAll(async () => {
  await chromium?.close();
  server?.close();
});

function call(to: string, method: string): Promise<string> {
  return chromium.tab.evaluate(([target, how]) => fetch(target, { method: how }).then(String, String), [
    to,
    method,
  ] as const);
}

async function reported(to: string) {
  const report = await chromium.exportReport(chromium.tab);
  const found = callOf(report, to);
  return found === null
    ? null
    : {
        outcome: found.verdict.outcome,
        code: found.verdict.code,
        preflight: found.preflight?.status ?? null,
        exchanges: found.exchanges.map(({ status }) => status),
        calls: report.calls.filter((each) => each.url === to).length,
      };
}

/**
 * Events that are still on their way to a worker die with it, and the browser sends them to nobody else. It never stops a
 * worker with an event younger than 30 s by itself; the test does, so it waits until the last one has arrived.
 */
async function kill(to: string): Promise<void> {
  await expect.poll(() => reported(to), { timeout: 20_000 }).not.toBeNull();
  await chromium.stopServiceWorker();
}

const steps = [
  'before the preflight is answered',
  'between preflight and request',
  'before the request is answered',
] as const;

it.each(steps)('killed %s: the call is whole', async (step) => {
  const to = `${server.apiUrl}?${encodeURIComponent(step)}`;
  const done = call(to, 'PUT');
  const preflight = await server.arrival('OPTIONS');
  if (step === 'before the preflight is answered') await kill(to);
  preflight.writeHead(204, allow).end();
  const request = await server.arrival('PUT');
  if (step !== 'before the preflight is answered') await kill(to);
  request.writeHead(500, { Connection: 'close' }).end();
  await done;
  await expect
    .poll(() => reported(to), { timeout: 20_000 })
    .toEqual({ outcome: 'blocked', code: 'acao-missing', preflight: 204, exchanges: [500], calls: 1 });
});

it('killed while the failing preflight is under way: still one call, and the right rule', async () => {
  const to = `${server.apiUrl}?failing`;
  const done = call(to, 'PUT');
  const preflight = await server.arrival('OPTIONS');
  await kill(to);
  preflight.writeHead(404, allow).end();
  await done;
  await expect
    .poll(() => reported(to), { timeout: 20_000 })
    .toEqual({ outcome: 'blocked', code: 'preflight-status', preflight: 404, exchanges: [], calls: 1 });
});

it('killed between two hops of a redirect', async () => {
  const to = `${server.apiUrl}?redirect`;
  const done = call(to, 'GET');
  const first = await server.arrival('GET');
  first.writeHead(302, { ...allow, Location: `${server.apiUrl}?target` }).end();
  const second = await server.arrival('GET');
  await kill(to);
  second.writeHead(200, { Connection: 'close' }).end();
  await done;
  await expect
    .poll(() => reported(to), { timeout: 20_000 })
    .toEqual({ outcome: 'blocked', code: 'acao-missing', preflight: null, exchanges: [302, 200], calls: 1 });
});

it('killed when all is over: nothing is forgotten, and the badge still counts', async () => {
  const before = (await chromium.exportReport(chromium.tab)).calls.map(({ id, verdict }) => [id, verdict.code]);
  await chromium.stopServiceWorker();
  const after = (await chromium.exportReport(chromium.tab)).calls.map(({ id, verdict }) => [id, verdict.code]);
  expect(after).toEqual(before);
  const tabId = await chromium.tabId(chromium.tab);
  await expect
    .poll(() => chromium.inExtension('(tabId) => chrome.action.getBadgeText({ tabId })', tabId), { timeout: 20_000 })
    .toBe(String(before.length));
});

describe('with the panel open', () => {
  const soon = { timeout: 20_000 };
  let panel: Page;
  let tabId: number;

  beforeAll(async () => {
    await chromium.tab.reload();
    tabId = await chromium.tabId(chromium.tab);
    panel = await chromium.openExtensionPage(`src/extension/panel/panel.html?tab=${tabId}`);
    await panel.locator('[data-list=calls]').click();
  });

  const rows = () =>
    panel
      .locator('[role=row][data-call-id]')
      .evaluateAll((all) =>
        (all as HTMLElement[]).map(({ dataset: { callId, outcome, code, cause } }) => [callId, outcome, code, cause]),
      );

  const reportedRows = async () =>
    (await chromium.exportReport(tabId)).calls.map(({ id, verdict, causes }) => [
      id,
      verdict.outcome,
      verdict.code ?? '',
      causes[0]?.id ?? '',
    ]);

  /** Kills the worker as soon as it has seen this much. */
  async function killAt(to: string, seen: object): Promise<void> {
    await expect.poll(() => reported(to), soon).toMatchObject(seen);
    await chromium.stopServiceWorker();
  }

  /** The call is whole, and the panel shows what the report tells. */
  async function settled(to: string, wanted: object): Promise<void> {
    await expect.poll(() => reported(to), soon).toMatchObject({ ...wanted, calls: 1 });
    await expect.poll(async () => JSON.stringify(await rows()), soon).toBe(JSON.stringify(await reportedRows()));
  }

  it('killed before the answer, before its body, and when the call is over', async () => {
    const to = `${server.apiUrl}?open-simple`;
    const done = call(to, 'GET');
    const request = await server.arrival('GET');
    await killAt(to, { outcome: 'pending', exchanges: [null] });
    request.writeHead(200, { ...allow, 'Content-Type': 'text/plain' }).write('some');
    await killAt(to, { outcome: 'readable', exchanges: [200] });
    request.end(' text');
    await done;
    await killAt(to, { outcome: 'readable', exchanges: [200] });
    await settled(to, { outcome: 'readable', exchanges: [200] });
  });

  it('killed at every step of one preflighted call', async () => {
    const to = `${server.apiUrl}?open-preflighted`;
    const done = call(to, 'PUT');
    const preflight = await server.arrival('OPTIONS');
    await killAt(to, { outcome: 'pending', preflight: null, exchanges: [] });
    preflight.writeHead(204, allow).end();
    const request = await server.arrival('PUT');
    await killAt(to, { outcome: 'pending', preflight: 204, exchanges: [null] });
    request.writeHead(200, allow).write('some');
    await killAt(to, { outcome: 'readable', preflight: 204, exchanges: [200] });
    request.end();
    await done;
    await settled(to, { outcome: 'readable', preflight: 204, exchanges: [200] });
  });

  it('killed between calls side by side: none takes the preflight of another', async () => {
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

  it('selection and details stay', async () => {
    await panel.locator('[data-call-id]').nth(1).click();
    const details = () => panel.locator('[data-details]').getAttribute('data-details');
    const [shown, list] = [await details(), await rows()];
    await chromium.stopServiceWorker();
    const to = `${server.apiUrl}?after`;
    const done = call(to, 'GET');
    (await server.arrival('GET')).writeHead(200, { Connection: 'close' }).end();
    await done;
    await settled(to, { outcome: 'blocked', exchanges: [200] });
    expect((await rows()).slice(0, -1)).toEqual(list);
    expect(await details()).toBe(shown);
    expect(await panel.locator('.banner').count()).toBe(0);
  });

  type Stored = Readonly<Record<string, { readonly preserve?: boolean }>>;
  const stored = () => chromium.inExtension('() => chrome.storage.session.get(null)') as Promise<Stored>;

  it('a preserved log stays, and a cleared one stays cleared', async () => {
    await panel.getByLabel('Preserve log').check();
    const { length } = await rows();
    await expect.poll(async () => (await stored())[`tab:${tabId}`]?.preserve, soon).toBe(true);
    await chromium.stopServiceWorker();
    await chromium.tab.reload();
    await expect.poll(async () => (await reportedRows()).length, soon).toBe(length);
    await panel.getByLabel('Preserve log').uncheck();
    await panel.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(reportedRows, soon).toEqual([]);
    const calls = async () => Object.keys(await stored()).filter((key) => key.startsWith('call:'));
    await expect.poll(calls, soon).toEqual([]);
    await chromium.stopServiceWorker();
    expect(await reportedRows()).toEqual([]);
    await expect.poll(() => panel.getByLabel('Preserve log').isChecked(), soon).toBe(false);
  });

  it('what is saved turns out to be nonsense: that is no reason to be deaf', async () => {
    const times = { startedAt: -1, endedAt: null, fromCache: false, ip: null, error: null, state: 'completed' };
    const headers = { requestHeaders: [['', '']], responseHeaders: null, judgedHeaders: null };
    const request = { requestId: '1', url: '::', method: '', status: 9999, ...times, ...headers };
    const context = { frameId: 0, documentId: null, documentUrl: null, initiator: '::', type: '', page: -1 };
    const odd = { id: '1', tabId, ...context, hops: [{ preflight: request, request }], timing: null, asker: null };
    const tab = {
      id: tabId,
      page: 0,
      pageOrigin: '',
      documentId: '',
      preserve: false,
      dropped: 0,
      unsaved: 0,
      committedAt: 0,
    };
    const more = { documents: [], prerendered: [], sameOriginSeen: 0, unseenBefore: null };
    await chromium.inExtension('(all) => chrome.storage.session.set(all)', {
      [`call:${tabId}:1`]: JSON.stringify(odd),
      [`call:${tabId}:4`]: odd,
      [`call:${tabId}:5`]: '{',
      [`header:${tabId}:0`]: 'x',
      [`call:${tabId}:2`]: null,
      [`call:${tabId}:3`]: { ...odd, hops: [] },
      'call:': 7,
      [`tab:${tabId}`]: { ...tab, ...more, loose: [] },
      'tab:0': { ...tab, id: 0, loose: [null] },
      'tab:x': 'x',
      other: [[]],
    });
    await chromium.stopServiceWorker();
    const to = `${server.apiUrl}?nonsense`;
    const done = call(to, 'PUT');
    (await server.arrival('OPTIONS')).writeHead(403, allow).end();
    await done;
    await settled(to, { outcome: 'blocked', preflight: 403, exchanges: [] });
  });
});
