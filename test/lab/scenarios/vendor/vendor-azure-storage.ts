import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-azure-storage',
  title: 'Azure Storage has no CORS rule',
  host: 'api',
  replies: {
    OPTIONS: {
      status: 403,
      headers: [
        ['Server', 'Azurite-Blob/3.35.0'],
        ['x-ms-error-code', 'CorsPreflightFailure'],
        ['x-ms-request-id', '0eb5fab4-d55b-4448-a98c-c787f40e1dfb'],
        ['content-type', 'application/xml'],
      ],
      body: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Error><Code>CorsPreflightFailure</Code></Error>',
    },
    '*': { headers: cors({ origin: '{page}' }) },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'azure-storage-cors' }),
} satisfies Scenario;
