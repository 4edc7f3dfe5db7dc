import { allowed, type Cases } from '../rule-case.ts';

export default {
  speaks: {
    'a local server allows the page, and not the private network': {
      url: 'http://192.168.1.20:8080/x',
      method: 'PUT',
      privateNetwork: true,
      preflight: { status: 204, headers: [...allowed, ['Access-Control-Allow-Methods', 'PUT']] },
    },
  },
  silent: {
    'nothing was asked about it': {
      url: 'http://192.168.1.20:8080/x',
      method: 'PUT',
      preflight: { status: 204, headers: allowed },
    },
  },
} satisfies Cases;
