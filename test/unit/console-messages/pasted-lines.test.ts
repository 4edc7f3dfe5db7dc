// What people paste beside the messages of today's CORS checks: older versions, other quotation marks, DevTools' columns, network
// errors, neighbours of CORS, servers and libraries.
import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/console-messages/explain.ts';
import { corsErrorNames, firefoxReasons } from '../../../src/console-messages/lines.ts';
import { otherLines } from '../../../src/console-messages/other-lines.ts';
import { parseMessage, parseMessages } from '../../../src/console-messages/parse.ts';
import { plain } from '../../../src/text/text.ts';

const URL_ = 'https://api.example.net/items';
const ACCESS = `Access to fetch at '${URL_}' from origin 'https://app.example.com' has been blocked by CORS policy: `;
const PREFLIGHT = "Response to preflight request doesn't pass access control check: ";
const FIREFOX = `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${URL_}. (Reason: `;

describe('messages of older versions', () => {
  it.each([
    [
      `${ACCESS}${PREFLIGHT}No 'Access-Control-Allow-Private-Network' header was present in the preflight response for this private network request targeting the \`local\` address space.`,
      'preflight-private-network',
      'preflight',
    ],
    [
      `${ACCESS}${PREFLIGHT}The 'Access-Control-Allow-Private-Network' header in the preflight response for this private network request targeting the \`private\` address space had a value of 'yes',  not 'true'.`,
      'preflight-private-network',
      'preflight',
    ],
    [
      `${ACCESS}No 'Private-Network-Access-Id' header was present in the preflight response for this private network request targeting the \`private\` address space.`,
      'private-network-identity',
      'preflight',
    ],
    [
      `${ACCESS}The request client is not a secure context and the resource is in more-private address space \`private\`.`,
      'insecure-private-network',
      'request',
    ],
    [
      `${ACCESS}Request had no target IP address space, yet the resource is in address space \`local\`.`,
      'target-address-space',
      'request',
    ],
    [
      `${ACCESS}Request had a target IP address space of \`private\` yet the resource is in address space \`public\`.`,
      'target-address-space',
      'request',
    ],
    [
      `${ACCESS}Unable to ask for permission to access the \`local\` IP address space.`,
      'lna-permission-denied',
      'request',
    ],
    [`${ACCESS}Cross origin requests are not allowed by request mode.`, 'mode-same-origin', 'request'],
    [`${ACCESS}The response is invalid.`, 'response-invalid', 'request'],
    [
      `Failed to load ${URL_}: ${PREFLIGHT}No 'Access-Control-Allow-Origin' header is present on the requested resource. Origin 'https://app.example.com' is therefore not allowed access.`,
      'acao-missing',
      'preflight',
    ],
    [
      `XMLHttpRequest cannot load ${URL_}. No 'Access-Control-Allow-Origin' header is present on the requested resource. Origin 'https://app.example.com' is therefore not allowed access.`,
      'acao-missing',
      'request',
    ],
  ])('Chromium: %s', (line, code, leg) => {
    expect(parseMessage(line)).toMatchObject({
      speaker: 'chromium',
      url: URL_,
      leg,
      origin: 'https://app.example.com',
    });
    expect(parseMessage(line)).toHaveProperty('codes.0', code);
  });

  it.each([
    [
      'missing token ‘x-own’ in CORS header ‘Access-Control-Allow-Headers’ from CORS preflight channel)',
      'preflight-header',
    ],
    ['CORS preflight channel did not succeed)', 'preflight-status'],
    ['CORS request not HTTP)', 'scheme-not-http'],
  ])('Firefox: %s', (reason, code) => {
    expect(parseMessage(`${FIREFOX}${reason}.`)).toMatchObject({ speaker: 'firefox', url: URL_ });
    expect(parseMessage(`${FIREFOX}${reason}.`)).toHaveProperty('codes.0', code);
  });

  it('Firefox warns of what it will refuse one day', () => {
    const line = `Cross-Origin Request Warning: The Same Origin Policy will disallow reading the remote resource at ${URL_} soon. (Reason: When the \`Access-Control-Allow-Headers\` is \`*\`, the \`Authorization\` header is not covered. To include the \`Authorization\` header, it must be explicitly listed in CORS header \`Access-Control-Allow-Headers\`.)`;
    expect(parseMessage(line)).toMatchObject({ codes: ['preflight-header'], quoted: 'Authorization', url: URL_ });
  });

  it('Safari, with address and reason in one line', () => {
    const line = `[Error] Fetch API cannot load ${URL_}. Request header field Content-Type is not allowed by Access-Control-Allow-Headers.`;
    expect(parseMessage(line)).toMatchObject({
      speaker: 'webkit',
      codes: ['preflight-header'],
      url: URL_,
      quoted: 'Content-Type',
    });
  });
});

