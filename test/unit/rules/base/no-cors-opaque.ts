import { allowed, type Cases } from '../rule-case.ts';

export default {
  speaks: {
    'a call': { mode: 'no-cors', error: null, response: { status: 200 } },
  },
  silent: {
    'an image': { type: 'image', mode: 'no-cors', error: null, response: { status: 200 } },
    'with CORS': { error: null, response: { status: 200, headers: allowed } },
  },
} satisfies Cases;
