// Event orders as measured in real Chromium 156 and Firefox ESR 153.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BrowserName, Header } from '../../../src/fetch/model.ts';
import { applyEvent } from '../../../src/network/call-tracker.ts';
import { noCalls, restoreCalls, type TrackedCalls } from '../../../src/network/tracked-calls.ts';
import type { WebRequestEvent } from '../../../src/network/web-request-event.ts';

const page = 'http://localhost:1';
const url = 'http://127.0.0.1:2/x';

let clock = 0;
function event(
  requestId: string,
  method: string,
  rest: Partial<WebRequestEvent> & { kind: WebRequestEvent['kind'] },
): WebRequestEvent {
  clock += 1;
  return {
    requestId,
    url,
    method,
    type: 'xmlhttprequest',
    tabId: 1,
    frameId: 0,
    documentId: 'd',
    documentUrl: page,
    initiator: page,
    at: clock,
    ...rest,
  } as WebRequestEvent;
}

const started = (id: string, method: string, at: Partial<WebRequestEvent> = {}) =>
  event(id, method, { ...at, kind: 'started' });
const sent = (id: string, method: string, headers: Header[] = []) => event(id, method, { kind: 'sent', headers });
const asks = (id: string, method: string, names = '') =>
  sent(id, 'OPTIONS', [
    ['Origin', page],
    ['Access-Control-Request-Method', method],
    ...(names === '' ? [] : ([['Access-Control-Request-Headers', names]] as Header[])),
  ]);
const answered = (id: string, method: string, status = 200, headers: Header[] = []) =>
  event(id, method, { kind: 'answered', status, headers, fromCache: false, ip: null });
const completed = (id: string, method: string, status = 200) =>
  event(id, method, { kind: 'completed', status, headers: null, fromCache: false, ip: null });
const failed = (id: string, method: string, error: string) =>
  event(id, method, { kind: 'failed', error, fromCache: false, ip: null });

function run(events: readonly WebRequestEvent[], browser: BrowserName = 'chromium'): TrackedCalls {
  const calls = noCalls();
  for (const each of events) applyEvent(calls, each, browser, 0);
  return calls;
}

const shape = (calls: TrackedCalls) =>
  [...calls.byId.values()].map(({ hops }) =>
    hops.map(({ preflight, request }) => [preflight?.requestId ?? null, request.requestId, request.state] as const),
  );

it('Chromium: a preflight that passes', () => {
  const calls = run([
    started('a', 'PUT'),
    started('b', 'OPTIONS'),
    asks('b', 'PUT'),
    answered('b', 'OPTIONS', 204),
    completed('b', 'OPTIONS', 204),
    sent('a', 'PUT'),
    answered('a', 'PUT'),
    completed('a', 'PUT'),
  ]);
  expect(shape(calls)).toEqual([[['b', 'a', 'completed']]]);
});

it('Chromium: a preflight that HSTS stops before it is sent, told after the request’s end', () => {
  const calls = run([
    started('a', 'PUT'),
    started('b', 'OPTIONS'),
    failed('a', 'PUT', 'net::ERR_FAILED'),
    failed('b', 'OPTIONS', 'net::ERR_FAILED'),
  ]);
  expect(shape(calls)).toEqual([[['b', 'a', 'failed']]]);
});

it('Chromium: an OPTIONS call of the page that fails is nobody’s preflight', () => {
  const calls = run([
    started('a', 'PUT'),
    failed('a', 'PUT', 'net::ERR_FAILED'),
    started('b', 'OPTIONS'),
    failed('b', 'OPTIONS', 'net::ERR_CONNECTION_REFUSED'),
  ]);
  expect(shape(calls)).toEqual([[[null, 'a', 'failed']], [[null, 'b', 'failed']]]);
});

it('Chromium: a preflight that fails; the request has no headers', () => {
  const calls = run([
    started('a', 'PUT'),
    started('b', 'OPTIONS'),
    asks('b', 'PUT'),
    answered('b', 'OPTIONS', 404),
    completed('b', 'OPTIONS', 404),
    failed('a', 'PUT', 'net::ERR_FAILED'),
  ]);
  expect(shape(calls)).toEqual([[['b', 'a', 'failed']]]);
  expect(calls.byId.get('a')?.hops[0]?.request.requestHeaders).toBeNull();
});

it('Firefox: the request is sent before its preflight; four identical ones at once', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const pres = ['e', 'f', 'g', 'h'];
  const calls = run(
    [
      ...ids.flatMap((id) => [started(id, 'PUT'), sent(id, 'PUT')]),
      ...pres.map((id) => started(id, 'OPTIONS')),
      ...pres.map((id) => asks(id, 'PUT')),
      ...pres.flatMap((id) => [answered(id, 'OPTIONS', 204), completed(id, 'OPTIONS', 204)]),
      ...ids.flatMap((id) => [answered(id, 'PUT'), completed(id, 'PUT')]),
    ],
    'firefox',
  );
  expect(shape(calls)).toEqual(ids.map((id, index) => [[pres[index], id, 'completed']]));
});

