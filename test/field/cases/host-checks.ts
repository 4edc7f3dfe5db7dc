import type { FieldCase } from '../field-case.ts';
import { callFrom, neverSent, preflight } from '../sent-headers.ts';

// A server looks at the name it is called by, or at who calls, before CORS is looked at.
export default [
  {
    id: 'ollama-through-tunnel',
    situation: 'Ollama is reached through a tunnel and refuses with 403, although its allowed origins are set.',
    truth: 'Ollama looks at the host name first, and the tunnel’s is not local.',
    solved: 'Letting the tunnel write a local host name.',
    source: null,
    page: 'http://localhost:3000/',
    entries: [
      preflight('http://localhost:3000', 'POST', 'https://ab12.ngrok-free.app/api/chat', 'content-type', {
        status: 403,
        got: { 'content-length': '0', date: 'x', 'ngrok-agent-ips': '198.51.100.7' },
      }),
      neverSent('POST', 'https://ab12.ngrok-free.app/api/chat'),
    ],
    expected: { outcome: 'blocked', cause: 'ollama-behind-tunnel', certainty: 'likely', says: ['--host-header'] },
  },
  {
    id: 'comfyui-refuses-prompt',
    situation: 'A page on another port sends a prompt to ComfyUI; the preflight gets 403.',
    truth: 'ComfyUI refuses pages of other origins by itself.',
    solved: 'Starting it with the option that allows the page.',
    source: null,
    page: 'http://localhost:5173/',
    entries: [
      preflight('http://localhost:5173', 'POST', 'http://localhost:8188/prompt', 'content-type', {
        status: 403,
        got: {
          'Content-Type': 'application/octet-stream',
          'Content-Length': '0',
          Date: 'x',
          Server: 'Python/3.12 aiohttp/3.10.5',
        },
      }),
      neverSent('POST', 'http://localhost:8188/prompt'),
    ],
    expected: {
      outcome: 'blocked',
      cause: 'comfyui-origin-check',
      certainty: 'likely',
      says: ['--enable-cors-header'],
    },
  },
  {
    id: 'comfyui-refuses-plain-get',
    situation: 'A public page reads ComfyUI’s statistics on this computer and gets 403 without a preflight.',
    truth: 'ComfyUI refuses pages of other origins by itself.',
    solved: 'Starting it with the option that allows the page.',
    source: null,
    page: 'https://viewer.example.com/',
    entries: [
      {
        url: 'http://127.0.0.1:8188/system_stats',
        sent: callFrom('https://viewer.example.com', 'http://127.0.0.1:8188/system_stats'),
        status: 403,
        got: {
          'Content-Type': 'application/octet-stream',
          'Content-Length': '0',
          Server: 'Python/3.12 aiohttp/3.10.5',
        },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: {
      outcome: 'blocked',
      cause: 'comfyui-origin-check',
      certainty: 'likely',
      says: ['--enable-cors-header'],
    },
  },
  {
    id: 'vite-refuses-host',
    situation: 'A Vite development server behind another name answers a preflight with 403 and a short HTML text.',
    truth: 'Vite serves only host names that its settings list.',
    solved: 'Adding the name to `server.allowedHosts`.',
    source: null,
    page: 'https://app.example.com/',
    entries: [
      preflight('https://app.example.com', 'POST', 'https://dev.example.net/api/x', 'content-type', {
        status: 403,
        got: { 'Content-Type': 'text/html', Date: 'Sun, 01 Mar 2026 10:00:00 GMT' },
      }),
      neverSent('POST', 'https://dev.example.net/api/x'),
    ],
    expected: {
      outcome: 'blocked',
      cause: ['vite-host-check', 'preflight-forbidden'],
      certainty: 'likely',
      says: ['allowedHosts'],
    },
  },
  {
    id: 'mcp-server-refuses-host',
    situation: 'A page calls an MCP server on this computer; the preflight gets 403.',
    truth: 'The transport protects itself against DNS rebinding and does not know this host or page.',
    solved: 'Listing both in the transport’s settings.',
    source: null,
    page: 'https://app.example.com/',
    entries: [
      preflight('https://app.example.com', 'POST', 'http://127.0.0.1:3001/mcp', 'content-type', {
        status: 403,
        got: { 'content-type': 'application/json', 'x-powered-by': 'Express' },
      }),
      neverSent('POST', 'http://127.0.0.1:3001/mcp'),
    ],
    expected: { outcome: 'blocked', cause: 'mcp-host-check', certainty: 'likely', says: ['allowedHosts'] },
  },
  {
    id: 'mcp-server-misdirected-preflight',
    situation: 'A deployed MCP server answers the preflight with 421.',
    truth: 'The transport does not know the host name it is called by.',
    solved: 'Listing the name in the transport’s settings.',
    source: null,
    page: 'https://app.example.com/',
    entries: [
      preflight('https://app.example.com', 'POST', 'https://mcp.example.net/mcp', 'content-type', {
        status: 421,
        got: { 'content-type': 'text/plain; charset=utf-8', server: 'uvicorn' },
      }),
      neverSent('POST', 'https://mcp.example.net/mcp'),
    ],
    expected: { outcome: 'blocked', cause: 'mcp-host-check', certainty: 'likely', says: ['allowed'] },
  },
  {
    id: 'mcp-server-misdirected-post',
    situation: 'A POST without preflight to an MCP server gets 421.',
    truth: 'The transport does not know the host name it is called by.',
    solved: 'Listing the name in the transport’s settings.',
    source: null,
    page: 'http://localhost:6274/',
    entries: [
      {
        method: 'POST',
        url: 'https://mcp.example.net/mcp',
        sent: callFrom('http://localhost:6274', 'https://mcp.example.net/mcp', { 'content-type': 'text/plain' }),
        status: 421,
        got: { 'content-type': 'text/plain; charset=utf-8', server: 'uvicorn' },
        error: 'net::ERR_FAILED',
      },
    ],
    expected: { outcome: 'blocked', cause: 'mcp-host-check', certainty: 'likely' },
  },
  {
    id: 'rails-blocked-host',
    situation: 'A Rails application refuses every preflight with an empty 403.',
    truth: 'Rails does not list this host, and looks at it before CORS.',
    solved: 'Adding the host to `config.hosts`.',
    source: null,
    page: 'https://app.example.com/',
    entries: [
      preflight('https://app.example.com', 'POST', 'https://api.example.net/x', 'content-type', {
        status: 403,
        got: {
          'content-type': 'text/html; charset=UTF-8',
          'content-length': '0',
          'x-request-id': '1',
          'x-runtime': '0.01',
        },
      }),
      neverSent('POST', 'https://api.example.net/x'),
    ],
    expected: { outcome: 'blocked', cause: 'rails-host-check', certainty: 'likely', says: ['config.hosts'] },
  },
] satisfies readonly FieldCase[];
