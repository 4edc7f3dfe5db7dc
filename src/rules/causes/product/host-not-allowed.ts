import { sentence } from '../../../text/quote-list.ts';
import { evidence, failingStatus, pageOrigin, urlPath } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { gotStatus, hasHeader, headerMatches, hostname } from './product-signs.ts';

export default defineRule({
  id: 'host-not-allowed',
  title: 'Server refuses the host name',
  explains: ['preflight-status', 'acao-missing'],
  certainty: 'likely',
  link: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/421',
  priority: 'own-words',
  solvedWithoutHeaders: true,
  diagnose(context) {
    const status = failingStatus(context);
    const mcp = (status === 403 || status === 421) && /\/(?:mcp|sse)\/?$/.test(urlPath(context));
    const rails =
      status === 403 && hasHeader(context, 'x-runtime') && headerMatches(context, 'Content-Type', /^text\/html/i);
    const ollama =
      status === 403 &&
      /^\/api\/(?:chat|generate|tags|embed|show|ps)\b/.test(urlPath(context)) &&
      hasHeader(context, 'ngrok-agent-ips');
    if (status !== 421 && !mcp && !rails && !ollama) return null;
    const setting = mcp
      ? 'the allowed hosts and origins of the MCP server’s transport'
      : rails
        ? 'config.hosts in the Rails environment'
        : ollama
          ? 'the Host header at the tunnel: rewrite it to localhost:11434'
          : 'the host names the server accepts';
    return {
      summary: sentence`${gotStatus(context)}, as servers do that accept only certain names in the ${'Host'} or ${'Origin'} header (against DNS rebinding). They refuse before CORS is looked at.`,
      owner: 'server',
      action: sentence`Check ${[setting]}: ${hostname(context)} and the page’s origin ${pageOrigin(context)} have to be in there. Then the CORS settings take effect.`,
      fix: 'Allow this host name on the server',
      evidence: [evidence(context, 'status'), evidence(context, 'url')],
    };
  },
});
