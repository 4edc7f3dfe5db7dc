import { allowed, type Cases } from '../../rule-case.ts';

const refused = (status: number, headers: readonly (readonly [string, string])[]) =>
  ({ method: 'PUT', preflight: { status, headers: [...allowed, ...headers] } }) as const;

export default {
  certainty: 'likely',
  speaks: {
    'the service knows no OPTIONS': refused(405, [['X-Kong-Upstream-Latency', '9']]),
    'in Firefox': { ...refused(404, [['X-Kong-Upstream-Latency', '9']]), browser: 'firefox' },
  },
  silent: {
    'Kong itself': refused(401, [['X-Kong-Response-Latency', '1']]),
    'no plugin': { method: 'PUT', preflight: { status: 405, headers: [['X-Kong-Upstream-Latency', '9']] } },
  },
} satisfies Cases;
