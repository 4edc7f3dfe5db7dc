// A long day, in real Chromium: 100,000 calls in one tab with the panel open, then 200 navigations in 30 tabs with a thousand calls
// each. What grows shows as a column that rises.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type BareChromium, launchBareChromium } from '../support/browsers/bare-chromium.ts';
import { until } from '../support/browsers/source.ts';

const TEN_THOUSAND = 10_000;
const ROUNDS = 10;
const TABS = 30;
const NAVIGATIONS = 200;
const PER_PAGE = 1000;

const said: string[] = [];
let api = '';

/** Calls, fifty at a time, and says when it is done. */
const page = (query: URLSearchParams) => `<!doctype html><link rel="icon" href="data:,"><title>${query}</title><script>
  window.make = async (count, word) => {
    for (let from = 0; from < count; from += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, n) => fetch('${api}/v1/items/' + (from + n)).catch(() => {})));
    }
    navigator.sendBeacon('/said?' + word);
  };
  const [count, word] = ['${query.get('count') ?? 0}', '${query.get('word') ?? ''}'];
  if (word !== '') make(Number(count), word);
  setInterval(async () => {
    const next = await (await fetch('/next?tab=${query.get('tab') ?? ''}')).text();
    if (next !== '') location.href = next;
  }, 300);
</script>`;

const orders = new Map<string, string>();

const site = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (url.pathname === '/said') said.push(url.search.slice(1));
  if (url.pathname === '/next') {
    const tab = url.searchParams.get('tab') ?? '';
    response.end(orders.get(tab) ?? '');
    orders.delete(tab);
    return;
  }
  response.setHeader('Content-Type', 'text/html').end(page(url.searchParams));
});
const server = createServer((_request, response) => response.setHeader('Content-Type', 'application/json').end('{}'));

const MB = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

async function done(word: string): Promise<void> {
  await until(async () => (said.includes(word) ? true : null), word, 300_000);
}

async function oneTab(chromium: BareChromium, origin: string): Promise<void> {
  await chromium.open(`${origin}/?tab=one`);
  const tabId = await chromium.tabId('tab=one');
  await chromium.openExtensionPage(`src/extension/panel/panel.html?tab=${tabId}`);
  console.log('calls     listed   dropped  worker     panel');
  for (let round = 1; round <= ROUNDS; round += 1) {
    // Without a navigation: the list must grow.
    await chromium.inExtension(
      '(id, word) => chrome.scripting.executeScript({ target: { tabId: id }, world: "MAIN", args: [word], func: (w) => { window.make(10000, w); } })',
      tabId,
      `round-${round}`,
    );
    await done(`round-${round}`);
    const { calls, dropped } = await chromium.report(tabId);
    const [worker, panel] = [await chromium.heap('service-worker-loader'), await chromium.heap('panel.html')];
    const columns = [round * TEN_THOUSAND, calls.length, dropped, MB(worker), MB(panel)];
    console.log(columns.map((each) => String(each).padEnd(9)).join(''));
  }
}

async function manyTabs(chromium: BareChromium, origin: string): Promise<void> {
  for (let tab = 0; tab < TABS; tab += 1) await chromium.open(`${origin}/?tab=${tab}`);
  console.log('\nnavigations  worker     saved');
  for (let number = 0; number < NAVIGATIONS; number += 1) {
    const tab = String(number % TABS);
    orders.set(tab, `/?tab=${tab}&count=${PER_PAGE}&word=page-${number}`);
    await done(`page-${number}`);
    if (number % 25 !== 24) continue;
    const used = await chromium.inExtension('() => chrome.storage.session.getBytesInUse(null)');
    console.log(
      `${String(number + 1).padEnd(13)}${MB(await chromium.heap('service-worker-loader')).padEnd(11)}${MB(Number(used))}`,
    );
  }
}

const listen = (one: typeof site): Promise<number> =>
  new Promise((resolve) => one.listen(0, '127.0.0.1', () => resolve((one.address() as AddressInfo).port)));

const origin = `http://localhost:${await listen(site)}`;
api = `http://127.0.0.1:${await listen(server)}`;
const chromium = await launchBareChromium({ extension: join(process.cwd(), 'dist/chrome') });
try {
  await oneTab(chromium, origin);
  await manyTabs(chromium, origin);
} finally {
  await chromium.close();
  for (const one of [site, server]) {
    one.close();
    one.closeAllConnections();
  }
}
