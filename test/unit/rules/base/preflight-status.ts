import { allowed, type Cases } from '../rule-case.ts';

export default {
  speaks: {
    'a redirect status without a target': { method: 'PUT', preflight: { status: 302, headers: allowed } },
    '304': { method: 'PUT', preflight: { status: 304, headers: allowed } },
  },
  silent: {
    '404': { method: 'PUT', preflight: { status: 404, headers: allowed } },
    '204': { method: 'PUT', preflight: { status: 204, headers: [] } },
  },
} satisfies Cases;