describe('quotation marks', () => {
  const straight = `${ACCESS}No 'Access-Control-Allow-Origin' header is present on the requested resource.`;
  const firefox = `${FIREFOX}header ‘x-own’ is not allowed according to header ‘Access-Control-Allow-Headers’ from CORS preflight response).`;

  it.each([straight, straight.replace(/'([^']*)'/g, '‘$1’'), straight.replaceAll("'", '’')])('%s', (line) => {
    expect(parseMessage(line)).toMatchObject({ codes: ['acao-missing'], url: URL_, origin: 'https://app.example.com' });
  });

  it.each([firefox, firefox.replace(/[‘’]/g, "'")])('%s', (line) => {
    expect(parseMessage(line)).toMatchObject({ codes: ['preflight-header'], url: URL_, quoted: 'x-own' });
  });
});

it('several messages in typographic marks are told apart', () => {
  const line = `${ACCESS}No 'Access-Control-Allow-Origin' header is present on the requested resource.`;
  const other = line.replace('/items', '/things');
  const paste = `${line}\n${other}`.replace(/'([^']*)'/g, '‘$1’');
  expect(parseMessages(paste).map(({ url }) => url)).toEqual([URL_, 'https://api.example.net/things']);
});

describe('DevTools’ columns', () => {
  it.each([...corsErrorNames])('%s of the status column', (name, codes) => {
    expect(parseMessage(name)).toMatchObject({ speaker: 'chromium', codes });
  });

  it('a name of the preflight is about the preflight', () => {
    expect(parseMessage('CORS error: PreflightAllowOriginMismatch')).toMatchObject({ leg: 'preflight' });
    expect(parseMessage('AllowOriginMismatch')).toMatchObject({ leg: null });
  });

  it.each([...firefoxReasons])('%s of the transferred column', (words, codes) => {
    expect(parseMessage(words)).toMatchObject({ speaker: 'firefox', codes });
  });

  it.each([
    ['(blocked:NotSameOrigin)', 'corp'],
    ['(blocked:csp)', 'csp'],
    ['(blocked:mixed-content)', 'mixed-content'],
    ['(blocked:other)', 'blocked-by-extension'],
    ['(failed)net::ERR_BLOCKED_BY_CLIENT', 'blocked-by-extension'],
    ['(failed) net::ERR_NAME_NOT_RESOLVED', 'network-error'],
    [`GET ${URL_} net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin 200 (OK)`, 'corp'],
    [`GET ${URL_} net::ERR_BLOCKED_BY_ORB`, 'orb'],
    [`GET ${URL_} net::ERR_CERT_AUTHORITY_INVALID`, 'network-error'],
  ])('%s', (words, code) => {
    expect(parseMessage(words)).toHaveProperty('codes.0', code);
  });

  it.each(['(blocked:constructor)', '(blocked:__proto__)', 'Blocked:', 'ToString', 'HasOwnProperty'])(
    'not %s',
    (words) => {
      expect(parseMessage(words)).toBeNull();
    },
  );

  it('net::ERR_FAILED with a status means that a response arrived', () => {
    const pasted = parseMessage(`app.js:3 GET ${URL_} net::ERR_FAILED 200 (OK)`);
    expect(pasted).toMatchObject({ kind: 'page-error', url: URL_, status: 200 });
    expect(pasted && plain(explain(pasted).summary)).toContain('status 200 arrived');
  });
});

describe('lines of browsers that are not about CORS', () => {
  it.each([
    [
      "WebSocket connection to 'wss://api.example.net/live' failed: Error during WebSocket handshake: Unexpected response code: 403",
      { codes: ['websocket-status'], status: 403, url: 'wss://api.example.net/live' },
    ],
    [
      "WebSocket connection to 'wss://api.example.net/live' failed: There was a bad response from the server.",
      { speaker: 'webkit', url: 'wss://api.example.net/live' },
    ],
    [
      'Firefox can’t establish a connection to the server at wss://api.example.net/live.',
      { speaker: 'firefox', codes: ['websocket-failed', 'websocket-status'], url: 'wss://api.example.net/live' },
    ],
    [
      'The resource at “https://cdn.example.org/a.js” was blocked due to its Cross-Origin-Resource-Policy header (or lack thereof). See https://developer.mozilla.org/docs/Web/HTTP/Cross-Origin_Resource_Policy_(CORP)#',
      { codes: ['corp'], url: 'https://cdn.example.org/a.js' },
    ],
    [
      'The resource at “https://cdn.example.org/a.js” was blocked by OpaqueResponseBlocking. Reason: “nosniff”.',
      { codes: ['orb'], url: 'https://cdn.example.org/a.js' },
    ],
    [
      'The resource from “https://cdn.example.org/a.js” was blocked due to MIME type (“text/html”) mismatch (X-Content-Type-Options: nosniff).',
      { codes: ['mime-nosniff'], url: 'https://cdn.example.org/a.js' },
    ],
    [
      "Refused to execute script from 'https://cdn.example.org/a.js' because its MIME type ('text/html') is not executable, and strict MIME type checking is enabled.",
      { codes: ['mime-nosniff'], url: 'https://cdn.example.org/a.js' },
    ],
    [
      'Cross-Origin Read Blocking (CORB) blocked cross-origin response https://cdn.example.org/a.json with MIME type application/json. See https://www.chromestatus.com/feature/5629709824032768 for more details.',
      { codes: ['orb'], url: 'https://cdn.example.org/a.json' },
    ],
    [
      'Fetch API cannot load app://bundle/data.json. URL scheme "app" is not supported.',
      { codes: ['scheme-not-http'], url: 'app://bundle/data.json' },
    ],
  ])('%s', (line, expected) => {
    expect(parseMessage(line)).toMatchObject({ kind: 'message', ...expected });
  });
});

