import type { FieldCase } from '../field-case.ts';
import { callFrom, elementSends, neverSent, preflight } from '../sent-headers.ts';

const LOCAL = 'http://localhost:5180';
const LOCAL_API = 'http://localhost:5181';
const APP = 'https://app.example.com';
const API = 'https://api.example.net';

// Something responds before the CORS setting, and the fault behind the first one is in sight.
export default [
  {
    id: 'flask-route-without-post',
    situation: 'A JSON POST to a Flask route fails; with CORS mended it would get 405.',
    truth: 'No CORS, and the route does not take POST.',
    solved: 'CORS for the application, and POST among the methods of the route.',
    source: null,
    page: `${LOCAL}/`,
    entries: [
      preflight(LOCAL, 'POST', `${LOCAL_API}/api/data`, 'content-type', {
        status: 200,
        got: { Allow: 'OPTIONS, GET, HEAD', Server: 'Werkzeug/2.2.2 Python/3.11.2' },
      }),
      neverSent('POST', `${LOCAL_API}/api/data`),
    ],
    expected: {
      outcome: 'blocked',
      cause: 'preflight-default-options',
      says: ['Allow does not list POST', '405 next'],
    },
  },
  {
    id: 'helmet-between-two-ports',
    situation: 'An image of the API on another port of this computer does not show.',
    truth: 'Helmet’s Cross-Origin-Resource-Policy: same-origin is about scheme, host and port.',
    solved: 'same-site in Helmet’s options.',
    source: null,
    page: `${LOCAL}/`,
    entries: [
      {
        url: `${LOCAL_API}/a.svg`,
        type: 'image',
        by: 'parser',
        sent: elementSends('image', 'same-site'),
        status: 200,
        got: {
          'Cross-Origin-Resource-Policy': 'same-origin',
          'Cross-Origin-Opener-Policy': 'same-origin',
          'Origin-Agent-Cluster': '?1',
          'X-DNS-Prefetch-Control': 'off',
          'X-Permitted-Cross-Domain-Policies': 'none',
          'Content-Type': 'image/svg+xml',
        },
        error: 'net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin',
      },
    ],
    expected: {
      outcome: 'failed',
      cause: 'corp-blocked',
      says: ['very own scheme, host and port', "crossOriginResourcePolicy: { policy: 'same-site' }"],
      saysNot: ['pages of its own site.'],
    },
  },
  {
    id: 'options-accepted-by-handler',
    situation: 'Middleware that takes every method responds to OPTIONS with 202 and JSON.',
    truth: 'It ends the response before the configured CORS.',
    solved: 'CORS first, then that middleware.',
    source: null,
    page: `${APP}/`,
    entries: [
      preflight(APP, 'POST', `${API}/jobs`, 'content-type', {
        status: 202,
        got: { 'Content-Type': 'application/json', 'Content-Length': '17' },
      }),
      neverSent('POST', `${API}/jobs`),
    ],
    expected: {
      outcome: 'blocked',
      cause: 'options-treated-as-request',
      certainty: 'likely',
      says: ['before a catch-all route or middleware'],
    },
  },
  {
    id: 'one-route-before-the-middleware',
    situation: 'One PUT fails at its preflight; others to the same server are fine.',
    truth: 'That route is registered before the CORS middleware.',
    solved: 'CORS before every route.',
    source: null,
    page: `${APP}/`,
    entries: [
      preflight(APP, 'PUT', `${API}/users/1`, 'content-type', {
        status: 204,
        got: {
          'Access-Control-Allow-Origin': APP,
          'Access-Control-Allow-Methods': 'GET,PUT',
          'Access-Control-Allow-Headers': 'content-type',
        },
      }),
      {
        method: 'PUT',
        url: `${API}/users/1`,
        sent: callFrom(APP, `${API}/users/1`, { 'Content-Type': 'application/json' }),
        status: 200,
        got: { 'Access-Control-Allow-Origin': APP, Vary: 'Origin', 'Content-Type': 'application/json' },
      },
      preflight(APP, 'PUT', `${API}/upload`, 'content-type', { status: 200, got: { 'Content-Length': '2' } }),
      neverSent('PUT', `${API}/upload`),
    ],
    expected: {
      outcome: 'blocked',
      cause: 'route-without-cors-headers',
      says: ['the OPTIONS request before PUT', 'users/1'],
    },
  },
] satisfies readonly FieldCase[];
