import type { Cases } from '../../rule-case.ts';

export default {
  certainty: 'likely',
  speaks: {
    'an MCP server': {
      url: 'http://127.0.0.1:3001/mcp',
      method: 'POST',
      requestHeaders: { 'Content-Type': 'application/json' },
      preflight: { status: 403 },
    },
    '421 Misdirected Request': { response: { status: 421 } },
    'Rails’ host authorization': {
      method: 'PUT',
      preflight: {
        status: 403,
        headers: [
          ['Content-Type', 'text/html; charset=UTF-8'],
          ['x-runtime', '0.01'],
        ],
      },
    },
    'Ollama behind a tunnel': {
      url: 'https://ab12.ngrok-free.app/api/chat',
      method: 'POST',
      requestHeaders: { 'Content-Type': 'application/json' },
      preflight: { status: 403, headers: [['ngrok-agent-ips', '198.51.100.7']] },
    },
  },
  silent: {
    'a plain 403': { method: 'PUT', preflight: { status: 403 } },
    'an MCP server that wants a login': {
      url: 'https://mcp.example.net/mcp',
      method: 'PUT',
      preflight: { status: 401 },
    },
  },
} satisfies Cases;
