import { blocked } from '../../expected.ts';
import type { Scenario } from '../../scenario.ts';

export default {
  id: 'vendor-api-gateway-authorizer',
  title: 'An authorizer of API Gateway refuses the call',
  host: 'name:abc123.execute-api.eu-west-1.amazonaws.test',
  replies: {
    '*': {
      status: 401,
      headers: [
        ['Content-Type', 'application/json'],
        ['x-amzn-RequestId', '6feb0801-eb82-455d-ad49-dae1516a6b7e'],
        ['x-amzn-ErrorType', 'UnauthorizedException'],
        ['x-amz-apigw-id', 'SOFgFFoEoAMERDw='],
      ],
      body: '{"message":"Unauthorized"}',
    },
  },
  action: { kind: 'fetch' },
  expect: blocked({ code: 'acao-missing', cause: 'api-gateway-own-error' }),
} satisfies Scenario;
