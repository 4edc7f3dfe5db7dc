import { allowed, type Cases } from '../../rule-case.ts';

const refused = { status: 204, headers: [...allowed, ['Access-Control-Allow-Headers', 'x-other'] as const] };

export default {
  certainty: 'likely',
  speaks: {
    'creating an upload': {
      requestHeaders: { 'Tus-Resumable': '1', 'Upload-Length': '1', 'Upload-Metadata': '1' },
      preflight: refused,
    },
  },
  silent: {
    'another upload': { requestHeaders: { 'Upload-Name': '1' }, preflight: refused },
    'all of them allowed': {
      requestHeaders: { 'Tus-Resumable': '1', 'Upload-Length': '1', 'Upload-Metadata': '1', 'X-New': '1' },
      preflight: {
        status: 204,
        headers: [
          ...allowed,
          ['Access-Control-Allow-Headers', 'tus-resumable, upload-length, upload-metadata'] as const,
        ],
      },
    },
  },
} satisfies Cases;
