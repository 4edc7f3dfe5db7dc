import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'an object': {
      response: {
        status: 200,
        headers: [
          ['X-Goog-Storage-Class', 'STANDARD'],
          ['X-GUploader-UploadID', 'AD-8ljvKuO6d4hAJ5kV1TXi3nWRk'],
          ['Server', 'UploadServer'],
        ],
      },
    },
    'a preflight': {
      browser: 'firefox',
      url: 'https://storage.googleapis.com/photos/a.jpg',
      method: 'PUT',
      preflight: { status: 200, headers: [['X-GUploader-UploadID', 'AD-8ljvKuO6d4hAJ5kV1TXi3nWRk']] },
    },
  },
  silent: {
    'a refused object': {
      url: 'https://storage.googleapis.com/photos/a.jpg',
      response: { status: 403, headers: [['X-GUploader-UploadID', 'AD-8']] },
    },
    'another service of Google': { response: { status: 200, headers: [['X-GUploader-UploadID', 'AD-8']] } },
    'a host whose name ends so': {
      url: 'https://mystorage.googleapis.com.example/a',
      response: { status: 200, headers: [['X-GUploader-UploadID', 'AD-8']] },
    },
  },
} satisfies Cases;
