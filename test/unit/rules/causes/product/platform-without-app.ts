import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a function of Vercel crashed': {
      response: { status: 500, headers: [['X-Vercel-Error', 'FUNCTION_INVOCATION_FAILED']] },
    },
    'no application at Railway': {
      method: 'PUT',
      preflight: { status: 502, headers: [['x-railway-fallback', 'true']] },
    },
    'Render has no server': {
      browser: 'firefox',
      method: 'PUT',
      preflight: { status: 404, headers: [['x-render-routing', 'no-server']] },
    },
  },
  silent: {
    'an application at Railway that fails by itself': {
      response: { status: 500, headers: [['Server', 'railway-edge']] },
    },
    'no error': { response: { status: 200, headers: [['X-Railway-Fallback', 'true']] } },
    'another value': { response: { status: 502, headers: [['x-railway-fallback', 'false']] } },
  },
} satisfies Cases;
