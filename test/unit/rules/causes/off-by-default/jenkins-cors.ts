import type { Cases } from '../../rule-case.ts';

const api = { url: 'http://ci.example.net:8080/api/json', requestHeaders: { authorization: 'Basic x' } } as const;

export default {
  certainty: 'likely',
  speaks: {
    'a refused preflight': { ...api, preflight: { status: 403, headers: [['X-Jenkins', '2.441']] } },
    'a response, in Firefox': {
      browser: 'firefox',
      url: 'http://ci.example.net:8080/api/json',
      response: { status: 200, headers: [['X-Jenkins', '2.441']] },
    },
  },
  silent: {
    'another Jetty': { ...api, preflight: { status: 403, headers: [['Server', 'Jetty(10.0.18)']] } },
    'an error of the call': {
      url: 'http://ci.example.net:8080/job/x',
      response: { status: 404, headers: [['X-Jenkins', '2.441']] },
    },
  },
} satisfies Cases;
