import type { Cases } from '../../rule-case.ts';

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
    'another server': { method: 'PUT', preflight: { status: 500 } },
  },
} satisfies Cases;
