import type { FieldCase } from '../field-case.ts';
import { callFrom, neverSent, preflight } from '../sent-headers.ts';

const APP = 'https://app.example.com';

// Public reports about object stores and caches.
export default [
  {
    id: 'minio-console-port',
    situation: 'A browser upload to MinIO: the preflight gets 200, but no CORS header, whatever is configured.',
    truth: 'The address is that of the web console (9001); only the API port (9000) knows CORS.',
    solved: 'Using the API port in the address.',
    source: 'https://github.com/minio/minio/issues/20379',
    page: 'http://localhost:3000/',
    entries: [
      preflight('http://localhost:3000', 'PUT', 'http://127.0.0.1:9001/testbucket/a.png', 'content-type', {
        status: 200,
        got: {
          'Accept-Ranges': 'bytes',
          'Content-Length': '1310',
          'Content-Security-Policy': "default-src 'self' 'unsafe-eval' 'unsafe-inline'; script-src 'self'",
          'Content-Type': 'text/html',
          'Referrer-Policy': 'strict-origin-when-cross-origin',
          Server: 'MinIO Console',
          'X-Content-Type-Options': 'nosniff',
          'X-Frame-Options': 'DENY',
        },
      }),
      neverSent('PUT', 'http://127.0.0.1:9001/testbucket/a.png'),
    ],
    expected: { outcome: 'blocked', cause: ['minio-console-port'], says: ['port'] },
    firstTry: 'cors-headers-missing',
  },
  {
    id: 'minio-release-without-options',
    situation: 'Signed uploads to MinIO worked for months; since an update every preflight gets 400.',
    truth: 'A fault of that release: it answers OPTIONS with “unknown API request”.',
    solved: 'The next release of MinIO.',
    source: 'https://github.com/minio/minio/issues/10002',
    page: 'http://localhost:3000/project/1/sheet/upload',
    entries: [
      preflight(
        'http://localhost:3000',
        'PUT',
        'http://localhost:9000/dev-uploads/sheets/a.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-SignedHeaders=host',
        'content-type',
        {
          status: 400,
          got: {
            'Accept-Ranges': 'bytes',
            'Content-Length': '350',
            'Content-Security-Policy': 'block-all-mixed-content',
            'Content-Type': 'application/xml',
            Server: 'MinIO/RELEASE.2020-07-02T00-15-09Z',
            Vary: 'Origin',
            'X-Amz-Request-Id': '1620AAAAAAAAAAAA',
            'X-Xss-Protection': '1; mode=block',
          },
        },
      ),
      neverSent(
        'PUT',
        'http://localhost:9000/dev-uploads/sheets/a.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-SignedHeaders=host',
      ),
    ],
    expected: {
      outcome: 'blocked',
      cause: 'minio-refuses-options',
      says: ['MinIO'],
      saysNot: ['CORS rule'],
    },
    firstTry: 'preflight-bad-request',
  },
  {
    id: 'google-upload-session-from-server',
    situation: 'A resumable upload to Google Cloud Storage: the bucket has a CORS rule, the last chunk is blocked.',
    truth: 'The server began the upload session without naming the page, and the session’s first Origin decides.',
    solved: 'Passing the page’s origin when the session is created on the server.',
    source: 'https://github.com/googleapis/google-cloud-php/issues/1056',
    page: `${APP}/upload`,
    entries: [
      preflight(
        APP,
        'PUT',
        'https://storage.googleapis.com/upload/storage/v1/b/media/o?uploadType=resumable&upload_id=ABC',
        'content-range,content-type',
        {
          status: 200,
          got: {
            'access-control-allow-origin': APP,
            'access-control-allow-methods': 'DELETE,GET,HEAD,PATCH,POST,PUT',
            'access-control-allow-headers': 'content-range,content-type',
            'access-control-allow-credentials': 'true',
            server: 'UploadServer',
          },
        },
      ),
      {
        method: 'PUT',
        url: 'https://storage.googleapis.com/upload/storage/v1/b/media/o?uploadType=resumable&upload_id=ABC',
        type: 'xhr',
        sent: callFrom(APP, 'https://storage.googleapis.com/', {
          'Content-Type': 'video/mp4',
          'Content-Range': 'bytes 0-99/100',
        }),
        status: 200,
        got: {
          'x-guploader-uploadid': 'ABC',
          'content-type': 'application/json; charset=UTF-8',
          vary: ['Origin', 'X-Origin'],
          server: 'UploadServer',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'google-upload-session', says: ['session'] },
    firstTry: 'google-bucket-cors',
  },
  {
    id: 'firebase-bucket-of-the-new-name',
    situation: 'The CORS rule was set as the guide says, and images of Firebase Storage are still refused.',
    truth: 'The rule went to the bucket PROJECT.appspot.com; newer projects keep files in PROJECT.firebasestorage.app.',
    solved: 'Setting the rule on the bucket that the address names.',
    source: 'https://github.com/FlutterFlow/flutterflow-documentation/pull/266',
    page: 'https://shop-7f2.web.app/',
    entries: [
      {
        url: 'https://firebasestorage.googleapis.com/v0/b/shop-7f2.firebasestorage.app/o/logo.png?alt=media',
        sent: callFrom('https://shop-7f2.web.app', 'https://firebasestorage.googleapis.com/'),
        status: 200,
        got: {
          'content-type': 'image/png',
          'x-goog-stored-content-length': '5120',
          'x-guploader-uploadid': 'ABC',
          server: 'UploadServer',
          'cache-control': 'private, max-age=0',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'google-bucket-cors', says: ['gs://shop-7f2.firebasestorage.app'] },
    firstTry: 'google-bucket-cors',
  },
  {
    id: 'cloudfront-hides-the-origin',
    situation: 'Icons of a Rails site come from CloudFront and are refused, though the application allows everybody.',
    truth: 'CloudFront does not pass the Origin header on, so the application sends no CORS header.',
    solved: 'Passing Origin on in the behaviour of the distribution (and emptying its cache).',
    source: 'https://github.com/EBWiki/EBWiki/issues/540',
    page: 'https://wiki.example.org/admin',
    entries: [
      {
        url: 'https://d111111abcdef8.cloudfront.net/assets/fontawesome-webfont-3a1b.woff2',
        type: 'font',
        sent: callFrom('https://wiki.example.org', 'https://d111111abcdef8.cloudfront.net/', {
          'Sec-Fetch-Dest': 'font',
        }),
        status: 200,
        got: {
          'Content-Type': 'font/woff2',
          Server: 'Cowboy',
          'Cache-Control': 'public, max-age=31536000',
          Via: '1.1 vegur, 1.1 0123.cloudfront.net (CloudFront)',
          'X-Cache': 'Miss from cloudfront',
          'X-Amz-Cf-Pop': 'FRA56-P1',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: {
      outcome: 'blocked',
      cause: ['cloudfront-hides-origin', 'font-without-permission'],
      says: ['CloudFront', 'Origin'],
    },
    firstTry: 'font-without-permission',
  },
  {
    id: 'okta-discovery-from-cache',
    situation: 'Sign-in with Okta fails for some users only: the discovery document is blocked, at others it is not.',
    truth: 'The browser kept the document from a call of Okta’s own page, made without Origin, and reuses it.',
    solved: 'Emptying the cache; Okta then let the answer vary by Origin.',
    source: 'https://github.com/okta/okta-auth-js/issues/679',
    page: `${APP}/`,
    entries: [
      {
        url: 'https://dev-123456.okta.com/.well-known/openid-configuration',
        sent: callFrom(APP, 'https://dev-123456.okta.com/'),
        status: 200,
        cache: 'disk',
        got: {
          'content-type': 'application/json',
          'cache-control': 'max-age=86400, must-revalidate',
          'x-okta-request-id': 'YG1',
          server: 'nginx',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'cached-without-cors-headers', says: ['cache'] },
    firstTry: 'cached-without-cors-headers',
  },
] satisfies readonly FieldCase[];
