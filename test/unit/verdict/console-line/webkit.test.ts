// The first of WebKit's two lines. Each was printed by WebKitGTK 2.50; the oracle compares them over the whole space.
import { expect, it } from 'vitest';
import { judge } from '../../../../src/verdict/judge.ts';
import { verdictsInOtherBrowsers } from '../../../../src/verdict/other-browser.ts';
import { callOf, type RuleCase } from '../../rules/rule-case.ts';

const ORIGIN = 'https://app.example.com';
const allowed = [['Access-Control-Allow-Origin', ORIGIN]] as const;

function inWebKit(given: RuleCase) {
  const call = callOf(given);
  const found = verdictsInOtherBrowsers(call, judge(call, 'chromium'), 'chromium');
  return found.find(({ browser }) => browser === 'webkit') ?? null;
}

it.each<[string, RuleCase, string]>([
  [
    'no header',
    { response: { status: 500 } },
    `Origin ${ORIGIN} is not allowed by Access-Control-Allow-Origin. Status code: 500`,
  ],
  [
    'two origins',
    { response: { status: 200, headers: [['Access-Control-Allow-Origin', `${ORIGIN}, https://b.example`]] } },
    'Access-Control-Allow-Origin cannot contain more than one origin.',
  ],
  [
    'any origin with credentials',
    { credentials: 'include', response: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] } },
    'Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true.',
  ],
  [
    'credentials that are not allowed',
    { credentials: 'include', response: { status: 200, headers: allowed } },
    'Credentials flag is true, but Access-Control-Allow-Credentials is not "true".',
  ],
  [
    'a preflight without a route: its status comes first',
    { method: 'PUT', preflight: { status: 404 } },
    'Preflight response is not successful. Status code: 404',
  ],
  [
    'a preflight that redirects',
    { method: 'PUT', preflight: { status: 301, headers: [['Location', '/login']] } },
    'Preflight response is not successful. Status code: 301',
  ],
  [
    'a method',
    { method: 'PUT', preflight: { status: 204, headers: allowed } },
    'Method PUT is not allowed by Access-Control-Allow-Methods.',
  ],
  [
    'a header it knows, in its own case',
    { requestHeaders: { authorization: 'x' }, preflight: { status: 204, headers: allowed } },
    'Request header field Authorization is not allowed by Access-Control-Allow-Headers.',
  ],
  [
    'a list that is none',
    {
      method: 'PUT',
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT DELETE']] },
    },
    'Header Access-Control-Allow-Methods has an invalid value: PUT DELETE',
  ],
])('%s', (_name, given, message) => {
  expect(inWebKit(given)).toMatchObject({ outcome: 'blocked', message, browserCode: null });
});

it('fonts are not fetched with CORS', () => {
  expect(inWebKit({ type: 'font', response: { status: 200 } })).toMatchObject({ outcome: 'readable', differs: true });
});

it('a hop that refuses is named by where it leads', () => {
  const redirects = [{ url: 'https://old.example/items', status: 302, headers: [['Location', '/items']] as const }];
  const call = callOf({ redirects, error: 'net::ERR_FAILED' });
  const [message] = verdictsInOtherBrowsers(call, judge(call, 'chromium'), 'chromium').flatMap((each) =>
    each.browser === 'webkit' ? [each.message] : [],
  );
  expect(message).toMatch(
    /^Cross-origin redirection to https:\/\/\S+ denied by Cross-Origin Resource Sharing policy: Origin https:\/\/app\.example\.com is not allowed/,
  );
});
