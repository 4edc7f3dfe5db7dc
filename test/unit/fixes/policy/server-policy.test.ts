// One policy for a server: enough for every call it answers for, and honest about the others.
import { expect, it } from 'vitest';
import { serverPolicy } from '../../../../src/fixes/policy/server-policy.ts';
import { plain } from '../../../../src/text/text.ts';
import { judge } from '../../../../src/verdict/judge.ts';
import { allowed, callOf, type RuleCase } from '../../rules/rule-case.ts';

const SERVER = 'https://api.example.net';

function of(...given: readonly RuleCase[]) {
  const judged = given.map((each, index) => {
    const call = callOf(each, `call ${index}`);
    return { call, verdict: judge(call, 'chromium') };
  });
  return serverPolicy(SERVER, judged, 'chromium');
}

it('several calls: everything they ask for in one list, and nothing else', () => {
  const found = of(
    { response: { status: 200 } },
    { method: 'PUT', requestHeaders: { 'X-B': '1' }, preflight: { status: 204 } },
    { method: 'DELETE', requestHeaders: { 'X-A': '1' }, preflight: { status: 404, headers: allowed } },
    { response: { status: 200, headers: allowed }, error: null },
  );
  expect(found?.fix.preflight).toEqual([
    ['Access-Control-Allow-Origin', 'https://app.example.com'],
    ['Vary', 'Origin'],
    ['Access-Control-Allow-Methods', 'DELETE, PUT'],
    ['Access-Control-Allow-Headers', 'x-a, x-b'],
    ['Access-Control-Max-Age', '600'],
  ]);
  expect(found?.passing.map(({ id }) => id)).toEqual(['call 0', 'call 1', 'call 2', 'call 3']);
  expect(found?.left).toEqual([]);
  expect(found?.fix.alsoNeeds.map(plain)).toEqual([
    // The preflights that failed do not show it.
    expect.stringMatching(/^Whether the call was made with credentials could not be seen/),
    'Respond to OPTIONS with 204 instead of 404, before authentication and routing.',
  ]);
});

it('an error stays an error, and is counted', () => {
  const found = of({ response: { status: 500 } }, { response: { status: 500 } }, { response: { status: 404 } });
  expect(found?.passing.length).toBe(3);
  expect(found?.errors).toEqual([
    { status: 404, calls: 1 },
    { status: 500, calls: 2 },
  ]);
});

it('what headers cannot fix, and what leads elsewhere, is left to its own details', () => {
  const found = of(
    { response: { status: 200 } },
    { initiator: 'null', response: { status: 200 } },
    { error: 'net::ERR_CONNECTION_REFUSED' },
    { redirects: [{ url: 'https://other.example/', status: 302, headers: allowed }], response: { status: 200 } },
    { url: 'https://other.example/', response: { status: 200 } },
    { mode: 'no-cors', response: { status: 200 }, error: null },
  );
  expect(found?.passing.map(({ id }) => id)).toEqual(['call 0']);
  expect(found?.left.map(({ call, why }) => [call.id, why])).toEqual([
    ['call 1', 'not-headers'],
    ['call 2', 'not-headers'],
    ['call 3', 'other-server'],
  ]);
});

it('two pages: each gets its own origin', () => {
  const found = of({ response: { status: 200 } }, { page: 'https://two.example.com', response: { status: 200 } });
  expect(found?.fix.policy.origins).toEqual(['https://app.example.com', 'https://two.example.com']);
  expect(found?.passing.length).toBe(2);
  expect(found?.fix.alsoNeeds.map(plain).join()).toContain('never a list');
});

it('what scripts read today stays readable', () => {
  const expose = ['Access-Control-Expose-Headers', 'X-Total, ETag'] as const;
  const found = of({ response: { status: 200, headers: [...allowed, expose] }, error: null });
  expect(found?.fix.response).toContainEqual(['Access-Control-Expose-Headers', 'etag, x-total']);
});

it('nothing to allow', () => {
  expect(of({ error: 'net::ERR_CONNECTION_REFUSED' })).toBeNull();
  expect(of()).toBeNull();
});
