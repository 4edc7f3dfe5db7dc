// What is said of a call that no rule had to explain.
import { describe, expect, it } from 'vitest';
import { outcomeSummary } from '../../../../../src/extension/panel/details/outcomeSummary.ts';
import type { Call, Exchange } from '../../../../../src/network/call.ts';
import { plain } from '../../../../../src/text/text.ts';
import { judge } from '../../../../../src/verdict/judge.ts';
import type { Verdict } from '../../../../../src/verdict/verdict.ts';
import { allowed, callOf, type RuleCase } from '../../../rules/rule-case.ts';

const readable: RuleCase = { response: { status: 200, headers: allowed }, error: null };

function said(call: Call, more: Partial<Verdict> = {}) {
  const { summary, owner, action } = outcomeSummary(call, { ...judge(call, 'chromium'), ...more });
  return [plain(summary), owner, plain(action)];
}

function withRequest(given: RuleCase, more: Partial<Exchange>): Call {
  const call = callOf(given);
  return { ...call, hops: call.hops.map((hop) => ({ ...hop, request: { ...hop.request, ...more } })) };
}

describe('a readable call', () => {
  it.each<[string, RuleCase, string]>([
    ['one check', readable, 'Nothing to change for CORS: the check passed.'],
    [
      'several checks',
      {
        ...readable,
        credentials: 'include',
        response: { status: 200, headers: [...allowed, ['Access-Control-Allow-Credentials', 'true']] },
      },
      'Nothing to change for CORS: all 2 checks passed.',
    ],
    ['no check', { ...readable, page: 'https://api.example.net' }, 'Nothing to change for CORS.'],
  ])('after %s', (_name, given, action) => {
    expect(said(callOf(given))).toEqual(['The page could read this response.', 'nobody', action]);
  });

  it('that is still arriving', () => {
    expect(said(withRequest(readable, { state: 'answered', endedAt: null }))).toEqual([
      'The page can read this response, which is still arriving.',
      'nobody',
      'Nothing to change for CORS: every check passed. A stream or an EventSource stays open like this.',
    ]);
  });

  it('while its fix is tried is no credit to the server, whatever the browser says was rewritten', () => {
    const rewritten = withRequest(readable, { responseHeaders: [], judgedHeaders: allowed });
    expect(said({ ...rewritten, tried: true })).toEqual([
      'The page could read this response because a fix was being tried in this tab. The server itself has not changed.',
      'server',
      'Put the change on the server; until then every other tab and every other person still sees the call blocked.',
    ]);
  });

  it('whose headers another extension changed', () => {
    expect(said(withRequest(readable, { responseHeaders: [], judgedHeaders: allowed }))).toEqual([
      'The page could read this response, but not as the server sent it.',
      'browser',
      'Turn other extensions off and call again, to see whether the server itself allows the page.',
    ]);
  });
});

describe('a call that was not read', () => {
  it('because it is opaque', () => {
    expect(said(callOf({ mode: 'no-cors', type: 'image', response: { status: 200 }, error: null }))).toEqual([
      'The call was sent in no-cors mode: the server got it, but the page sees nothing of the response.',
      'page',
      "If the page needs the response, leave out mode: 'no-cors' (or add the crossorigin attribute); the server must then allow it. If it does not, nothing needs to change.",
    ]);
  });

  it('because it is not over', () => {
    expect(said(withRequest({ error: null }, { state: 'sent', endedAt: null }))).toEqual([
      'No response yet. The verdict appears here when the call ends.',
      'nobody',
      '',
    ]);
  });

  it('because it was given up', () => {
    expect(said(callOf({ error: 'net::ERR_ABORTED' }))).toEqual([
      'The call was given up before its response arrived, by the page itself or because the page went away.',
      'page',
      'If this was not meant, look for AbortController.abort(), a timeout, or a form or link that left the page while the call was running.',
    ]);
  });

  it('because the browser blocked it', () => {
    expect(said(callOf({ response: { status: 200 } }))).toEqual([
      'The browser kept this response from the page.',
      'server',
      'Compare the checks below: the first one that failed is what has to change.',
    ]);
  });

  it('because it failed, with the browser’s error if there is one', () => {
    const action = 'Make the call work at all first; CORS headers cannot change this.';
    expect(said(callOf({ error: 'net::ERR_CONNECTION_REFUSED' }))).toEqual([
      'The call failed before CORS came into play: net::ERR_CONNECTION_REFUSED.',
      'network',
      action,
    ]);
    expect(said(callOf({ error: null, response: { status: 200 } }), { outcome: 'failed' })).toEqual([
      'The call failed before CORS came into play.',
      'network',
      action,
    ]);
  });

  it('as far as can be seen, and what would have to be seen', () => {
    const call = callOf({ response: { status: 200 } });
    const summary = 'What the browser decided about this call cannot be seen from here.';
    expect(said(call, { outcome: 'undetermined', missing: 'the request’s own headers' })).toEqual([
      summary,
      'nobody',
      'To tell, CORScope would need to see: the request’s own headers',
    ]);
    expect(said(call, { outcome: 'undetermined', missing: null })).toEqual([summary, 'nobody', '']);
  });
});
