// `npm run bench`: what the engine costs. Printed and never asserted: machines differ, and so do runs. Compare the columns
// of one run, not two runs.

import type { Call } from '../../src/network/call.ts';
import { applyEvent } from '../../src/network/call-tracker.ts';
import { noCalls } from '../../src/network/tracked-calls.ts';
import type { WebRequestEvent } from '../../src/network/web-request-event.ts';
import { causes } from '../../src/rules/cause-registry.ts';
import { diagnose } from '../../src/rules/diagnose.ts';
import { findNotes } from '../../src/rules/find-notes.ts';
import { redactHeaders, redactUrlText } from '../../src/text/redaction/redact.ts';
import { judge } from '../../src/verdict/judge.ts';

const MANY = 10_000;
const PAGE = 'https://app.example.com';

/** As many kinds of ends as a busy page has: blocked at the preflight, blocked at the answer, readable, network error. */
function events(index: number): readonly WebRequestEvent[] {
  const put = index % 2 === 0;
  const base = {
    url: `https://api${index % 7}.example.net/items/${index}?page=${index}`,
    type: 'xmlhttprequest',
    tabId: 1,
    frameId: 0,
    documentId: 'd',
    documentUrl: `${PAGE}/`,
    initiator: PAGE,
  };
  const fetched = { ...base, requestId: `r${index}`, method: put ? 'PUT' : 'GET', at: index };
  const started: WebRequestEvent = { ...fetched, kind: 'started' };
  const metadata = [
    ['Origin', PAGE],
    ['Sec-Fetch-Mode', 'cors'],
    ['Sec-Fetch-Site', 'cross-site'],
    ['Sec-Fetch-Dest', 'empty'],
    ['User-Agent', 'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0'],
    ['Accept', '*/*'],
  ] as const;
  const answer = [
    ['Content-Type', 'application/json'],
    ['Date', 'Mon, 23 Nov 2026 20:00:00 GMT'],
    ['Server', 'nginx'],
    ['X-Total-Count', '120'],
    ...(index % 3 === 0 ? [] : [['Access-Control-Allow-Origin', index % 5 === 0 ? `${PAGE}/` : PAGE] as const]),
  ] as const;
  const reply = { status: index % 11 === 0 ? 500 : 200, headers: answer, fromCache: false, ip: '192.0.2.1' };
  if (!put) {
    const readable = index % 3 !== 0 && index % 5 !== 0;
    return [
      started,
      { ...fetched, kind: 'sent', headers: metadata },
      { ...fetched, kind: 'answered', ...reply },
      readable
        ? { ...fetched, kind: 'completed', ...reply }
        : { ...fetched, kind: 'failed', error: 'net::ERR_FAILED', fromCache: false, ip: null },
    ];
  }
  const asked = { ...base, requestId: `p${index}`, method: 'OPTIONS', at: index };
  return [
    started,
    { ...asked, kind: 'started' },
    {
      ...asked,
      kind: 'sent',
      headers: [...metadata, ['Access-Control-Request-Method', 'PUT'], ['Access-Control-Request-Headers', 'x-own']],
    },
    { ...asked, kind: 'answered', ...reply, status: 204 },
    { ...asked, kind: 'completed', ...reply, status: 204 },
    { ...fetched, kind: 'failed', error: 'net::ERR_FAILED', fromCache: false, ip: null },
  ];
}

function paired(all: readonly (readonly WebRequestEvent[])[]): readonly Call[] {
  const calls = noCalls();
  for (const each of all) for (const event of each) applyEvent(calls, event, 'chromium', 1);
  return [...calls.byId.values()];
}

function row(what: string, value: string): void {
  console.log(`${what.padEnd(64)} ${value.padStart(14)}`);
}

/** Best of five, after one to warm up: other programs only ever add. */
function measure(what: string, count: number, run: () => void): number {
  run();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round += 1) {
    const from = process.hrtime.bigint();
    run();
    best = Math.min(best, Number(process.hrtime.bigint() - from));
  }
  const each = best / 1000 / count;
  row(what, `${each.toFixed(2)} µs`);
  return each;
}

const all = Array.from({ length: MANY }, (_, index) => events(index));
const calls = paired(all);
/** judge() remembers by identity. */
const fresh = () => calls.map((call) => ({ ...call }));
const failing = calls.filter((call) => judge(call, 'chromium').failure !== null);
const few = failing.slice(0, 100);

measure('taking in the events of a call', MANY, () => paired(all));
measure('redacting the headers and the address of an event', MANY, () => {
  for (const [first, second] of all) {
    if (first !== undefined) redactUrlText(first.url);
    if (second?.kind === 'sent') redactHeaders(second.headers);
  }
});
const judging = measure(`judging a call, in a snapshot of ${MANY}`, MANY, () => {
  for (const call of fresh()) judge(call, 'chromium');
});
const alone = measure(`diagnosing a call, ${causes.length} rules, no siblings`, failing.length, () => {
  for (const call of failing) diagnose(call, judge(call, 'chromium'), 'chromium');
});
const among = measure(`diagnosing a call, ${causes.length} rules, ${MANY} siblings`, few.length, () => {
  for (const call of few) diagnose(call, judge(call, 'chromium'), 'chromium', calls);
});
const noted = calls.slice(0, 50);
measure(`what is worth knowing about a call, ${MANY} siblings`, noted.length, () => {
  for (const call of noted) findNotes(call, judge(call, 'chromium'), 'chromium', calls);
});
const whole = measure('pairing, judging and diagnosing a call', MANY, () => {
  for (const call of paired(all)) diagnose(call, judge(call, 'chromium'), 'chromium');
});

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const kept = paired(all.map((each) => structuredClone(each)));
globalThis.gc?.();
row('memory of a call', `${((process.memoryUsage().heapUsed - before) / 1024 / kept.length).toFixed(1)} KiB`);
row('calls a second, through pairing, judging and diagnosing', (1e6 / whole).toFixed(0));
row('diagnosing among siblings : alone', (among / alone).toFixed(1));
row('diagnosing alone : judging', (alone / judging).toFixed(1));
