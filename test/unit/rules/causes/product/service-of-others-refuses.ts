import { allowed, type Cases } from '../../rule-case.ts';

const gateway = {
  url: 'https://gateway.ai.cloudflare.com/v1/1/gw/azure-openai/r/m/chat/completions',
  method: 'POST',
  requestHeaders: { 'api-key': 'x', 'content-type': 'application/json' },
} as const;

export default {
  certainty: 'likely',
  speaks: {
    'a preflight without a list of headers': { ...gateway, preflight: { status: 200, headers: allowed } },
    'a preflight without any header': {
      url: 'https://accounts.spotify.com/api/token',
      method: 'POST',
      requestHeaders: { authorization: 'Basic x' },
      preflight: { status: 200 },
    },
    'a refusal': { url: 'https://discord.com/api/v7/gateway/bot', response: { status: 403 } },
    'a response, in Firefox': {
      browser: 'firefox',
      url: 'https://query1.finance.yahoo.com/v8/finance/chart/X',
      response: { status: 200 },
    },
  },
  silent: {
    'an error that says what is wrong with the call': {
      url: 'https://api.mapbox.com/styles/v1/x',
      response: { status: 404 },
    },
    'a library’s own header': {
      url: 'https://api.openai.com/v1/models',
      requestHeaders: { 'x-own': '1' },
      preflight: { status: 200, headers: allowed },
    },
    'the service fails': { url: 'https://api.openai.com/v1/models', response: { status: 503 } },
    'a server that is nobody’s known': { response: { status: 200 } },
    'a bucket, which its owner sets': { url: 'https://storage.googleapis.com/b/o', response: { status: 200 } },
  },
} satisfies Cases;
