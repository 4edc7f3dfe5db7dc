import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'on the preflight': { method: 'PUT', preflight: { status: 421 } },
    'on the request': { response: { status: 421, headers: [['Server', 'Apache']] } },
  },
  silent: {
    'another status': { response: { status: 404 } },
    'a refusal without that status': { method: 'PUT', preflight: { status: 400, headers: [['Server', 'Apache']] } },
  },
} satisfies Cases;
