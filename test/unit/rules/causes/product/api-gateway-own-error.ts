import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'an authorizer refuses': {
      response: {
        status: 401,
        headers: [
          ['x-amzn-ErrorType', 'UnauthorizedException'],
          ['x-amz-apigw-id', 'SOFgFFoEoAMERDw='],
        ],
      },
    },
    'in Firefox': {
      browser: 'firefox',
      response: {
        status: 403,
        headers: [
          ['x-amz-apigw-id', 'SOFgFFoEoAMERDw='],
          ['x-amzn-errortype', 'ForbiddenException'],
        ],
      },
    },
  },
  silent: {
    'an error of the code behind it': { response: { status: 500, headers: [['x-amz-apigw-id', 'SOFgFFoEoAMERDw=']] } },
    'another service of AWS': { response: { status: 403, headers: [['x-amzn-ErrorType', 'AccessDeniedException']] } },
  },
} satisfies Cases;
