import type { Cases } from '../../rule-case.ts';

export default {
  speaks: {
    undefined: { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'undefined']] } },
    'an unfilled variable': { response: { status: 200, headers: [['Access-Control-Allow-Origin', '{{ORIGIN}}']] } },
    'an unfilled host': { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://$(HOST)']] } },
    'an unfilled template': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', `https://$${'{HOST}'}`]] },
    },
    'an unfilled shell variable': { response: { status: 200, headers: [['Access-Control-Allow-Origin', '$ORIGIN']] } },
    'a printed object': { response: { status: 200, headers: [['Access-Control-Allow-Origin', '[object Object]']] } },
    'an undefined host': { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://undefined']] } },
  },
  silent: {
    'a word somebody wrote': { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'none']] } },
    'a host whose name begins so': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://null-island.example.org']] },
    },
    'another origin': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://other.example']] },
    },
    null: { response: { status: 200, headers: [['Access-Control-Allow-Origin', 'null']] } },
    'a host called true': {
      response: { status: 200, headers: [['Access-Control-Allow-Origin', 'https://true.example']] },
    },
  },
} satisfies Cases;
