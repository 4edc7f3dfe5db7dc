import type { Cases } from '../../rule-case.ts';

const json: readonly [string, string] = ['Content-Type', 'application/json'];
const plain: readonly [string, string] = ['Content-Type', 'text/plain; charset=utf-8'];
const url = 'https://mcp.example.net/mcp';

export default {
  certainty: 'likely',
  speaks: {
    'the TypeScript SDK': {
      url: 'http://127.0.0.1:3001/mcp',
      method: 'PUT',
      preflight: { status: 403, headers: [json] },
    },
    'the Python SDK about the host': { url, method: 'POST', response: { status: 421, headers: [plain] } },
    'the Python SDK about the origin': {
      url: 'https://mcp.example.net/sse',
      initiator: 'null',
      response: { status: 403, headers: [plain] },
    },
  },
  silent: {
    'a server that wants a login': { url, method: 'PUT', preflight: { status: 401, headers: [json] } },
    'a token that lacks a scope': {
      url,
      method: 'POST',
      response: { status: 403, headers: [json, ['WWW-Authenticate', 'Bearer error="insufficient_scope"']] },
    },
    'the page of a firewall': {
      url,
      method: 'PUT',
      preflight: { status: 403, headers: [['Content-Type', 'text/html']] },
    },
    'another path': { method: 'PUT', preflight: { status: 403, headers: [json] } },
  },
} satisfies Cases;
