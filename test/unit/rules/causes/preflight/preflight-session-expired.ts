import { allowed, type Cases } from '../../rule-case.ts';

export default {
  speaks: {
    '419': { method: 'PUT', preflight: { status: 419, headers: [] } },
    '419 in Firefox': { browser: 'firefox', method: 'PUT', preflight: { status: 419, headers: allowed } },
  },
  silent: {
    '403': { method: 'PUT', preflight: { status: 403, headers: [] } },
    '419 on the call': { response: { status: 419 } },
  },
  certainty: 'likely',
} satisfies Cases;
