import type { FieldCase } from '../field-case.ts';
import { callFrom, preflight } from '../sent-headers.ts';

// The page’s own script did not make the call.
export default [
  {
    id: 'worker-fetches-bucket-image',
    situation: 'A picture was fine until the site had a service worker.',
    truth: 'The worker asks for it with CORS, and the bucket allows nobody.',
    solved: 'A rule at the bucket, or leaving the picture out of the worker.',
    source: null,
    page: 'https://app.example.com/',
    entries: [
      {
        url: 'https://img.s3.eu-west-1.amazonaws.com/logo.png',
        by: 'https://app.example.com/ngsw-worker.js',
        sent: callFrom('https://app.example.com', 'https://img.s3.eu-west-1.amazonaws.com/logo.png'),
        status: 200,
        got: { 'content-type': 'image/png', server: 'AmazonS3', 'x-amz-request-id': '1', etag: '"a"' },
        error: 'net::ERR_FAILED',
      },
      {
        url: 'https://img.s3.eu-west-1.amazonaws.com/logo.png',
        type: 'image',
        by: 'parser',
        status: 504,
        fromServiceWorker: true,
      },
    ],
    call: 0,
    expected: { outcome: 'blocked', cause: 'service-worker-call', certainty: 'likely', says: ['fetch(event.request)'] },
  },
  {
    id: 'worker-repeats-api-call',
    situation: 'An API call goes through the service worker, and the file shows it twice.',
    truth: 'The worker passes the call on, and the API allows nobody.',
    solved: 'CORS at the API.',
    source: null,
    page: 'https://app.example.com/',
    entries: [
      { url: 'https://api.example.net/x', status: 0, error: 'net::ERR_FAILED', fromServiceWorker: true },
      {
        url: 'https://api.example.net/x',
        by: 'https://app.example.com/sw.js',
        sent: callFrom('https://app.example.com', 'https://api.example.net/x'),
        status: 200,
        got: { 'content-type': 'application/json', date: 'Sun, 01 Mar 2026 10:00:00 GMT' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: ['cors-headers-missing', 'service-worker-call'] },
  },
  {
    id: 'worker-answers-unreadably',
    situation: 'A call that the service worker answered fails, and no request of the worker is in the file.',
    truth: 'The worker gave a response that a call with CORS may not have.',
    solved: 'Fetching with CORS in the worker, or leaving the call out of it.',
    source: null,
    page: 'https://app.example.com/',
    entries: [{ url: 'https://api.example.net/x', status: 0, error: 'net::ERR_FAILED', fromServiceWorker: true }],
    expected: { outcome: 'undetermined', cause: 'service-worker-answered' },
  },
  {
    id: 'content-script-calls-api',
    situation: 'An extension shows votes on a video site; its content script cannot read its API.',
    truth: 'To the browser a content script is code of the page around it.',
    solved: 'Calling from the service worker with the host permission.',
    source: null,
    page: 'https://www.youtube.com/watch?v=1',
    entries: [
      {
        url: 'https://dislikes.example.net/votes?videoId=1',
        by: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/content.js',
        sent: callFrom('https://www.youtube.com', 'https://dislikes.example.net/votes?videoId=1', {
          Referer: 'https://www.youtube.com/',
        }),
        status: 200,
        got: { 'content-type': 'application/json', server: 'cloudflare' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'content-script-call', certainty: 'likely', says: ['host_permissions'] },
  },
  {
    id: 'content-script-needs-preflight',
    situation: 'An extension’s content script posts to its API; the preflight gets 404.',
    truth: 'To the browser a content script is code of the page around it.',
    solved: 'Calling from the service worker with the host permission.',
    source: null,
    page: 'https://www.linkedin.com/',
    entries: [
      preflight('https://www.linkedin.com', 'POST', 'https://api.example.net/save', 'authorization,content-type', {
        status: 404,
        got: { 'content-type': 'text/html' },
      }),
      {
        method: 'POST',
        url: 'https://api.example.net/save',
        by: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/content.js',
        status: 0,
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'content-script-call', certainty: 'likely', says: ['host_permissions'] },
  },
] satisfies readonly FieldCase[];
