import { API, allowed, type Cases } from '../../rule-case.ts';

const missing = 'https://api.example.net/nothing-here';

export default {
  certainty: 'likely',
  speaks: {
    'what no route takes allows the page': {
      response: { status: 200 },
      siblings: [{ url: missing, response: { status: 404, headers: allowed }, error: null }],
    },
  },
  silent: {
    'another route allows it too': {
      response: { status: 200 },
      siblings: [
        { url: missing, response: { status: 404, headers: allowed }, error: null },
        { url: 'https://api.example.net/users', response: { status: 200, headers: allowed }, error: null },
      ],
    },
    'the same address allowed it before': {
      response: { status: 200 },
      siblings: [{ url: API, response: { status: 404, headers: allowed }, error: null }],
    },
  },
} satisfies Cases;
