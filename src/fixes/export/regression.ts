// Tests that a team keeps, so that the same fault does not come back: one for a shell, one for Playwright. Both ask the
// server what the browser asked it, and both fail as long as the browser would refuse the answer.

import { get, isToken } from '../../fetch/header-list.ts';
import type { HeaderList } from '../../fetch/model.ts';
import { isSafelistedMethod } from '../../fetch/safelist.ts';
import type { Call, Hop } from '../../network/call.ts';
import { placeholderFor } from '../placeholder.ts';
import { requestedHeaders, requestedMethod } from '../policy/page-mistakes.ts';
import type { Policy } from '../policy/required.ts';
import { comment, js, posix } from '../quote.ts';

interface Regression {
  readonly shell: string;
  readonly playwright: string;
}

interface TestedRequest {
  readonly url: string;
  readonly origin: string;
  readonly method: string;
  readonly preflight: boolean;
  readonly credentials: boolean;
  /** CORS-unsafe names, lower case. */
  readonly names: readonly string[];
  /** The page's own headers with their values as far as they may be repeated. */
  readonly headers: HeaderList;
}

/** `hop`: the URL at fault. null: there is nothing such a test could ask for. */
export function regression(call: Call, policy: Policy, hop = 0): Regression | null {
  const failingHop = call.hops[hop];
  const [origin] = policy.origins;
  if (failingHop === undefined || origin === undefined) return null;
  const request = testedRequest(failingHop, origin, policy);
  return { shell: shell(request), playwright: playwright(request) };
}

function testedRequest(hop: Hop, origin: string, policy: Policy): TestedRequest {
  const { preflight, request } = hop;
  const method = requestedMethod(hop);
  const names = preflight === null ? [] : requestedHeaders(preflight).filter(isToken);
  const values = names.map((name): [string, string] => [name, get(request.requestHeaders, name) ?? '']);
  return {
    url: request.url,
    origin,
    method: isToken(method) ? method : 'GET',
    preflight: preflight !== null,
    credentials: policy.credentials,
    names,
    // A redacted value, or one that was never seen, is replaced by one that is as good for CORS.
    headers: values.map(([name, value]) => [name, placeholderFor(name, value)]),
  };
}

function acts(method: string): boolean {
  return !isSafelistedMethod(method) || method === 'POST';
}

function shell(request: TestedRequest): string {
  const { url, origin, method, names } = request;
  const preflightOptions = ['-X OPTIONS', `-H ${posix(`Access-Control-Request-Method: ${method}`)}`];
  if (names.length > 0) preflightOptions.push(`-H ${posix(`Access-Control-Request-Headers: ${names.join(',')}`)}`);
  const requestOptions = [
    method === 'HEAD' ? '--head' : `-X ${posix(method)}`,
    ...request.headers.map(([name, value]) => `-H ${posix(`${name}: ${value}`)}`),
  ];
  const requestLines = [`ask ${requestOptions.join(' ')}`, 'expect_origin request'];
  return `${[
    '#!/bin/sh',
    '# Does this server let this page read its responses? Needs curl and awk. Exit status 0: yes, 1: no, 2: no response.',
    ...(acts(method)
      ? [`# The ${comment(method)} itself is sent only with SEND=1, for the server really carries it out.`]
      : []),
    'set -u',
    `url=\${URL:-${posix(url)}}`,
    `origin=${posix(origin)}`,
    `credentials=${request.credentials ? 'yes' : 'no'}`,
    'failed=0',
    FUNCTIONS,
    ...(request.preflight
      ? [
          `ask ${preflightOptions.join(' ')}`,
          'expect_ok_status',
          'expect_origin preflight',
          ...(isSafelistedMethod(method) ? [] : [`expect_listed Access-Control-Allow-Methods ${posix(method)} exact`]),
          ...names.map((name) => `expect_listed Access-Control-Allow-Headers ${posix(name)} any-case`),
        ]
      : []),
    ...(acts(method)
      ? [`if [ "\${SEND:-}" = 1 ]; then`, ...requestLines.map((line) => `  ${line}`), 'fi']
      : requestLines),
    '[ "$failed" = 0 ] && echo "all right: $origin may read $url"',
    'exit "$failed"',
  ].join('\n')}\n`;
}

/** `answer` is the header part of the last answer: curl prints informational ones before it. */
const FUNCTIONS = `
fail() {
  printf 'not ok: %s\\n' "$1"
  failed=1
}
ask() {
  answer=$(curl -sS -o /dev/null -D - --max-time 30 --globoff --path-as-is -H "Origin: $origin" "$@" --url "$url") || {
    echo 'no response from the server'
    exit 2
  }
  answer=$(printf '%s\\n' "$answer" | tr -d '\\r' | awk '/^HTTP\\// { kept = "" } { kept = kept $0 "\\n" } END { printf "%s", kept }')
}
# The values of one header, a line each.
values() {
  printf '%s\\n' "$answer" | awk -v wanted="$1" '
    { colon = index($0, ":") }
    colon > 0 && tolower(substr($0, 1, colon - 1)) == tolower(wanted) {
      value = substr($0, colon + 1)
      gsub(/^[ \\t]+|[ \\t]+$/, "", value)
      print value
    }'
}
expect_ok_status() {
  status=$(printf '%s\\n' "$answer" | awk 'NR == 1 { print $2 }')
  case $status in
    2??) ;;
    *) fail "the preflight gets status $status, not 2xx" ;;
  esac
}
expect_origin() {
  allowed=$(values Access-Control-Allow-Origin)
  if [ "$allowed" = '*' ] && [ "$credentials" = no ]; then
    :
  elif [ "$allowed" != "$origin" ]; then
    fail "the $1's Access-Control-Allow-Origin is '$allowed', not '$origin'"
  fi
  if [ "$credentials" = yes ] && [ "$(values Access-Control-Allow-Credentials)" != true ]; then
    fail "the $1's answer lacks Access-Control-Allow-Credentials: true"
  fi
}
# Is a word in a comma-separated list? * stands for all but authorization, and for nothing with credentials.
expect_listed() {
  values "$1" | tr ',' '\\n' | awk -v word="$2" -v how="$3" -v credentials="$credentials" '
    { gsub(/^[ \\t]+|[ \\t]+$/, "") }
    $0 == "*" && credentials == "no" && tolower(word) != "authorization" { found = 1 }
    how == "exact" ? $0 == word : tolower($0) == tolower(word) { found = 1 }
    END { exit !found }' || fail "$1 does not list $2"
}
`.trim();

function playwright(request: TestedRequest): string {
  const { url, origin, method, headers } = request;
  const sent = headers.map(([name, value]) => `${js(name)}: ${js(value)}`).join(', ');
  const options = [
    `method: ${js(method)}`,
    ...(headers.length > 0 ? [`headers: { ${sent} }`] : []),
    `credentials: ${request.credentials ? "'include'" : "'omit'"}`,
  ];
  return `import { expect, test } from '@playwright/test';

// The page has to be up: the browser itself judges the response. PAGE_URL and API_URL may name other addresses.
const pageUrl = process.env.PAGE_URL ?? ${js(`${origin}/`)};
const apiUrl = process.env.API_URL ?? ${js(url)};
${acts(method) ? `// The server really carries out this ${comment(method)}.\n` : ''}
test('the page may read the response', async ({ page }) => {
  await page.goto(pageUrl);
  const outcome = await page.evaluate(
    (url) =>
      fetch(url, { ${options.join(', ')} }).then(
        () => 'readable',
        (error) => \`\${error} (see the browser's console)\`,
      ),
    apiUrl,
  );
  expect(outcome).toBe('readable');
});
`;
}