it('two calls to one URL at once, preflights answered in the other order: headers tell them apart', () => {
  const calls = run([
    started('a', 'PUT'),
    started('b', 'PUT'),
    started('p', 'OPTIONS'),
    asks('p', 'PUT', 'x-b'),
    started('q', 'OPTIONS'),
    asks('q', 'PUT', 'x-a'),
    answered('p', 'OPTIONS', 204),
    completed('p', 'OPTIONS', 204),
    answered('q', 'OPTIONS', 204),
    completed('q', 'OPTIONS', 204),
    sent('a', 'PUT', [['X-A', '1']]),
    sent('b', 'PUT', [['X-B', '1']]),
    completed('a', 'PUT'),
    completed('b', 'PUT'),
  ]);
  expect(shape(calls)).toEqual([[['q', 'a', 'completed']], [['p', 'b', 'completed']]]);
});

it('a preflight goes to a call with its method, document and URL only', () => {
  const calls = run([
    started('other-document', 'PUT', { documentId: 'e' }),
    started('other-method', 'DELETE'),
    started('other-url', 'PUT', { url: `${url}?1` }),
    started('a', 'PUT'),
    started('p', 'OPTIONS'),
    asks('p', 'PUT'),
    completed('p', 'OPTIONS', 200),
  ]);
  expect(calls.byId.get('a')?.hops[0]?.preflight?.requestId).toBe('p');
});

it('each hop of a redirect may have a preflight of its own', () => {
  const next = 'http://127.0.0.1:3/y';
  const calls = run([
    started('a', 'PUT'),
    started('b', 'OPTIONS'),
    asks('b', 'PUT'),
    answered('b', 'OPTIONS', 204),
    completed('b', 'OPTIONS', 204),
    sent('a', 'PUT'),
    answered('a', 'PUT', 307),
    started('a', 'PUT', { url: next }),
    started('c', 'OPTIONS', { url: next }),
    { ...asks('c', 'PUT'), url: next },
    { ...completed('c', 'OPTIONS', 204), url: next },
    { ...sent('a', 'PUT'), url: next },
    { ...completed('a', 'PUT'), url: next },
  ]);
  expect(shape(calls)).toEqual([
    [
      ['b', 'a', 'redirected'],
      ['c', 'a', 'completed'],
    ],
  ]);
});

it('the page may call with OPTIONS itself, and that needs a preflight too', () => {
  const calls = run([
    started('a', 'OPTIONS'),
    started('b', 'OPTIONS'),
    asks('b', 'OPTIONS'),
    answered('b', 'OPTIONS', 204),
    completed('b', 'OPTIONS', 204),
    sent('a', 'OPTIONS', [['Origin', page]]),
    answered('a', 'OPTIONS'),
    completed('a', 'OPTIONS'),
  ]);
  expect(shape(calls)).toEqual([[['b', 'a', 'completed']]]);
});

it('an extension blocks before anything is sent', () => {
  const calls = run([started('a', 'GET'), failed('a', 'GET', 'net::ERR_BLOCKED_BY_CLIENT')]);
  expect(shape(calls)).toEqual([[[null, 'a', 'failed']]]);
});

it('a state saved and restored between any two events gives the same calls', () => {
  const events = [
    started('a', 'PUT'),
    started('b', 'OPTIONS'),
    asks('b', 'PUT'),
    answered('b', 'OPTIONS', 204),
    completed('b', 'OPTIONS', 204),
    sent('a', 'PUT'),
    answered('a', 'PUT'),
    completed('a', 'PUT'),
  ];
  const whole = shape(run(events));
  for (let cut = 1; cut < events.length; cut += 1) {
    const before = run(events.slice(0, cut));
    const after = noCalls();
    const saved = JSON.stringify({ calls: [...before.byId.values()], loose: [...before.loose.values()] });
    restoreCalls(after, JSON.parse(saved));
    for (const each of events.slice(cut)) applyEvent(after, each, 'chromium', 0);
    expect(shape(after), `cut after event ${cut}`).toEqual(whole);
  }
});

it('no order of events, however wrong, makes it throw', () => {
  const any = fc.constantFrom(
    started('a', 'PUT'),
    started('b', 'OPTIONS'),
    asks('b', 'PUT'),
    answered('b', 'OPTIONS'),
    completed('b', 'OPTIONS'),
    failed('b', 'OPTIONS', 'net::ERR_FAILED'),
    sent('a', 'PUT'),
    answered('a', 'PUT'),
    failed('a', 'PUT', 'net::ERR_FAILED'),
    completed('a', 'PUT'),
  );
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), fc.constantFrom('chromium', 'firefox'), (events, browser) => {
      for (const call of run(events, browser).byId.values()) expect(call.hops.length).toBeGreaterThan(0);
    }),
  );
});

it('Chromium: a call that is aborted while its preflight is under way stays one call', () => {
  const calls = run([
    started('a', 'PUT'),
    started('b', 'OPTIONS'),
    failed('a', 'PUT', 'net::ERR_ABORTED'),
    asks('b', 'PUT'),
    answered('b', 'OPTIONS', 204),
    completed('b', 'OPTIONS', 204),
  ]);
  expect(shape(calls)).toEqual([[['b', 'a', 'failed']]]);
});
