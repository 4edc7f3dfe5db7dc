import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'no such method': {
      method: 'PUT',
      preflight: {
        status: 403,
        headers: [
          ['x-amzn-RequestId', '24eb8b7f-2b70-44f9-a267-4cba9dd168fc'],
          ['x-amzn-ErrorType', 'MissingAuthenticationTokenException'],
          ['x-amz-apigw-id', 'BjO3pEowoAMEAlA='],
        ],
      },
    },
    'though its errors carry CORS headers': {
      browser: 'firefox',
      method: 'PUT',
      preflight: {
        status: 403,
        headers: [
          ['access-control-allow-origin', 'https://app.example.com'],
          ['x-amzn-errortype', 'MissingAuthenticationTokenException'],
        ],
      },
    },
  },
  silent: {
    'another refusal': {
      method: 'PUT',
      preflight: { status: 403, headers: [['x-amzn-ErrorType', 'ForbiddenException']] },
    },
    'the call itself': {
      response: { status: 403, headers: [['x-amzn-ErrorType', 'MissingAuthenticationTokenException']] },
    },
  },
} satisfies Cases;
