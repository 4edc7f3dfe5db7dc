import { blocked } from '../../expected.ts';
import { cors } from '../../replies.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-api-gateway-options',
  title: 'An API in API Gateway has no OPTIONS method',
  host: 'name:abc123.execute-api.eu-west-1.amazonaws.test',
  replies: {
    OPTIONS: {
      status: 403,
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-RequestId', '24eb8b7f-2b70-44f9-a267-4cba9dd168fc'],
        ['x-amzn-ErrorType', 'MissingAuthenticationTokenException'],
        ['x-amz-apigw-id', 'BjO3pEowoAMEAlA='],
      ],
      body: '{"message":"Missing Authentication Token"}',
    },
    '*': { headers: cors({ origin: '{page}' }) },
  },
  action: { kind: 'fetch', method: 'PUT' },
  expect: blocked({ code: 'acao-missing', stage: 'preflight', cause: 'api-gateway-without-options' }),
} satisfies Scenario;
