import { allowed, type Cases, type RuleCase } from '../../rule-case.ts';

const good: RuleCase = {
  url: 'https://api.example.net/things',
  error: null,
  response: { status: 200, headers: allowed },
};

export default {
  speaks: {
    'another address allows the page': {
      response: { status: 200, headers: [['Server', 'nginx/1.27.1']] },
      siblings: [good],
    },
    'several do, in Firefox': {
      browser: 'firefox',
      response: { status: 200, headers: [['Server', 'nginx/1.27.1']] },
      siblings: [good, good],
    },
  },
  silent: {
    'no other answers': { response: { status: 200, headers: [['Server', 'nginx/1.27.1']] } },
    'this address allowed it before': {
      response: { status: 200, headers: [['Server', 'nginx/1.27.1']] },
      siblings: [good, { error: null, response: { status: 200, headers: allowed } }],
    },
    'another server': {
      url: 'https://other.example/x',
      response: { status: 200, headers: [['Server', 'nginx/1.27.1']] },
      siblings: [good],
    },
    'an error': { response: { status: 500, headers: [['Server', 'nginx/1.27.1']] }, siblings: [good] },
  },
  certainty: 'likely',
} satisfies Cases;
