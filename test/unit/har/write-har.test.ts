// Our own export: HAR 1.2 that other tools read, and that gives the same verdicts when it is read back.
import { describe, expect, it } from 'vitest';
import type { BrowserName } from '../../../src/fetch/model.ts';
import { harReport } from '../../../src/har/har-report.ts';
import { writeHar } from '../../../src/har/write-har.ts';
import type { Call } from '../../../src/network/call.ts';
import { createReport } from '../../../src/report.ts';
import { allCases } from '../rules/all-cases.ts';
import { callOf } from '../rules/rule-case.ts';
import { opened, recorded, reported } from './files.ts';

async function readBack(calls: readonly Call[], browser: BrowserName) {
  return await opened(writeHar(calls, { name: browser, version: '156.0' }, '0.1.0'));
}

/** Its password stands there as no call holds it: that is replaced when a redirect is taken in. */
const WITH_SECRET = 'redirect-userinfo';
const cases = [...allCases]
  .filter(([id]) => id !== WITH_SECRET)
  .flatMap(([id, { speaks }]) => Object.entries(speaks).map(([name, given]) => [`${id}: ${name}`, given] as const));

describe('a case of every rule', () => {
  it.each(cases)('%s', async (_name, given) => {
    const browser = given.browser ?? 'chromium';
    const call = callOf(given);
    const siblings = (given.siblings ?? []).map((each, index) => callOf({ ...each, browser }, `sibling${index}`));
    const har = await readBack([call, ...siblings], browser);
    expect(har.broken).toBe(0);
    expect(harReport(har).calls).toEqual(
      createReport([call, ...siblings], { name: browser, version: '156.0' }, 0).calls,
    );
  });
});

it.each(['chromium', 'firefox'] as const)(
  '%s: a file that was read is written and read again to the same report',
  async (name) => {
    const first = await opened(recorded(name));
    const again = await readBack(first.calls, first.recorder.browser);
    const { calls, browser } = harReport(again);
    expect(calls).toEqual((await reported(recorded(name))).calls);
    expect(browser.name).toBe(name);
  },
);

it('is HAR 1.2: every required field is there, and every further one begins with an underscore', () => {
  const call = callOf({ method: 'PUT', preflight: { status: 404 } });
  const { log } = JSON.parse(JSON.stringify(writeHar([call], { name: 'firefox', version: '153' }, '0.1.0')));
  expect(log).toMatchObject({
    version: '1.2',
    creator: { name: 'CORScope', version: '0.1.0' },
    browser: { name: 'Firefox', version: '153' },
  });
  expect(log.entries).toHaveLength(2);
  const fields = (value: object) =>
    Object.keys(value)
      .filter((key) => !key.startsWith('_'))
      .sort();
  for (const entry of log.entries) {
    expect(fields(entry)).toEqual(['cache', 'request', 'response', 'startedDateTime', 'time', 'timings']);
    expect(fields(entry.request)).toEqual([
      'bodySize',
      'cookies',
      'headers',
      'headersSize',
      'httpVersion',
      'method',
      'queryString',
      'url',
    ]);
    expect(fields(entry.response)).toEqual([
      'bodySize',
      'content',
      'cookies',
      'headers',
      'headersSize',
      'httpVersion',
      'redirectURL',
      'status',
      'statusText',
    ]);
    expect(fields(entry.timings)).toEqual(['receive', 'send', 'wait']);
  }
});

it('a file that claims to be ours is checked and redacted like any other', async () => {
  const secret = 'hunter2-very-secret-value';
  const call = callOf({ method: 'PUT', preflight: { status: 404 } });
  const text = JSON.stringify(writeHar([call], { name: 'chromium', version: '1' }, '0.1.0'));
  const changed = JSON.parse(text);
  const [first, second] = changed.log.entries;
  first.request.headers.push({ name: 'Authorization', value: `Bearer ${secret}` });
  first._corscope.call.documentUrl = `https://app.example.com/?token=${secret}`;
  first._corscope.exchange.judgedHeaders = [['Set-Cookie', `a=${secret}`]];
  const read = await opened(changed);
  expect(read.calls).toHaveLength(1);
  expect(JSON.stringify(read)).not.toContain(secret);
  second._corscope.exchange.state = 'gone';
  expect(await opened(changed)).toMatchObject({ calls: [], broken: 2 });
});
