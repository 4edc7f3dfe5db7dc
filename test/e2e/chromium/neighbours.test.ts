// What stops a call in Chromium besides servers and CORS: another extension, and the protection of the local network.
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { ours } from '../../lab/compare.ts';
import { type Ordinary, startOrdinary } from '../../lab/ordinary.ts';
import { type Chromium, launchChromium } from '../../support/browsers/chromium.ts';

const OURS = join(process.cwd(), 'dist/chrome');
const BLOCKER = join(process.cwd(), 'test/lab/blocker');

let site: Ordinary;
let chromium: Chromium | null = null;

beforeAll(async () => {
  site = await startOrdinary();
});

afterEach(async () => {
  await chromium?.close();
  chromium = null;
});

afterAll(() => {
  site?.close();
});

/** What Chromium and we say of one call of a page. */
async function said(path: string, extension: string, args: readonly string[] = []) {
  chromium = await launchChromium({ extension, args });
  const { tab } = chromium;
  await tab.goto(site.secondUrl);
  const tabId = await chromium.tabId(tab);
  const oracle = await chromium.oracle(tab);
  const url = `${site.apiUrl}${path}`;
  const result = await tab.evaluate((to) => fetch(to).then(() => 'resolved', String), url);
  await oracle.settle();
  const browser = chromium;
  const call = async () => (await browser.exportReport(tabId)).calls.find((each) => each.url === url) ?? null;
  await expect.poll(async () => (await call())?.verdict.outcome ?? 'pending').not.toBe('pending');
  const found = await call();
  const { failure } = oracle.find(url) ?? {};
  return {
    result,
    ours: found === null ? null : ours(found),
    theirs: failure?.corsError ?? failure?.errorText ?? null,
    message: [found?.verdict.message ?? null, oracle.messages.at(-1)?.text ?? null],
  };
}

it('another extension: said so, and not that it was CORS', async () => {
  expect(await said('/advert', `${OURS},${BLOCKER}`)).toEqual({
    result: 'TypeError: Failed to fetch',
    ours: {
      outcome: 'failed',
      code: 'blocked-by-extension',
      stage: 'neighbour',
      cause: 'blocked-by-extension',
      browserCode: null,
      parameter: null,
    },
    theirs: 'net::ERR_BLOCKED_BY_CLIENT',
    message: [null, null],
  });
});

it('local network access: in Chromium’s own words', async () => {
  const { host } = new URL(site.pageUrl);
  const space = `--ip-address-space-overrides=127.0.0.1:${host.split(':')[1]}=public`;
  const { result, ours: verdict, theirs, message } = await said('/simple', OURS, [space]);
  expect(result).toBe('TypeError: Failed to fetch');
  expect(theirs).toBe('LocalNetworkAccessPermissionDenied');
  expect(verdict).toEqual({
    outcome: 'blocked',
    code: 'lna-permission-denied',
    stage: 'neighbour',
    cause: 'local-network-access',
    browserCode: 'LocalNetworkAccessPermissionDenied',
    parameter: null,
  });
  expect(message[0]).toBe(message[1]);
});
