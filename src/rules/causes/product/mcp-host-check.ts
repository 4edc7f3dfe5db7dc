import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, failingUrl, pageOrigin, responseHeader, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hasHeader } from './product-signs.ts';

// In the source of the Python SDK: 421 for Host, 403 for Origin, both in plain text. The TypeScript SDK: 403 and JSON.
export default defineRule({
  id: 'mcp-host-check',
  title: 'MCP server refuses this host',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://modelcontextprotocol.io/specification/2025-06-18/basic/transports',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  recipe: ['mcp-python', 'mcp-typescript'],
  diagnose(context) {
    const status = failingStatus(context);
    if ((status !== 403 && status !== 421) || !/\/(?:mcp|sse)\/?$/.test(urlPath(context))) return null;
    if (hasHeader(context, 'WWW-Authenticate')) return null;
    if (!/^(?:text\/plain|application\/json)?(?:;|$)/i.test(responseHeader(context, 'Content-Type') ?? '')) return null;
    const url = failingUrl(context);
    const host = URL.canParse(url) ? new URL(url).host : url;
    const origin = pageOrigin(context);
    return {
      summary: sentence`${gotStatus(context)}. The path is an MCP server’s, and MCP’s SDKs refuse a ${'Host'} or ${'Origin'} header that is not listed (against DNS rebinding).`,
      owner: 'server',
      action: [
        ...sentence`In the server’s transport settings, add ${host} to ${'allowedHosts'}`,
        ...(origin === 'null' ? [] : sentence` and ${origin} to ${'allowedOrigins'}`),
        ...sentence` (in Python ${'allowed_hosts'} and ${'allowed_origins'} of ${'TransportSecuritySettings'}). Then let CORS middleware in front of the transport respond to ${'OPTIONS'}.`,
      ],
      fix: 'Allow host and origin in the MCP transport',
      evidence: [evidence(context, 'status'), evidence(context, 'url')],
    };
  },
});
