import type { Cases } from '../../rule-case.ts';

const session = 'https://storage.googleapis.com/upload/storage/v1/b/media/o?uploadType=resumable&upload_id=ABC';

export default {
  certainty: 'likely',
  speaks: {
    'the last chunk': { method: 'POST', url: session, response: { status: 200 } },
    'of the XML API, in Firefox': {
      browser: 'firefox',
      method: 'POST',
      url: 'https://media.storage.googleapis.com/film.mp4?upload_id=ABC',
      response: { status: 200 },
    },
  },
  silent: {
    'an object': { url: 'https://storage.googleapis.com/media/film.mp4', response: { status: 200 } },
    'another server': { url: 'https://api.example.net/?upload_id=ABC', response: { status: 200 } },
  },
} satisfies Cases;
