import { allowed, type Cases } from '../rule-case.ts';

export default {
  speaks: {
    'two origins': {
      response: {
        status: 200,
        headers: [['Access-Control-Allow-Origin', 'https://a.example, https://app.example.com']],
      },
    },
    'separated by a space': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://a.example https://b.example']] },
    },
  },
  silent: {
    'one origin': { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://a.example']] } },
    'two lines': { response: { status: 200, headers: [...allowed, ...allowed] } },
  },
} satisfies Cases;
