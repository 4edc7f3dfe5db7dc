import { allowed, type Cases, type RuleCase } from '../../rule-case.ts';

const good: RuleCase = {
  url: 'https://api.example.net/things',
  error: null,
  response: { status: 200, headers: allowed },
};

export default {
  speaks: {
    'one other answer carries it': {
      response: { status: 404, headers: [['Server', 'nginx/1.27.1']] },
      siblings: [good],
    },
    'several, in Firefox': {
      browser: 'firefox',
      response: { status: 500, headers: [['Server', 'nginx/1.27.1']] },
      siblings: [good, good, good],
    },
  },
  silent: {
    'no other answers': { response: { status: 404, headers: [['Server', 'nginx/1.27.1']] } },
    'an error that carries it': {
      response: { status: 404, headers: [['Server', 'nginx/1.27.1']] },
      siblings: [good, { ...good, response: { status: 500, headers: allowed } }],
    },
    'another product': { response: { status: 404, headers: [['Server', 'Apache']] }, siblings: [good] },
    'another server': {
      url: 'https://other.example/x',
      response: { status: 404, headers: [['Server', 'nginx/1.27.1']] },
      siblings: [good],
    },
    'the application behind it does not answer': {
      response: { status: 502, headers: [['Server', 'nginx/1.27.1']] },
      siblings: [good],
    },
    'a success': { response: { status: 200, headers: [['Server', 'nginx/1.27.1']] }, siblings: [good] },
  },
  certainty: 'likely',
} satisfies Cases;
