import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'a node on this computer': {
      url: 'http://localhost:5001/api/v0/version',
      method: 'POST',
      response: { status: 403 },
    },
    'a public gateway': { url: 'https://ipfs.io/api/v0/ls?arg=Qm', response: { status: 403 } },
    'by its name': {
      url: 'http://node.example.lan/api/v0/ls?arg=Qm',
      response: { status: 200, headers: [['Server', 'kubo/0.30.0']] },
    },
  },
  silent: {
    'another API of version 0': { url: 'https://api.example.net/api/v0/users', response: { status: 403 } },
    'a node that allows the page': {
      url: 'http://localhost:5001/api/v0/version',
      error: null,
      response: { status: 200, headers: allowed },
    },
  },
} satisfies Cases;
