// Firefox ends the extension's event page when it likes, even while a call is under way, and replays what happened
// meanwhile grouped by event. Whatever it had seen must be there when it comes back.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callOf } from '../../lab/compare.ts';
import { allow, type HoldingServer, startHoldingServer } from '../../lab/holding-server.ts';
import { ADDON_UUID, Firefox } from '../../support/browsers/firefox.ts';

interface CallingPage {
  done: Promise<unknown>;
}

let firefox: Firefox;
let server: HoldingServer;
let helper: string;
let tabId: number;

beforeAll(async () => {
  server = await startHoldingServer();
  firefox = await Firefox.launch();
  await firefox.install(join(process.cwd(), 'dist/firefox'));
  helper = await firefox.newTab(`moz-extension://${ADDON_UUID}/icons/16.png`);
  tabId = await firefox.tabId(firefox.tab);
  await firefox.goto(firefox.tab, server.pageUrl);
});

afterAll(async () => {
  await firefox?.close();
  server?.close();
});

/** Begins calls and returns at once: one script at a time runs through Marionette. */
function begin(method: string, ...urls: readonly string[]): Promise<void> {
  return firefox.eval(
    firefox.tab,
    (how: string, all: readonly string[]) => {
      const calls = all.map((url) => fetch(url, { method: how }).then(String, String));
      (window as unknown as CallingPage).done = Promise.all(calls);
    },
    method,
    urls,
  );
}

async function settled(): Promise<void> {
  await firefox.eval(firefox.tab, () => (window as unknown as CallingPage).done.then(() => undefined));
}

const report = () => firefox.exportReport(helper, tabId);

async function reported(to: string) {
  const all = await report();
  const found = callOf(all, to);
  return found === null
    ? null
    : {
        outcome: found.verdict.outcome,
        code: found.verdict.code,
        preflight: found.preflight?.status ?? null,
        exchanges: found.exchanges.map(({ status }) => status),
        calls: all.calls.filter((each) => each.url === to).length,
      };
}

interface SavedExchange {
  readonly url: string;
  readonly status: number | null;
}

interface SavedCall {
  readonly hops: readonly { readonly preflight: SavedExchange | null; readonly request: SavedExchange }[];
}

/**
 * Firefox suspends after 30 s without an event: by then everything it was told has long been saved. Here the suspension
 * comes at once, so this waits until what is under way has been saved: URL and status of each request, preflights first.
 */
async function saved(...wanted: readonly string[]): Promise<void> {
  const found = async () => {
    const text = await firefox.eval(helper, '() => browser.storage.session.get(null).then(JSON.stringify)');
    const calls = Object.entries(JSON.parse(String(text)) as Record<string, string>).filter(([key]) =>
      key.startsWith('call:'),
    );
    return calls.map(([, call]) =>
      (JSON.parse(call) as SavedCall).hops
        .flatMap(({ preflight, request }) => (preflight === null ? [request] : [preflight, request]))
        .map(({ url, status }) => `${status ?? 'open'} ${url}`)
        .join(', '),
    );
  };
  await expect.poll(found, soon).toContain(wanted.join(', '));
}

const soon = { timeout: 20_000, interval: 100 };

// Events on their way to the page die with it, so each step waits until the last one is saved (see `saved`): between the
// preflight's answer and the request nothing can be waited for, and the next step stands for it.
const steps = ['before the call', 'before the preflight is answered', 'before the request is answered'] as const;

it.each(steps)('suspended %s: the call is whole', async (step) => {
  const to = `${server.apiUrl}?${encodeURIComponent(step)}`;
  if (step === 'before the call') await firefox.suspendBackground();
  await begin('PUT', to);
  const preflight = await server.arrival('OPTIONS');
  if (step !== 'before the call') await saved(`open ${to}`, `open ${to}`);
  if (step === 'before the preflight is answered') await firefox.suspendBackground();
  preflight.writeHead(204, allow).end();
  const request = await server.arrival('PUT');
  if (step === 'before the request is answered') await saved(`204 ${to}`, `open ${to}`);
  if (step === 'before the request is answered') await firefox.suspendBackground();
  request.writeHead(500, { Connection: 'close' }).end();
  await settled();
  await expect
    .poll(() => reported(to), soon)
    .toEqual({ outcome: 'blocked', code: 'acao-missing', preflight: 204, exchanges: [500], calls: 1 });
});

it('suspended while the failing preflight is under way: still one call, and the right rule', async () => {
  const to = `${server.apiUrl}?failing`;
  await begin('PUT', to);
  const preflight = await server.arrival('OPTIONS');
  await saved(`open ${to}`, `open ${to}`);
  await firefox.suspendBackground();
  preflight.writeHead(404, allow).end();
  await settled();
  await expect
    .poll(() => reported(to), soon)
    .toEqual({ outcome: 'blocked', code: 'preflight-status', preflight: 404, exchanges: [], calls: 1 });
});

it.each(['before the call', 'between two hops'] as const)('suspended %s of a redirect', async (step) => {
  const to = `${server.apiUrl}?redirect-${encodeURIComponent(step)}`;
  if (step === 'before the call') await firefox.suspendBackground();
  await begin('GET', to);
  const first = await server.arrival('GET');
  first.writeHead(302, { ...allow, Location: `${to}-target` }).end();
  const second = await server.arrival('GET');
  if (step === 'between two hops') await saved(`302 ${to}`, `open ${to}-target`);
  if (step === 'between two hops') await firefox.suspendBackground();
  second.writeHead(200, { Connection: 'close' }).end();
  await settled();
  await expect
    .poll(() => reported(to), soon)
    .toEqual({ outcome: 'blocked', code: 'acao-missing', preflight: null, exchanges: [302, 200], calls: 1 });
});

it('woken by many calls at once: each has its own preflight', async () => {
  const urls = Array.from({ length: 5 }, (_, index) => `${server.apiUrl}?many=${index}`);
  await firefox.suspendBackground();
  await begin('PUT', ...urls);
  for (const _ of urls) (await server.arrival('OPTIONS')).writeHead(403, allow).end();
  await settled();
  for (const to of urls) {
    await expect
      .poll(() => reported(to), soon)
      .toEqual({ outcome: 'blocked', code: 'preflight-status', preflight: 403, exchanges: [], calls: 1 });
  }
});

it('suspended when all is over: nothing is forgotten, and the badge still counts', async () => {
  const words = async () => (await report()).calls.map(({ id, verdict }) => [id, verdict.code]);
  const before = await words();
  await firefox.suspendBackground();
  expect(await words()).toEqual(before);
  const badge = () => firefox.eval(helper, '(tabId) => browser.action.getBadgeText({ tabId })', tabId);
  await expect.poll(badge, soon).toBe(String(before.length));
});
