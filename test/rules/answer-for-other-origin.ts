import { allowed, type Cases, type RuleCase } from './case.ts';

const other: RuleCase = {
  page: 'https://shop.example',
  error: null,
  response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://shop.example']] },
};

export default {
  speaks: {
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
  },
  certainty: 'likely',
} satisfies Cases;
