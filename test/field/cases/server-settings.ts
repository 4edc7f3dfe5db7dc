import type { FieldCase } from '../field-case.ts';
import { callFrom, neverSent, preflight } from '../sent-headers.ts';

// The server’s own CORS settings, as the headers show them.
export default [
  {
    id: 'token-endpoint-without-cors',
    situation: 'A token endpoint answers OPTIONS with 204, without a CORS header, behind Cloudflare.',
    truth: 'CORS is not set up for this route.',
    solved: 'Adding it there.',
    source: null,
    page: 'https://dash.example.com/',
    entries: [
      preflight('https://dash.example.com', 'POST', 'https://mcp.example.net/oauth/token', 'content-type', {
        status: 204,
        got: {
          date: 'x',
          'report-to': '{}',
          nel: '{}',
          server: 'cloudflare',
          'cf-ray': 'abc-FRA',
          'alt-svc': 'h3=":443"',
        },
      }),
      neverSent('POST', 'https://mcp.example.net/oauth/token'),
    ],
    expected: { outcome: 'blocked', cause: ['cors-headers-missing', 'route-without-cors-headers'] },
  },
  {
    id: 'allowed-host-without-scheme',
    situation: 'A cloud function allows the page’s host, written without https.',
    truth: 'An origin begins with its scheme.',
    solved: 'Writing the scheme.',
    source: null,
    page: 'https://shop.web.app/',
    entries: [
      preflight('https://shop.web.app', 'POST', 'https://us-central1-shop-1.cloudfunctions.net/isOk', 'content-type', {
        status: 204,
        got: {
          'access-control-allow-origin': 'shop.web.app',
          'access-control-allow-methods': 'POST',
          'access-control-allow-headers': 'content-type',
          vary: 'Origin, Access-Control-Request-Headers',
          server: 'Google Frontend',
        },
      }),
      neverSent('POST', 'https://us-central1-shop-1.cloudfunctions.net/isOk'),
    ],
    expected: { outcome: 'blocked', cause: 'allow-origin-without-scheme', certainty: 'certain' },
  },
  {
    id: 'function-answers-only-options',
    situation: 'A Supabase function passes the preflight; its own answer has no CORS headers.',
    truth: 'The headers are added to the answer to OPTIONS only.',
    solved: 'Adding them to every answer.',
    source: null,
    page: 'http://localhost:5173/',
    entries: [
      preflight(
        'http://localhost:5173',
        'POST',
        'https://ref.supabase.co/functions/v1/checkout',
        'apikey,authorization,content-type,x-client-info',
        {
          status: 200,
          got: {
            'access-control-allow-origin': '*',
            'access-control-allow-headers': 'authorization, x-client-info, apikey, content-type',
            server: 'cloudflare',
            'sb-gateway-version': '1',
          },
        },
      ),
      {
        method: 'POST',
        url: 'https://ref.supabase.co/functions/v1/checkout',
        sent: callFrom('http://localhost:5173', 'https://ref.supabase.co/functions/v1/checkout', {
          apikey: 'x',
          authorization: 'Bearer x',
          'content-type': 'application/json',
          'x-client-info': 'supabase-js-web/2',
        }),
        status: 200,
        got: {
          'content-type': 'application/json',
          server: 'cloudflare',
          'x-served-by': 'supabase-edge-runtime',
          'sb-gateway-version': '1',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'headers-only-on-preflight', certainty: 'certain' },
  },
  {
    id: 'upload-part-etag-unreadable',
    situation: 'A multipart upload works, but the script sees no ETag.',
    truth: 'The bucket does not expose that header.',
    solved: 'Exposing ETag in the bucket’s rule.',
    source: null,
    page: 'https://app.example.com/',
    entries: [
      preflight(
        'https://app.example.com',
        'PUT',
        'https://b.s3.eu-west-1.amazonaws.com/f?partNumber=1&uploadId=u&X-Amz-Signature=x',
        'content-type',
        {
          status: 200,
          got: {
            'Access-Control-Allow-Origin': 'https://app.example.com',
            'Access-Control-Allow-Methods': 'PUT',
            'Access-Control-Allow-Headers': 'content-type',
            'Access-Control-Max-Age': '3000',
            Server: 'AmazonS3',
          },
        },
      ),
      {
        method: 'PUT',
        url: 'https://b.s3.eu-west-1.amazonaws.com/f?partNumber=1&uploadId=u&X-Amz-Signature=x',
        sent: callFrom(
          'https://app.example.com',
          'https://b.s3.eu-west-1.amazonaws.com/f?partNumber=1&uploadId=u&X-Amz-Signature=x',
          { 'content-type': 'application/octet-stream' },
        ),
        status: 200,
        got: {
          'Access-Control-Allow-Origin': 'https://app.example.com',
          'Access-Control-Allow-Methods': 'PUT',
          ETag: '"abc"',
          Server: 'AmazonS3',
          Vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
          'x-amz-request-id': '1',
        },
      },
    ],
    expected: { outcome: 'readable', cause: null, notes: ['headers-not-exposed'] },
  },
] satisfies readonly FieldCase[];
