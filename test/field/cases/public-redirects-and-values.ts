import type { FieldCase } from '../field-case.ts';
import { callFrom, neverSent, preflight } from '../sent-headers.ts';

const APP = 'https://app.example.com';
const VITE = 'http://localhost:5173';

// Public reports about redirects on the way, and about values as they were written.
export default [
  {
    id: 'hsts-redirects-the-preflight',
    situation: 'A POST to http fails: OPTIONS shows 307 Internal Redirect, which no server sent.',
    truth: 'The host had sent Strict-Transport-Security before, so the browser itself changes http to https.',
    solved: 'Calling the https address in the page.',
    source: 'https://github.com/ranjez/Switcheroo/issues/7',
    page: 'http://app.example.com/',
    entries: [
      preflight('http://app.example.com', 'POST', 'http://api.example.net/items', 'content-type', {
        status: 307,
        got: {
          Location: 'https://api.example.net/items',
          'Non-Authoritative-Reason': 'HSTS',
          'Cross-Origin-Resource-Policy': 'Cross-Origin',
        },
      }),
      neverSent('POST', 'http://api.example.net/items'),
    ],
    expected: { outcome: 'blocked', cause: 'redirect-inside-browser', says: ['https://api.example.net'] },
    firstTry: 'redirect-inside-browser',
  },
  {
    id: 'netlify-redirect-of-a-renamed-file',
    situation: 'One product of a public API is a CORS error, all others can be read.',
    truth: 'It was renamed; Netlify redirects the old name without the headers set for the files.',
    solved: 'The new name in the page (and headers on the redirect, by the owner).',
    source: 'https://github.com/endoflife-date/endoflife.date/issues/4606',
    page: `${APP}/`,
    entries: [
      {
        url: 'https://endoflife.date/api/springboot.json',
        sent: callFrom(APP, 'https://endoflife.date/'),
        status: 301,
        got: {
          Age: '0',
          'Cache-Status': '"Netlify Edge"; fwd=miss',
          'Content-Type': 'text/plain; charset=utf-8',
          Location: '/api/spring-boot.json',
          Server: 'Netlify',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: {
      outcome: 'blocked',
      cause: 'redirect-without-cors-headers',
      says: ['https://endoflife.date/api/spring-boot.json'],
    },
    firstTry: 'redirect-without-cors-headers',
  },
  {
    id: 'map-tiles-through-two-redirects',
    situation: 'Map tiles show in one library and are refused in another, which draws them with WebGL.',
    truth: 'Drawn with WebGL they are loaded with CORS; the second of two redirects carried no CORS header.',
    solved: 'The tile server added the header to its redirects.',
    source: 'https://github.com/stamen/terrain-classic/issues/96',
    page: 'https://tangrams.github.io/frame/',
    entries: [
      {
        url: 'https://a.dyn.tile.stamen.com/terrain/12/656/1582.png',
        type: 'image',
        sent: callFrom('https://tangrams.github.io', 'https://a.dyn.tile.stamen.com/', { 'Sec-Fetch-Dest': 'image' }),
        status: 302,
        got: {
          'Access-Control-Allow-Origin': '*',
          Location: 'https://terrain.b.tile.stamen.com/12/656/1582.png',
          'Content-Length': '0',
        },
      },
      {
        url: 'https://terrain.b.tile.stamen.com/12/656/1582.png',
        type: 'image',
        sent: callFrom('null', 'https://terrain.b.tile.stamen.com/', { 'Sec-Fetch-Dest': 'image' }),
        status: 301,
        got: {
          Location: 'https://tiles.example-bucket.com/12/656/1582.png',
          Server: 'AmazonS3',
          'Content-Length': '0',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: {
      outcome: 'blocked',
      cause: ['redirect-without-cors-headers', 'null-origin-redirect-unanswered'],
      says: ['redirect'],
    },
    firstTry: 'redirect-without-cors-headers',
  },
  {
    id: 'electron-page-from-a-file',
    situation: 'An Electron app works in development; built, the API answers 403 to all its calls.',
    truth: 'The built page is a file: Electron sends Origin: file://, which is on no list.',
    solved: 'Calling from the main process, or a scheme of its own for the page.',
    source: 'https://github.com/electron/electron/issues/6859',
    page: 'file:///opt/app/resources/app.asar/index.html',
    entries: [
      {
        url: 'https://api.example.net/v1/items',
        by: 'file:///opt/app/resources/app.asar/main.js',
        sent: callFrom('file://', 'https://api.example.net/'),
        status: 403,
        got: { Server: 'nginx', 'Content-Type': 'text/plain', 'Content-Length': '20', Vary: 'Origin' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: {
      outcome: 'blocked',
      cause: 'file-origin',
      says: ['main process'],
    },
    firstTry: 'hidden-refused-access',
  },
  {
    id: 'list-printed-with-brackets',
    situation: 'The header holds ["http://localhost:5173"], though the library was given a list.',
    truth: 'The list comes from a variable and is a text: it was never parsed.',
    solved: 'Parsing the variable (JSON.parse) before it goes to the library.',
    source: 'https://github.com/expressjs/cors/issues/323',
    page: `${VITE}/`,
    entries: [
      {
        url: 'http://localhost:4000/api/items',
        sent: callFrom(VITE, 'http://localhost:4000/'),
        status: 200,
        got: {
          'X-Powered-By': 'Express',
          'Access-Control-Allow-Origin': '["http://localhost:5173"]',
          Vary: 'Origin',
          'Content-Type': 'application/json; charset=utf-8',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'allow-origin-odd-characters', says: ['brackets'] },
    firstTry: 'allow-origin-odd-characters',
  },
  {
    id: 'quotes-around-the-star',
    situation: 'A chat widget of Flowise is refused; its setting allows everybody, as the example file shows.',
    truth: 'In docker-compose the quotes of CORS_ORIGINS="*" become part of the value, which then fits no page.',
    solved: 'CORS_ORIGINS=* without quotes.',
    source: 'https://github.com/FlowiseAI/Flowise/issues/2157',
    page: `${APP}/`,
    entries: [
      preflight(APP, 'POST', 'https://flow.example.net/api/v1/prediction/0123', 'content-type', {
        status: 204,
        got: {
          'X-Powered-By': 'Express',
          Vary: 'Origin, Access-Control-Request-Headers',
          'Access-Control-Allow-Methods': 'GET,HEAD,PUT,PATCH,POST,DELETE',
          'Access-Control-Allow-Headers': 'content-type',
          'Content-Length': '0',
        },
      }),
      neverSent('POST', 'https://flow.example.net/api/v1/prediction/0123'),
    ],
    expected: { outcome: 'blocked', cause: 'origin-not-in-allow-list', says: ['list'] },
    firstTry: 'origin-not-in-allow-list',
  },
  {
    id: 'graphql-upload-without-preflight',
    situation: 'File uploads to Apollo Server fail with a text about cross-site request forgery.',
    truth: 'No CORS refusal: a readable 400. The server wants every call to have been preflighted.',
    solved: 'The header apollo-require-preflight in the client.',
    source: 'https://github.com/jaydenseric/apollo-upload-examples/issues/47',
    page: 'http://localhost:3000/',
    entries: [
      {
        method: 'POST',
        url: 'http://localhost:4000/graphql',
        sent: callFrom('http://localhost:3000', 'http://localhost:4000/', {
          'Content-Type': 'multipart/form-data; boundary=x',
        }),
        status: 400,
        got: {
          'X-Powered-By': 'Express',
          'Access-Control-Allow-Origin': '*',
          'Content-Type': 'application/json; charset=utf-8',
        },
      },
    ],
    expected: { outcome: 'readable', cause: null },
    firstTry: null,
  },
] satisfies readonly FieldCase[];
