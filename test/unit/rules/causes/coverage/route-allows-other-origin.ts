import { allowed, type Cases, type RuleCase } from '../../rule-case.ts';

const good: RuleCase = {
  url: 'https://api.example.net/things',
  error: null,
  response: { status: 200, headers: allowed },
};

export default {
  speaks: {
    'another address allows this page': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://shop.example']] },
      siblings: [good],
    },
  },
  silent: {
    'no other address does': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://shop.example']] },
    },
    'this address did before': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://shop.example']] },
      siblings: [good, { error: null, response: { status: 200, headers: allowed } }],
    },
  },
  certainty: 'likely',
} satisfies Cases;
