import { allowed, type Cases } from '../../rule-case.ts';

const url = 'https://api.azurewebsites.net/chat/negotiate?negotiateVersion=1';
const any: readonly [string, string] = ['Access-Control-Allow-Origin', '*'];

export default {
  certainty: 'likely',
  speaks: {
    'any page, for SignalR': {
      url,
      method: 'PUT',
      credentials: 'include',
      preflight: {
        status: 204,
        headers: [any, ['Server', 'Microsoft-IIS/10.0'], ['X-Powered-By', 'ASP.NET']],
      },
    },
    'a listed page without credentials': {
      url: 'https://api.azurewebsites.net/items',
      credentials: 'include',
      response: { status: 200, headers: allowed },
    },
  },
  silent: {
    'a page without an origin': {
      url,
      initiator: 'null',
      credentials: 'include',
      response: { status: 200, headers: [any] },
    },
    'another host': { credentials: 'include', response: { status: 200, headers: [any] } },
    'a framework that responds itself': {
      url,
      credentials: 'include',
      response: { status: 200, headers: [any, ['X-Powered-By', 'Express']] },
    },
    'a server that names the page elsewhere': {
      url,
      credentials: 'include',
      response: { status: 200, headers: [any] },
      siblings: [
        {
          url: 'https://api.azurewebsites.net/items',
          response: { status: 200, headers: [...allowed, ['Access-Control-Allow-Credentials', 'true']] },
          error: null,
        },
      ],
    },
  },
} satisfies Cases;
