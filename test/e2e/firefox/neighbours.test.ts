// What stops a call in Firefox besides servers and CORS: another add-on.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callOf, ours } from '../../lab/compare.ts';
import { type Ordinary, startOrdinary } from '../../lab/ordinary.ts';
import { ADDON_UUID, Firefox } from '../../support/browsers/firefox.ts';

let site: Ordinary;
let firefox: Firefox;

beforeAll(async () => {
  site = await startOrdinary();
  firefox = await Firefox.launch();
  await firefox.install(join(process.cwd(), 'dist/firefox'));
  await firefox.install(join(process.cwd(), 'test/lab/blocker'));
});

afterAll(async () => {
  await firefox?.close();
  site?.close();
});

it('another add-on: said so, and not that it was CORS', async () => {
  const helper = await firefox.newTab(`moz-extension://${ADDON_UUID}/icons/16.png`);
  const tabId = await firefox.tabId(firefox.tab);
  await firefox.goto(firefox.tab, site.secondUrl);
  await firefox.takeCorsConsole();
  const url = `${site.apiUrl}/advert`;
  const result = await firefox.eval(firefox.tab, (to: string) => fetch(to).then(() => 'resolved', String), url);
  expect(result).toMatch(/^TypeError: NetworkError/);
  const verdict = async () => {
    const call = callOf(await firefox.exportReport(helper, tabId), url);
    return call === null ? null : ours(call);
  };
  await expect.poll(verdict, { timeout: 20_000 }).toEqual({
    outcome: 'failed',
    code: 'blocked-by-extension',
    stage: 'neighbour',
    cause: 'blocked-by-extension',
    browserCode: 'CORSDidNotSucceed2',
    parameter: null,
  });
  expect((await firefox.takeCorsConsole())[0]?.category).toBe('CORSDidNotSucceed2');
});
