import type { FieldCase } from '../field-case.ts';

// A provider has a setting of its own for pages, and it is not the server's code.
export default [
  {
    id: 'appwrite-page-not-registered',
    situation: 'A deployed page signs in to Appwrite; every response allows https://localhost instead of the page.',
    truth: 'The page was not registered as a Web platform of the project.',
    solved: 'Adding a Web platform with the host of the page in the Appwrite console.',
    source: null,
    page: 'https://shop.example.com/',
    entries: [
      {
        method: 'OPTIONS',
        url: 'https://cloud.appwrite.example/v1/account/sessions/email',
        type: 'preflight',
        sent: {
          Origin: 'https://shop.example.com',
          'Sec-Fetch-Mode': 'cors',
          'Sec-Fetch-Site': 'cross-site',
          'Sec-Fetch-Dest': 'empty',
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type,x-appwrite-project',
        },
        status: 204,
        got: {
          server: 'Appwrite',
          'access-control-allow-origin': 'https://localhost',
          'access-control-allow-credentials': 'true',
          'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
          'access-control-allow-headers': 'Origin, Content-Type, X-Appwrite-Project',
        },
      },
      {
        method: 'POST',
        url: 'https://cloud.appwrite.example/v1/account/sessions/email',
        status: 0,
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'appwrite-platform', says: ['platform'] },
  },
] satisfies readonly FieldCase[];
