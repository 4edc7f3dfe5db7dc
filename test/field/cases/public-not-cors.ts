import type { FieldCase } from '../field-case.ts';
import { callFrom, preflight } from '../sent-headers.ts';

const APP = 'https://app.example.com';

// Public reports in which the call was fine, or CORS had nothing to do with it.
export default [
  {
    id: 'content-blocker-and-a-payment',
    situation: 'A call of a payment library is “blocked by CORS”.',
    truth: 'uBlock Origin stopped it; nothing was sent.',
    solved: 'Switching the extension off for the site.',
    source: 'https://github.com/vue-stripe/vue-stripe/issues/311',
    page: `${APP}/checkout`,
    entries: [{ method: 'POST', url: 'https://r.stripe.com/b', status: 0, error: 'net::ERR_BLOCKED_BY_CLIENT' }],
    expected: { outcome: 'failed', cause: 'blocked-by-extension', says: ['extension'] },
    firstTry: 'blocked-by-extension',
  },
  {
    id: 'mcp-session-header-unread',
    situation: 'A browser client of MCP loses its session after every call; each call by itself succeeds.',
    truth: 'The page may not read Mcp-Session-Id, since the server does not expose it.',
    solved: 'Access-Control-Expose-Headers: Mcp-Session-Id.',
    source: 'https://github.com/wanaku-ai/wanaku/issues/1303',
    page: 'http://localhost:6274/',
    entries: [
      preflight('http://localhost:6274', 'POST', 'http://localhost:8080/mcp/', 'content-type', {
        status: 200,
        got: {
          'access-control-allow-origin': 'http://localhost:6274',
          'access-control-allow-methods': 'POST',
          'access-control-allow-headers': 'content-type',
          'access-control-allow-credentials': 'false',
        },
      }),
      {
        method: 'POST',
        url: 'http://localhost:8080/mcp/',
        sent: callFrom('http://localhost:6274', 'http://localhost:8080/', { 'Content-Type': 'application/json' }),
        status: 200,
        got: {
          'access-control-allow-origin': 'http://localhost:6274',
          'Mcp-Session-Id': 'a1b2',
          'Content-Type': 'application/json',
        },
      },
    ],
    expected: { outcome: 'readable', cause: null, notes: ['headers-not-exposed'] },
    firstTry: null,
  },
  {
    id: 'session-cookie-behind-heroku',
    situation: 'Login answers 200, and the next call is 401, though CORS and credentials are set.',
    truth: 'express-session sends no Secure cookie, since it does not see the https of the proxy.',
    solved: 'app.set("trust proxy", 1).',
    source: 'https://github.com/expressjs/session/issues/774',
    page: `${APP}/`,
    entries: [
      {
        method: 'POST',
        url: 'https://shop-api.herokuapp.com/login',
        sent: callFrom(APP, 'https://shop-api.herokuapp.com/', {
          'Content-Type': 'application/x-www-form-urlencoded',
          'Sec-Fetch-Storage-Access': 'active',
        }),
        status: 200,
        got: {
          'X-Powered-By': 'Express',
          'Access-Control-Allow-Origin': APP,
          'Access-Control-Allow-Credentials': 'true',
          Vary: 'Origin',
          'Content-Type': 'application/json; charset=utf-8',
        },
      },
      {
        url: 'https://shop-api.herokuapp.com/me',
        sent: callFrom(APP, 'https://shop-api.herokuapp.com/', { 'Sec-Fetch-Storage-Access': 'active' }),
        status: 401,
        got: {
          'X-Powered-By': 'Express',
          'Access-Control-Allow-Origin': APP,
          'Access-Control-Allow-Credentials': 'true',
          Vary: 'Origin',
          'Content-Type': 'application/json; charset=utf-8',
        },
      },
    ],
    expected: { outcome: 'readable', cause: null, notes: ['login-without-cookie'] },
    firstTry: null,
  },
  {
    id: 'entra-client-of-another-type',
    situation:
      'Sign-in fails with “cross-origin token redemption is permitted only …” from Microsoft’s token endpoint.',
    truth: 'No CORS refusal: a readable 400. The application is registered as Web, not as single-page application.',
    solved: 'Registering the redirect address under the platform “Single-page application”.',
    source: 'https://github.com/Azure-Samples/ms-identity-javascript-angular-tutorial/issues/37',
    page: 'http://localhost:4200/',
    entries: [
      {
        method: 'POST',
        url: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
        type: 'xhr',
        sent: callFrom('http://localhost:4200', 'https://login.microsoftonline.com/', {
          'Content-Type': 'application/x-www-form-urlencoded;charset=utf-8',
        }),
        status: 400,
        got: {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Expose-Headers': 'Content-Length,Content-Encoding',
          'Access-Control-Allow-Methods': 'POST, OPTIONS',
          'Content-Type': 'application/json; charset=utf-8',
          'x-ms-request-id': '00000000-0000-0000-0000-000000000000',
        },
      },
    ],
    expected: { outcome: 'readable', cause: null },
    firstTry: null,
  },
  {
    id: 'sveltekit-form-check',
    situation: 'A self-hosted app answers its own form with 403 “cross-site”; CORS settings change nothing.',
    truth: 'SvelteKit compares Origin with the address it believes to have; behind the ingress that is another.',
    solved: 'Setting ORIGIN to the address of the app.',
    source: 'https://github.com/andrii-kryvoviaz/slink/issues/16',
    page: 'http://slink.a.localhost/profile/signup',
    entries: [
      {
        method: 'POST',
        url: 'http://slink.a.localhost/profile/signup?/signup',
        sent: { Origin: 'http://slink.a.localhost', 'Content-Type': 'application/x-www-form-urlencoded' },
        status: 403,
        got: { 'content-type': 'application/json', 'content-length': '62' },
      },
    ],
    expected: { outcome: null, cause: null },
    firstTry: null,
  },
  {
    id: 'own-name-for-cognito',
    situation: 'A DNS alias for Cognito’s endpoint, to sign in under the own name: OPTIONS fails.',
    truth: 'The certificate is Amazon’s, not for that name.',
    solved: 'Calling Amazon’s own address (an alias alone is not enough).',
    source: 'https://github.com/aws-amplify/amplify-js/issues/744',
    page: `${APP}/`,
    entries: [
      {
        method: 'OPTIONS',
        url: 'https://cognito.example.com/',
        type: 'preflight',
        status: 0,
        error: 'net::ERR_CERT_COMMON_NAME_INVALID',
      },
      { method: 'POST', url: 'https://cognito.example.com/', status: 0, error: 'net::ERR_CERT_COMMON_NAME_INVALID' },
    ],
    expected: { outcome: 'failed', cause: 'certificate-other-name', says: ['certificate'] },
    firstTry: 'certificate-other-name',
  },
  {
    id: 'port-rules-left-over',
    situation: 'A CORS plug cannot be made to answer: OPTIONS gets no connection.',
    truth: 'Left-over firewall rules sent the port elsewhere; nothing answered there.',
    solved: 'Removing the rules.',
    source: 'https://github.com/whatyouhide/corsica/issues/8',
    page: 'http://localhost:8000/',
    entries: [
      {
        method: 'OPTIONS',
        url: 'http://localhost:4000/v1/sessions',
        type: 'preflight',
        status: 0,
        error: 'net::ERR_CONNECTION_REFUSED',
      },
      { method: 'POST', url: 'http://localhost:4000/v1/sessions', status: 0, error: 'net::ERR_CONNECTION_REFUSED' },
    ],
    expected: { outcome: 'failed', cause: 'server-unreachable', says: ['refused'] },
    firstTry: 'server-unreachable',
  },
] satisfies readonly FieldCase[];
