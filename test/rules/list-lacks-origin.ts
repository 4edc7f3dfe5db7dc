import type { Cases, RuleCase } from './case.ts';

const other: RuleCase = {
  page: 'https://shop.example',
  error: null,
  response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://shop.example']] },
};

export default {
  speaks: {
    'another page is allowed': { response: { status: 200 }, siblings: [other] },
  },
  silent: {
    'any page is allowed': {
      response: { status: 200 },
      siblings: [{ ...other, response: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] } }],
    },
    'no other calls': { response: { status: 200 } },
    'another server': { url: 'https://other.example/', response: { status: 200 }, siblings: [other] },
  },
  certainty: 'likely',
} satisfies Cases;
