import type { Answer, Cases } from '../../rule-case.ts';

const refused = (status: number, kind: string): Answer => ({
  status,
  headers: [
    ['x-amzn-ErrorType', kind],
    ['x-amz-apigw-id', 'A='],
  ],
});

export default {
  certainty: 'likely',
  speaks: {
    'binary media types': {
      method: 'PUT',
      preflight: {
        status: 500,
        headers: [
          ['x-amzn-requestid', '1'],
          ['x-amzn-ErrorType', 'InternalServerErrorException'],
          ['x-amz-apigw-id', 'A='],
        ],
      },
    },
    'a key': { method: 'PUT', preflight: refused(403, 'ForbiddenException') },
    'a limit': { method: 'PUT', preflight: refused(429, 'LimitExceededException') },
    'an authorizer that failed': { method: 'PUT', preflight: refused(500, 'AuthorizerConfigurationException') },
    'an authorizer': {
      method: 'PUT',
      preflight: {
        status: 401,
        headers: [
          ['x-amzn-requestid', '1'],
          ['x-amzn-ErrorType', 'UnauthorizedException'],
          ['x-amz-apigw-id', 'A='],
        ],
      },
    },
  },
  silent: {
    'no OPTIONS there': {
      method: 'PUT',
      preflight: {
        status: 403,
        headers: [
          ['x-amzn-ErrorType', 'MissingAuthenticationTokenException'],
          ['x-amz-apigw-id', 'A='],
        ],
      },
    },
    'the server behind it, too late': { method: 'PUT', preflight: refused(504, 'InternalServerErrorException') },
    'another server': { method: 'PUT', preflight: { status: 500 } },
  },
} satisfies Cases;
