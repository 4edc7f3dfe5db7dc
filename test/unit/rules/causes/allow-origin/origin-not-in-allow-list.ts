import { allowed, type Cases, type RuleCase } from '../../rule-case.ts';

const other: RuleCase = {
  page: 'https://shop.example',
  error: null,
  response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://shop.example']] },
};

export default {
  speaks: {
    'Vary: Origin': { response: { status: 200, headers: [['Vary', 'Accept-Encoding, Origin']] } },
    'credentials allowed to nobody': {
      response: { status: 200, headers: [['Access-Control-Allow-Credentials', 'true']] },
    },
    'on the preflight in Firefox': {
      browser: 'firefox',
      method: 'PUT',
      preflight: { status: 204, headers: [['Access-Control-Allow-Methods', 'GET,PUT']] },
    },
    'another page is allowed': { response: { status: 200 }, siblings: [other] },
  },
  silent: {
    'any page is allowed': {
      response: { status: 200 },
      siblings: [{ ...other, response: { status: 200, headers: [['Access-Control-Allow-Origin', '*']] } }],
    },
    'another page is allowed by another server': {
      url: 'https://other.example/',
      response: { status: 200 },
      siblings: [other],
    },
    'this page is named in another answer': {
      response: { status: 200, headers: [['Vary', 'Origin']] },
      siblings: [
        other,
        { url: 'https://api.example.net/other', error: null, response: { status: 200, headers: allowed } },
      ],
    },
    'nothing of CORS': { response: { status: 200, headers: [['Vary', 'Accept-Encoding']] } },
    'an error': { response: { status: 500, headers: [['Vary', 'Origin']] } },
    'a page without an origin': { initiator: 'null', response: { status: 200, headers: [['Vary', 'Origin']] } },
  },
  certainty: 'likely',
} satisfies Cases;
