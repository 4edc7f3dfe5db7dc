import { allowed, type Cases, type RuleCase } from '../../rule-case.ts';

const before: RuleCase = {
  method: 'PUT',
  preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
  response: { status: 200 },
};

export default {
  speaks: {
    'an earlier PUT was permitted': {
      method: 'PUT',
      requestHeaders: { 'X-A': '1' },
      response: { status: 200 },
      siblings: [before],
    },
  },
  silent: {
    'asked this time': { ...before },
    'no earlier call': { method: 'PUT', response: { status: 200 } },
    'the earlier preflight did not allow it': {
      method: 'PUT',
      response: { status: 200 },
      siblings: [{ method: 'PUT', preflight: { status: 204 }, response: { status: 200 } }],
    },
  },
} satisfies Cases;
