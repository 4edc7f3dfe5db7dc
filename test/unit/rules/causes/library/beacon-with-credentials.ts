import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'no header': {
      type: 'ping',
      method: 'POST',
      requestHeaders: { 'Content-Type': 'application/json' },
      preflight: { status: 204 },
    },
    'in Firefox': {
      type: 'beacon',
      method: 'POST',
      requestHeaders: { 'Content-Type': 'application/json' },
      browser: 'firefox',
      preflight: { status: 204 },
    },
  },
  silent: {
    'a fetch': {
      type: 'xmlhttprequest',
      method: 'POST',
      requestHeaders: { 'Content-Type': 'application/json' },
      preflight: { status: 204 },
    },
    'not found': {
      type: 'ping',
      method: 'POST',
      requestHeaders: { 'Content-Type': 'application/json' },
      preflight: { status: 404 },
    },
  },
} satisfies Cases;
