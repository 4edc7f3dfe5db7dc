import { allowed, type Cases, type RuleCase } from '../../rule-case.ts';

const other: RuleCase = {
  page: 'https://shop.example',
  error: null,
  response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://shop.example']] },
};

export default {
  speaks: {
    'a hit': {
      response: {
        status: 200,
        headers: [
          ['Access-Control-Allow-Origin', 'https://other.example'],
          ['X-Cache', 'HIT'],
        ],
      },
    },
    'an Age': {
      browser: 'firefox',
      response: {
        status: 200,
        headers: [
          ['Access-Control-Allow-Origin', 'https://other.example'],
          ['Age', '7'],
        ],
      },
    },
    'each page got its own before': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://shop.example']] },
      siblings: [other, { error: null, response: { status: 200, headers: allowed } }],
    },
  },
  silent: {
    'this page never got its own': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://shop.example']] },
      siblings: [other],
    },
    'nobody asked from there': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://shop.example']] },
      siblings: [{ error: null, response: { status: 200, headers: allowed } }],
    },
    'no cache': { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example']] } },
    'no origin': {
      response: {
        status: 200,
        headers: [
          ['Access-Control-Allow-Origin', 'undefined'],
          ['Age', '7'],
        ],
      },
    },
  },
  certainty: 'likely',
} satisfies Cases;