it('0.0.0.0 is no address to call', () => {
  const pasted = parseMessage(
    `${FIREFOX.replace(URL_, 'http://0.0.0.0:5173/app.js')}CORS request did not succeed). Status code: (null).`,
  );
  expect(pasted && plain(explain(pasted).action)).toContain('Call localhost');
});

describe('lines of servers and libraries', () => {
  it.each(otherLines.flatMap(({ id, starts }) => starts.map((words) => [words, id] as const)))(
    '%s: %s',
    (words, id) => {
      const pasted = parseMessage(`[12:00] ${words} …`);
      expect(pasted).toMatchObject({ kind: 'line', id });
    },
  );

  it('name an address where they have one', () => {
    const line =
      "Failed to find a valid digest in the 'integrity' attribute for resource 'https://cdn.example.org/a.js' with computed SHA-384 integrity 'x'. The resource has been blocked.";
    expect(parseMessage(line)).toMatchObject({ kind: 'line', id: 'integrity', url: 'https://cdn.example.org/a.js' });
  });

  it('give way to what a browser says in the same paste', () => {
    const paste = `Invalid CORS request\n${ACCESS}${PREFLIGHT}It does not have HTTP ok status.`;
    expect(parseMessages(paste)).toMatchObject([{ kind: 'message', codes: ['preflight-status'] }]);
  });

  it('have different names', () => {
    expect(new Set(otherLines.map(({ id }) => id)).size).toBe(otherLines.length);
  });
});

describe('a redirected request', () => {
  const redirected = (from: string, to: string, origin = 'https://app.example.com') =>
    `Access to fetch at '${to}' (redirected from '${from}') from origin '${origin}' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.`;
  const said = (line: string) => {
    const pasted = parseMessage(line);
    if (pasted === null) throw new Error(line);
    const { summary, action } = explain(pasted);
    return { summary: plain(summary), action: plain(action) };
  };

  it.each([
    [
      'https://dash.example.com/manifest.webmanifest',
      'https://team.cloudflareaccess.com/cdn-cgi/access/login/dash.example.com?kid=a',
    ],
    ['http://localhost:3000/auth?provider=google', 'https://accounts.google.com/o/oauth2/auth?client_id=x'],
    [
      'https://link.example.com/data.json',
      'https://gate.example.com/?rd=https%3A%2F%2Flink.example.com%2Fdata.json&rm=GET',
    ],
  ])('from %s to a sign-in page is not for the sign-in page to allow', (from, to) => {
    const { summary, action } = said(redirected(from, to));
    expect(summary).toContain('most likely a sign-in page');
    expect(action).toContain(`Change nothing at ${new URL(to).origin}`);
  });

  it('to another server: that server’s response needs the header', () => {
    const { summary, action } = said(redirected('https://api.example.net/file', 'https://cdn.example.org/file'));
    expect(summary).toContain('https://api.example.net/file redirected the request to https://cdn.example.org/file');
    expect(action).toContain('It is the response of https://cdn.example.org that needs the header');
  });

  it('on the same server, to http: the application does not know of its proxy', () => {
    const { action } = said(redirected('https://api.example.net/items', 'http://api.example.net/items/'));
    expect(action).toContain('Request the final URL directly');
    expect(action).toContain('X-Forwarded-Proto');
  });

  it('an image proxy that carries an address is no sign-in page', () => {
    const to = 'https://img.example.org/resize?url=https%3A%2F%2Fapi.example.net%2Fa.png';
    expect(said(redirected('https://api.example.net/a.png', to)).summary).not.toContain('sign-in');
  });
});
