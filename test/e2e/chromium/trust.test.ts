// The background listens to the extension's own pages; a content script may only tell of its own page.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { policyEntries, sayAsContentScript } from '../../lab/forged.ts';
import { startTwoOrigins, type TwoOrigins } from '../../lab/two-origins.ts';
import { type Chromium, launchChromium } from '../../support/browsers/chromium.ts';

let site: TwoOrigins;
let chromium: Chromium;
let tabId: number;
let otherId: number;

beforeAll(async () => {
  site = await startTwoOrigins();
  chromium = await launchChromium({ extension: join(process.cwd(), 'dist/chrome') });
  await chromium.tab.goto(site.pageUrl);
  tabId = await chromium.tabId(chromium.tab);
  const other = await chromium.newTab(`${site.pageUrl}?other`);
  otherId = await chromium.tabId(other);
  await other.evaluate(`call(${JSON.stringify(site.apiUrl)})`);
});

afterAll(async () => {
  await chromium?.close();
  site?.close();
});

async function calls(id: number) {
  return (await chromium.exportReport(id)).calls;
}

it('a content script learns nothing and changes nothing of another tab', async () => {
  await expect.poll(async () => (await calls(otherId)).map(({ verdict }) => verdict.outcome)).toEqual(['blocked']);
  const before = await calls(otherId);
  const [call] = before;
  const session = await chromium.context.newCDPSession(chromium.tab);
  const world = await contentWorld(session);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(${sayAsContentScript})(${otherId}, ${JSON.stringify(call?.id)})`,
    uniqueContextId: world,
    awaitPromise: true,
    returnByValue: true,
  });
  expect(result.value).toEqual([]);
  expect(await calls(otherId)).toEqual(before);
  const rules = 'chrome.declarativeNetRequest.getSessionRules()';
  expect(await chromium.inExtension(`async () => (await ${rules}).length`)).toBe(0);
});

it('what a page says its policy stopped is listed under the page that the browser names, and only so much of it', async () => {
  const session = await chromium.context.newCDPSession(chromium.tab);
  const world = await contentWorld(session);
  const send = async (count: number, url: string) =>
    await session.send('Runtime.evaluate', {
      expression: `chrome.runtime.sendMessage(${JSON.stringify(policyEntries(count, url))})`,
      uniqueContextId: world,
      awaitPromise: true,
    });
  await send(1, 'http://127.0.0.1:1/stopped');
  await expect.poll(async () => (await calls(tabId)).length).toBe(1);
  const [listed] = await calls(tabId);
  expect(listed?.document).toBe(site.pageUrl);
  expect(JSON.stringify(listed)).not.toContain('bank.example');
  await send(1001, 'http://127.0.0.1:1/many');
  await send(999, 'http://127.0.0.1:1/many');
  await send(999, 'http://127.0.0.1:1/many');
  await expect.poll(async () => (await calls(tabId)).length).toBe(1000);
});

type Cdp = Awaited<ReturnType<Chromium['context']['newCDPSession']>>;

/** The isolated world that the browser made for our content scripts. */
async function contentWorld(session: Cdp): Promise<string> {
  return await new Promise((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const data = context.auxData as { readonly type?: string } | undefined;
      if (data?.type === 'isolated' && context.origin.includes(chromium.extensionId)) resolve(context.uniqueId);
    });
    void session.send('Runtime.enable');
  });
}
