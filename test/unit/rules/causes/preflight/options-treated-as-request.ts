import { allowed, type Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'JSON, as hapi says to a header it does not list': {
      requestHeaders: { 'X-Item': '1' },
      preflight: { status: 200, headers: [['Content-Type', 'application/json; charset=utf-8']] },
    },
    'accepted, as a handler says to work it took on': { method: 'PUT', preflight: { status: 202 } },
    'a page': { method: 'PUT', preflight: { status: 200, headers: [['Content-Type', 'text/html']] } },
    'gRPC, which knows no OPTIONS': {
      method: 'POST',
      requestHeaders: { 'Content-Type': 'application/grpc-web+proto' },
      preflight: { status: 200, headers: [['Content-Type', 'application/grpc']] },
    },
  },
  silent: {
    'an empty 204': { method: 'PUT', preflight: { status: 204 } },
    'a type without a body': {
      method: 'PUT',
      preflight: {
        status: 200,
        headers: [
          ['Content-Type', 'text/html'],
          ['Content-Length', '0'],
        ],
      },
    },
    'a list of methods, which a web server sends by itself': {
      method: 'PUT',
      preflight: {
        status: 200,
        headers: [
          ['Allow', 'GET, HEAD'],
          ['Content-Type', 'text/html'],
        ],
      },
    },
    'some CORS header': {
      method: 'PUT',
      preflight: {
        status: 200,
        headers: [
          ['Content-Type', 'application/json'],
          ['Access-Control-Allow-Methods', 'PUT'],
        ],
      },
    },
    'the same of the call itself': { response: { status: 202, headers: [['Content-Type', 'application/json']] } },
    'a route that another one shows to be left out': {
      method: 'PUT',
      preflight: { status: 200, headers: [...allowed, ['Content-Type', 'application/json']] },
    },
  },
} satisfies Cases;
