import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'the tunnel is offline': {
      method: 'PUT',
      preflight: { status: 404, headers: [['Ngrok-Error-Code', 'ERR_NGROK_3200']] },
    },
    'the warning page': {
      browser: 'firefox',
      response: {
        status: 200,
        headers: [
          ['Content-Type', 'text/html'],
          ['ngrok-error-code', 'ERR_NGROK_6024'],
        ],
      },
    },
    'another code': { response: { status: 502, headers: [['Ngrok-Error-Code', 'ERR_NGROK_3004']] } },
  },
  silent: {
    'the server behind the tunnel': {
      url: 'https://abc.ngrok-free.app/items',
      response: { status: 404, headers: [['ngrok-trace-id', '1']] },
    },
    'a header of that name that says something else': {
      response: { status: 404, headers: [['Ngrok-Error-Code', 'none']] },
    },
  },
} satisfies Cases;
