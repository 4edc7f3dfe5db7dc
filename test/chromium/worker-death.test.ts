// Chromium stops the extension's worker when it likes. Whatever it had seen must be there when it comes back, also in the
// middle of a call.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { callOf } from '../lab/compare.ts';
import { allow, type HoldingServer, startHoldingServer } from '../lab/holding-server.ts';

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
  await expect.poll(() => reported(to), { timeout: 10_000 }).not.toBeNull();
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
    .poll(() => reported(to), { timeout: 10_000 })
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
    .poll(() => reported(to), { timeout: 10_000 })
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
    .poll(() => reported(to), { timeout: 10_000 })
    .toEqual({ outcome: 'blocked', code: 'acao-missing', preflight: null, exchanges: [302, 200], calls: 1 });
});

it('killed when all is over: nothing is forgotten, and the badge still counts', async () => {
  const before = (await chromium.exportReport(chromium.tab)).calls.map(({ id, verdict }) => [id, verdict.code]);
  await chromium.stopServiceWorker();
  const after = (await chromium.exportReport(chromium.tab)).calls.map(({ id, verdict }) => [id, verdict.code]);
  expect(after).toEqual(before);
  const tabId = await chromium.tabId(chromium.tab);
  await expect
    .poll(() => chromium.inExtension('(tabId) => chrome.action.getBadgeText({ tabId })', tabId), { timeout: 5000 })
    .toBe(String(before.length));
});
