import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-google-bucket',
  title: 'A bucket of Google Cloud Storage without CORS',
  host: 'api',
  replies: {
    '*': {
      status: 200,
      headers: [
        ['x-goog-generation', '1725378482750814'],
        ['x-goog-metageneration', '1'],
        ['x-goog-stored-content-encoding', 'identity'],
        ['x-goog-stored-content-length', '11'],
        ['x-goog-hash', 'crc32c=zGH6qw=='],
        ['x-goog-storage-class', 'STANDARD'],
        ['Accept-Ranges', 'bytes'],
        ['X-GUploader-UploadID', 'AD-8ljvKuO6d4hAJ5kV1TXi3nWRkNyq-Gzc6PGrVUFyy0cyksT_3BuATE-uMOrb-KFI8iaWxsaU'],
        ['Server', 'UploadServer'],
        ['Content-Type', 'application/json'],
      ],
      body: '{"ok":true}',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'google-bucket-cors' }),
} satisfies Scenario;
