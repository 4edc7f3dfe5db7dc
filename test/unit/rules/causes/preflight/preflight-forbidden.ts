import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    '403': { method: 'PUT', preflight: { status: 403, headers: [] } },
    '403 that allows the page': { method: 'PUT', preflight: { status: 403, headers: allowed } },
  },
  silent: {
    '403 with a challenge': { method: 'PUT', preflight: { status: 403, headers: [['WWW-Authenticate', 'Basic']] } },
    '403 on the call': { response: { status: 403 } },
  },
} satisfies Cases;
