import { allowed, type Cases, type RuleCase } from '../../rule-case.ts';

const good: RuleCase = { error: null, response: { status: 200, headers: allowed } };

export default {
  speaks: {
    'GET is allowed, POST is not': { method: 'POST', response: { status: 200 }, siblings: [good] },
    'in Firefox': { browser: 'firefox', method: 'POST', response: { status: 201 }, siblings: [good] },
  },
  silent: {
    'the same method is allowed': { response: { status: 200 }, siblings: [good] },
    'another address': {
      method: 'POST',
      url: 'https://api.example.net/other',
      response: { status: 200 },
      siblings: [good],
    },
    'no other calls': { method: 'POST', response: { status: 200 } },
  },
  certainty: 'likely',
} satisfies Cases;
