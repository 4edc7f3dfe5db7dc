import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    Basic: { method: 'PUT', preflight: { status: 401, headers: [['WWW-Authenticate', 'Basic realm="x"']] } },
    Windows: {
      method: 'PUT',
      preflight: {
        status: 401,
        headers: [
          ['WWW-Authenticate', 'Negotiate'],
          ['WWW-Authenticate', 'NTLM'],
        ],
      },
    },
  },
  silent: {
    'a token': { method: 'PUT', preflight: { status: 401, headers: [['WWW-Authenticate', 'Bearer']] } },
    'no challenge': { method: 'PUT', preflight: { status: 401 } },
  },
} satisfies Cases;
